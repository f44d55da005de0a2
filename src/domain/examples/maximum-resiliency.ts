import type { PlanRequest } from '#domain/actions/index.ts';
import {
  type CircuitId,
  circuitId,
  connectionId,
  gatewayIdOf,
  networkId,
  peeringId,
  siteId,
} from '#domain/model/ids.ts';
import type { CircuitSettings, NetworkSettings } from '#domain/model/plan.ts';
import type { Example } from '#domain/shapes/example.ts';

const owned = { resourceGroup: 'rg-connectivity', subscription: 'Contoso Connectivity' };
const sizes = { tier: 'Standard', family: 'UnlimitedData', bandwidthInMbps: 1000, layer: 'L2' } as const;
/** Both lines announce both data centres, so that either carries everything. */
const announced = ['10.128.0.0/16', '10.129.0.0/16'];

interface Line {
  readonly id: CircuitId;
  readonly settings: Partial<CircuitSettings>;
  /** The data centre in which it ends, and the addresses there. */
  readonly site: string;
  readonly prefix: string;
  /** Third byte of the subnets of its peering, and its VLAN. */
  readonly number: number;
}

const lines: readonly Line[] = [
  {
    id: circuitId('fra'),
    settings: {
      name: 'er-contoso-fra',
      location: 'Germany West Central',
      serviceProviderName: 'Colt',
      peeringLocation: 'Frankfurt',
    },
    site: 'Frankfurt data centre',
    prefix: '10.128.0.0/16',
    number: 131,
  },
  {
    id: circuitId('zrh'),
    settings: {
      name: 'er-contoso-zrh',
      location: 'Switzerland North',
      serviceProviderName: 'Swisscom',
      peeringLocation: 'Zurich',
    },
    site: 'Zurich data centre',
    prefix: '10.129.0.0/16',
    number: 132,
  },
];

function lineRequests({ id, settings, site, prefix, number }: Line): readonly PlanRequest[] {
  return [
    { id: 'plan-circuit', args: { circuitId: id, settings: { ...owned, ...sizes, ...settings } } },
    {
      id: 'plan-peering',
      args: {
        circuitId: id,
        type: 'AzurePrivatePeering',
        settings: {
          primaryPeerAddressPrefix: `172.16.${number}.0/30`,
          secondaryPeerAddressPrefix: `172.16.${number}.4/30`,
          vlanId: number,
          peerASN: 65_030,
        },
      },
    },
    {
      id: 'describe-design',
      args: { id: peeringId(id, 'AzurePrivatePeering'), design: { announced } },
    },
    {
      id: 'plan-site',
      args: {
        siteId: siteId(`${id}-site`),
        settings: { name: site, prefixes: [prefix], asn: 65_030, circuitIds: [id] },
      },
    },
    { id: 'agree-order', args: { circuitId: id } },
  ];
}

type Hub = Pick<NetworkSettings, 'name' | 'location'> & { readonly second: number };

const hubs: readonly Hub[] = [
  { name: 'vnet-gwc-shared', location: 'Germany West Central', second: 30 },
  { name: 'vnet-gwc-orders', location: 'Germany West Central', second: 31 },
  { name: 'vnet-szn-shared', location: 'Switzerland North', second: 32 },
  { name: 'vnet-szn-orders', location: 'Switzerland North', second: 33 },
];

/** A network, linked to both circuits. */
function hubRequests({ name, location, second }: Hub): readonly PlanRequest[] {
  const id = networkId(name);
  return [
    {
      id: 'plan-network',
      args: {
        networkId: id,
        settings: {
          ...owned,
          name,
          location,
          addressSpace: [`10.${second}.0.0/16`],
          gatewaySubnet: `10.${second}.255.0/27`,
        },
        gateway: { name: name.replace('vnet', 'ergw'), sku: 'ErGw2AZ' },
      },
    },
    ...lines.map((line): PlanRequest => ({
      id: 'plan-connection',
      args: {
        connectionId: connectionId(`${line.id}-${name}`),
        circuitId: line.id,
        gatewayId: gatewayIdOf(id),
        settings: { name: name.replace('vnet', `con-${line.id}`) },
      },
    })),
  ];
}

export const maximumResiliency: Example<PlanRequest> = {
  id: 'maximum-resiliency',
  title: 'Maximum resiliency',
  shows:
    'Two circuits of two providers in two cities, and four networks linked to both. Ask of each link and city what would fail with it.',
  seed: 3,
  steps: [...lines.flatMap(lineRequests), ...hubs.flatMap(hubRequests)],
};
