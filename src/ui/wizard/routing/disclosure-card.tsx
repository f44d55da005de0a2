import Box from '@mui/material/Box';
import { type MouseEvent, type ReactNode, useId } from 'react';
import { ChevronIcon } from '#ui/kit/icons.tsx';

export interface DisclosureCardProps {
  readonly title: string;
  /** Beside the title: what state it is in. */
  readonly chips: ReactNode;
  /** At the right of the title: what tells it from its neighbours. */
  readonly aside: ReactNode;
  readonly menu?: ReactNode;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly children: ReactNode;
}

/**
 * A card that folds down to its title and state. It is a `details` element: whoever leads to one of its fields can
 * unfold it.
 */
export function DisclosureCard({ title, chips, aside, menu, open, onOpenChange, children }: DisclosureCardProps) {
  const titleId = useId();

  function press(event: MouseEvent) {
    event.preventDefault();
    onOpenChange(!open);
  }

  return (
    <Box component="section" aria-labelledby={titleId} sx={card}>
      <details open={open} onToggle={(event) => onOpenChange(event.currentTarget.open)}>
        <Box component="summary" onClick={press} sx={{ ...summary, ...(menu === undefined ? {} : { pr: 12 }) }}>
          <Chevron open={open} />
          <Box component="span" sx={line}>
            <Box
              component="span"
              sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1, minWidth: 0 }}
            >
              <Box
                component="h2"
                id={titleId}
                sx={{ fontWeight: 600, fontSize: '0.9375rem', lineHeight: 1.4, overflowWrap: 'anywhere' }}
              >
                {title}
              </Box>
              {chips}
            </Box>
            <Box component="span" sx={{ fontSize: '0.8125rem', lineHeight: 1.4, color: 'text.secondary' }}>
              {aside}
            </Box>
          </Box>
        </Box>
        <Box sx={body}>{children}</Box>
      </details>
      {menu !== undefined && <Box sx={{ position: 'absolute', top: '11px', right: '10px' }}>{menu}</Box>}
    </Box>
  );
}

/** Points down once something is unfolded. */
export function Chevron({ open }: { readonly open: boolean }) {
  return (
    <Box
      component="span"
      sx={{
        display: 'grid',
        flex: 'none',
        color: 'quiet',
        transition: 'transform 200ms',
        transform: open ? 'rotate(90deg)' : 'none',
      }}
    >
      <ChevronIcon />
    </Box>
  );
}

const card = {
  position: 'relative',
  border: 1,
  borderColor: 'hairline',
  borderRadius: 3,
  bgcolor: 'surface',
  minWidth: 0,
} as const;

// What lies in a details element inherits from its slot, which the page's border-box does not reach.
const summary = {
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  minHeight: 56,
  px: 3.5,
  py: 2.5,
  borderRadius: 3,
  cursor: 'pointer',
  listStyle: 'none',
  '&::-webkit-details-marker': { display: 'none' },
} as const;

const line = {
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: 4,
  rowGap: 1,
} as const;

const body = {
  boxSizing: 'border-box',
  display: 'grid',
  gap: 5,
  px: 4,
  pb: 4,
  minWidth: 0,
  '@keyframes unfold': { from: { opacity: 0, transform: 'translateY(-4px)' } },
  animation: 'unfold 200ms ease-out',
} as const;
