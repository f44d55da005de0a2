/** A colour that carries a meaning: `main` for text, strokes and dots, `soft` and `zone` for what lies under it. */
export interface Tint {
  readonly main: string;
  /** Ground of chips and marks. */
  readonly soft: string;
  /** Ground of a whole zone, hardly there. */
  readonly zone: string;
  /** Text on `main`. */
  readonly contrastText: string;
}

export const tintNames = ['customer', 'provider', 'microsoft', 'ok', 'danger', 'accent'] as const;
type TintName = (typeof tintNames)[number];

export type Shades = { readonly [Name in TintName]: Tint } & {
  /** Of the page. */
  readonly ground: string;
  /** Of cards, bars and fields. */
  readonly surface: string;
  /** Of what is set back: code, chips without a meaning, reason lines. */
  readonly sunken: string;
  readonly hairline: string;
  /** Borders that have to be seen to use something: fields, check boxes. */
  readonly edge: string;
  readonly text: string;
  readonly muted: string;
  readonly quiet: string;
};

export const light: Shades = {
  customer: { main: '#0a7268', soft: '#dcf3ef', zone: '#f0faf8', contrastText: '#ffffff' },
  provider: { main: '#945500', soft: '#fcefd9', zone: '#fdf8ee', contrastText: '#ffffff' },
  microsoft: { main: '#5b47d6', soft: '#ebe8fc', zone: '#f5f4fe', contrastText: '#ffffff' },
  ok: { main: '#117a40', soft: '#def5e7', zone: '#f0faf4', contrastText: '#ffffff' },
  danger: { main: '#bf2b25', soft: '#fce7e5', zone: '#fef4f3', contrastText: '#ffffff' },
  accent: { main: '#2457e6', soft: '#e8eefd', zone: '#f3f6fe', contrastText: '#ffffff' },
  ground: '#f6f7f9',
  surface: '#ffffff',
  sunken: '#eef0f4',
  hairline: '#e1e5eb',
  edge: '#868fa0',
  text: '#14171f',
  muted: '#4b5567',
  quiet: '#5f697b',
};

export const dark: Shades = {
  customer: { main: '#3fd0bf', soft: '#0f2f2d', zone: '#0e1d20', contrastText: '#0b0f16' },
  provider: { main: '#f0b35a', soft: '#362713', zone: '#1c1912', contrastText: '#0b0f16' },
  microsoft: { main: '#a79bff', soft: '#262046', zone: '#16152a', contrastText: '#0b0f16' },
  ok: { main: '#4fd08a', soft: '#12301f', zone: '#101f18', contrastText: '#0b0f16' },
  danger: { main: '#ff8a80', soft: '#3d1b1c', zone: '#241516', contrastText: '#0b0f16' },
  accent: { main: '#7aa2ff', soft: '#1a2744', zone: '#141b2c', contrastText: '#0b0f16' },
  ground: '#0e1116',
  surface: '#161a21',
  sunken: '#1f242d',
  hairline: '#2a303a',
  edge: '#6a7485',
  text: '#e8ebf0',
  muted: '#adb6c4',
  quiet: '#939dad',
};
