import { describe, expect, test } from 'vitest';
import { blankCircuit, blankConnection, blankGateway, blankNetwork, blankPeering } from '#domain/model/blank.ts';
import { conditions } from '#domain/model/circuit-condition.ts';
import { designTables } from '#domain/model/design.ts';
import { blankPort } from '#domain/model/direct-port.ts';
import { blankGlobalReach } from '#domain/model/global-reach.ts';
import {
  authorizationId,
  circuitId,
  connectionId,
  type EntityId,
  gatewayIdOf,
  globalReachId,
  networkId,
  peeringId,
  portId,
  routeFilterId,
  siteId,
  subscriptionId,
} from '#domain/model/ids.ts';
import { type EntityKind, entityKinds, findEntity } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { blankRouteFilter } from '#domain/model/route-filter.ts';
import { blankSite } from '#domain/model/site.ts';
import { blankSubscription } from '#domain/model/subscription.ts';
import {
  authorization,
  circuit,
  circuitIn,
  connection,
  network,
  type Part,
  peering,
  planWith,
} from '#testing/plans.ts';
import { globalReach, port, routeFilter, site, subscription } from '#testing/surroundings.ts';
import { impactOf } from './impact.ts';
import { impactFacts, skuFact } from './impact-facts.ts';
import { isBarred, verdictOf } from './verdict.ts';

const ams = circuitId('ams');
const privatePeering = peeringId(ams, 'AzurePrivatePeering');
const around: readonly Part[] = [
  peering('AzurePrivatePeering'),
  peering('MicrosoftPeering'),
  network('hub'),
  connection('ams-hub'),
  authorization('key'),
  port('port'),
  routeFilter('filter'),
  circuitIn('PD', { name: 'lon' }),
  globalReach('reach'),
  site('paris'),
  subscription('sub-1'),
];

const idOf: { readonly [Kind in EntityKind]: EntityId } = {
  circuit: ams,
  peering: privatePeering,
  network: networkId('hub'),
  gateway: gatewayIdOf(networkId('hub')),
  connection: connectionId('ams-hub'),
  authorization: authorizationId('key'),
  port: portId('port'),
  routeFilter: routeFilterId('filter'),
  globalReach: globalReachId('reach'),
  site: siteId('paris'),
  subscription: subscriptionId('sub-1'),
};

const blanks: { readonly [Kind in EntityKind]: object } = {
  circuit: blankCircuit,
  peering: blankPeering,
  network: blankNetwork,
  gateway: blankGateway,
  connection: blankConnection,
  authorization: { name: '' },
  port: blankPort,
  routeFilter: blankRouteFilter,
  globalReach: blankGlobalReach,
  site: blankSite,
  subscription: blankSubscription,
};

type Value = string | number | boolean | null | readonly string[];

/** Values of the kind that a field has, sensible and otherwise. */
function valuesFor(current: unknown): readonly Value[] {
  if (typeof current === 'boolean') return [!current];
  if (typeof current === 'number') return [current * 5, Math.floor(current / 2), null];
  if (Array.isArray(current)) return [['10.99.0.0/16'], []];
  return ['Premium', 'UnlimitedData', 'ErGw3AZ', 'something', ''];
}

function answers(plan: Plan, kind: EntityKind, field: string): void {
  const id = idOf[kind];
  const settings = findEntity(plan, id)?.settings ?? {};
  const current: unknown = Object.entries(settings).find(([name]) => name === field)?.[1];
  for (const value of valuesFor(current)) {
    const { kind: impact, reasons, request } = impactOf(plan, id, { field, value });
    expect(reasons.length, `${kind}.${field} = ${String(value)}`).toBeGreaterThan(0);
    for (const { sentence } of reasons) expect(sentence).toMatch(/^\w.*\.$/s);
    for (const { sentence } of reasons) expect(sentence).not.toMatch(/[{}]|undefined/);
    if (request === null) continue;
    const barred = isBarred(verdictOf(plan, request));
    expect(barred, `${kind}.${field} = ${String(value)} is ${impact} through ${request.id}`).toBe(
      impact === 'impossible' && verdictOf(plan, request).kind !== 'incomplete',
    );
  }
}

const fields = entityKinds.flatMap((kind) =>
  Object.keys(blanks[kind]).map((field) => ({ kind, field, name: `${kind}.${field}` })),
);

describe('an edit of something live', () => {
  test.each(fields)('$name has an answer, in every state of the circuit', ({ kind, field }) => {
    expect(impactFacts[kind]).toHaveProperty([field]);
    for (const condition of conditions) {
      answers(planWith(circuitIn(condition, { state: 'Provisioned' }), ...around), kind, field);
    }
  });

  test('has no answer for a field that there is not', () => {
    expect(impactOf(planWith(circuitIn('PD')), ams, { field: 'colour', value: 'blue' }).kind).toBe('impossible');
  });

  test.each(Object.entries(designTables))('of what is stated about a %s changes nothing in Azure', (kind, table) => {
    const plan = planWith(circuitIn('PD'), ...around);
    const id = Object.entries(idOf).find(([each]) => each === kind)?.[1] ?? ams;
    for (const field of Object.keys(table ?? {})) {
      expect(impactOf(plan, id, { field, value: 'x' })).toMatchObject({
        kind: 'in-place',
        request: { id: 'describe-design' },
      });
    }
  });

  test('is nothing to Azure while it is only planned', () => {
    const plan = planWith(circuit('ams'));
    expect(impactOf(plan, ams, { field: 'peeringLocation', value: 'London' })).toMatchObject({
      kind: 'in-place',
      request: { id: 'plan-circuit' },
    });
  });
});

