import { expect } from 'vitest';
import { passDays, perform, type Run, startRun } from '#domain/engine/run.ts';
import { billingOf, costLines, gatewayLine, orphansOf } from '#domain/model/billing.ts';
import { circuitId, gatewayId } from '#domain/model/ids.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import { circuit, circuitIn, connection, liveCircuitWith, network, peering, planWith } from '../plans.ts';
import { design, globalReach, peeringDesign } from '../surroundings.ts';
import { type FamilyExamples, holds, keepsStill, neverTells, quiet, reports, tells } from './example.ts';

const ams = circuitId('ams');

function circuitOf(plan: Plan): Circuit {
  const found = plan.circuits[ams];
  if (!found) throw new Error('The example lost its circuit.');
  return found;
}

/** A run in which the circuit is created on day 0 and nobody hands its key over. */
function createdAndLeft(days: number): Run {
  const made = perform(
    { ...startRun(1), plan: planWith(circuit('ams')) },
    { id: 'create-circuit', args: { circuitId: ams } },
  );
  if (!made.ok) throw new Error('The example could not be made.');
  return passDays(made.value, days);
}

const released = liveCircuitWith('ams', { keyHandedOverDay: null, releasedDay: 5, sinceDay: 5 });
const rates = { monthlyFee: 300, egressPerGb: 0.5, egressGbPerMonth: 100, providerMonthlyFee: 200 };
const lineOf = (plan: Plan, id: string, day: number) =>
  costLines(plan, circuitOf(plan), day).find((each) => each.id === id);
const unlimited = { family: 'UnlimitedData' };
const direct = { expressRoutePort: '/ports/ams', serviceProviderName: '' };
const othersNetwork = planWith(
  circuitIn('PD'),
  network('hub', { settings: { subscription: 'sub-2' } }),
  connection('ams-hub'),
);
const joined = planWith(
  circuitIn('PD'),
  circuitIn('PD', { name: 'lon', settings: { peeringLocation: 'London' } }),
  globalReach('join'),
);
const services = (settings: { readonly family?: string }): Plan =>
  planWith(
    circuitIn('PD', { settings }),
    peering('MicrosoftPeering'),
    peeringDesign('MicrosoftPeering', { services: ['Azure Storage'] }),
  );

