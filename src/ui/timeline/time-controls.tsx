import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { nobodyWaits } from '#ui/time/pass-time.ts';
import type { Time } from '#ui/time/use-time.ts';

/** Lets simulated days pass. */
export function TimeControls({ time }: { readonly time: Time }) {
  const reasonId = useId();
  const isIdle = time.next === undefined;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      <Button size="small" aria-label="+1 day: let 1 day pass" onClick={() => time.passDays(1)}>
        +1 day
      </Button>
      <Button size="small" aria-label="+7 days: let 7 days pass" onClick={() => time.passDays(7)}>
        +7 days
      </Button>
      <Button
        size="small"
        aria-disabled={isIdle || undefined}
        aria-describedby={isIdle ? reasonId : undefined}
        onClick={time.toNextEvent}
      >
        To the next event
      </Button>
      {isIdle && (
        <Typography id={reasonId} variant="caption" sx={{ color: 'text.secondary', order: { lg: -1 } }}>
          {nobodyWaits}.
        </Typography>
      )}
    </Box>
  );
}
