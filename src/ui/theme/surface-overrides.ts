import type { Components, Theme } from '@mui/material/styles';

// The one level of shadow, for what floats.
const floating = '0 1px 2px rgb(10 14 22 / 0.06), 0 8px 28px rgb(10 14 22 / 0.16)';

/** A hairline at the edge under which more is to be scrolled to: the cover that hides it moves with the content. */
function edgesWhereCut({ vars: { palette } }: Theme): string {
  const cover = `linear-gradient(${palette.background.paper} 0 0)`;
  const line = `linear-gradient(${palette.hairline} 0 0)`;
  return [
    `${cover} top / 100% 1px no-repeat local`,
    `${cover} bottom / 100% 1px no-repeat local`,
    `${line} top / 100% 1px no-repeat scroll`,
    `${line} bottom / 100% 1px no-repeat scroll`,
  ].join(', ');
}

export const surfaceOverrides: Components<Theme> = {
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none' } },
  },
  MuiPopover: {
    styleOverrides: {
      paper: ({ theme }) => ({
        border: `1px solid ${theme.vars.palette.hairline}`,
        borderRadius: 12,
        boxShadow: floating,
      }),
    },
  },
  MuiAutocomplete: {
    styleOverrides: {
      paper: ({ theme }) => ({
        border: `1px solid ${theme.vars.palette.hairline}`,
        borderRadius: 12,
        boxShadow: floating,
      }),
    },
  },
  MuiDialog: {
    styleOverrides: {
      paper: ({ theme }) => ({
        border: `1px solid ${theme.vars.palette.hairline}`,
        borderRadius: 16,
        boxShadow: floating,
        margin: 16,
        width: 'min(480px, calc(100% - 32px))',
      }),
    },
  },
  MuiBackdrop: {
    styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgb(10 14 22 / 0.42)' } } },
  },
  MuiDialogTitle: { styleOverrides: { root: ({ theme }) => ({ ...theme.typography.h2, padding: '20px 24px 4px' }) } },
  MuiDialogContent: {
    styleOverrides: {
      root: ({ theme }) => ({
        // What is hidden from sight inside stays inside, and makes nothing around it scroll.
        position: 'relative',
        padding: '4px 24px 8px',
        background: edgesWhereCut(theme),
      }),
    },
  },
  MuiDialogActions: {
    styleOverrides: {
      root: { padding: '12px 24px 20px', gap: 8, flexWrap: 'wrap', '& > :not(style) ~ :not(style)': { marginLeft: 0 } },
    },
  },
  MuiDrawer: { styleOverrides: { paper: ({ theme }) => ({ backgroundColor: theme.vars.palette.surface }) } },
};
