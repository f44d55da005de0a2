/** How a key looks. */
export const keyCap = {
  display: 'inline-grid',
  flex: 'none',
  placeItems: 'center',
  minWidth: 20,
  px: 1,
  py: '1px',
  border: 1,
  borderColor: 'hairline',
  borderRadius: 1,
  bgcolor: 'surface',
  fontSize: '0.6875rem',
  lineHeight: 1.45,
  color: 'text.secondary',
} as const;
