import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

export interface RowProps {
  /** Of the name. */
  readonly headingLevel: 2 | 3;
  /** A link or a text; while it is changed, a field. */
  readonly name: ReactNode;
  /** A line under the name. */
  readonly about: ReactNode;
  readonly state: ReactNode;
  /** Where it stands, and whose turn it is. */
  readonly standing: ReactNode;
  readonly tools: ReactNode;
}

/** A circuit or a network in a list. */
export function Row({ headingLevel, name, about, state, standing, tools }: RowProps) {
  return (
    <Box component="li" sx={row}>
      <Box sx={{ gridArea: 'name', minWidth: 0 }}>
        <Typography
          variant="h3"
          component={headingLevel === 2 ? 'h2' : 'h3'}
          sx={{ fontSize: '0.9375rem', overflowWrap: 'anywhere' }}
        >
          {name}
        </Typography>
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>{about}</Box>
      </Box>
      <Box sx={{ gridArea: 'state', minWidth: 0, display: 'flex', flexWrap: 'wrap', gap: 1 }}>{state}</Box>
      <Box sx={{ gridArea: 'standing', minWidth: 0, fontSize: '0.8125rem' }}>{standing}</Box>
      <Box sx={{ gridArea: 'tools', display: 'flex', alignItems: 'center', gap: 1, justifySelf: 'end' }}>{tools}</Box>
    </Box>
  );
}

const row = {
  display: 'grid',
  alignItems: 'center',
  columnGap: 4,
  rowGap: 1.5,
  px: 4,
  py: 3,
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr) auto',
    // Room for a count and a menu, whether a row has the count or not: states stand below each other.
    md: 'minmax(0, 1.5fr) minmax(0, 0.9fr) minmax(0, 1.3fr) minmax(6.5rem, auto)',
  },
  gridTemplateAreas: {
    xs: '"name tools" "state state" "standing standing"',
    md: '"name state standing tools"',
  },
  '&:not(:last-child)': { borderBottom: 1, borderColor: 'hairline' },
} as const;