/** Billing. */
export const billExamples: FamilyExamples<'BILL'> = {
  'BILL-01': {
    ok: holds('40 days in NotProvisioned are billed', () => {
      const run = createdAndLeft(40);
      expect(circuitOf(run.plan).azure?.serviceProviderProvisioningState).toBe('NotProvisioned');
      expect(billingOf(circuitOf(run.plan), run.day).days).toBe(40);
    }),
    no: holds('not only from Provisioned on', () => {
      const plan = planWith(liveCircuitWith('ams', { serviceProviderProvisioningState: 'Provisioned', sinceDay: 30 }));
      expect(billingOf(circuitOf(plan), 40)).toEqual({ sinceDay: 0, days: 40 });
    }),
  },
  'BILL-02': {
    ok: [
      quiet('a circuit that the provider holds', planWith(circuitIn('PD'))),
      holds('a month after deprovisioning is billed', () => {
        expect(billingOf(circuitOf(planWith(released)), 35).days).toBe(35);
      }),
    ],
    no: reports('given back and not deleted', planWith(released), { severity: 'warning', message: /disagree/ }),
  },
  'BILL-03': {
    ok: tells('from the success of the upgrade', {
      plan: planWith(circuit('ams', { tier: 'Premium' })),
      text: /begins once the upgrade has succeeded/,
    }),
    no: neverTells('not from the request', { plan: planWith(circuit('ams', { tier: 'Premium' })), text: /request/ }),
  },
  'BILL-04': {
    ok: tells('zone 3 at Sao Paulo', {
      plan: planWith(circuit('ams', { peeringLocation: 'Sao Paulo', location: 'Brazil South' })),
      text: /rate of zone 3, the zone of Sao Paulo/,
    }),
    no: [
      neverTells('not the rate of the Azure region', {
        plan: planWith(circuit('ams', { peeringLocation: 'Sao Paulo', location: 'West Europe' })),
        text: /West Europe|zone 1/,
      }),
      holds('Unlimited costs nothing by the GB', () => {
        const plan = planWith(liveCircuitWith('ams', {}, unlimited), design('ams', rates));
        expect(lineOf(plan, 'data', 30)?.perMonth).toBe(0);
      }),
    ],
  },
  'BILL-05': {
    ok: quiet('Metered counts every byte anyway', services({})),
    no: reports('Unlimited and storage', services(unlimited), { severity: 'warning', message: /Azure Storage/ }),
  },
  'BILL-06': {
    ok: tells('both directions, on both circuits', { plan: joined, text: /each of the two circuits.*both directions/ }),
    no: neverTells('inbound is not free here', { plan: joined, text: /free/ }),
  },
  'BILL-07': {
    ok: [
      tells('by the hour, apart from the circuit', { plan: planWith(network('hub')), text: /apart from any circuit/ }),
      holds('it counts alone, without any circuit', () => {
        const plan = planWith(network('hub'), design('hub/gateway', { hourlyFee: 0.5 }));
        const gateway = plan.gateways[gatewayId('hub/gateway')];
        expect(gateway && gatewayLine(gateway, 30).soFar).toBe(360);
      }),
    ],
    no: neverTells('not free without a circuit', { plan: planWith(network('hub')), text: /free/ }),
  },
  'BILL-08': {
    ok: [
      tells('a bill of its own', { plan: planWith(circuit('ams')), text: /Equinix charges .* bill of its own/ }),
      holds('a line of its own', () => {
        const plan = planWith(liveCircuitWith('ams'), design('ams', rates));
        expect(lineOf(plan, 'provider', 30)).toMatchObject({ payee: 'provider', soFar: 200 });
      }),
    ],
    no: holds('not within Azure’s', () => {
      const plan = planWith(liveCircuitWith('ams'), design('ams', rates));
      expect(lineOf(plan, 'circuit', 30)).toMatchObject({ payee: 'azure', soFar: 300 });
    }),
  },
  'BILL-09': {
    ok: tells('port fee and Premium', {
      plan: planWith(circuit('ams', { ...direct, tier: 'Premium' })),
      text: /fee of the port pair covers.*Premium is added/,
    }),
    no: holds('no circuit fee for Standard on Direct', () => {
      const plan = planWith(liveCircuitWith('ams', {}, direct), design('ams', rates));
      expect(lineOf(plan, 'circuit', 30)?.soFar).toBe(0);
      expect(lineOf(plan, 'provider', 30)).toBeUndefined();
    }),
  },
  'BILL-10': {
    ok: tells('the owner pays', { plan: othersNetwork, text: /paid by the owner of ams, in sub-1/ }),
    no: [
      neverTells('users do not', { plan: othersNetwork, text: /paid by .*sub-2/ }),
      keepsStill(
        'nothing to say within one subscription',
        planWith(circuitIn('PD'), network('hub'), connection('ams-hub')),
      ),
    ],
  },
  'BILL-11': {
    ok: holds('flagged', () => {
      const plan = planWith(circuitIn('NP'), circuitIn('PD', { name: 'lon' }), network('hub'));
      expect(orphansOf(plan, 40).map(({ why, id }) => [why, id])).toEqual([
        ['nobody-began', 'ams'],
        ['no-peering', 'lon'],
        ['no-connection', 'hub/gateway'],
      ]);
    }),
    no: holds('what serves somebody is not', () => {
      const plan = planWith(circuitIn('PD'), peering('AzurePrivatePeering'), network('hub'), connection('ams-hub'));
      expect(orphansOf(plan, 40)).toEqual([]);
    }),
  },
  'BILL-12': {
    ok: holds('rates that were entered', () => {
      const plan = planWith(liveCircuitWith('ams'), design('ams', rates));
      expect(lineOf(plan, 'data', 60)).toMatchObject({ perMonth: 50, soFar: 100 });
    }),
    no: holds('none is invented', () => {
      const plan = planWith(circuitIn('PD', { settings: { tier: 'Premium' } }), network('hub'), connection('ams-hub'));
      expect(costLines(plan, circuitOf(plan), 30).map(({ perMonth }) => perMonth)).toEqual([
        null,
        null,
        null,
        null,
        null,
      ]);
    }),
  },
};
