import type { Components, Theme } from '@mui/material/styles';

export const buttonOverrides: Components<Theme> = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true, variant: 'outlined', color: 'inherit' },
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 36,
        minWidth: 40,
        padding: '6px 14px',
        borderRadius: 8,
        textAlign: 'start',
        transition: 'background-color 150ms, border-color 150ms, color 150ms',
        '&:active': { transform: 'translateY(0.5px)' },
        // A barred button keeps its focus ring and its place, and says in its reason line why.
        '&[aria-disabled="true"], &[aria-disabled="true"]:hover': {
          color: theme.vars.palette.quiet,
          backgroundColor: theme.vars.palette.sunken,
          borderColor: 'transparent',
          cursor: 'not-allowed',
          transform: 'none',
        },
        '@media (forced-colors: active)': {
          border: '1px solid ButtonBorder',
          '&[aria-disabled="true"]': { color: 'GrayText', borderColor: 'GrayText' },
        },
        variants: [
          { props: { size: 'small' }, style: { minHeight: 30, padding: '3px 10px', fontSize: '0.8125rem' } },
          { props: { size: 'large' }, style: { minHeight: 40, padding: '8px 18px', fontSize: '0.875rem' } },
          {
            props: { variant: 'outlined', color: 'inherit' },
            style: {
              backgroundColor: theme.vars.palette.surface,
              borderColor: theme.vars.palette.hairline,
              '&:hover': { backgroundColor: theme.vars.palette.sunken, borderColor: theme.vars.palette.edge },
            },
          },
          {
            props: { variant: 'text', color: 'inherit' },
            style: {
              color: theme.vars.palette.text.secondary,
              '&:hover': { backgroundColor: theme.vars.palette.sunken, color: theme.vars.palette.text.primary },
            },
          },
          {
            props: { variant: 'contained', color: 'primary' },
            style: {
              '&:hover': {
                backgroundColor: `color-mix(in srgb, ${theme.vars.palette.accent.main} 88%, ${theme.vars.palette.text.primary})`,
              },
            },
          },
        ],
      }),
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        width: 32,
        height: 32,
        padding: 6,
        borderRadius: 8,
        color: theme.vars.palette.text.secondary,
        '&:hover': { backgroundColor: theme.vars.palette.sunken, color: theme.vars.palette.text.primary },
        '&[aria-disabled="true"]': { color: theme.vars.palette.quiet, cursor: 'not-allowed' },
        variants: [
          { props: { size: 'small' }, style: { width: 28, height: 28, padding: 5 } },
          { props: { size: 'large' }, style: { width: 40, height: 40, padding: 8 } },
        ],
      }),
    },
  },
};
