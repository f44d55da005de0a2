import { gatewayId, type GatewayId, gatewayIdOf, networkId, type NetworkId } from '#domain/model/ids.ts';
import type { Gateway, VirtualNetwork } from '#domain/model/plan.ts';
import { readVirtualNetwork, readVirtualNetworkGateway } from '../azure-resources/read-resources.ts';
import type { FoundResource } from './found.ts';
import { type Joining, ownerKey, placeOf, skipped } from './join.ts';
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
  const networks = networksIn(resources, joining);
  return gatewaysIn(resources, { ...joining, ...networks });
}

interface Networks {
  readonly networks: readonly VirtualNetwork[];
  readonly networkKeys: ReadonlyMap<string, NetworkId>;
  readonly skipped: readonly Skipped[];
}

function networksIn(resources: readonly FoundResource[], joining: Joining): Networks {
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

function networkFrom(found: FoundResource, { giveSlug, day }: Joining): VirtualNetwork {
  const { name = '', location = '', addressSpace, gatewaySubnet = '' } = readVirtualNetwork(found.record);
  return {
    id: networkId(giveSlug(`network ${name}`)),
    settings: { name, ...placeOf(found), location, addressSpace, gatewaySubnet },
    azure: found.isPlanned ? null : { createdDay: day },
  };
}

type NamedNetworks = Joining & Networks;

function gatewaysIn(resources: readonly FoundResource[], joining: NamedNetworks): JoinedNetworks {
  const networks = [...joining.networks];
  const networkKeys = new Map(joining.networkKeys);
  const gatewayKeys = new Map<string, GatewayId>(gatewaysOfPlan(joining));
  const gateways: Gateway[] = [];
  const leftOut = [...joining.skipped];
  const taken = new Set<string>(Object.keys(joining.plan.gateways));
  for (const found of resources.filter(({ kind }) => kind === 'virtualNetworkGateway')) {
    const facts = readVirtualNetworkGateway(found.record);
    const subnet = ownerKey(facts.subnet, 'subnets');
    if (facts.gatewayType !== undefined && facts.gatewayType.toLowerCase() !== 'expressroute') {
      leftOut.push(skipped(found, 'not-expressroute'));
    } else if (subnet === undefined) {
      leftOut.push(skipped(found, 'network-missing'));
    } else {
      const home = networkKeys.get(subnet) ?? networkNamed(facts.subnet ?? '', found, joining);
      if (!networkKeys.has(subnet) && typeof home !== 'string') networks.push(home);
      const network = typeof home === 'string' ? home : home.id;
      networkKeys.set(subnet, network);
      const gateway = gatewayFrom(found, network, joining.day);
      if (found.key !== undefined && !gatewayKeys.has(found.key)) gatewayKeys.set(found.key, gateway.id);
      // A network has one ExpressRoute gateway at most.
      if (taken.has(gateway.id)) leftOut.push(skipped(found, joining.plan.gateways[gateway.id] ? 'in-plan' : 'twice'));
      else gateways.push(gateway);
      taken.add(gateway.id);
    }
  }
  return { networks, networkKeys, gateways, gatewayKeys, skipped: leftOut };
}

function gatewaysOfPlan({ known, plan }: Joining): readonly (readonly [string, GatewayId])[] {
  return [...known].flatMap(([key, id]): readonly (readonly [string, GatewayId])[] => {
    const gateway = Object.hasOwn(plan.gateways, id) ? plan.gateways[gatewayId(id)] : undefined;
    return gateway ? [[key, gateway.id]] : [];
  });
}

function networkNamed(subnet: string, found: FoundResource, { giveSlug, day }: Joining): VirtualNetwork {
  const part = (name: string): string => new RegExp(`/${name}/([^/]+)`, 'i').exec(subnet)?.[1] ?? '';
  const name = part('virtualNetworks');
  const { location = '' } = readVirtualNetworkGateway(found.record);
  return {
    id: networkId(giveSlug(`network ${name}`)),
    settings: {
      name,
      subscription: part('subscriptions'),
      resourceGroup: part('resourceGroups'),
      location,
      addressSpace: [],
      gatewaySubnet: '',
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
    azure: found.isPlanned ? null : { provisioningState: 'Succeeded', createdDay: day },
  };
}
