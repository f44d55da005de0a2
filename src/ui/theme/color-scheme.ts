import type { ColorSystemOptions } from '@mui/material/styles';
import type { Shades, Tint } from './palette.ts';

function colour({ main, contrastText }: Tint) {
  return { main, light: main, dark: main, contrastText };
}

/** Our shades under the names that MUI's components ask for, and under their own. */
export function colorScheme(shades: Shades): ColorSystemOptions {
  const { text, muted, ...own } = shades;
  return {
    palette: {
      ...own,
      primary: colour(shades.accent),
      secondary: colour(shades.microsoft),
      error: colour(shades.danger),
      warning: colour(shades.provider),
      success: colour(shades.ok),
      info: colour(shades.accent),
      background: { default: shades.ground, paper: shades.surface },
      text: { primary: text, secondary: muted, disabled: shades.quiet },
      divider: shades.hairline,
    },
  };
}
