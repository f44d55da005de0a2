import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { StateChip } from '#ui/kit/state-chip.tsx';
import type { Time } from '#ui/time/use-time.ts';
import { entryWords } from './look-back.ts';
import { TimeControls } from './time-controls.tsx';
import type { TimelineView } from './use-timeline.ts';

export interface TimelineHeadProps {
  readonly titleId: string;
  readonly view: TimelineView;
  readonly time: Time;
}

/** What day it is, the way back to the present, and the means to let time pass. */
export function TimelineHead({ titleId, view, time }: TimelineHeadProps) {
  return (
    <Box sx={head}>
      <Box sx={where}>
        <Typography id={titleId} variant="h3" component="h2" tabIndex={-1}>
          Timeline
        </Typography>
        <StateChip tone={view.isPast ? 'accent' : 'neutral'}>Day {view.day}</StateChip>
        <Standing view={view} onLeave={() => document.getElementById(titleId)?.focus()} />
      </Box>
      <TimeControls time={time} />
    </Box>
  );
}

/** `onLeave` takes the focus from the button that goes away. */
function Standing({ view, onLeave }: { readonly view: TimelineView; readonly onLeave: () => void }) {
  if (view.total === 0) return null;
  if (!view.isPast) {
    return (
      <Typography variant="caption" sx={{ color: 'text.secondary', display: { xs: 'none', lg: 'block' } }}>
        Drag the ring to look back. Acting from the past drops what came after; undo brings it back.
      </Typography>
    );
  }
  return (
    <>
      <Typography variant="caption" sx={{ color: 'accent.main', fontWeight: 600 }}>
        You are looking at the past: {entryWords(view)}
      </Typography>
      <Button
        size="small"
        onClick={() => {
          view.lookAt(null);
          onLeave();
        }}
      >
        Back to the present
      </Button>
    </>
  );
}

const head = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: 4,
  rowGap: 2,
  minHeight: 32,
} as const;

const where = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 2.5,
  rowGap: 1,
  flex: '1 1 240px',
  minWidth: 0,
} as const;
