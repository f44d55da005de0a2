import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { type Edit, type Impact, impactOf } from '#domain/engine/impact.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { usePlan } from '#store/use-session.ts';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { basisWords } from './basis-words.ts';
import { ImpactChip } from './impact-chip.tsx';

export function useImpact(on: EntityId, { field, value }: Edit): Impact {
  const plan = usePlan();
  return useMemo(() => impactOf(plan, on, { field, value }), [plan, on, field, value]);
}

/** What a change comes to and why, before it is asked for. */
export function ImpactNote({ impact }: { readonly impact: Impact }) {
  return (
    <Box component="output" sx={note}>
      <ImpactChip kind={impact.kind} />
      {impact.reasons.map(({ sentence, basis }) => (
        <span key={sentence}>
          <AzureText text={sentence} />
          {basisWords[basis] !== null && (
            <Box component="span" sx={{ color: 'quiet' }}>
              {' '}
              ({basisWords[basis]})
            </Box>
          )}
        </span>
      ))}
    </Box>
  );
}

const note = {
  display: 'grid',
  gap: 1,
  px: 3,
  py: 2.25,
  borderRadius: 2,
  bgcolor: 'sunken',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  color: 'text.secondary',
  '@media (forced-colors: active)': { border: '1px solid' },
} as const;
