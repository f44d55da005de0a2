import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { CheckIcon, ChevronDownIcon, WarningIcon } from '#ui/kit/icons.tsx';

export type GroupState = 'open' | 'complete' | 'at-fault';

export interface FieldGroupProps {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  /** What is still needed, in words; empty if nothing is. */
  readonly missing: string;
  readonly state: GroupState;
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

/** A few fields that belong together, folded unless they are the question at hand. Opening one folds the others. */
export function FieldGroup({ id, number, title, summary, missing, state, startsOpen, children }: FieldGroupProps) {
  return (
    <Box component="details" id={id} name="circuit-fields" open={startsOpen} sx={group}>
      <summary>
        <Box component="span" aria-hidden="true" sx={{ ...mark, ...marks[state] }}>
          <MarkOf state={state} number={number} />
        </Box>
        <Box component="span" sx={{ minWidth: 0, flex: 1 }}>
          <Box component="span" sx={{ display: 'block', fontSize: '0.9375rem', fontWeight: 600 }}>
            {title}
          </Box>
          <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', color: 'text.secondary' }}>
            {[summary, missing && `still needed: ${missing}`].filter(Boolean).join(', ')}
            {state === 'complete' && (
              <Box component="span" sx={hiddenFromSight}>
                , complete
              </Box>
            )}
            {state === 'at-fault' && (
              <Box component="span" sx={{ color: 'danger.main', fontWeight: 600 }}>
                , needs attention
              </Box>
            )}
          </Box>
        </Box>
        <Box component="span" className="turning" sx={{ color: 'text.secondary', transition: 'transform 150ms' }}>
          <ChevronDownIcon />
        </Box>
      </summary>
      <Box sx={fields}>{children}</Box>
    </Box>
  );
}

function MarkOf({ state, number }: Pick<FieldGroupProps, 'state' | 'number'>) {
  if (state === 'complete') return <CheckIcon size={14} />;
  return state === 'at-fault' ? <WarningIcon size={14} /> : number;
}

const fields = {
  // Whatever stands in a browser's details inherits the box sizing of its hidden slot, not that of the page.
  boxSizing: 'border-box',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 3,
  px: 4,
  pb: 4,
  pt: 1,
} as const;

const mark = {
  flex: 'none',
  display: 'inline-grid',
  placeItems: 'center',
  width: 24,
  height: 24,
  borderRadius: '50%',
  fontSize: '0.75rem',
  fontWeight: 600,
} as const;

const marks = {
  open: { color: 'text.secondary', bgcolor: 'sunken' },
  complete: { color: 'ok.main', bgcolor: 'ok.soft' },
  'at-fault': { color: 'danger.main', bgcolor: 'danger.soft' },
} as const;

const group = {
  border: 1,
  borderColor: 'hairline',
  borderRadius: 3,
  bgcolor: 'surface',
  minWidth: 0,
  '& > summary': {
    display: 'flex',
    alignItems: 'center',
    gap: 3,
    px: 4,
    py: 3,
    borderRadius: 3,
    cursor: 'pointer',
    listStyle: 'none',
    '&::-webkit-details-marker': { display: 'none' },
  },
  '&[open] > summary .turning': { transform: 'rotate(180deg)' },
} as const;
