import { parseCidr, type Cidr } from '#domain/net/cidr.ts';
import { announcedIn, isDefaultRoute } from './announced.ts';
import type { GlobalReach } from './global-reach.ts';
import type { EntityId } from './ids.ts';
import { linkFields } from './link-fields.ts';
import type { Peering, Plan, VirtualNetwork } from './plan.ts';
import type { Site } from './site.ts';

/** What an address block is for. */
export type PrefixPurpose =
  | 'site'
  | 'announced'
  | 'network'
  | 'gateway-subnet'
  | 'link'
  | 'global-reach'
  | 'public-link'
  | 'advertised'
  | 'nat';

/** A block of the plan, with who speaks for it and in which field. */
export interface PrefixUse {
  readonly owner: EntityId;
  readonly field: string;
  readonly purpose: PrefixPurpose;
  readonly block: Cidr;
}

/** A field that speaks for address blocks, with the blocks as written. */
export interface Stated {
  readonly field: string;
  readonly texts: readonly string[];
}

const isPrivate = ({ type }: Peering): boolean => type === 'AzurePrivatePeering';

const linksIn = ({ settings }: Peering): readonly Stated[] =>
  linkFields.map((field) => ({ field, texts: [settings[field]] }));

/** Who speaks for which blocks: the one list of it. The index of them and the map of addresses are made from it. */
export const stated = {
  site: ({ settings }: Site): readonly Stated[] => [{ field: 'prefixes', texts: settings.prefixes }],
  network: ({ settings }: VirtualNetwork): readonly Stated[] => [
    { field: 'addressSpace', texts: settings.addressSpace },
  ],
  'gateway-subnet': ({ settings }: VirtualNetwork): readonly Stated[] => [
    { field: 'gatewaySubnet', texts: [settings.gatewaySubnet] },
  ],
  link: (peering: Peering): readonly Stated[] => (isPrivate(peering) ? linksIn(peering) : []),
  'public-link': (peering: Peering): readonly Stated[] => (isPrivate(peering) ? [] : linksIn(peering)),
  // A default route is a route and no block of anybody.
  announced: (peering: Peering): readonly Stated[] =>
    (isPrivate(peering) ? announcedIn(peering.design) : [])
      .filter(({ prefix }) => !isDefaultRoute(prefix))
      .map(({ field, prefix }) => ({ field, texts: [prefix] })),
  advertised: ({ settings }: Peering): readonly Stated[] => [
    { field: 'advertisedPublicPrefixes', texts: settings.advertisedPublicPrefixes },
  ],
  nat: ({ design }: Peering): readonly Stated[] => [{ field: 'natPool', texts: design?.natPool ?? [] }],
  'global-reach': ({ settings }: GlobalReach): readonly Stated[] => [
    { field: 'addressPrefix', texts: [settings.addressPrefix] },
    { field: 'ipv6AddressPrefix', texts: [settings.ipv6AddressPrefix] },
  ],
} as const satisfies { readonly [Purpose in PrefixPurpose]: unknown };

/** Every address block that the plan speaks for. */
export function prefixUsesOf({ sites, networks, peerings, globalReaches }: Plan): readonly PrefixUse[] {
  return [
    ...Object.values<Site>(sites).flatMap((site) => usesIn(site.id, 'site', stated.site(site))),
    ...Object.values<VirtualNetwork>(networks).flatMap((network) => [
      ...usesIn(network.id, 'network', stated.network(network)),
      ...usesIn(network.id, 'gateway-subnet', stated['gateway-subnet'](network)),
    ]),
    ...Object.values<Peering>(peerings).flatMap((peering) =>
      (['link', 'public-link', 'announced', 'advertised', 'nat'] as const).flatMap((purpose) =>
        usesIn(peering.id, purpose, stated[purpose](peering)),
      ),
    ),
    ...Object.values<GlobalReach>(globalReaches).flatMap((reach) =>
      usesIn(reach.id, 'global-reach', stated['global-reach'](reach)),
    ),
  ];
}

/** The texts that are blocks. */
function usesIn(owner: EntityId, purpose: PrefixPurpose, fields: readonly Stated[]): readonly PrefixUse[] {
  return fields.flatMap(({ field, texts }) =>
    texts.flatMap((text) => {
      const block = parseCidr(text);
      return block && block.bits > 0 ? [{ owner, field, purpose, block }] : [];
    }),
  );
}
