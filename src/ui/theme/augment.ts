import '@mui/material/themeCssVarsAugmentation';
import type { CSSProperties } from 'react';
import type { Tint } from './palette.ts';

interface OwnColours {
  customer: Tint;
  provider: Tint;
  microsoft: Tint;
  ok: Tint;
  danger: Tint;
  accent: Tint;
  ground: string;
  surface: string;
  sunken: string;
  hairline: string;
  edge: string;
  quiet: string;
}

declare module '@mui/material/styles' {
  interface Palette extends OwnColours {}
  interface PaletteOptions extends OwnColours {}
  interface TypographyVariants {
    display: CSSProperties;
  }
  interface TypographyVariantsOptions {
    display?: CSSProperties;
  }
}

declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    /** Title of the home page. */
    display: true;
  }
}
