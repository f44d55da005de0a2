import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Anything that Azure or a router would print. */
export function Mono({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="code" sx={{ fontSize: '0.9286em', overflowWrap: 'anywhere' }}>
      {children}
    </Box>
  );
}
