/** Styles for an input whose text is Azure's or a router's. */
export const monoText = {
  '& input, & textarea, & select': {
    fontFamily: "'JetBrains Mono Variable', ui-monospace, monospace",
    fontSize: '0.8125rem',
    fontVariantLigatures: 'none',
    fontFeatureSettings: '"calt" 0, "liga" 0',
  },
} as const;
