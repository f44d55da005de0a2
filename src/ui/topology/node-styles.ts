import { keyframes, styled, type Theme } from '@mui/material/styles';
import { monoFamily } from '#ui/theme/typography.ts';
import type { Hue } from './thing.ts';

const hues = ['customer', 'provider', 'microsoft', 'ok', 'neutral'] as const;

function coloursOf({ vars: { palette } }: Theme, hue: Hue | 'danger') {
  return hue === 'neutral' ? { main: palette.edge, soft: palette.sunken, zone: palette.surface } : palette[hue];
}

/** Sets --hue, --hue-soft, --hue-zone and --hue-line by the element's data-hue; what is broken is drawn in danger. */
export function hueVariables(theme: Theme) {
  const variables = (hue: Hue | 'danger', strength: number) => {
    const { main, soft, zone } = coloursOf(theme, hue);
    return {
      '--hue': main,
      '--hue-soft': soft,
      '--hue-zone': zone,
      '--hue-line': `color-mix(in srgb, ${main} ${strength}%, ${theme.vars.palette.surface})`,
    };
  };
  const byHue = hues.map((hue) => [`&[data-hue="${hue}"]`, variables(hue, 50)]);
  return {
    '--waiting': theme.vars.palette.microsoft.main,
    ...Object.fromEntries(byHue),
    '&[data-hue="provider"]': { ...variables('provider', 50), '--waiting': theme.vars.palette.provider.main },
    '&[data-mark="broken"]': variables('danger', 90),
  };
}

const appear = keyframes({ from: { opacity: 0, transform: 'scale(0.96)' } });
const flash = keyframes({ from: { opacity: 0.1 } });

const pill =
  '&[data-kind="connection"], &[data-kind="authorization"], &[data-kind="authorizations"], &[data-kind="filter"], &[data-kind="globalReach"]';

