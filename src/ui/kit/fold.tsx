import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { ChevronIcon } from './icons.tsx';

export interface FoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly onUnfold?: () => void;
  /** Unfolded at first. */
  readonly open?: boolean;
}

/** What is not needed at once, folded away. */
export function Fold({ summary, children, onUnfold, open = false }: FoldProps) {
  return (
    <Box
      component="details"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) onUnfold?.();
      }}
      sx={fold}
    >
      <summary>
        <ChevronIcon size={14} />
        {summary}
      </summary>
      {children}
    </Box>
  );
}

const fold = {
  minWidth: 0,
  '& > summary': {
    display: 'flex',
    alignItems: 'center',
    gap: 1,
    width: 'fit-content',
    minHeight: 32,
    pr: 1,
    borderRadius: 1,
    fontSize: '0.8125rem',
    fontWeight: 600,
    color: 'text.secondary',
    cursor: 'pointer',
    listStyle: 'none',
    '&::-webkit-details-marker': { display: 'none' },
    '&:hover': { color: 'text.primary' },
    '& > svg': { transition: 'transform 150ms' },
  },
  '&[open] > summary > svg': { transform: 'rotate(90deg)' },
} as const;
