export const wideDialog = { width: 'min(640px, calc(100% - 32px))', maxWidth: 640 } as const;

export const dialogContent = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gridAutoRows: 'max-content',
  gap: 4,
} as const;

export const faultText = { color: 'danger.main', fontSize: '0.8125rem', '&:empty': { display: 'none' } } as const;
