import { expect } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { readAzureCircuits } from '#domain/formats/azure-circuit/read-azure-circuits.ts';
import { restReport } from '#domain/formats/azure-reports/rest-report.ts';
import { perform, startRun } from '#domain/engine/run.ts';
import { saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { circuitId, routeFilterId } from '#domain/model/ids.ts';
import type { CircuitSettings, Plan } from '#domain/model/plan.ts';
import { circuit, circuitIn, connection, network, type Part, peering, planWith } from '../plans.ts';
import { globalReach, peeringDesign, routeFilter } from '../surroundings.ts';
import { allows, type FamilyExamples, holds, neverTells, quiet, refuses, reports, tells, warns } from './example.ts';

const ams = circuitId('ams');
const onAms = { circuitId: ams };
const down: PlanRequest = { id: 'downgrade-to-standard', args: onAms };
const up: PlanRequest = { id: 'upgrade-to-premium', args: onAms };
const enter: PlanRequest = { id: 'enter-local', args: onAms };

const live = (settings: Partial<CircuitSettings> = {}): Part => circuitIn('PD', { settings });
const premium = (settings: Partial<CircuitSettings> = {}): Part => live({ tier: 'Premium', ...settings });
const unlimited = { family: 'UnlimitedData' } as const;
const local = { tier: 'Local', ...unlimited };

function linked(count: number, regions: readonly string[] = ['West Europe']): readonly Part[] {
  return Array.from({ length: count }, (_each, index) => [
    network(`net-${index}`, { settings: { location: regions[index % regions.length] ?? '' } }),
    connection(`link-${index}`, { to: `net-${index}` }),
  ]).flat();
}

/** A Microsoft peering with a filter attached that lets these communities in. */
function filtered(...communities: readonly string[]): readonly Part[] {
  return [
    routeFilter('filter', { settings: { communities } }),
    peering('MicrosoftPeering', {
      settings: { routeFilterId: routeFilterId('filter') },
      azure: { filterAttached: true },
    }),
  ];
}

function announcing(furtherIpv4Routes: number): readonly Part[] {
  return [peering('AzurePrivatePeering'), peeringDesign('AzurePrivatePeering', { furtherIpv4Routes })];
}

function printed(plan: Plan): string {
  return restReport.text(plan, ams);
}

const tokyo = circuitIn('PD', { name: 'tyo', settings: { tier: 'Premium', peeringLocation: 'Tokyo' } });

export const tierExamples: FamilyExamples<'SKU'> = {
  'SKU-01': {
    ok: quiet('Premium', planWith(circuit('ams', { tier: 'Premium' }))),
    no: reports('Basic', planWith(circuit('ams', { tier: 'Basic' })), { severity: 'error', field: 'tier' }),
  },
  'SKU-02': {
    ok: [
      quiet('Premium_UnlimitedData', planWith(circuit('ams', { tier: 'Premium', ...unlimited }))),
      holds('the name is made of tier and family', () => {
        expect(printed(planWith(premium(unlimited)))).toContain('"name": "Premium_UnlimitedData"');
      }),
    ],
    no: [
      reports('a family that is none', planWith(circuit('ams', { family: 'Data' })), { severity: 'error' }),
      holds('a document whose name contradicts its tier is pointed out', () => {
        const text = printed(planWith(premium())).replace('Premium_MeteredData', 'Standard_MeteredData');
        const read = readAzureCircuits(text);
        if (!read.ok) throw new Error('The document is not read.');
        expect(read.value.circuits[0]).toMatchObject({ tier: 'Premium', skuNameDisagrees: true });
        expect(read.value.notes).toContainEqual(
          expect.objectContaining({ property: 'sku.name', found: 'Standard_MeteredData' }),
        );
      }),
    ],
  },
  'SKU-03': {
    ok: quiet('Local_UnlimitedData', planWith(circuit('ams', local))),
    no: reports('Local_MeteredData on the port of a provider', planWith(circuit('ams', { tier: 'Local' })), {
      severity: 'error',
      field: 'family',
    }),
  },
  'SKU-04': {
    ok: [
      allows('7 links', { plan: planWith(premium(), ...linked(7)), request: down }),
      holds('without a word about links', () => {
        expect(verdictOf(planWith(premium(), ...linked(9)), down).kind).toBe('allowed');
      }),
    ],
    no: [
      refuses('14 links', {
        plan: planWith(premium(), ...linked(14)),
        request: down,
        reason: 'links-exceed-standard',
      }),
      warns('10 links: the pages disagree', {
        plan: planWith(premium(), ...linked(10)),
        request: down,
        reason: 'links-at-limit',
      }),
      refuses('10 links and Global Reach', {
        plan: planWith(premium(), circuitIn('PD', { name: 'lon' }), globalReach('reach'), ...linked(10)),
        request: down,
        reason: 'links-exceed-standard',
      }),
    ],
  },
  'SKU-05': {
    ok: allows('Amsterdam, networks in West Europe and UK South', {
      plan: planWith(premium(), ...linked(2, ['West Europe', 'UK South'])),
      request: down,
    }),
    no: refuses('Amsterdam, a network in East US still linked', {
      plan: planWith(premium(), ...linked(1, ['East US'])),
      request: down,
      reason: 'networks-out-of-region',
    }),
  },
  'SKU-06': {
    ok: holds('3,500 routes', () => {
      expect(verdictOf(planWith(premium(), ...announcing(3500)), down).kind).toBe('allowed');
    }),
    no: warns('6,000 routes: Azure goes ahead and BGP drops', {
      plan: planWith(premium(), ...announcing(6000)),
      request: down,
      reason: 'routes-exceed-standard',
    }),
  },
  'SKU-07': {
    ok: allows('a filter with services of the own geography', {
      plan: planWith(premium(), ...filtered('12076:51002')),
      request: down,
    }),
    no: [
      refuses('Exchange Online in the filter', {
        plan: planWith(premium(), ...filtered('12076:5010')),
        request: down,
        reason: 'filter-needs-premium',
      }),
      refuses('Global Reach to Tokyo', {
        plan: planWith(premium(), tokyo, globalReach('reach', { to: 'tyo' })),
        request: down,
        reason: 'reach-out-of-region',
      }),
    ],
  },
  'SKU-08': {
    ok: [
      holds('tier, and with it the price, are what they were after a refusal', () => {
        const plan = planWith(premium(), ...linked(14));
        const outcome = perform({ ...startRun(1), plan }, down);
        expect(outcome.ok).toBe(false);
        expect(saidBy(verdictOf(plan, down))[0]?.sentence).toMatch(/stays Premium, at the price of Premium/);
      }),
      tells('that is said', { plan: planWith(premium()), text: /billed as Premium/ }),
    ],
    no: neverTells('no price falls at the click', { plan: planWith(premium()), text: /cheaper|falls/ }),
  },
  'SKU-09': {
    ok: holds('Standard_MeteredData becomes Premium_MeteredData', () => {
      const outcome = perform({ ...startRun(1), plan: planWith(live()) }, up);
      if (!outcome.ok) throw new Error('The upgrade is refused.');
      expect(printed(outcome.value.plan)).toContain('"name": "Premium_MeteredData"');
    }),
    no: tells('not the routes alone', { plan: planWith(live()), text: /None of it can be had alone/ }),
  },
  'SKU-10': {
    ok: allows('Metered to Unlimited', {
      plan: planWith(live()),
      request: { id: 'switch-to-unlimited', args: onAms },
    }),
    no: refuses('never back', {
      plan: planWith(live(unlimited)),
      request: { id: 'switch-to-metered', args: onAms },
      reason: 'unlimited-for-good',
    }),
  },
  'SKU-11': {
    ok: allows('with the CLI, Unlimited', {
      plan: planWith(live(local)),
      request: { id: 'leave-local', args: { circuitId: ams, tier: 'Standard', by: 'cli', family: 'UnlimitedData' } },
    }),
    no: [
      refuses('in the portal', {
        plan: planWith(live(local)),
        request: { id: 'leave-local', args: { circuitId: ams, tier: 'Standard', by: 'portal' } },
        reason: 'not-in-portal',
      }),
      refuses('to Standard_MeteredData', {
        plan: planWith(live(local)),
        request: { id: 'leave-local', args: { circuitId: ams, tier: 'Standard', family: 'MeteredData' } },
        reason: 'family-stays-unlimited',
      }),
    ],
  },
  'SKU-12': {
    ok: warns('Amsterdam, all in West Europe, Unlimited, with the CLI', {
      plan: planWith(live(unlimited), ...linked(2)),
      request: enter,
      reason: 'pages-disagree',
    }),
    no: [
      refuses('in the portal', {
        plan: planWith(live(unlimited)),
        request: { id: 'enter-local', args: { circuitId: ams, by: 'portal' } },
        reason: 'not-in-portal',
      }),
      refuses('Metered', { plan: planWith(live()), request: enter, reason: 'local-tier-unlimited' }),
      refuses('where Local is not sold', {
        plan: planWith(live({ ...unlimited, peeringLocation: 'Dallas' })),
        request: enter,
        reason: 'local-tier-at-local-location',
      }),
      refuses('with a network in North Europe', {
        plan: planWith(live(unlimited), ...linked(1, ['North Europe'])),
        request: enter,
        reason: 'links-beyond-local',
      }),
      refuses('with Global Reach', {
        plan: planWith(live(unlimited), circuitIn('PD', { name: 'lon' }), globalReach('reach')),
        request: enter,
        reason: 'reach-remains',
      }),
    ],
  },
  'SKU-13': {
    ok: [
      quiet(
        'London, a network in North Europe',
        planWith(live({ peeringLocation: 'London' }), ...linked(1, ['North Europe'])),
      ),
      quiet('Amsterdam, a network in France Central', planWith(live(), ...linked(1, ['France Central']))),
      quiet('ten links, 4,000 routes', planWith(live(), ...announcing(4000), ...linked(10))),
      quiet('Azure services of the own region', planWith(live(), ...filtered('12076:51002'))),
    ],
    no: [
      reports('a network in East US', planWith(live(), ...linked(1, ['East US'])), {
        severity: 'warning',
        field: 'tier',
      }),
      reports('eleven links', planWith(live(), ...linked(11)), { message: /11 links/ }),
      reports('6,000 routes', planWith(live(), ...announcing(6000)), { message: /6,000 IPv4 prefixes/ }),
      reports('Exchange Online', planWith(live(), ...filtered('12076:5010')), { message: /Microsoft 365/ }),
      reports('Global Reach to Tokyo', planWith(live(), tokyo, globalReach('reach', { to: 'tyo' })), {
        message: /Premium on both circuits/,
      }),
    ],
  },
};
