import Box from '@mui/material/Box';
import { type ReactNode, useEffect } from 'react';
import { usePlan } from '#store/use-session.ts';
import { Part } from '#ui/kit/part-boundary.tsx';
import { lowScreen, useLayoutWidth } from './layout-width.ts';
import { PageMenu } from './page-menu.tsx';
import { PastBanner } from './past-banner.tsx';
import { PlanBar } from './plan-bar.tsx';
import { unnamedPlan } from './plan-name.tsx';
import { SkipLink } from './skip-link.tsx';
import { pageTitles, useShownPage } from './use-plan-pages.ts';

const pageId = 'plan-page';

export interface PlanFrameProps {
  /** The page: it has the only `h1`, and scrolls with the window. */
  readonly children: ReactNode;
  /** What else stands in the top bar, such as the palette's field. */
  readonly tools?: ReactNode;
}

/** The frame around the pages that are about the whole plan. */
export function PlanFrame({ children, tools }: PlanFrameProps) {
  const width = useLayoutWidth();
  const { name } = usePlan();
  const page = useShownPage();
  useEffect(() => {
    document.title = `${pageTitles[page]} · ${name || unnamedPlan} · Onramp`;
  }, [page, name]);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100dvh' }}>
      <SkipLink targetId={pageId}>Skip to the page</SkipLink>
      <Box sx={head}>
        <PlanBar width={width} tools={tools} {...(width === 'narrow' && { where: <PageMenu /> })} />
        <PastBanner />
      </Box>
      <Box component="main" id={pageId} tabIndex={-1} sx={{ flex: 1, minWidth: 0, outline: 'none', display: 'grid' }}>
        <Part key={page} name="The page">
          {children}
        </Part>
      </Box>
    </Box>
  );
}

/** Height of the bars above a page in px, for what sticks under them. */
export const barsHeight = { xs: 53, sm: 94 } as const;

const head = { position: 'sticky', top: 0, zIndex: 'appBar', [lowScreen]: { position: 'static' } } as const;
