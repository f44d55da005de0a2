import Box from '@mui/material/Box';
import { lazy } from 'react';
import type { CircuitId } from '#domain/model/ids.ts';
import { Part } from '#ui/kit/part-boundary.tsx';

const Topology = lazy(async () => {
  const { Topology: component } = await import('#ui/topology/topology.tsx');
  return { default: component };
});

const Timeline = lazy(async () => {
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

export function TimelinePart() {
  return (
    <Box sx={{ gridArea: 'timeline', minWidth: 0 }}>
      <Part name="The timeline">
        <Timeline />
      </Part>
    </Box>
  );
}
