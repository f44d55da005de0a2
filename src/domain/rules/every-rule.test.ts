import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ActionId, isActionId } from '#domain/actions/index.ts';
import { requestsFor } from '#domain/engine/offers.ts';
import { review } from '#domain/engine/review.ts';
import { saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { putCircuit } from '#domain/model/edit.ts';
import { authorizationId, circuitId } from '#domain/model/ids.ts';
import type { CircuitSettings, PeeringSettings, Plan, Connection, VirtualNetwork } from '#domain/model/plan.ts';
import {
  authorization,
  circuit,
  circuitIn,
  connection,
  liveCircuitWith,
  network,
  peering,
  plannedPeering,
  planWith,
} from '#testing/plans.ts';
import { filtersOf, onFilters } from '#testing/filtered-peering.ts';
import { examples } from '#testing/rulebook/examples.ts';
import { design, globalReach, port, subscription } from '#testing/surroundings.ts';

import { expectFixesToMend, expectSoundFaults, faultsIn } from '#testing/test-rule.ts';
import { advisingRules } from './advising.ts';
import { rules } from './index.ts';
import { refusingRules } from './refusing.ts';

type Part = (plan: Plan) => Plan;

const ams = circuitId('ams');

/** A circuit that is about to be created. */
const toCreate = (settings: Partial<CircuitSettings>, ...around: readonly Part[]): readonly Plan[] => [
  planWith(...around, circuit('ams', settings)),
];

/** The same values on a planned and on a live peering, of both kinds, with both kinds of provider. */
function onPeerings(settings: Partial<PeeringSettings>, ...around: readonly Part[]): readonly Plan[] {
  return (['AzurePrivatePeering', 'MicrosoftPeering'] as const).flatMap((type) => [
    planWith(circuitIn('PD'), plannedPeering(type, { settings }), ...around),
    planWith(circuitIn('PD', { settings: { layer: 'L3' } }), plannedPeering(type, { settings }), ...around),
    planWith(circuitIn('PD'), peering(type, { settings }), ...around),
  ]);
}

/** A planned link to a network of the same subscription, and one to a network of another. */
function onLinks(settings: Partial<CircuitSettings>, region: string, ...around: readonly Part[]): readonly Plan[] {
  const ready = [circuitIn('PD', { settings }), peering('AzurePrivatePeering')];
  const next = connection('next', { to: 'new', stage: 'planned' });
  const nextWithKey = connection('next', { to: 'new', stage: 'planned', key: 'key' });
  return [
    planWith(...ready, network('new', { settings: { location: region } }), next, ...around),
    planWith(
      ...ready,
      network('new', { settings: { location: region, subscription: 'sub-2' } }),
      authorization('key'),
      nextWithKey,
      ...around,
    ),
  ];
}

const tenLinks = Array.from({ length: 10 }, (_, index) => [
  network(`net-${index}`),
  connection(`link-${index}`, { to: `net-${index}` }),
]).flat();

const beijing = { peeringLocation: 'Beijing', location: 'China North' } as const;
const premium = { tier: 'Premium' } as const;

function withoutOrder(plan: Plan): Plan {
  const planned = plan.circuits[ams];
  return planned ? putCircuit(plan, { ...planned, orderAgreedDay: null }) : plan;
}

const onPair = { expressRoutePort: 'pair', bandwidthInMbps: 1000 };
const darkLink = { adminState: 'Disabled', macSec: 'off' } as const;

/** The others of a plan in which a peering has the subnets of another circuit. */
const taken = { primaryPeerAddressPrefix: '131.107.200.0/30', secondaryPeerAddressPrefix: '131.107.200.4/30' };
const another = [
  circuitIn('PD', { name: 'lon' }),
  plannedPeering('AzurePrivatePeering', { on: 'lon', settings: taken }),
];

/** A live Global Reach connection with this IPv6 link. */
const joined = (ipv6AddressPrefix: string, ...around: readonly Part[]): Plan =>
  planWith(
    circuitIn('PD'),
    circuitIn('PD', { name: 'lon', settings: { peeringLocation: 'London' } }),
    globalReach('join', { settings: { ipv6AddressPrefix } }),
    ...around,
  );

function renamedLinks(plan: Plan, name: string): Plan {
  const connections = Object.entries(plan.connections).map(([id, link]) => [
    id,
    { ...link, settings: { ...link.settings, name } },
  ]);
  return { ...plan, connections: Object.fromEntries(connections) };
}

function renamedFilters(plan: Plan, name: string): Plan {
  const filters = Object.entries(plan.routeFilters).map(([id, filter]) => [
    id,
    { ...filter, azure: null, settings: { ...filter.settings, name } },
  ]);
  return { ...plan, routeFilters: Object.fromEntries(filters) };
}

/** For every rule, plans that break it: planned and live, in every way in which an action could meet them. */
const broken: { readonly [rule: string]: readonly Plan[] } = {
  'authorization-named-as-azure-takes': [planWith(circuitIn('PD'), authorization('a key', { use: 'planned' }))],
  'circuit-named-as-azure-takes': toCreate({ name: 'ams primary' }),
  'connection-named-as-azure-takes': onLinks({}, 'West Europe').map((plan) => renamedLinks(plan, 'ams to new')),
  'gateway-named-as-azure-takes': [
    planWith(circuit('ams'), network('hub', { stage: 'network', gatewaySettings: { name: 'hub gateway' } })),
  ],
  'global-reach-named-as-azure-takes': [
    planWith(
      circuitIn('PD'),
      circuitIn('PD', { name: 'lon', settings: { peeringLocation: 'London' } }),
      globalReach('join', { stage: 'planned', settings: { name: 'ams to lon' } }),
    ),
  ],
  'network-named-as-azure-takes': [
    planWith(circuit('ams'), network('hub', { stage: 'planned', settings: { name: '-hub', resourceGroup: 'net.' } })),
  ],
  'port-named-as-azure-takes': [
    planWith(circuit('ams', onPair), port('pair', { stage: 'planned', settings: { name: 'a pair' } })),
  ],
  'route-filter-named-as-azure-takes': onFilters(['12076:51002'], {}).map((plan) => renamedFilters(plan, 'a filter')),
  'address-space-well-formed': [
    planWith(circuit('ams'), network('hub', { stage: 'planned', settings: { addressSpace: ['10.20.0.1/16'] } })),
    planWith(circuit('ams'), network('hub', { settings: { addressSpace: ['10.20.0.1/16'] } })),
  ],
  'advertised-prefixes-public': onPeerings({ advertisedPublicPrefixes: ['10.0.0.0/8'] }),
  'advertised-prefixes-within-limit': onPeerings({
    advertisedPublicPrefixes: Array.from({ length: 201 }, (_, index) => `131.107.${index}.0/24`),
  }),
  'asn-in-range': onPeerings({ peerASN: 0 }),
  'asn-not-for-documentation': onPeerings({ peerASN: 64_500 }),
  'asn-not-microsofts': onPeerings({ peerASN: 12_076 }),
  'asn-not-reserved': onPeerings({ peerASN: 65_517 }),
  'asn-provable': onPeerings({ peerASN: 65_020 }),
  'bandwidth-offered': toCreate({ bandwidthInMbps: 300 }),
  'gateway-fits-its-circuits': onLinks(
    {},
    'West Europe',
    ...Array.from({ length: 4 }, (_, index) => [
      circuitIn('PD', { name: `on-${index}` }),
      connection(`taken-${index}`, { on: `on-${index}`, to: 'new' }),
    ]).flat(),
  ),
  'circuits-within-quota': toCreate({}, ...Array.from({ length: 10 }, (_, index) => liveCircuitWith(`live-${index}`))),
  'communities-of-own-cloud': onFilters(['12076:51002'], beijing),
  'customer-asn-public': onPeerings({ customerASN: 65_020 }),
  'extended-zone-gateway-fixed': [
    planWith(circuit('ams'), network('hub', { sku: 'ErGw1AZ' }), design('hub', { extendedZone: true })),
  ],
  'connection-rights-suffice': onLinks(
    {},
    'West Europe',
    subscription('sub-1', { role: 'Reader' }),
    subscription('sub-2', { role: 'Reader' }),
  ),
  'gateway-sku-offered': [planWith(circuit('ams'), network('hub', { stage: 'network', sku: 'VpnGw2AZ' }))],
  'gateway-subnet-inside': (['planned', 'network'] as const).map((stage) =>
    planWith(circuit('ams'), network('hub', { stage, settings: { gatewaySubnet: '10.99.0.0/27' } })),
  ),
  'gateway-subnet-large-enough': (['planned', 'network'] as const).map((stage) =>
    planWith(circuit('ams'), network('hub', { stage, settings: { gatewaySubnet: '10.20.255.0/28' } })),
  ),
  'government-ticket-closed': onFilters(['12076:5110'], {
    ...premium,
    peeringLocation: 'Washington DC',
    location: 'US Gov Virginia',
  }),
  'ipv6-on-both-ends': onLinks({}, 'West Europe', design('new/gateway', { dualStack: true })),
  'global-reach-subnet-apart': [
    joined('fd00:20::/125', network('hub', { settings: { addressSpace: ['fd00:20::/64'] } })),
  ],
  'global-reach-subnet-well-formed': [joined('fd00::/126')],
  'link-subnets-not-advertised': onPeerings({ ...taken, advertisedPublicPrefixes: ['131.107.200.0/24'] }),
  'link-subnets-own': onPeerings(taken, ...another),
  'links-within-limit': onLinks({}, 'West Europe', ...tenLinks),
  'local-tier-at-local-location': [
    ...toCreate({ tier: 'Local', family: 'UnlimitedData', peeringLocation: 'Dallas' }),
    planWith(circuitIn('PD', { settings: { family: 'UnlimitedData', peeringLocation: 'Dallas' } })),
  ],
  'local-tier-unlimited': [
    ...toCreate({ tier: 'Local', family: 'MeteredData' }),
    planWith(circuitIn('PD', { settings: { tier: 'Standard', family: 'MeteredData' } })),
  ],
  'microsoft-365-approved': onFilters(['12076:5010'], premium),
  'microsoft-365-on-premium': onFilters(['12076:5010'], {}),
  'microsoft-subnets-public': onPeerings({ primaryPeerAddressPrefix: '192.168.0.0/30' }),
  'network-in-reach': onLinks({}, 'East US'),
  'networks-apart': [
    planWith(
      network('hub', { settings: { addressSpace: ['10.0.0.0/16'] } }),
      network('spoke', { settings: { addressSpace: ['10.0.0.0/16'] } }),
    ),
  ],
  'office-outside-china': onFilters(['12076:5010'], { ...beijing, ...premium }),
  'one-allow-rule': filtersOf({ access: 'Deny' }),
  'one-connection-per-pair': onLinks({}, 'West Europe', connection('first', { to: 'new' })),
  'order-agreed-before-creation': toCreate({}, circuit('ams')).map(withoutOrder),
  'overlap-counted': [planWith(circuitIn('PD', { name: 'old' }), circuit('ams'), design('ams', { replaces: 'old' }))],
  'peering-clear-of-networks': onPeerings({ primaryPeerAddressPrefix: '10.20.0.0/30' }, network('hub')),
  'port-links-enabled': [
    planWith(port('pair', { azure: { links: [darkLink, darkLink] } }), circuit('ams', { ...onPair })),
  ],
  'port-within-its-size': [
    planWith(
      port('pair'),
      circuitIn('PD', { name: 'lon', settings: { ...onPair, bandwidthInMbps: 10_000 } }),
      circuit('ams', { ...onPair, bandwidthInMbps: 10_000 }),
    ),
  ],
  'provider-serves-location': toCreate({ serviceProviderName: 'Swisscom', peeringLocation: 'Tokyo' }),
  'public-peering-gone': [planWith(circuitIn('PD'), peering('AzurePublicPeering'))],
  'routing-registry-known': onPeerings({ routingRegistryName: 'RIPE-local' }),
  'scale-gateway-in-region': [planWith(circuit('ams'), network('hub', { sku: 'ErGw3AZ' }))],
  'separate-edge': onPeerings({ separateEdge: false }),
  'shared-key-well-formed': onPeerings({ sharedKey: 'p@ss' }),
  'sku-offered': toCreate({ tier: 'Basic' }),
  'subnet-well-formed': onPeerings({ primaryPeerAddressPrefix: '131.107.0.1/30' }),
  'subnets-apart': onPeerings({
    primaryPeerAddressPrefix: '131.107.0.0/30',
    secondaryPeerAddressPrefix: '131.107.0.0/30',
  }),
  'vlan-in-range': onPeerings({ vlanId: 4095 }),
  'vlan-unique-per-port': (['AzurePrivatePeering', 'MicrosoftPeering'] as const).flatMap((type) =>
    [plannedPeering(type, { settings: { vlanId: 700 } }), peering(type, { settings: { vlanId: 700 } })].map((own) =>
      planWith(
        port('pair', { settings: { encapsulation: 'Dot1Q' } }),
        circuitIn('PD', { settings: onPair }),
        circuitIn('PD', { name: 'lon', settings: onPair }),
        plannedPeering('AzurePrivatePeering', { on: 'lon', settings: { vlanId: 700 } }),
        own,
      ),
    ),
  ),
  'vlan-unique-per-circuit': onPeerings({ vlanId: 700 }, peering('AzurePublicPeering', { settings: { vlanId: 700 } })),
};

/** Those above, and the examples of its entries in the rulebook that show what it reports. */
function plansFor(id: string): readonly Plan[] {
  const entries = rules.find((rule) => rule.id === id)?.rules ?? [];
  const shown = entries
    .flatMap((entry) => examples[entry]?.no ?? [])
    .flatMap((example) => example.broken ?? [])
    .filter((plan) => findingsIn(id, plan) > 0);
  const redeems = rules.find((rule) => rule.id === id)?.refuses.includes('redeem-authorization');
  return [...(broken[id] ?? []), ...shown, ...(redeems ? shown.map(acrossSubscriptions) : [])];
}

/** The same with every network in a subscription of its own, and a key for its links. */
function acrossSubscriptions(plan: Plan): Plan {
  const key = authorization('key')(plan);
  const networks = Object.entries<VirtualNetwork>(plan.networks).map(
    ([id, each]) => [id, { ...each, settings: { ...each.settings, subscription: 'sub-2' } }] as const,
  );
  const connections = Object.entries<Connection>(plan.connections).map(
    ([id, each]) => [id, { ...each, settings: { ...each.settings, authorizationId: authorizationId('key') } }] as const,
  );
  return { ...key, networks: Object.fromEntries(networks), connections: Object.fromEntries(connections) };
}

function findingsIn(id: string, plan: Plan): number {
  return review(plan).filter((finding) => finding.rule === id).length;
}

/** Actions that a rule names and can never meet where they are offered: another kind of peering, a size from the list. */
const neverMeets: { readonly [rule: string]: readonly ActionId[] } = {
  'bandwidth-offered': ['raise-bandwidth'],
  'microsoft-subnets-public': ['configure-private-peering'],
  'peering-clear-of-networks': ['configure-microsoft-peering', 'change-advertised-prefixes'],
};

describe('the list of rules', () => {
  const files = readdirSync(import.meta.dirname);

  test('has every file, under the name of its rule', () => {
    const lists = ['index.ts', 'refusing.ts', 'advising.ts'];
    const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !lists.includes(file));
    expect(rules.map((rule) => `${rule.id}.ts`)).toEqual(sources.toSorted());
  });

  test('keeps what refuses, which every verdict needs at once, apart from what only advises', () => {
    expect(refusingRules.filter(({ refuses }) => refuses.length === 0).map(({ id }) => id)).toEqual([]);
    expect(advisingRules.filter(({ refuses }) => refuses.length > 0).map(({ id }) => id)).toEqual([]);
  });

  test('has a broken plan for every rule, and for nothing else', () => {
    expect(rules.filter((rule) => plansFor(rule.id).length === 0).map((rule) => rule.id)).toEqual([]);
    expect(Object.keys(broken).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });

  test.each(rules)(
    '$id is tested by name, with every entry of the rulebook that it stands for',
    ({ id, rules: entries }) => {
      const name = id.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
      const texts = files
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => readFileSync(resolve(import.meta.dirname, file), 'utf8'));
      const calls = texts.flatMap((text) => text.split('\ntestRule(')).filter((text) => text.startsWith(`${name},`));
      // Else the examples of its entries test it, and no entry is without them.
      if (calls.length === 0) return;
      expect(calls.length).toBe(1);
      const [quiet, reports] = calls.join('').split('  reports: {');
      expect(entries.filter((entry) => !calls.join('').includes(`${entry}:`))).toEqual([]);
      expect([quiet, reports]).toEqual([expect.stringMatching(/[A-Z]-\d\d:/), expect.stringMatching(/[A-Z]-\d\d:/)]);
    },
  );
});

