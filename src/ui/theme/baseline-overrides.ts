import type { Components, Theme } from '@mui/material/styles';
import { monoFamily } from './typography.ts';

export const baselineOverrides: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      html: { scrollbarColor: `${theme.vars.palette.edge} transparent`, scrollPaddingBlock: 16 },
      body: { minHeight: '100dvh', overflowWrap: 'break-word', fontSynthesis: 'none' },
      'h1, h2, h3, h4, p': { margin: 0 },
      // `!=` has to be read as two signs.
      'code, kbd, pre, samp': {
        fontFamily: monoFamily,
        fontVariantLigatures: 'none',
        fontFeatureSettings: '"calt" 0, "liga" 0',
      },
      ':focus-visible': { outline: `2px solid ${theme.vars.palette.accent.main}`, outlineOffset: 2 },
      '[tabindex="-1"]:focus-visible': { outline: 'none' },
      '::selection': { backgroundColor: theme.vars.palette.accent.soft, color: theme.vars.palette.text.primary },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          animationIterationCount: '1 !important',
          transitionDuration: '0.01ms !important',
          scrollBehavior: 'auto !important',
        },
      },
    }),
  },
};
