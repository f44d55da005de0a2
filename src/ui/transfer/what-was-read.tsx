import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { FoundCircuitsList } from './found-circuits.tsx';
import type { Reading } from './use-reading.ts';

export interface WhatWasReadProps {
  readonly reading: Reading;
  readonly chosen: string;
  readonly onChoose: (circuitId: string) => void;
}

/** What the text turned out to be. Faults are said elsewhere. */
export function WhatWasRead({ reading, chosen, onChoose }: WhatWasReadProps) {
  return (
    <>
      <Box component="output" sx={reading.kind === 'pending' && reading.isLarge ? pending : hiddenFromSight}>
        {newsOf(reading)}
      </Box>
      {reading.kind === 'circuits' && <FoundCircuitsList found={reading} chosen={chosen} onChoose={onChoose} />}
      {reading.kind === 'plan' && (
        <Box sx={{ p: 3, border: 1, borderColor: 'hairline', borderRadius: 2 }}>
          <Typography variant="h3">A plan file of Onramp</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {reading.name}: {counted(reading.circuits, 'circuit')}, {counted(reading.networks, 'network')}. It opens as
            a new plan on this device, with its whole history.
          </Typography>
        </Box>
      )}
    </>
  );
}

function newsOf(reading: Reading): string {
  switch (reading.kind) {
    case 'pending':
      return 'Reading…';
    case 'circuits':
      return `${counted(reading.count, 'circuit')} read.`;
    case 'plan':
      return 'This is a plan file of Onramp.';
    case 'nothing':
    case 'fault':
      return '';
  }
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

const pending = { display: 'block', fontSize: '0.8125rem', color: 'text.secondary' } as const;
