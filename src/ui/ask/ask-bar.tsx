import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { AskButton } from './ask-button.tsx';
import { ReasonLine } from './reason-line.tsx';

export interface AskBarProps {
  readonly primary: PlanRequest;
  readonly secondary?: PlanRequest;
  /** Further buttons in the same row. */
  readonly children?: ReactNode;
}

/** The foot of a panel: the primary action never scrolls away, and its reason stands right under it. */
export function AskBar({ primary, secondary, children }: AskBarProps) {
  return (
    <Box sx={bar}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
        <AskButton request={primary} variant="contained" size="large" />
        {secondary && <AskButton request={secondary} size="large" />}
        {children}
      </Box>
      <ReasonLine request={primary} />
      {secondary && <ReasonLine request={secondary} />}
    </Box>
  );
}

const bar = {
  position: 'sticky',
  bottom: 0,
  zIndex: 2,
  display: 'grid',
  gap: 2.5,
  px: { xs: 4, md: 6 },
  py: 3.5,
  borderTop: 1,
  borderColor: 'hairline',
  bgcolor: 'surface',
  maxHeight: '60dvh',
  overflowY: 'auto',
} as const;
