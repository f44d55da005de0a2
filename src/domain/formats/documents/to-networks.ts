import { gatewayId, type GatewayId, gatewayIdOf, networkId, type NetworkId } from '#domain/model/ids.ts';
import type { Gateway, VirtualNetwork } from '#domain/model/plan.ts';
import { valueNamed } from '../azure-circuit/json-values.ts';
import {
  readResourceState,
  readSubnet,
  readVirtualNetwork,
  readVirtualNetworkGateway,
} from '../azure-resources/read-resources.ts';
import { keptOf } from '../azure-resources/resource-notes.ts';
import { resourceStates, wordOr } from '../azure-resources/resource-words.ts';
import type { FoundResource } from './found.ts';
import { type Joining, keyOfLink, ownerKey, placeOf, skipped } from './join.ts';
import type { Skipped } from './skipped.ts';

export interface JoinedNetworks {
  readonly networks: readonly VirtualNetwork[];
  readonly gateways: readonly Gateway[];
  /** Networks of the files and of the plan, by resource id. */
  readonly networkKeys: ReadonlyMap<string, NetworkId>;
  readonly gatewayKeys: ReadonlyMap<string, GatewayId>;
  readonly skipped: readonly Skipped[];
}

/** Networks, and the gateways that stand in them. A network that only a gateway names has nothing but its name. */
export function toNetworks(resources: readonly FoundResource[], joining: Joining): JoinedNetworks {
  const subnets = gatewaySubnets(resources);
  const besides = resources.filter((each) => each.kind === 'subnet' && !isGatewaySubnet(each));
  const placing = { ...joining, subnets: new Map(subnets.map(({ key, block }) => [key, block])) };
  const networks = networksIn(resources, placing);
  const joined = gatewaysIn(resources, { ...placing, ...networks });
  const made = new Set<string>(joined.networks.map(({ id }) => id));
  return {
    ...joined,
    skipped: [
      ...joined.skipped,
      ...subnets.flatMap(({ found, key }) => {
        const network = joined.networkKeys.get(ownerKey(key, 'subnets') ?? '');
        if (network === undefined) return [skipped(found, key === '' ? 'network-missing' : 'network-not-read')];
        return made.has(network) ? [] : [skipped(found, 'in-plan')];
      }),
      ...besides.map((found) => skipped(found, 'not-expressroute')),
    ],
  };
}

interface GatewaySubnet {
  readonly found: FoundResource;
  /** Empty where the document does not say its id. */
  readonly key: string;
  readonly block: string;
}

function isGatewaySubnet({ key, record }: FoundResource): boolean {
  if (key !== undefined) return key.endsWith('/gatewaysubnet');
  return String(valueNamed(record, 'name') ?? '').toLowerCase() === 'gatewaysubnet';
}

/** Subnets for gateways that stand beside their network: templates often have them so. */
function gatewaySubnets(resources: readonly FoundResource[]): readonly GatewaySubnet[] {
  return resources.flatMap((found) => {
    const { kind, key = '', record } = found;
    if (kind !== 'subnet' || !isGatewaySubnet(found)) return [];
    return [{ found, key, block: readSubnet(record).addressPrefix ?? '' }];
  });
}

interface Placing extends Joining {
  /** Blocks of gateway subnets, by resource id. */
  readonly subnets: ReadonlyMap<string, string>;
}

interface Networks {
  readonly networks: readonly VirtualNetwork[];
  readonly networkKeys: ReadonlyMap<string, NetworkId>;
  readonly skipped: readonly Skipped[];
}

function networksIn(resources: readonly FoundResource[], joining: Placing): Networks {
  const networks: VirtualNetwork[] = [];
  const leftOut: Skipped[] = [];
  const networkKeys = new Map<string, NetworkId>(networksOfPlan(joining));
  for (const found of resources.filter(({ kind }) => kind === 'virtualNetwork')) {
    const { key } = found;
    if (key !== undefined && networkKeys.has(key)) {
      leftOut.push(skipped(found, joining.known.has(key) ? 'in-plan' : 'twice'));
      continue;
    }
    const network = networkFrom(found, joining);
    if (key !== undefined) networkKeys.set(key, network.id);
    networks.push(network);
  }
  return { networks, networkKeys, skipped: leftOut };
}

function networksOfPlan({ known, plan }: Joining): readonly (readonly [string, NetworkId])[] {
  return [...known].flatMap(([key, id]) => (Object.hasOwn(plan.networks, id) ? [[key, networkId(id)] as const] : []));
}

