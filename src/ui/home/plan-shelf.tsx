import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { PlanSummary } from '#store/library.ts';
import { EmptyState } from '#ui/kit/empty-state.tsx';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { planPath } from '#ui/kit/paths.ts';
import { unnamedPlan } from './plan-words.ts';
import { Shelf } from './shelf.tsx';
import type { LibraryState } from './use-library.ts';

const PlanList = lazy(async () => ({ default: (await import('./plan-list.tsx')).PlanList }));

export interface UnsavedPlan {
  readonly planId: string;
  readonly name: string;
}

export interface PlanShelfProps {
  readonly state: LibraryState;
  readonly unsaved: UnsavedPlan | null;
  readonly onStart: () => Promise<void>;
  readonly onDelete: (planId: string) => Promise<void>;
  readonly onReadAgain: () => void;
}

interface News {
  readonly words: string;
  readonly isBad: boolean;
}

/** The plans of this device. */
export function PlanShelf({ state, unsaved, onStart, onDelete, onReadAgain }: PlanShelfProps) {
  const [news, setNews] = useState<News>({ words: '', isBad: false });
  const heading = useRef<HTMLHeadingElement>(null);

  async function remove({ id, name }: PlanSummary): Promise<void> {
    const called = name || unnamedPlan;
    try {
      await onDelete(id);
      setNews({ words: `${called} is deleted.`, isBad: false });
      heading.current?.focus();
    } catch {
      setNews({ words: `${called} could not be deleted: the browser refused.`, isBad: true });
    }
  }

  return (
    <Shelf title="Your plans" headingRef={heading}>
      {unsaved && <UnsavedNotice plan={unsaved} />}
      {state.kind === 'reading' && <Reading />}
      {state.kind === 'unreadable' && <Unreadable onReadAgain={onReadAgain} />}
      {state.kind === 'read' && state.library.plans.length === 0 && <NoPlans onStart={onStart} />}
      {state.kind === 'read' && state.library.plans.length > 0 && (
        <Suspense fallback={<Reading />}>
          <PlanList plans={state.library.plans} onDelete={(plan) => void remove(plan)} />
        </Suspense>
      )}
      <Box component="output" sx={news.isBad ? trouble : hiddenFromSight}>
        {news.words}
      </Box>
    </Shelf>
  );
}

function NoPlans({ onStart }: Pick<PlanShelfProps, 'onStart'>) {
  return (
    <EmptyState title="No plans yet" action={<Button onClick={() => void onStart()}>Start your first plan</Button>}>
      Plans that you start or open appear here. They are kept in this browser and nowhere else.
    </EmptyState>
  );
}

function Unreadable({ onReadAgain }: Pick<PlanShelfProps, 'onReadAgain'>) {
  return (
    <EmptyState
      title="The plans on this device cannot be read"
      action={<Button onClick={onReadAgain}>Try again</Button>}
    >
      This browser does not let Onramp use its storage, as in some private windows, or another tab holds it. You can
      plan all the same, but nothing is kept after you close the tab.
    </EmptyState>
  );
}

function UnsavedNotice({ plan }: { readonly plan: UnsavedPlan }) {
  const name = plan.name || unnamedPlan;
  return (
    <Box role="alert" sx={notice}>
      <Typography sx={{ color: 'danger.main', overflowWrap: 'anywhere' }}>
        {name} is open and not saved. It is lost when you close this tab.
      </Typography>
      <Button component={Link} to={planPath(plan.planId)}>
        Back to {name}
      </Button>
    </Box>
  );
}

/** Appears only where reading takes long enough to be noticed. */
function Reading() {
  return (
    <Typography component="output" sx={reading}>
      Reading the plans of this device…
    </Typography>
  );
}

const reading = {
  display: 'block',
  p: 5,
  minHeight: 132,
  color: 'text.secondary',
  animation: 'appear 150ms 300ms both',
  '@keyframes appear': { from: { opacity: 0 } },
} as const;

const notice = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: 4,
  rowGap: 2,
  px: 5,
  py: 3,
  borderBottom: 1,
  borderColor: 'hairline',
} as const;

const trouble = { display: 'block', px: 5, pb: 3, color: 'danger.main', fontSize: '0.8125rem' } as const;
