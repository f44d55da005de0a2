/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Properties of an imported document that Onramp does not act on, by path. */
export interface KeptProperties {
  readonly [path: string]: Json;
}