describe.each(rules)('$id', (rule) => {
  test('speaks about its broken plans, soundly and the same twice, and changes nothing', () => {
    expect(plansFor(rule.id).some((plan) => faultsIn(rule, plan).length > 0)).toBe(true);
    for (const plan of plansFor(rule.id)) expectSoundFaults(rule, plan);
  });

  test('says nothing about empty and unfinished plans', () => {
    const unfinished = planWith(
      circuit('ams', { name: '', serviceProviderName: '', peeringLocation: '', location: '', bandwidthInMbps: null }),
      network('hub', { stage: 'planned', settings: { addressSpace: [], gatewaySubnet: '', location: '' }, sku: '' }),
      connection('link', { stage: 'planned' }),
      authorization('key', { use: 'planned' }),
    );
    for (const plan of [planWith(), unfinished]) expect(faultsIn(rule, plan)).toEqual([]);
  });

  test('suggests only what mends', () => {
    for (const plan of plansFor(rule.id)) expectFixesToMend(rule, plan);
  });

  test('refuses actions that there are', () => {
    expect(rule.refuses.filter((action) => !isActionId(action))).toEqual([]);
    expect(new Set(rule.refuses).size).toBe(rule.refuses.length);
  });

  const meets = rule.refuses.filter((action) => !neverMeets[rule.id]?.some((each) => each === action));

  test.each(meets)('is heard by %s', (action) => {
    const verdicts = plansFor(rule.id).flatMap((plan) =>
      requestsFor(plan, ams)
        .filter((request) => request.id === action)
        .map((request) => verdictOf(plan, request))
        .filter((verdict) => saidBy(verdict).some((said) => said.reason === rule.id)),
    );
    expect([...new Set(verdicts.map((verdict) => verdict.kind))]).toEqual([
      rule.severity === 'error' ? 'refused' : 'allowed-with-warning',
    ]);
  });
});

