import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { FoundCircuitsList } from './found-circuits.tsx';
import type { Progress } from './reader.ts';
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
      <ReadingNews reading={reading} />
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

/** How reading goes, for those who wait and for those who listen. */
export function ReadingNews({ reading }: Pick<WhatWasReadProps, 'reading'>) {
  const isLong = reading.kind === 'pending' && reading.isLarge;
  return (
    <>
      <Box component="output" sx={isLong ? pending : hiddenFromSight}>
        {newsOf(reading)}
      </Box>
      {isLong && <HowFar progress={reading.progress} />}
    </>
  );
}

/** Of one file nobody knows how far it is. */
function HowFar({ progress }: { readonly progress: Progress | null }) {
  const { position, count } = progress ?? { position: 1, count: 1 };
  const known = { variant: 'determinate', value: ((position - 1) / count) * 100 } as const;
  return <LinearProgress aria-label="Reading" {...(count > 1 ? known : undefined)} />;
}

function newsOf(reading: Reading): string {
  switch (reading.kind) {
    case 'pending': {
      const { progress } = reading;
      if (!progress) return 'Reading…';
      return `Reading ${progress.name}, file ${progress.position} of ${progress.count}…`;
    }
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
