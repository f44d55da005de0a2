import Box from '@mui/material/Box';
import { lazy } from 'react';
import type { CircuitId } from '#domain/model/ids.ts';
import { whenThere } from '#ui/ask/when-there.ts';
import { Part } from '#ui/kit/part-boundary.tsx';
import { stepTitleId } from './step-title.ts';

const Topology = lazy(async () => {
  const { Topology: component } = await import('#ui/topology/topology.tsx');
  return { default: component };
});

// It tells what was, and lies under everything else: it comes once the step is there.
const Timeline = lazy(async () => {
  if (!document.getElementById(stepTitleId)) {
    await new Promise<void>((resolve) => whenThere(stepTitleId, resolve));
  }
  const { Timeline: component } = await import('#ui/timeline/timeline.tsx');
  return { default: component };
});

export function PicturePart({ circuitId }: { readonly circuitId: CircuitId }) {
  return (
    <Part name="The picture">
      <Topology circuitId={circuitId} />
    </Part>
  );
}

/** How high the timeline is where it lies under the step. */
export const stripHeight = 117;

/** `height`: what it is going to take where it lies under the step, so that nothing moves when it comes. */
export function TimelinePart({ height = 'auto' }: { readonly height?: number | 'auto' }) {
  return (
    <Box sx={{ gridArea: 'timeline', minWidth: 0 }}>
      <Part name="The timeline" height={height}>
        <Timeline />
      </Part>
    </Box>
  );
}
