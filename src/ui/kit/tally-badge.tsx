import Box from '@mui/material/Box';
import { hiddenFromSight } from './hidden-from-sight.ts';
import { WarningIcon } from './icons.tsx';
import { sayTally, type Tally } from './tally.ts';

/** How many errors stand somewhere; where there are none, how many warnings. Nothing where all is well. */
export function TallyBadge({ tally }: { readonly tally: Tally }) {
  const words = sayTally(tally);
  if (words === '') return null;
  const { errors, warnings } = tally;
  return (
    <Box component="span" title={words} sx={{ ...badge, ...(errors > 0 ? grave : slight) }}>
      {errors === 0 && <WarningIcon size={11} />}
      <span aria-hidden="true">{errors || warnings}</span>
      <Box component="span" sx={hiddenFromSight}>
        {words}
      </Box>
    </Box>
  );
}

const badge = {
  position: 'relative',
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: '2px',
  flex: 'none',
  minWidth: 20,
  height: 20,
  px: 1.25,
  borderRadius: 99,
  fontSize: '0.75rem',
  fontWeight: 600,
  lineHeight: 1,
  fontVariantNumeric: 'tabular-nums',
  '@media (forced-colors: active)': { border: '1px solid' },
} as const;

const grave = { color: 'danger.main', bgcolor: 'danger.soft' } as const;
const slight = { color: 'provider.main', bgcolor: 'provider.soft' } as const;
