import type { RouteFilterId } from './ids.ts';
import type { KeptProperties } from './json.ts';

/** `Microsoft.Network/routeFilters`: which of Microsoft's prefixes a Microsoft peering receives. */
export interface RouteFilterSettings {
  readonly name: string;
  readonly resourceGroup: string;
  readonly subscription: string;
  readonly location: string;
  readonly access: 'Allow' | 'Deny';
  /** Rules of the filter; Azure takes one. */
  readonly ruleCount: number;
  /** Community values such as `12076:51002`. */
  readonly communities: readonly string[];
}

export interface RouteFilter {
  readonly id: RouteFilterId;
  readonly settings: RouteFilterSettings;
  readonly azure: { readonly createdDay: number } | null;
  readonly kept?: KeptProperties;
}

export const blankRouteFilter: RouteFilterSettings = {
  name: '',
  resourceGroup: '',
  subscription: '',
  location: '',
  access: 'Allow',
  ruleCount: 1,
  communities: [],
};
