import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importResources } from '#domain/actions/import-resources.ts';
import { blankCircuit, blankConnection, blankNetwork, blankPeering } from '#domain/model/blank.ts';
import { blankPort } from '#domain/model/direct-port.ts';
import {
  authorizationId,
  circuitId,
  connectionId,
  gatewayIdOf,
  globalReachId,
  networkId,
  peeringId,
  portId,
  routeFilterId,
} from '#domain/model/ids.ts';
import { emptyPlan, type Plan } from '#domain/model/plan.ts';
import { blankRouteFilter } from '#domain/model/route-filter.ts';
import { named } from '#testing/named-plan.ts';
import { arm } from '../arm/arm.ts';
import { readDocuments } from './read-documents.ts';
import { toPlanResources } from './to-plan-resources.ts';

const subscriptions = ['Contoso production', 'Contoso test', '11111111-2222-4333-8444-555555555555'];
const placed = {
  subscription: fc.constantFrom(...subscriptions),
  resourceGroup: fc.constantFrom('rg-net', 'rg-core', 'RG.[odd]'),
  location: fc.constantFrom('westeurope', 'eastus'),
};

const anyCircuit = fc.record({
  ...placed,
  tier: fc.constantFrom('Local', 'Standard', 'Premium'),
  family: fc.constantFrom('MeteredData', 'UnlimitedData'),
  isDirect: fc.boolean(),
  mbps: fc.constantFrom(50, 1000, 10_000),
  keys: fc.integer({ min: 0, max: 2 }),
  hasPrivate: fc.boolean(),
  hasMicrosoft: fc.boolean(),
  isDual: fc.boolean(),
  isFiltered: fc.boolean(),
  linked: fc.boolean(),
});

type Chosen = typeof anyCircuit extends fc.Arbitrary<infer Value> ? Value : never;

