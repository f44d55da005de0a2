import type { CircuitId, SiteId } from './ids.ts';

/** A place of the customer's: what stands there and which circuits land there. */
export interface SiteSettings {
  readonly name: string;
  /** Address ranges in use there. */
  readonly prefixes: readonly string[];
  /** AS number of the site's own routes. */
  readonly asn: number | null;
  /** Limit of received routes on its routers (maximum-prefix). */
  readonly maximumPrefixes: number | null;
  /** Its routers take routes that carry their own AS number. */
  readonly acceptsOwnAsn: boolean;
  /** Circuits that land there. */
  readonly circuitIds: readonly CircuitId[];
}

/** Nothing of a site is in Azure: it is planned for ever. */
export interface Site {
  readonly id: SiteId;
  readonly settings: SiteSettings;
  readonly azure: null;
}

export const blankSite: SiteSettings = {
  name: '',
  prefixes: [],
  asn: null,
  maximumPrefixes: null,
  acceptsOwnAsn: false,
  circuitIds: [],
};
