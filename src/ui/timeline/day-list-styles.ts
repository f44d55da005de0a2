import { actorColours } from './actor-colours.ts';

export const dayListStyles = {
  display: 'grid',
  gap: 5,
  maxWidth: 760,
  ...actorColours,
  '& ol, & ul': {
    m: 0,
    mt: 1,
    p: 0,
    listStyle: 'none',
    border: 1,
    borderColor: 'hairline',
    borderRadius: 3,
    bgcolor: 'surface',
  },
  '& li': { display: 'flex', alignItems: 'center', gap: 3, minHeight: 52, pl: 4, pr: 2, py: 1.5 },
  '& li + li': { borderTop: 1, borderColor: 'hairline' },
  '& .words': { display: 'grid', flex: 1, minWidth: 0 },
  '& .line': { fontSize: '0.875rem', lineHeight: 1.4, color: 'text.primary', overflowWrap: 'anywhere' },
  '& .who': { fontSize: '0.75rem', lineHeight: 1.5, fontWeight: 600 },
  '& [data-dim] .line': { color: 'text.disabled' },
  '& [data-shown]': { bgcolor: 'accent.zone' },
  '& li:first-of-type': { borderStartStartRadius: 12, borderStartEndRadius: 12 },
  '& li:last-of-type': { borderEndStartRadius: 12, borderEndEndRadius: 12 },
  '& .MuiButton-root': { flex: 'none' },
} as const;
