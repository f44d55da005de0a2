import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { InfoIcon, WarningIcon } from '#ui/kit/icons.tsx';

export interface NoteProps {
  readonly kind: 'fact' | 'warning';
  readonly title: string;
  readonly children: ReactNode;
}

/** Something to know before going on. */
export function Note({ kind, title, children }: NoteProps) {
  return (
    <Box role="note" sx={note}>
      <Box component="span" sx={{ mt: '2px', color: kind === 'warning' ? 'provider.main' : 'text.secondary' }}>
        {kind === 'warning' ? <WarningIcon /> : <InfoIcon />}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box component="span" sx={{ fontWeight: 600, color: 'text.primary' }}>
          {title}
        </Box>{' '}
        {children}
      </Box>
    </Box>
  );
}

const note = {
  display: 'flex',
  gap: 2,
  px: 3,
  py: 2.25,
  borderRadius: 2,
  bgcolor: 'sunken',
  color: 'text.secondary',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
} as const;
