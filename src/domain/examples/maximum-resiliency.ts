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

const owned = { resourceGroup: 'rg-connectivity', subscription: 'sub-contoso-connectivity' };
const sizes = { tier: 'Standard', family: 'UnlimitedData', bandwidthInMbps: 1000, layer: 'L2' } as const;

interface Line {
  readonly id: CircuitId;
  readonly settings: Partial<CircuitSettings>;
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
    number: 132,
  },
];

// Fibre of their own joins the data centres, so that each reaches both circuits, and either circuit carries everything.
const dataCentres = [
  { name: 'Frankfurt data centre', prefix: '10.128.0.0/16' },
  { name: 'Zurich data centre', prefix: '10.129.0.0/16' },
] as const;

function lineRequests({ id, settings, number }: Line): readonly PlanRequest[] {
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
      args: {
        id: peeringId(id, 'AzurePrivatePeering'),
        design: { announced: dataCentres.map(({ prefix }) => prefix) },
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
    'Two circuits of two providers in two cities, and four networks linked to both. Neither a city nor a provider can cut anything off.',
  seed: 3,
  steps: [
    ...lines.flatMap(lineRequests),
    ...hubs.flatMap(hubRequests),
    ...dataCentres.map(({ name, prefix }): PlanRequest => ({
      id: 'plan-site',
      args: {
        siteId: siteId(name),
        settings: { name, prefixes: [prefix], asn: 65_030, circuitIds: lines.map(({ id }) => id) },
      },
    })),
  ],
};