function planOf(
  name: string,
  chosen: readonly Chosen[],
  network: { subscription: string; resourceGroup: string },
): Plan {
  const [hub, filter, port] = [networkId('hub'), routeFilterId('filter'), portId('port')];
  const at = (index: number): ReturnType<typeof circuitId> => circuitId(`c${index}`);
  const hasReach = chosen[0]?.hasPrivate === true && chosen[1]?.hasPrivate === true;
  const each = <Entity extends { readonly id: string }>(make: (one: Chosen, index: number) => readonly Entity[]) =>
    Object.fromEntries(chosen.flatMap(make).map((entity) => [entity.id, entity]));
  const ipv6 = { ipv6PrimaryPeerAddressPrefix: 'fd00::/126', ipv6SecondaryPeerAddressPrefix: 'fd00::4/126' };
  const blocks = {
    primaryPeerAddressPrefix: '10.0.0.0/30',
    secondaryPeerAddressPrefix: '10.0.0.4/30',
    peerASN: 65_001,
  };
  return {
    ...emptyPlan,
    circuits: each(({ tier, family, isDirect, mbps, keys: _keys, ...one }, index) => [
      {
        id: at(index),
        settings: {
          ...blankCircuit,
          subscription: one.subscription,
          resourceGroup: one.resourceGroup,
          location: one.location,
          name: `${name}${index}`,
          tier,
          family,
          bandwidthInMbps: mbps,
          ...(isDirect ? { expressRoutePort: port } : { serviceProviderName: 'Equinix', peeringLocation: 'Amsterdam' }),
        },
        azure: null,
        orderAgreedDay: null,
        billed: [],
        kept: {},
      },
    ]),
    peerings: each((one, index) => {
      const family = one.isDual ? ipv6 : {};
      const own = { ...blankPeering, ...blocks, ...family };
      const base = { circuitId: at(index), azure: null };
      const prefixes = one.isDual ? ['203.0.113.0/24', '2001:db8::/48'] : ['203.0.113.0/24'];
      return [
        ...(one.hasPrivate
          ? [
              {
                ...base,
                id: peeringId(at(index), 'AzurePrivatePeering'),
                type: 'AzurePrivatePeering' as const,
                settings: { ...own, vlanId: 100 },
              },
            ]
          : []),
        ...(one.hasMicrosoft
          ? [
              {
                ...base,
                id: peeringId(at(index), 'MicrosoftPeering'),
                type: 'MicrosoftPeering' as const,
                settings: {
                  ...own,
                  vlanId: 200,
                  customerASN: 64_999,
                  routingRegistryName: 'RIPENCC',
                  advertisedPublicPrefixes: prefixes,
                  routeFilterId: one.isFiltered ? filter : null,
                },
              },
            ]
          : []),
      ];
    }),
    authorizations: each((one, index) =>
      Array.from({ length: one.keys }, (_each, key) => ({
        id: authorizationId(`c${index}/k${key}`),
        circuitId: at(index),
        settings: { name: `key-${key}` },
        azure: null,
      })),
    ),
    networks: {
      [hub]: {
        id: hub,
        settings: {
          ...blankNetwork,
          ...network,
          name: "hub o'net",
          location: 'westeurope',
          addressSpace: ['10.1.0.0/16'],
          gatewaySubnet: '10.1.0.0/27',
        },
        azure: null,
      },
    },
    gateways: {
      [gatewayIdOf(hub)]: {
        id: gatewayIdOf(hub),
        networkId: hub,
        settings: { name: 'gw', sku: 'ErGwScale', minScaleUnits: 2, maxScaleUnits: 4 },
        azure: null,
      },
    },
    connections: each((one, index) =>
      one.linked && one.hasPrivate
        ? [
            {
              id: connectionId(`l${index}`),
              circuitId: at(index),
              gatewayId: gatewayIdOf(hub),
              settings: { ...blankConnection, name: `link-${index}`, routingWeight: index, fastPath: one.isDual },
              azure: null,
            },
          ]
        : [],
    ),
    routeFilters: {
      [filter]: {
        id: filter,
        settings: { ...blankRouteFilter, ...network, name: 'filter', location: 'eastus', communities: ['12076:51002'] },
        azure: null,
      },
    },
    ports: {
      [port]: {
        id: port,
        settings: {
          ...blankPort,
          ...network,
          name: 'port',
          location: 'eastus',
          peeringLocation: 'Equinix-Amsterdam-AM5',
          bandwidthInGbps: 10,
          encapsulation: 'Dot1Q' as const,
        },
        azure: null,
      },
    },
    globalReaches: hasReach
      ? {
          [globalReachId('r')]: {
            id: globalReachId('r'),
            circuitId: at(0),
            peerCircuitId: at(1),
            settings: {
              name: 'reach',
              addressPrefix: '192.0.2.0/29',
              ipv6AddressPrefix: 'fd00:1::/125',
              authorizationId: null,
            },
            azure: null,
          },
        }
      : {},
  };
}

it('a plan that is exported as ARM templates comes back the same', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('er-', "o'er-", '[er-', '{0}er-'),
      fc.array(anyCircuit, { minLength: 1, maxLength: 4 }),
      fc.record({ subscription: placed.subscription, resourceGroup: placed.resourceGroup }),
      (name, chosen, network) => {
        const plan = planOf(name, chosen, network);
        const { files } = arm.write(plan);
        const read = readDocuments(files.map((file) => ({ name: file.name, text: file.text })));
        expect(read.unread).toEqual([]);
        expect(read.documents.flatMap(({ unresolved }) => unresolved).filter(({ path }) => !/key/i.test(path))).toEqual(
          [],
        );
        const resources = read.documents.flatMap((document) => document.resources);
        const { args, skipped } = toPlanResources(resources, { day: 0 });
        expect(skipped).toEqual([]);
        expect(named(importResources.apply(emptyPlan, args, { day: 0, guid: '' }))).toEqual(named(plan));
      },
    ),
    { numRuns: 60, seed: 20_261_125 },
  );
});
