import { expect } from 'vitest';
import { findPeeringLocation } from '#domain/catalog/catalog.ts';
import { isPermitted } from '#domain/engine/verdict.ts';
import { connectionId } from '#domain/model/ids.ts';
import type { CircuitSettings, Plan } from '#domain/model/plan.ts';
import { circuit, circuitIn, connection, network, peering, planWith } from '../plans.ts';
import { globalReach } from '../surroundings.ts';
import { type FamilyExamples, holds, quiet, reports, tells } from './example.ts';

const local = { tier: 'Local', family: 'UnlimitedData' };
const localAt = (peeringLocation: string): Plan => planWith(circuit('ams', { ...local, peeringLocation }));

function reaching(settings: Partial<CircuitSettings>, region: string): Plan {
  return planWith(
    circuitIn('PD', { settings }),
    network('hub', { settings: { location: region } }),
    connection('ams-hub', { stage: 'planned' }),
  );
}

const washington = { ...local, peeringLocation: 'Washington DC' };
const beijing = { peeringLocation: 'Beijing', tier: 'Premium', location: 'China North' };

function joined(own: Partial<CircuitSettings>, peer: Partial<CircuitSettings>): Plan {
  return planWith(
    circuitIn('PD', { settings: own }),
    circuitIn('PD', { name: 'lon', settings: { peeringLocation: 'London', ...peer } }),
    globalReach('join', { stage: 'planned' }),
  );
}

/** A Local circuit with so many links, and one more that is planned. */
function localWith(links: number): Plan {
  const live = Array.from({ length: links }, (_, index) => [
    network(`net-${index}`),
    connection(`link-${index}`, { to: `net-${index}` }),
  ]).flat();
  return planWith(
    circuitIn('PD', { settings: local }),
    peering('AzurePrivatePeering'),
    ...live,
    network('hub'),
    connection('next', { stage: 'planned' }),
  );
}

const linkNext = { id: 'link-network', args: { connectionId: connectionId('next') } } as const;

/** The Local tier. */
export const localExamples: FamilyExamples<'LOCAL'> = {
  'LOCAL-01': {
    ok: quiet('Amsterdam has a Local region', localAt('Amsterdam')),
    no: [
      reports('Dallas has none', localAt('Dallas'), { severity: 'error', field: 'tier' }),
      reports('New York has none', localAt('New York'), { severity: 'error' }),
      reports('Perth has none', localAt('Perth'), { severity: 'error' }),
    ],
  },
  'LOCAL-02': {
    ok: [
      quiet('Washington DC Local and East US', reaching(washington, 'East US')),
      quiet('Washington DC Local and East US 2', reaching(washington, 'East US 2')),
    ],
    no: reports('Washington DC Local and Central US', reaching(washington, 'Central US'), { severity: 'error' }),
  },
  'LOCAL-03': {
    ok: quiet('Standard with Global Reach', joined({}, {})),
    no: reports('Local with Global Reach', joined(local, {}), { severity: 'error', message: /is Local/ }),
  },
  'LOCAL-04': {
    ok: [
      tells('10 links and 4,000 routes, egress included', {
        plan: localAt('Amsterdam'),
        text: /10 links and 4000 routes.*included in its price/,
      }),
      holds('the tenth link is made', () => expect(isPermitted(localWith(9), linkNext)).toBe(true)),
    ],
    no: holds('the eleventh link is refused', () => expect(isPermitted(localWith(10), linkNext)).toBe(false)),
  },
};

/** Clouds. */
export const cloudExamples: FamilyExamples<'CLOUD'> = {
  'CLOUD-01': {
    ok: [
      quiet('Beijing and China North', reaching(beijing, 'China North')),
      quiet('Global Reach within the public cloud', joined({}, {})),
    ],
    no: [
      reports('Beijing and East Asia', reaching(beijing, 'East Asia'), { severity: 'error' }),
      reports('Global Reach from Beijing to London', joined(beijing, { tier: 'Premium' }), {
        severity: 'error',
        message: /AzureChinaCloud.*AzureCloud/,
      }),
    ],
  },
  'CLOUD-02': {
    ok: [
      holds('Government Phoenix has 3 providers', () => {
        expect(findPeeringLocation('Phoenix', 'AzureUSGovernment')?.providers.length).toBe(3);
      }),
      tells('a Government circuit at Phoenix is told so', {
        plan: planWith(circuit('ams', { peeringLocation: 'Phoenix', location: 'US Gov Arizona' })),
        text: /This circuit is in AzureUSGovernment/,
      }),
    ],
    no: holds('Phoenix is not known by its name alone', () => {
      const [open, government] = ['AzureCloud', 'AzureUSGovernment'].map((cloud) =>
        findPeeringLocation('Phoenix', cloud),
      );
      expect(open).not.toBe(government);
      expect(open?.providers).not.toEqual(government?.providers);
    }),
  },
};