function networkFrom(found: FoundResource, { giveSlug, day, subnets }: Placing): VirtualNetwork {
  const { name = '', location = '', addressSpace, gatewaySubnet: own } = readVirtualNetwork(found.record);
  const gatewaySubnet = own ?? subnets.get(`${found.key}/subnets/gatewaysubnet`) ?? '';
  return {
    id: networkId(giveSlug(`network ${name}`)),
    settings: { name, ...placeOf(found), location, addressSpace, gatewaySubnet },
    azure: found.isPlanned ? null : { createdDay: day },
    ...keptOf('virtualNetwork', found.record),
  };
}

type NamedNetworks = Placing & Networks;

function gatewaysIn(resources: readonly FoundResource[], joining: NamedNetworks): JoinedNetworks {
  const networks = [...joining.networks];
  const networkKeys = new Map(joining.networkKeys);
  const gatewayKeys = new Map<string, GatewayId>(gatewaysOfPlan(joining));
  const gateways: Gateway[] = [];
  const leftOut = [...joining.skipped];
  const taken = new Set<string>(Object.keys(joining.plan.gateways));
  for (const found of resources.filter(({ kind }) => kind === 'virtualNetworkGateway')) {
    const subnet = homeOf(found, networkKeys);
    if (typeof subnet !== 'string') {
      leftOut.push(subnet);
      continue;
    }
    const home = networkKeys.get(subnet) ?? networkNamed(subnet, found, joining);
    if (typeof home !== 'string') networks.push(home);
    const network = typeof home === 'string' ? home : home.id;
    networkKeys.set(subnet, network);
    const gateway = gatewayFrom(found, network, joining.day);
    if (found.key !== undefined && !gatewayKeys.has(found.key)) gatewayKeys.set(found.key, gateway.id);
    // A network has one ExpressRoute gateway at most.
    if (taken.has(gateway.id)) leftOut.push(skipped(found, joining.plan.gateways[gateway.id] ? 'in-plan' : 'twice'));
    else gateways.push(gateway);
    taken.add(gateway.id);
  }
  return { networks, networkKeys, gateways, gatewayKeys, skipped: leftOut };
}

/** The network of an ExpressRoute gateway, by its resource id; otherwise why the gateway has no place in the plan. */
function homeOf(found: FoundResource, networkKeys: ReadonlyMap<string, NetworkId>): string | Skipped {
  const { gatewayType, subnet } = readVirtualNetworkGateway(found.record);
  if (gatewayType !== undefined && gatewayType.toLowerCase() !== 'expressroute') {
    return skipped(found, 'not-expressroute');
  }
  const key = ownerKey(keyOfLink(subnet, found, 'subnet'), 'subnets');
  // Of a network that a template names in part nothing is known but what stands in the template.
  const isFound =
    key !== undefined && ((subnet !== undefined && /\/virtualnetworks\/[^/]+$/.test(key)) || networkKeys.has(key));
  return isFound ? key : skipped(found, 'network-missing');
}

function gatewaysOfPlan({ known, plan }: Joining): readonly (readonly [string, GatewayId])[] {
  return [...known].flatMap(([key, id]): readonly (readonly [string, GatewayId])[] => {
    const gateway = Object.hasOwn(plan.gateways, id) ? plan.gateways[gatewayId(id)] : undefined;
    return gateway ? [[key, gateway.id]] : [];
  });
}

/** A network of which only the gateway in it speaks, with its names as the gateway spells them. */
function networkNamed(key: string, found: FoundResource, { giveSlug, day, subnets }: Placing): VirtualNetwork {
  const { location = '', subnet = '' } = readVirtualNetworkGateway(found.record);
  const part = (name: string): string => new RegExp(`/${name}/([^/]+)`, 'i').exec(subnet)?.[1] ?? '';
  const name = part('virtualNetworks');
  return {
    id: networkId(giveSlug(`network ${name}`)),
    settings: {
      name,
      subscription: part('subscriptions'),
      resourceGroup: part('resourceGroups'),
      location,
      addressSpace: [],
      gatewaySubnet: subnets.get(`${key}/subnets/gatewaysubnet`) ?? '',
    },
    azure: found.isPlanned ? null : { createdDay: day },
  };
}

function gatewayFrom(found: FoundResource, network: NetworkId, day: number): Gateway {
  const { name = '', sku = '', minScaleUnits, maxScaleUnits } = readVirtualNetworkGateway(found.record);
  return {
    id: gatewayIdOf(network),
    networkId: network,
    settings: { name, sku, minScaleUnits: minScaleUnits ?? null, maxScaleUnits: maxScaleUnits ?? null },
    azure: found.isPlanned ? null : { provisioningState: gatewayState(found), createdDay: day },
    ...keptOf('virtualNetworkGateway', found.record),
  };
}

function gatewayState({ record }: FoundResource): NonNullable<Gateway['azure']>['provisioningState'] {
  return wordOr(resourceStates, readResourceState(record), 'Succeeded');
}
