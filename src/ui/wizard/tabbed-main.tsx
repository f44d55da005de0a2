import Box from '@mui/material/Box';
import { Activity, useState } from 'react';
import type { StepId } from '#domain/engine/steps.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { Segmented } from '#ui/kit/segmented.tsx';
import { lowScreen } from '#ui/plan/layout-width.ts';
import { PicturePart, TimelinePart } from './picture-parts.tsx';
import { StepOutlet } from './step-outlet.tsx';
import { stepTitles } from '#ui/plan/step-words.ts';

const views = [
  { value: 'step', label: 'Step' },
  { value: 'picture', label: 'Picture' },
  { value: 'timeline', label: 'Timeline' },
] as const;
type View = (typeof views)[number]['value'];

export interface TabbedMainProps {
  readonly circuitId: CircuitId;
  readonly step: StepId;
}

/** Step, picture and timeline, one at a time, where there is no room for all. A new address shows its step. */
export function TabbedMain({ circuitId, step }: TabbedMainProps) {
  const address = `${circuitId}/${step}`;
  const [shown, setShown] = useState<{ readonly view: View; readonly address: string }>({ view: 'step', address });
  const view = shown.address === address ? shown.view : 'step';
  return (
    <Box component="main" sx={main}>
      <Box sx={{ px: { xs: 4, md: 6 }, pt: 3 }}>
        <Segmented
          label="What to show"
          value={view}
          options={views}
          onChange={(next) => setShown({ view: next, address })}
        />
      </Box>
      <Box sx={{ minHeight: 0, minWidth: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {/* Half-typed values outlive a look at the picture. */}
        <Activity mode={view === 'step' ? 'visible' : 'hidden'}>
          <StepOutlet circuitId={circuitId} step={step} />
        </Activity>
        {view !== 'step' && (
          <Box sx={{ minHeight: 0, minWidth: 0, position: 'relative', [lowScreen]: { minHeight: 420 } }}>
            <Box component="h1" sx={hiddenFromSight}>
              {stepTitles[step]}: {view}
            </Box>
            {view === 'picture' ? <PicturePart circuitId={circuitId} /> : <TimelinePart />}
          </Box>
        )}
      </Box>
    </Box>
  );
}

const main = {
  gridArea: 'step',
  display: 'grid',
  gridTemplateRows: 'auto minmax(0, 1fr)',
  gridTemplateColumns: 'minmax(0, 1fr)',
  minWidth: 0,
  minHeight: 0,
} as const;
