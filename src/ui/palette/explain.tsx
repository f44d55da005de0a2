import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { ReasonLine } from '#ui/ask/reason-line.tsx';
import type { Entry } from './entry.ts';

/** Why a barred entry cannot be had, and what would change that. */
export function explain({ deed, note }: Entry): ReactNode {
  return deed.kind === 'ask' ? <ReasonLine request={deed.request} /> : <Box sx={line}>{note}</Box>;
}

const line = {
  px: 3,
  py: 2.25,
  borderRadius: 2,
  bgcolor: 'sunken',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  fontWeight: 600,
} as const;
