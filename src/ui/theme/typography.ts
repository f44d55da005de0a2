import type { TypographyVariantsOptions } from '@mui/material/styles';

const words = "'Inter Variable', system-ui, sans-serif";
export const monoFamily = "'JetBrains Mono Variable', ui-monospace, monospace";

export const typography: TypographyVariantsOptions = {
  fontFamily: words,
  fontSize: 14,
  fontWeightMedium: 600,
  fontWeightBold: 700,
  display: {
    fontFamily: words,
    fontSize: '2.125rem',
    lineHeight: 1.2,
    fontWeight: 700,
    letterSpacing: '-0.022em',
    textWrap: 'balance',
  },
  h1: { fontSize: '1.375rem', lineHeight: 1.3, fontWeight: 700, letterSpacing: '-0.012em' },
  h2: { fontSize: '1rem', lineHeight: 1.4, fontWeight: 600, letterSpacing: '-0.006em' },
  h3: { fontSize: '0.875rem', lineHeight: 1.45, fontWeight: 600 },
  h4: { fontSize: '0.8125rem', lineHeight: 1.45, fontWeight: 600 },
  h5: { fontSize: '0.8125rem', lineHeight: 1.45, fontWeight: 600 },
  h6: { fontSize: '0.8125rem', lineHeight: 1.45, fontWeight: 600 },
  subtitle1: { fontSize: '0.9375rem', lineHeight: 1.5, fontWeight: 400 },
  subtitle2: { fontSize: '0.8125rem', lineHeight: 1.45, fontWeight: 600 },
  body1: { fontSize: '0.875rem', lineHeight: 1.5 },
  body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
  button: { fontSize: '0.8125rem', lineHeight: 1.4, fontWeight: 600, textTransform: 'none' },
  caption: { fontSize: '0.75rem', lineHeight: 1.45 },
  overline: {
    fontSize: '0.6875rem',
    lineHeight: 1.4,
    fontWeight: 600,
    letterSpacing: '0.06em',
    textTransform: 'uppercase',
  },
};