/** The button that stands for a thing. */
export const ThingButton = styled('button')(({ theme }) => ({
  ...hueVariables(theme),
  boxSizing: 'border-box',
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  gap: 9,
  width: '100%',
  height: '100%',
  minWidth: 0,
  margin: 0,
  padding: '0 8px 0 9px',
  border: '1px solid var(--hue-line)',
  borderRadius: 10,
  backgroundColor: theme.vars.palette.surface,
  font: 'inherit',
  color: theme.vars.palette.text.primary,
  textAlign: 'start',
  pointerEvents: 'auto',
  cursor: 'pointer',
  transition: 'border-color 150ms, box-shadow 150ms, background-color 150ms',
  '&:hover': { borderColor: 'var(--hue)' },
  '&[data-planned]': {
    borderStyle: 'dashed',
    borderColor: theme.vars.palette.edge,
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.surface} 60%, transparent)`,
    color: theme.vars.palette.text.secondary,
  },
  '&[data-selected]': {
    borderColor: 'var(--hue)',
    boxShadow: '0 0 0 1px var(--hue), 0 0 0 4px var(--hue-soft)',
  },
  '&[data-fresh]': { animation: `${appear} 220ms ease-out` },
  '&[data-kind="circuit"]': {
    justifyContent: 'center',
    padding: '0 14px',
    borderRadius: 99,
    borderColor: 'var(--hue)',
  },
  [pill]: { padding: '0 8px', borderRadius: 99, gap: 5 },
  '&[data-kind="connection"]': { justifyContent: 'center' },
  '&[data-kind="gateway"]': {
    padding: '0 6px 0 7px',
    borderRadius: 6,
    gap: 5,
    backgroundColor: theme.vars.palette.sunken,
    borderColor: 'transparent',
  },
  '&[data-kind="gateway"][data-planned]': { backgroundColor: 'transparent', borderColor: theme.vars.palette.edge },
  '&[data-kind="service"] > span > span > :not(svg)': { whiteSpace: 'normal' },
  '&[data-kind="region"]::after': {
    content: '""',
    position: 'absolute',
    inset: '4px -5px -5px 4px',
    zIndex: -1,
    border: '1px solid var(--hue-line)',
    borderRadius: 10,
  },
  '@media (forced-colors: active)': { '&[data-selected]': { outline: '2px solid Highlight' } },
}));

export const Tile = styled('span')({
  display: 'grid',
  placeItems: 'center',
  flex: 'none',
  width: 28,
  height: 28,
  borderRadius: 8,
  color: 'var(--hue)',
  backgroundColor: 'var(--hue-soft)',
});

export const Lines = styled('span')({ display: 'grid', flex: '1 1 auto', minWidth: 0, gap: 1 });

export const TitleRow = styled('span')({
  display: 'flex',
  alignItems: 'center',
  gap: 5,
  minWidth: 0,
  '& > svg:first-of-type:not([data-mark])': { color: 'var(--hue)' },
  '& > [data-mark]': { marginLeft: 'auto' },
});

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

export const Title = styled('span')({ ...cut, fontSize: 13, fontWeight: 600, lineHeight: 1.3 });

export const Detail = styled('span')(({ theme }) => ({
  ...cut,
  fontSize: 11.5,
  lineHeight: 1.35,
  color: theme.vars.palette.text.secondary,
}));

/** A word that Azure or a router would print. */
export const StateWord = styled('span')(({ theme }) => ({
  ...cut,
  fontFamily: monoFamily,
  fontVariantLigatures: 'none',
  fontSize: 10.5,
  letterSpacing: '-0.03em',
  lineHeight: 1.45,
  color: theme.vars.palette.text.secondary,
  '&[data-strong]': { color: 'var(--hue)', fontWeight: 600 },
  '&[data-changed]': { animation: `${flash} 240ms ease-out` },
}));

export const ZoneBox = styled('div')(({ theme }) => ({
  ...hueVariables(theme),
  position: 'relative',
  boxSizing: 'border-box',
  width: '100%',
  height: '100%',
  '&[data-plain]': {
    border: '1px solid color-mix(in srgb, var(--hue) 14%, transparent)',
    borderRadius: 16,
    backgroundColor: 'var(--hue-zone)',
  },
}));

export const ZoneOutline = styled('svg')({
  position: 'absolute',
  inset: 0,
  overflow: 'visible',
  fill: 'var(--hue-zone)',
  stroke: 'color-mix(in srgb, var(--hue) 14%, transparent)',
});

export const ZoneTitle = styled('div')({
  position: 'absolute',
  top: 10,
  right: 6,
  color: 'var(--hue)',
  fontSize: 10.5,
  fontWeight: 650,
  lineHeight: 1.25,
  letterSpacing: '0.06em',
  textTransform: 'uppercase',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  '&:not([data-wraps])': { whiteSpace: 'nowrap' },
});

export const FrameBox = styled('div')(({ theme }) => ({
  boxSizing: 'border-box',
  position: 'relative',
  width: '100%',
  height: '100%',
  border: `1px solid color-mix(in srgb, ${theme.vars.palette.microsoft.main} 18%, transparent)`,
  borderRadius: 12,
  backgroundColor: `color-mix(in srgb, ${theme.vars.palette.surface} 55%, transparent)`,
}));

export const FrameLabel = styled('div')(({ theme }) => ({
  position: 'absolute',
  left: 12,
  right: 12,
  bottom: 0,
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  fontSize: 11.5,
  fontWeight: 600,
  color: theme.vars.palette.text.secondary,
}));

export const ToggleButton = styled('button')(({ theme }) => ({
  pointerEvents: 'auto',
  marginLeft: 'auto',
  minHeight: 24,
  padding: '0 8px',
  border: 0,
  borderRadius: 6,
  backgroundColor: 'transparent',
  font: 'inherit',
  color: theme.vars.palette.accent.main,
  cursor: 'pointer',
  '&:hover': { backgroundColor: theme.vars.palette.accent.soft },
}));

export const HintBox = styled('div')(({ theme }) => ({
  boxSizing: 'border-box',
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 6,
  width: '100%',
  height: '100%',
  padding: '4px 24px',
  border: `1px dashed color-mix(in srgb, ${theme.vars.palette.microsoft.main} 45%, transparent)`,
  borderRadius: 12,
  fontSize: 12.5,
  lineHeight: 1.4,
  textAlign: 'center',
  textWrap: 'balance',
  color: theme.vars.palette.text.secondary,
  '& > svg': { color: theme.vars.palette.microsoft.main },
  '& > a': { pointerEvents: 'auto', padding: '3px 6px', fontWeight: 600 },
}));
