import Box from '@mui/material/Box';
import type { ComponentProps, ReactNode } from 'react';

export interface LinkButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'ref' | 'color' | 'children'> {
  readonly children: ReactNode;
}

/** A button that stands in running text. */
export function LinkButton({ children, ...rest }: LinkButtonProps) {
  return (
    <Box component="button" type="button" {...rest} sx={link}>
      {children}
    </Box>
  );
}

const link = {
  display: 'inline',
  p: 0,
  py: '4px',
  my: '-4px',
  border: 0,
  borderRadius: 1,
  bgcolor: 'transparent',
  font: 'inherit',
  fontWeight: 600,
  textAlign: 'start',
  color: 'accent.main',
  cursor: 'pointer',
  '&:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
  '@media (forced-colors: active)': { textDecoration: 'underline' },
} as const;
