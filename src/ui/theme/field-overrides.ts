import type { Components, Theme } from '@mui/material/styles';

export const fieldOverrides: Components<Theme> = {
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 38,
        borderRadius: 8,
        fontSize: '0.875rem',
        backgroundColor: theme.vars.palette.surface,
        transition: 'box-shadow 150ms',
        '& .MuiOutlinedInput-notchedOutline': {
          borderColor: theme.vars.palette.edge,
          transition: 'border-color 150ms',
        },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: theme.vars.palette.text.secondary },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': {
          borderColor: theme.vars.palette.accent.main,
          borderWidth: 1,
        },
        '&.Mui-focused': {
          boxShadow: `0 0 0 3px ${theme.vars.palette.accent.soft}, 0 0 0 1px ${theme.vars.palette.accent.main}`,
        },
        '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: theme.vars.palette.danger.main },
        '&.Mui-error.Mui-focused': {
          boxShadow: `0 0 0 3px ${theme.vars.palette.danger.soft}, 0 0 0 1px ${theme.vars.palette.danger.main}`,
        },
        '&:has([readonly]:not([aria-hidden="true"]))': {
          backgroundColor: theme.vars.palette.sunken,
          '& .MuiOutlinedInput-notchedOutline': { borderColor: theme.vars.palette.hairline },
        },
        '@media (forced-colors: active)': { '&.Mui-focused': { outline: '2px solid Highlight' } },
      }),
      input: ({ theme }) => ({
        height: 'auto',
        padding: '8px 12px',
        // The field draws its own ring.
        '&:focus-visible': { outline: 'none' },
        '&::placeholder': { color: theme.vars.palette.quiet, opacity: 1 },
      }),
      multiline: { padding: 0 },
    },
  },
  MuiAutocomplete: {
    styleOverrides: {
      inputRoot: {
        '&.MuiOutlinedInput-root': {
          padding: '0 30px 0 0',
          '& .MuiAutocomplete-input': { padding: '8px 4px 8px 12px' },
        },
      },
      endAdornment: { right: 6 },
      popupIndicator: { width: 28, height: 28, padding: 4 },
      clearIndicator: { width: 28, height: 28, padding: 4 },
      paper: { marginBlock: 4 },
      listbox: { padding: 4, maxHeight: 320 },
      option: ({ theme }) => ({
        minHeight: 36,
        borderRadius: 6,
        fontSize: '0.875rem',
        '&.MuiAutocomplete-option.Mui-focused': { backgroundColor: theme.vars.palette.sunken },
        '&.MuiAutocomplete-option[aria-selected="true"], &.MuiAutocomplete-option[aria-selected="true"].Mui-focused': {
          backgroundColor: theme.vars.palette.accent.soft,
        },
        '@media (forced-colors: active)': { '&.Mui-focused': { outline: '2px solid Highlight', outlineOffset: -2 } },
      }),
      noOptions: ({ theme }) => ({ fontSize: '0.8125rem', color: theme.vars.palette.text.secondary }),
    },
  },
  MuiCheckbox: {
    styleOverrides: {
      root: ({ theme }) => ({
        padding: 6,
        color: theme.vars.palette.edge,
        '&.Mui-checked': { color: theme.vars.palette.accent.main },
      }),
    },
  },
};
