import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Circuit } from '#domain/model/plan.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { ImpactNote, useImpact } from '#ui/ask/impact-note.tsx';
import { ReasonLine } from '#ui/ask/reason-line.tsx';

export interface ChangeWishProps {
  readonly circuit: Circuit;
  readonly field: 'bandwidthInMbps' | 'tier' | 'family';
  readonly chosen: string;
  readonly onDrop: () => void;
}

/** What another value comes to, and the button that asks for it. */
export function ChangeWish({ circuit, field, chosen, onDrop }: ChangeWishProps) {
  const value = field === 'bandwidthInMbps' ? Number(chosen) : chosen;
  const impact = useImpact(circuit.id, { field, value });
  const { request } = impact;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {impact.kind === 'impossible' && request ? <ReasonLine request={request} /> : <ImpactNote impact={impact} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
        {request && <AskButton request={request} size="small" onDone={onDrop} />}
        <Button size="small" variant="text" color="inherit" onClick={onDrop}>
          Leave it
        </Button>
      </Box>
    </Box>
  );
}
