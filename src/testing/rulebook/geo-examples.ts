import { expect } from 'vitest';
import { cityOf, findPeeringLocation, placesInCity } from '#domain/catalog/catalog.ts';
import { review } from '#domain/engine/review.ts';
import { isPermitted } from '#domain/engine/verdict.ts';
import { circuitId } from '#domain/model/ids.ts';
import type { CircuitSettings, Plan } from '#domain/model/plan.ts';
import { circuit, circuitIn, connection, network, planWith } from '../plans.ts';
import { type FamilyExamples, holds, neverTells, quiet, reports, tells } from './example.ts';

function reaching(settings: Partial<CircuitSettings>, region: string): Plan {
  return planWith(
    circuitIn('PD', { settings }),
    network('hub', { settings: { location: region } }),
    connection('ams-hub', { stage: 'planned' }),
  );
}

const at = (peeringLocation: string, more: Partial<CircuitSettings> = {}): Plan =>
  planWith(circuit('ams', { peeringLocation, ...more }));
const miami = { peeringLocation: 'Miami', serviceProviderName: 'Equinix', location: 'East US' };

/** Places and scope. */
export const geoExamples: FamilyExamples<'GEO'> = {
  'GEO-01': {
    ok: tells('Tokyo is in Japan, not in Asia', { plan: at('Tokyo'), text: /geopolitical region Japan,/ }),
    no: neverTells('Chennai is not in Asia', { plan: at('Chennai'), text: /geopolitical region Asia/ }),
  },
  'GEO-02': {
    ok: quiet(
      'Canberra Standard and Australia Central',
      reaching({ peeringLocation: 'Canberra' }, 'Australia Central'),
    ),
    no: reports('Sydney Standard and Australia Central', reaching({ peeringLocation: 'Sydney' }, 'Australia Central'), {
      severity: 'error',
    }),
  },
  'GEO-03': {
    ok: [
      tells('Standard reaches its whole region from Miami', {
        plan: at('Miami'),
        text: /every region of North America/,
      }),
      holds('Miami Standard reaches East US', () => {
        const found = review(reaching(miami, 'East US')).filter((each) => each.rule === 'network-in-reach');
        expect(found).toEqual([]);
      }),
    ],
    no: holds('a circuit at Miami is not refused', () => {
      const request = { id: 'create-circuit', args: { circuitId: circuitId('ams') } } as const;
      expect(isPermitted(planWith(circuit('ams', miami)), request)).toBe(true);
    }),
  },
  'GEO-04': {
    ok: quiet('Equinix at Los Angeles2', at('Los Angeles2')),
    no: reports('Equinix at Los Angeles', at('Los Angeles'), { severity: 'warning', field: 'peeringLocation' }),
  },
  'GEO-05': {
    ok: tells('Amsterdam has three', { plan: at('Amsterdam'), text: /^Amsterdam, Amsterdam2, Amsterdam Metro are 3/ }),
    no: holds('they are not one place: each has its own providers', () => {
      const found = findPeeringLocation('Amsterdam');
      const choices = found ? placesInCity(found) : [];
      expect(new Set(choices.map(cityOf))).toEqual(new Set(['Amsterdam']));
      expect(new Set(choices.map((each) => each.providers.join())).size).toBe(3);
    }),
  },
  'GEO-06': {
    ok: quiet('Amsterdam stands in the table', reaching({}, 'West Europe')),
    no: reports('Vienna is marked as assumed to be in Europe', reaching({ peeringLocation: 'Vienna' }, 'West Europe'), {
      severity: 'warning',
      message: /assumed.*Vienna.*Europe/,
    }),
  },
};
