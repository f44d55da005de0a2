import { type Cidr, parseCidr } from '#domain/net/cidr.ts';
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

type Given = Omit<PrefixUse, 'block'>;

/** The texts that are blocks; a default route is a route and no block of anybody. */
function uses(given: Given, texts: readonly string[]): readonly PrefixUse[] {
  return texts.flatMap((text) => {
    const block = parseCidr(text);
    return block && block.bits > 0 ? [{ ...given, block }] : [];
  });
}

/** Every address block that the plan speaks for. */
export function prefixUsesOf(plan: Plan): readonly PrefixUse[] {
  return [
    ...Object.values<Site>(plan.sites).flatMap(({ id, settings }) =>
      uses({ owner: id, field: 'prefixes', purpose: 'site' }, settings.prefixes),
    ),
    ...Object.values<VirtualNetwork>(plan.networks).flatMap(usesOfNetwork),
    ...Object.values<Peering>(plan.peerings).flatMap(usesOfPeering),
    ...Object.values<GlobalReach>(plan.globalReaches).flatMap(({ id, settings }) =>
      (['addressPrefix', 'ipv6AddressPrefix'] as const).flatMap((field) =>
        uses({ owner: id, field, purpose: 'global-reach' }, [settings[field]]),
      ),
    ),
  ];
}

function usesOfNetwork({ id, settings }: VirtualNetwork): readonly PrefixUse[] {
  return [
    ...uses({ owner: id, field: 'addressSpace', purpose: 'network' }, settings.addressSpace),
    ...uses({ owner: id, field: 'gatewaySubnet', purpose: 'gateway-subnet' }, [settings.gatewaySubnet]),
  ];
}

function usesOfPeering({ id, type, settings, design }: Peering): readonly PrefixUse[] {
  const isPrivate = type === 'AzurePrivatePeering';
  const links = linkFields.flatMap((field) =>
    uses({ owner: id, field, purpose: isPrivate ? 'link' : 'public-link' }, [settings[field]]),
  );
  const announced = (['announced', 'announcedOnPrimary', 'announcedOnSecondary'] as const).flatMap((field) =>
    isPrivate ? uses({ owner: id, field, purpose: 'announced' }, design?.[field] ?? []) : [],
  );
  return [
    ...links,
    ...announced,
    ...uses({ owner: id, field: 'advertisedPublicPrefixes', purpose: 'advertised' }, settings.advertisedPublicPrefixes),
    ...uses({ owner: id, field: 'natPool', purpose: 'nat' }, design?.natPool ?? []),
  ];
}
