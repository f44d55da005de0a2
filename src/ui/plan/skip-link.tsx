import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** For the keyboard: past the bars, straight to what matters. Seen only while it has the focus. */
export function SkipLink({ targetId, children }: { readonly targetId: string; readonly children: ReactNode }) {
  return (
    <Box
      component="a"
      href={`#${targetId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(targetId)?.focus();
      }}
      sx={link}
    >
      {children}
    </Box>
  );
}

const link = {
  position: 'fixed',
  insetInlineStart: 12,
  insetBlockStart: 8,
  zIndex: 'tooltip',
  px: 4,
  py: 2,
  borderRadius: 2,
  bgcolor: 'accent.main',
  color: 'accent.contrastText',
  fontWeight: 600,
  '&:not(:focus)': { transform: 'translateY(-200%)' },
} as const;
