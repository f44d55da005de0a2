/** A table of the catalogue. On a phone its less needed columns, marked `data-wide`, step back. */
export const tableStyle = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': { textAlign: 'start', verticalAlign: 'top', px: 2, py: 2, overflowWrap: 'anywhere' },
  '& thead th': {
    py: 1,
    verticalAlign: 'middle',
    fontSize: '0.75rem',
    fontWeight: 600,
    color: 'text.secondary',
    borderBottom: 1,
    borderColor: 'edge',
    whiteSpace: 'nowrap',
  },
  '& tbody th': { fontWeight: 600 },
  '& tbody tr': { borderTop: 1, borderColor: 'hairline' },
  '& tbody tr:first-of-type': { borderTop: 0 },
  '@media (max-width: 719.95px)': { '& [data-wide]': { display: 'none' } },
} as const;

export const frameStyle = {
  border: 1,
  borderColor: 'hairline',
  borderRadius: 3,
  bgcolor: 'surface',
  minWidth: 0,
  overflow: 'clip',
} as const;
