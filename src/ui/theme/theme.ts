import './augment.ts';
import { createTheme } from '@mui/material/styles';
import { baselineOverrides } from './baseline-overrides.ts';
import { buttonOverrides } from './button-overrides.ts';
import { colorScheme } from './color-scheme.ts';
import { fieldOverrides } from './field-overrides.ts';
import { listOverrides } from './list-overrides.ts';
import { dark, light } from './palette.ts';
import { surfaceOverrides } from './surface-overrides.ts';
import { typography } from './typography.ts';

const families = [
  { components: baselineOverrides },
  { components: buttonOverrides },
  { components: fieldOverrides },
  { components: listOverrides },
  { components: surfaceOverrides },
];

export const theme = createTheme(
  {
    cssVariables: { cssVarPrefix: 'onramp', colorSchemeSelector: 'data' },
    colorSchemes: { light: colorScheme(light), dark: colorScheme(dark) },
    typography,
    spacing: 4,
    shape: { borderRadius: 4 },
    breakpoints: { values: { xs: 0, sm: 700, md: 960, lg: 1200, xl: 1440 } },
    motion: { reducedMotion: 'system' },
    // One ring for all: 2 px in the accent, turned inwards where something would clip it.
    focusVisible: true,
    transitions: {
      duration: {
        shortest: 150,
        shorter: 150,
        short: 200,
        standard: 200,
        complex: 250,
        enteringScreen: 200,
        leavingScreen: 150,
      },
    },
  },
  ...families,
);
