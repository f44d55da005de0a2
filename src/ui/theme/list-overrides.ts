import type { Components, Theme } from '@mui/material/styles';

export const listOverrides: Components<Theme> = {
  MuiMenu: { styleOverrides: { list: { padding: 4 } } },
  MuiMenuItem: {
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 36,
        paddingInline: 10,
        borderRadius: 6,
        fontSize: '0.875rem',
        whiteSpace: 'normal',
        '&:hover, &.Mui-focusVisible': { backgroundColor: theme.vars.palette.sunken },
        '&.Mui-focusVisible': { outline: `2px solid ${theme.vars.palette.accent.main}`, outlineOffset: -2 },
        '&[aria-disabled="true"]': { color: theme.vars.palette.quiet, cursor: 'not-allowed' },
      }),
    },
  },
  MuiTabs: {
    styleOverrides: { root: { minHeight: 40 }, indicator: { height: 2, borderRadius: 2 } },
  },
  MuiTab: {
    styleOverrides: {
      root: { minHeight: 40, minWidth: 0, padding: '8px 14px', '&.Mui-focusVisible': { outlineOffset: -3 } },
    },
  },
};
