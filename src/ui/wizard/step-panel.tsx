import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { StepId } from '#domain/engine/steps.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { stepTitleId } from './step-title.ts';
import { lowScreen } from '#ui/plan/layout-width.ts';
import { stepTitles } from '#ui/plan/step-words.ts';
import { TurnLine } from './turn-line.tsx';
import { useKeptFocus } from '#ui/kit/use-kept-focus.ts';

export interface StepPanelProps {
  readonly circuitId: CircuitId;
  readonly step: StepId;
  /** Why the step matters, in one or two lines. */
  readonly lead: ReactNode;
  /** At the title's right: rare and destructive actions. */
  readonly menu?: ReactNode;
  /** Pinned to the foot: an AskBar, or a PanelBar. */
  readonly bar: ReactNode;
  readonly children: ReactNode;
}

/** What every step looks like: title, lead, whose turn it is, the step's own things, and the primary action at the foot. */
export function StepPanel({ circuitId, step, lead, menu, bar, children }: StepPanelProps) {
  const keepFocus = useKeptFocus(stepTitleId);
  return (
    <Box sx={panel} onClickCapture={keepFocus}>
      <Box sx={scroller}>
        <Box sx={column}>
          <Box component="header" sx={head}>
            <Typography id={stepTitleId} variant="h1" tabIndex={-1} sx={title}>
              {stepTitles[step]}
            </Typography>
            <Box sx={{ gridArea: 'menu', '&:empty': { display: 'none' } }}>{menu}</Box>
            <Typography
              component="div"
              sx={{ gridArea: 'lead', color: 'text.secondary', maxWidth: '68ch', textWrap: 'pretty' }}
            >
              {lead}
            </Typography>
          </Box>
          <TurnLine circuitId={circuitId} step={step} />
          {children}
        </Box>
      </Box>
      {bar}
    </Box>
  );
}

const panel = {
  display: 'grid',
  gridTemplateRows: 'minmax(0, 1fr) auto',
  height: '100%',
  minWidth: 0,
  [lowScreen]: { display: 'block', height: 'auto', '&& > *': { position: 'static', maxHeight: 'none' } },
} as const;

const scroller = { minWidth: 0, overflowY: 'auto', overflowX: 'hidden', [lowScreen]: { overflow: 'visible' } } as const;

// On a phone the progress line names the step already.
const head = {
  position: 'relative',
  display: 'grid',
  gridTemplateAreas: { xs: '"lead menu"', sm: '"title menu" "lead lead"' },
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: 2,
  rowGap: 1,
} as const;

const title = { gridArea: { xs: 'lead', sm: 'title' }, '@media (max-width: 699.95px)': hiddenFromSight } as const;

const column = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 4,
  maxWidth: 768,
  px: { xs: 4, md: 6 },
  pt: { xs: 4, md: 5.5 },
  pb: 6,
} as const;
