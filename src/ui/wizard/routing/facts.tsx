import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Terms and what they stand for, side by side where there is room for two. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="dl" sx={list}>
      {children}
    </Box>
  );
}

export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Box component="dt" sx={{ fontSize: '0.75rem', lineHeight: 1.45, fontWeight: 600, color: 'text.secondary' }}>
        {term}
      </Box>
      <Box component="dd" sx={{ m: 0 }}>
        {children}
      </Box>
    </Box>
  );
}

const list = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 140px), 1fr))',
  columnGap: 3,
  rowGap: 3,
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  fontVariantNumeric: 'tabular-nums',
} as const;
