import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { lazy, type ReactNode, Suspense } from 'react';
import type { PlanStorage, SetAsidePlan } from '#store/ports.ts';
import type { Session } from '#store/session.ts';
import { EmptyState } from '#ui/kit/empty-state.tsx';
import { StateChip } from '#ui/kit/state-chip.tsx';
import { ThemeSwitch } from '#ui/theme/theme-switch.tsx';
import type { ExamplesDialogProps } from './examples-dialog.tsx';
import { FiveSteps } from './five-steps.tsx';
import { PlanShelf, type UnsavedPlan } from './plan-shelf.tsx';
import { newPlanName } from './plan-words.ts';
import { Shelf } from './shelf.tsx';
import { SiteHeader } from './site-header.tsx';
import { useDroppedFile } from './use-dropped-file.ts';
import { type LibraryState, useLibrary } from './use-library.ts';
import { usePastedText } from './use-pasted-text.ts';
import { useStartPlan } from './use-start-plan.ts';
import { WaysIn } from './ways-in.tsx';

// It brings the engine and the examples along.
const ExamplesDialog = lazy(async () => ({ default: (await import('./examples-dialog.tsx')).ExamplesDialog }));
const SetAsideShelf = lazy(async () => ({ default: (await import('./set-aside-shelf.tsx')).SetAsideShelf }));

export interface HomePageProps {
  readonly storage: PlanStorage;
  /** A save is under way. */
  readonly isSaving: boolean;
  /** The plan that is open and could not be saved. */
  readonly unsaved: UnsavedPlan | null;
  readonly begin: Session['begin'];
  /** The dialog of examples, while it is open. */
  readonly examples?: Omit<ExamplesDialogProps, 'taken'> | null;
  readonly onExamples: () => void;
  readonly onDownload: (plan: SetAsidePlan) => void;
  /** Puts a plan back that was set aside, and opens it. */
  readonly onRestore: (plan: SetAsidePlan) => Promise<void>;
  /** The person wants to paste a text or choose a file. */
  readonly onPaste: () => void;
  readonly onFile: (file: File) => void;
  /** Several files that are dropped together. */
  readonly onFiles?: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  /** At the right of the header. */
  readonly tools?: ReactNode;
}

export function HomePage(props: HomePageProps) {
  const { storage, isSaving, unsaved, begin, examples = null, onExamples, onDownload, onRestore } = props;
  const { onPaste, onFile, onFiles, onText, tools } = props;
  const { state, readAgain } = useLibrary(storage, isSaving);
  const startPlan = useStartPlan(begin);
  const hovers = useDroppedFile(onFile, onFiles);
  usePastedText(onText);
  const library = state.kind === 'read' ? state.library : { plans: [], setAside: [] };

  const isFirstVisit = state.kind === 'read' && library.plans.length + library.setAside.length === 0;

  const taken = library.plans.map(({ name }) => name);
  const start = (): Promise<void> => startPlan(newPlanName(taken));

  async function deletePlan(id: string): Promise<void> {
    await storage.remove(id);
    readAgain();
  }
  async function deleteSetAside(id: string): Promise<void> {
    await storage.removeSetAside(id);
    readAgain();
  }

  return (
    <>
      <SiteHeader note={!isFirstVisit && <KeepingChip state={state} />}>
        {tools}
        <ThemeSwitch />
      </SiteHeader>
      <Box component="main" sx={page}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Typography variant="display" component="h1" tabIndex={-1}>
            Get an ExpressRoute circuit right before you pay for it
          </Typography>
          <Typography
            variant="subtitle1"
            component="p"
            sx={{ color: 'text.secondary', maxWidth: '64ch', textWrap: 'pretty' }}
          >
            Plan it, rehearse every state with your provider, and see what is missing before it costs money. Everything
            stays in this browser.
          </Typography>
        </Box>
        <WaysIn onStart={start} onExamples={onExamples} onPaste={onPaste} />
        {isFirstVisit && <FiveSteps />}
        <PlanShelf state={state} unsaved={unsaved} onStart={start} onDelete={deletePlan} onReadAgain={readAgain} />
        {library.setAside.length > 0 && (
          <Suspense fallback={null}>
            <SetAsideShelf
              plans={library.setAside}
              onDownload={onDownload}
              onDelete={deleteSetAside}
              onRestore={onRestore}
            />
          </Suspense>
        )}
        <Shelf title="Stories">
          <EmptyState title="No stories yet">
            Here will stand scripted circuits to play step by step, with what to say at each step. Until then, start a
            plan: you can act for the provider and for Microsoft as well.
          </EmptyState>
        </Shelf>
      </Box>
      {hovers && <DropVeil />}
      {examples && (
        <Suspense fallback={null}>
          <ExamplesDialog {...examples} taken={taken} />
        </Suspense>
      )}
    </>
  );
}

function KeepingChip({ state }: { readonly state: LibraryState }) {
  if (state.kind === 'reading') return null;
  return state.kind === 'read' ? (
    <StateChip tone="neutral">Saved on this device</StateChip>
  ) : (
    <StateChip tone="danger">Nothing is saved</StateChip>
  );
}

function DropVeil() {
  return (
    <Box sx={veil}>
      <Typography variant="h2">Drop the file to read it</Typography>
    </Box>
  );
}

const page = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: { xs: 7, md: 8 },
  maxWidth: 1168,
  mx: 'auto',
  px: { xs: 4, sm: 6 },
  pt: { xs: 7, md: 11 },
  pb: 16,
} as const;

const veil = {
  position: 'fixed',
  inset: 12,
  zIndex: 'drawer',
  display: 'grid',
  placeItems: 'center',
  border: '2px dashed',
  borderColor: 'accent.main',
  borderRadius: 4,
  bgcolor: 'color-mix(in srgb, var(--onramp-palette-accent-soft) 88%, transparent)',
  color: 'accent.main',
  pointerEvents: 'none',
} as const;
