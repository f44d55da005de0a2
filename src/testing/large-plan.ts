import { blankCircuit, blankConnection, blankGateway, blankNetwork, blankPeering } from '#domain/model/blank.ts';
import { circuitId, connectionId, type EntityId, gatewayIdOf, networkId, peeringId } from '#domain/model/ids.ts';
import {
  type Circuit,
  type Connection,
  emptyPlan,
  type Gateway,
  type Peering,
  type Plan,
  type VirtualNetwork,
} from '#domain/model/plan.ts';

/** Two things of which one stands on addresses of the other. */
interface Planted {
  readonly one: EntityId;
  readonly other: EntityId;
}

export interface LargePlan {
  readonly plan: Plan;
  readonly planted: readonly Planted[];
}

const NETWORKS_EACH = 5;

/** The multiplicative generator of Park and Miller: a whole number below `below`. */
function numbersFrom(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
}

function shuffled(count: number, next: (below: number) => number): readonly number[] {
  const places = Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index -= 1) {
    const other = next(index + 1);
    const kept = places[index] ?? 0;
    places[index] = places[other] ?? 0;
    places[other] = kept;
  }
  return places;
}

const ipv4 = (address: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');

const TEN = 10 * 2 ** 24;
const LINKS = 172 * 2 ** 24 + 16 * 2 ** 16;

const regions = ['West Europe', 'North Europe', 'UK South', 'France Central', 'Germany West Central'];

function circuitAt(index: number): Circuit {
  return {
    id: circuitId(`circuit-${index}`),
    settings: {
      ...blankCircuit,
      name: `circuit-${index}`,
      resourceGroup: 'net',
      // Ten to a region, five regions: what Azure takes.
      subscription: `subscription-${Math.floor(index / 50)}`,
      location: regions[index % regions.length] ?? '',
      serviceProviderName: 'Equinix',
      peeringLocation: 'Amsterdam',
      bandwidthInMbps: 1000,
    },
    azure: {
      serviceKey: `00000000-0000-4000-a000-${String(index).padStart(12, '0')}`,
      serviceProviderProvisioningState: 'Provisioned',
      circuitProvisioningState: 'Enabled',
      provisioningState: 'Succeeded',
      stag: index % 4000,
      createdDay: 0,
      sinceDay: 0,
      keyHandedOverDay: 0,
      lastReadDay: 0,
      portPair: '',
      providerNote: '',
    },
    orderAgreedDay: 0,
    billed: [],
    kept: {},
  };
}

/** A private peering on the `place`-th pair of link subnets. */
function peeringAt(index: number, place: number): Peering {
  const owner = circuitId(`circuit-${index}`);
  return {
    id: peeringId(owner, 'AzurePrivatePeering'),
    circuitId: owner,
    type: 'AzurePrivatePeering',
    settings: {
      ...blankPeering,
      primaryPeerAddressPrefix: `${ipv4(LINKS + place * 8)}/30`,
      secondaryPeerAddressPrefix: `${ipv4(LINKS + place * 8 + 4)}/30`,
      vlanId: 200,
      peerASN: 65_010,
    },
    azure: null,
  };
}

/** A network on the `place`-th /24 of 10.0.0.0/8, with GatewaySubnet at its end. */
function networkAt(index: number, place: number): VirtualNetwork {
  const first = TEN + place * 256;
  return {
    id: networkId(`network-${index}`),
    settings: {
      ...blankNetwork,
      name: `network-${index}`,
      resourceGroup: 'net',
      subscription: `subscription-${Math.floor(index / NETWORKS_EACH / 50)}`,
      location: regions[index % regions.length] ?? '',
      addressSpace: [`${ipv4(first)}/24`],
      gatewaySubnet: `${ipv4(first + 224)}/27`,
    },
    azure: { createdDay: 0 },
  };
}

function gatewayAt(index: number): Gateway {
  const owner = networkId(`network-${index}`);
  return {
    id: gatewayIdOf(owner),
    networkId: owner,
    settings: { ...blankGateway, name: `gateway-${index}`, sku: 'ErGw1AZ' },
    azure: { provisioningState: 'Succeeded', createdDay: 0 },
  };
}

function connectionAt(index: number): Connection {
  return {
    id: connectionId(`connection-${index}`),
    circuitId: circuitId(`circuit-${Math.floor(index / NETWORKS_EACH)}`),
    gatewayId: gatewayIdOf(networkId(`network-${index}`)),
    settings: { ...blankConnection, name: `connection-${index}` },
    azure: { provisioningState: 'Succeeded', connectionStatus: 'Connected', createdDay: 0 },
  };
}

function shelf<Thing extends { readonly id: string }>(things: readonly Thing[]): { readonly [id: string]: Thing } {
  return Object.fromEntries(things.map((thing) => [thing.id, thing]));
}

const list = <Thing>(count: number, make: (index: number) => Thing): Thing[] =>
  Array.from({ length: count }, (_, index) => make(index));

/**
 * A plan of so many circuits with five networks each, all at different addresses in no order, but for one network in a
 * hundred: that one overlaps the next network of its circuit, or the link subnets of another circuit stand in it.
 */
export function largePlan(circuits: number, seed: number): LargePlan {
  const next = numbersFrom(seed);
  const count = circuits * NETWORKS_EACH;
  const spaces = shuffled(2 ** 16, next);
  const links = shuffled(circuits, next);
  const networks = list(count, (index) => networkAt(index, spaces[index] ?? 0));
  const peerings = list(circuits, (index) => peeringAt(index, links[index] ?? 0));
  const planted = list(Math.ceil(count / 100), (nth): Planted => {
    const place = nth * 100;
    const hit = networks[place];
    const circuit = Math.floor(place / NETWORKS_EACH) + 1;
    const neighbour = networkAt(place + 1, spaces[place] ?? 0);
    const peering = peeringAt(circuit, 0);
    if (!hit) throw new Error('There is no network to plant an overlap on.');
    if (nth % 2 === 0) {
      networks[place + 1] = neighbour;
      return { one: hit.id, other: neighbour.id };
    }
    const inside = (hit.settings.addressSpace[0] ?? '').replace('/24', '/30');
    peerings[circuit] = { ...peering, settings: { ...peering.settings, primaryPeerAddressPrefix: inside } };
    return { one: peering.id, other: hit.id };
  });
  return {
    plan: {
      ...emptyPlan,
      circuits: shelf(list(circuits, circuitAt)),
      peerings: shelf(peerings),
      networks: shelf(networks),
      gateways: shelf(list(count, gatewayAt)),
      connections: shelf(list(count, connectionAt)),
    },
    planted,
  };
}