interface IndexEntry {
  readonly id: string;
  readonly severity: string;
  readonly basis: string;
}

// The rulebook is not part of the project: it is read where it lies. ONRAMP_SHARED says where.
const indexFile = resolve(
  import.meta.dirname,
  '../../..',
  process.env['ONRAMP_SHARED'] ?? '../shared',
  'domain/data/rules-index.json',
);
const hasIndex = existsSync(indexFile);

function rulebook(): ReadonlyMap<string, IndexEntry> {
  const index: { readonly rules: readonly IndexEntry[] } = JSON.parse(readFileSync(indexFile, 'utf8'));
  return new Map(index.rules.map((entry) => [entry.id, entry]));
}

const noEntryOnNames = 'No entry speaks of names; Azure’s page on resource names does.';

/** Rules that stand for one entry of the rulebook and yet say something else than it. */
const explained: { readonly [rule: string]: string } = {
  'authorization-named-as-azure-takes': noEntryOnNames,
  'circuit-named-as-azure-takes': noEntryOnNames,
  'connection-named-as-azure-takes': noEntryOnNames,
  'gateway-named-as-azure-takes': noEntryOnNames,
  'global-reach-named-as-azure-takes': noEntryOnNames,
  'network-named-as-azure-takes': noEntryOnNames,
  'port-named-as-azure-takes': noEntryOnNames,
  'route-filter-named-as-azure-takes': noEntryOnNames,
  'communities-in-scope':
    'RF-07 is D/I: the scope is documented, that nothing arrives is inferred. Half a basis does not exist here.',
  'equinix-not-at-los-angeles':
    'GEO-04 is D (old): documented once, no longer on the page. That basis does not exist here.',
  'port-within-its-size': 'ERD-11 is D as of 2022, and today’s page is silent: the message says so.',
  'address-space-well-formed':
    'VNET-12 is the nearest entry; none says that a block has to be one, and Azure refuses what is none.',
  'networks-apart':
    'VNET-12 is D/I: that nothing is isolated is documented, what overlapping does is inferred. Half a basis does not exist here.',
};

describe(`the rulebook's index${hasIndex ? '' : ` (skipped: there is no ${indexFile}; set ONRAMP_SHARED)`}`, () => {
  test.skipIf(!hasIndex).each(rules)('$id stands for entries that exist, and agrees with them', (rule) => {
    const index = rulebook();
    const entries = rule.rules.map((id) => index.get(id));
    expect(rule.rules.filter((id) => !index.has(id))).toEqual([]);
    expect(entries.length > 0).toBe(explained[rule.id] !== noEntryOnNames);
    const agrees = entries.some((entry) => entry?.severity === rule.severity && entry.basis === rule.basis);
    expect(agrees, `${rule.id} is ${rule.severity} ${rule.basis}, the index says ${JSON.stringify(entries)}`).toBe(
      explained[rule.id] === undefined,
    );
  });

  test.skipIf(!hasIndex)('explains only rules that there are', () => {
    expect(Object.keys(explained).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });
});
