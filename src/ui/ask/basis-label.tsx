import Box from '@mui/material/Box';
import type { PlanVerdict } from '#domain/engine/verdict.ts';
import { basisOf, basisWords } from './basis-words.ts';

/** Says so where no page of Microsoft settles what is claimed. */
export function BasisLabel({ verdict }: { readonly verdict: PlanVerdict }) {
  const words = basisWords[basisOf(verdict)];
  if (words === null) return null;
  return (
    <>
      {' '}
      <Box component="span" sx={label}>
        {words}
      </Box>
    </>
  );
}

const label = {
  display: 'inline-block',
  px: 1.5,
  border: 1,
  borderColor: 'hairline',
  borderRadius: 99,
  bgcolor: 'surface',
  fontSize: '0.6875rem',
  lineHeight: 1.6,
  color: 'text.secondary',
} as const;
