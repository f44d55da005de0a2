import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { examples } from '#domain/examples/index.ts';
import type { Session } from '#store/session.ts';
import { planPath } from '#ui/kit/paths.ts';
import { StateChip } from '#ui/kit/state-chip.tsx';
import { exampleState, exampleWords, playExample } from './example-words.ts';
import { newPlanName } from './plan-words.ts';
import { plainList } from './shelf.tsx';

type AnyExample = (typeof examples)[number];

export interface ExamplesDialogProps {
  /** Names of the plans of this device. */
  readonly taken: readonly string[];
  readonly adopt: Session['adopt'];
  readonly onClose: () => void;
}

/** The plans that come with the program. The chosen one becomes a plan of this device. */
export function ExamplesDialog({ taken, adopt, onClose }: ExamplesDialogProps) {
  const titleId = useId();
  const navigate = useNavigate();
  const isStarting = useRef(false);

  async function start(example: AnyExample): Promise<void> {
    if (isStarting.current) return;
    isStarting.current = true;
    const planId = await adopt(playExample(example, newPlanName(taken, example.title)));
    // Going back from the plan leads past the dialog.
    await navigate(planPath(planId), { replace: true });
  }

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} slotProps={{ paper: { sx: wide } }}>
      <DialogTitle id={titleId}>Start from an example</DialogTitle>
      <DialogContent>
        <Typography sx={{ color: 'text.secondary', textWrap: 'pretty' }}>
          Each becomes a plan of yours, kept on this device, with all that led to it. Change what you like.
        </Typography>
        <Box component="ul" sx={plainList}>
          {examples.map((example) => (
            <ExampleRow key={example.id} example={example} onStart={() => void start(example)} />
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
      </DialogActions>
    </Dialog>
  );
}

interface ExampleRowProps {
  readonly example: AnyExample;
  readonly onStart: () => void;
}

function ExampleRow({ example, onStart }: ExampleRowProps) {
  const run = useMemo(() => playExample(example), [example]);
  const { tone, words } = exampleState(run);
  return (
    <Box component="li" sx={row}>
      <Typography variant="h3" sx={{ gridArea: 'title' }}>
        {example.title}
      </Typography>
      <Typography variant="body2" sx={{ gridArea: 'shows', color: 'text.secondary', textWrap: 'pretty' }}>
        {example.shows}
      </Typography>
      <Box sx={{ gridArea: 'chips', display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {exampleWords(run).map((each) => (
          <StateChip key={each} tone="neutral">
            {each}
          </StateChip>
        ))}
        <StateChip tone={tone}>{words}</StateChip>
      </Box>
      <Button onClick={onStart} aria-label={`Start from ${example.title}`} sx={{ gridArea: 'acts' }}>
        Start
      </Button>
    </Box>
  );
}

const wide = { width: 'min(640px, calc(100% - 32px))', maxWidth: 640 } as const;

const row = {
  display: 'grid',
  alignItems: 'center',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gridTemplateAreas: '"title acts" "shows shows" "chips chips"',
  columnGap: 3,
  rowGap: 1,
  py: 3,
  '&:not(:last-child)': { borderBottom: 1, borderColor: 'hairline' },
} as const;