const live = planWith(circuitIn('PD'), ...around);

interface Case {
  readonly plan?: Plan;
  readonly on: EntityId;
  readonly edit: { readonly field: string; readonly value: Value };
  readonly kind: string;
  readonly request: string | null;
}

const set = (field: string, value: Value) => ({ field, value });
const unlimited = planWith(circuitIn('PD', { settings: { family: 'UnlimitedData' } }));
const layer3 = planWith(circuitIn('PD', { settings: { layer: 'L3' } }), peering('AzurePrivatePeering'));
const busy = planWith(circuitIn('BUSY'));

const cases: { readonly [name: string]: Case } = {
  'more bandwidth': { on: ams, edit: set('bandwidthInMbps', 1000), kind: 'in-place', request: 'raise-bandwidth' },
  'less bandwidth': { on: ams, edit: set('bandwidthInMbps', 100), kind: 're-create', request: 'plan-replacement' },
  'no such size': { on: ams, edit: set('bandwidthInMbps', 300), kind: 'impossible', request: 'raise-bandwidth' },
  Premium: { on: ams, edit: set('tier', 'Premium'), kind: 'in-place', request: 'upgrade-to-premium' },
  Basic: { on: ams, edit: set('tier', 'Basic'), kind: 'impossible', request: null },
  Unlimited: { on: ams, edit: set('family', 'UnlimitedData'), kind: 'in-place', request: 'switch-to-unlimited' },
  'Metered again': {
    plan: unlimited,
    on: ams,
    edit: set('family', 'MeteredData'),
    kind: 're-create',
    request: 'plan-replacement',
  },
  'another location': {
    on: ams,
    edit: set('peeringLocation', 'London'),
    kind: 're-create',
    request: 'plan-replacement',
  },
  'another name': { on: ams, edit: set('name', 'paris'), kind: 're-create', request: 'plan-replacement' },
  'the layer': { on: ams, edit: set('layer', 'L3'), kind: 'in-place', request: 'plan-circuit' },
  'anything while a write runs': {
    plan: busy,
    on: ams,
    edit: set('tier', 'Premium'),
    kind: 'impossible',
    request: 'upgrade-to-premium',
  },
  'a VLAN': { on: privatePeering, edit: set('vlanId', 400), kind: 'short-outage', request: 'change-peering' },
  'a VLAN that is taken': {
    on: privatePeering,
    edit: set('vlanId', 300),
    kind: 'impossible',
    request: 'change-peering',
  },
  'what a provider made': {
    plan: layer3,
    on: privatePeering,
    edit: set('customerASN', 3320),
    kind: 'short-outage',
    request: 'change-peering',
  },
  'an address space': {
    on: idOf.network,
    edit: set('addressSpace', ['10.20.0.0/16', '10.90.0.0/16']),
    kind: 'in-place',
    request: 'change-network',
  },
  'the region of a network': {
    on: idOf.network,
    edit: set('location', 'North Europe'),
    kind: 're-create',
    request: null,
  },
  'a larger gateway': { on: idOf.gateway, edit: set('sku', 'ErGw3AZ'), kind: 'in-place', request: null },
  'a weight': { on: idOf.connection, edit: set('routingWeight', 100), kind: 'in-place', request: null },
};

test.each(Object.entries(cases))('%s', (_name, { plan = live, on, edit, kind, request }) => {
  const impact = impactOf(plan, on, edit);
  expect([impact.kind, impact.request?.id ?? null]).toEqual([kind, request]);
});

test('a gateway grows within its family, and nowhere else in place', () => {
  expect(skuFact('ErGw1AZ', 'ErGwScale').kind).toBe('in-place');
  expect(skuFact('Standard', 'UltraPerformance').kind).toBe('in-place');
  expect(skuFact('Standard', 'ErGw1AZ')).toMatchObject({
    kind: 're-create',
    says: expect.stringContaining('migration'),
  });
  expect(skuFact('ErGw3AZ', 'ErGw1AZ').kind).toBe('re-create');
});

test('the reasons name the entries of the rulebook that they rest on', () => {
  const { reasons } = impactOf(live, ams, { field: 'bandwidthInMbps', value: 100 });
  expect(reasons.flatMap((reason) => reason.rules)).toContain('BW-05');
  const broken = impactOf(live, ams, { field: 'bandwidthInMbps', value: 300 });
  expect(broken.reasons.flatMap((reason) => reason.rules)).toContain('BW-01');
});
