import Box from '@mui/material/Box';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { Chevron } from './disclosure-card.tsx';

export interface FieldFoldProps {
  readonly title: string;
  /** What is set inside, in a few words. */
  readonly summary: string;
  /** Something inside is wrong, so that it has to be seen. */
  readonly mustShow: boolean;
  /** A function where the fields are only made once they are in sight. */
  readonly children: ReactNode | ((open: boolean) => ReactNode);
}

/** Fields that few people need: folded away until asked for. They stay in sight while something is wrong with them. */
export function FieldFold({ title, summary, mustShow, children }: FieldFoldProps) {
  const [asked, setAsked] = useState(false);
  const open = asked || mustShow;

  function press(event: MouseEvent) {
    event.preventDefault();
    setAsked(!open);
  }

  return (
    <Box component="details" open={open} onToggle={(event) => setAsked(event.currentTarget.open)} sx={{ minWidth: 0 }}>
      <Box component="summary" onClick={press} sx={line}>
        <Chevron open={open} />
        <Box component="span" sx={{ fontWeight: 600, color: 'text.secondary' }}>
          {title}
        </Box>
        <Box component="span" sx={{ color: 'quiet' }}>
          {summary}
        </Box>
      </Box>
      <Box sx={{ boxSizing: 'border-box', pt: 3 }}>{typeof children === 'function' ? children(open) : children}</Box>
    </Box>
  );
}

const line = {
  boxSizing: 'border-box',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 2,
  minHeight: 28,
  borderRadius: 1,
  fontSize: '0.8125rem',
  cursor: 'pointer',
  listStyle: 'none',
  '&::-webkit-details-marker': { display: 'none' },
} as const;
