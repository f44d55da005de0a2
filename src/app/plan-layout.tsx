import Button from '@mui/material/Button';
import { lazy, Suspense } from 'react';
import { Outlet, useParams } from 'react-router';
import { AskRoot } from '#ui/ask/ask-root.tsx';
import { Palette } from '#ui/palette/palette.tsx';
import { useApp } from './app-context.ts';
import { HomeLink } from './home-link.tsx';
import { NoticePage } from './notice-page.tsx';
import { useOpenPlan } from './use-open-plan.ts';
import { Waiting } from './waiting.tsx';

// Neither is needed to show a plan: the first is seldom met, the second waits for a key.
const AbsentPlanPage = lazy(async () => {
  const { AbsentPlanPage: component } = await import('./absent-plan-page.tsx');
  return { default: component };
});
const Shortcuts = lazy(async () => {
  const { Shortcuts: component } = await import('#ui/palette/shortcuts.tsx');
  return { default: component };
});

/** Opens the plan of the address, and shows its pages once it is there. */
export function PlanLayout() {
  const { plan: planId = '' } = useParams();
  const { device } = useApp();
  const { opening, tryAgain } = useOpenPlan(planId);
  switch (opening) {
    case 'loading':
      return <Waiting words="Opening the plan…" />;
    case 'open':
      return (
        <AskRoot>
          <Outlet />
          <Palette storage={device.storage} />
          <Suspense>
            <Shortcuts />
          </Suspense>
        </AskRoot>
      );
    case 'missing':
    case 'set-aside':
      return (
        <Suspense fallback={<Waiting words="Opening the plan…" />}>
          <AbsentPlanPage key={planId} planId={planId} />
        </Suspense>
      );
    case 'unreadable':
      return <UnreadablePage onTryAgain={tryAgain} />;
  }
}

function UnreadablePage({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return (
    <NoticePage
      title="This plan cannot be read now"
      actions={
        <>
          <Button variant="contained" color="primary" size="large" onClick={onTryAgain}>
            Try again
          </Button>
          <HomeLink />
        </>
      }
    >
      <p>
        The browser does not let Onramp use its storage, as in some private windows, or another tab holds it. Close
        other tabs with Onramp, then try again. Nothing was changed.
      </p>
    </NoticePage>
  );
}
