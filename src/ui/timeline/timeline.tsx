import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId } from 'react';
import { useTime } from '#ui/time/use-time.ts';
import { DayList } from './day-list.tsx';
import { Strip } from './strip.tsx';
import { TimelineHead } from './timeline-head.tsx';
import { useTimeline } from './use-timeline.ts';

/** What happened, by day and actor, with the way back to any entry; a strip where it lies under everything else, a list where it has a tab of its own. */
export function Timeline() {
  const view = useTimeline();
  const time = useTime();
  const titleId = useId();
  const isNarrow = useMediaQuery('(max-width: 1199.95px)', { noSsr: true });
  const Body = isNarrow ? DayList : Strip;
  const isEmpty = view.total === 0;

  return (
    <Box component="section" aria-labelledby={titleId} sx={isNarrow ? page : strip}>
      <TimelineHead titleId={titleId} view={view} time={time} />
      {isEmpty ? (
        <Typography variant="body2" sx={{ py: 4, color: 'text.secondary' }}>
          Nothing has happened yet. The first entry comes with the first edit.
        </Typography>
      ) : (
        <Body view={view} onWaitUntil={(day) => time.passDays(day - view.day)} />
      )}
    </Box>
  );
}

const page = {
  display: 'grid',
  alignContent: 'start',
  gap: 4,
  height: '100%',
  px: { xs: 4, md: 6 },
  py: 4,
  overflowY: 'auto',
  // A low screen scrolls as a whole.
  '@media (max-height: 479.95px)': { height: 'auto' },
} as const;

const strip = {
  px: 4.5,
  pt: 2.5,
  pb: 1,
  minWidth: 0,
  borderTop: 1,
  borderColor: 'hairline',
  bgcolor: 'surface',
} as const;
