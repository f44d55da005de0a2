import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import type { Tone } from './state-chip.tsx';

export interface CardProps {
  readonly title?: ReactNode;
  /** At the right of the title: a chip, a menu. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
  /** Colours the border. */
  readonly tone?: Tone;
  /** Of the title; 2 if left out. */
  readonly headingLevel?: 2 | 3 | 4;
}

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

export function Card({ title, aside, children, tone = 'neutral', headingLevel = 2 }: CardProps) {
  const titleId = useId();
  const named = title === undefined ? {} : ({ component: 'section', 'aria-labelledby': titleId } as const);
  const headed = title !== undefined || aside !== undefined;
  return (
    <Box {...named} sx={{ ...box, borderColor: tone === 'neutral' ? 'hairline' : `${tone}.main` }}>
      {headed && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            justifyContent: 'space-between',
            columnGap: 3,
            rowGap: 1,
            minHeight: 28,
          }}
        >
          {title !== undefined && (
            <Typography
              id={titleId}
              variant="h3"
              component={headings[headingLevel]}
              sx={{
                display: 'inline-flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                columnGap: 2,
                fontSize: '0.9375rem',
                minWidth: 0,
              }}
            >
              {title}
            </Typography>
          )}
          {aside}
        </Box>
      )}
      {children !== undefined && <Box sx={{ minWidth: 0, mt: headed ? 3 : 0 }}>{children}</Box>}
    </Box>
  );
}

const box = { p: 4, border: 1, borderRadius: 3, bgcolor: 'surface', minWidth: 0 } as const;
