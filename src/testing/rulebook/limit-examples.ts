import { connectionId } from '#domain/model/ids.ts';
import type { CircuitSettings, Plan } from '#domain/model/plan.ts';
import { circuit, circuitIn, connection, liveCircuitWith, network, type Part, peering, planWith } from '../plans.ts';
import { design, peeringDesign } from '../surroundings.ts';
import { type FamilyExamples, quiet, refuses, reports } from './example.ts';

const many = <Each>(count: number, make: (index: number) => Each): readonly Each[] =>
  Array.from({ length: count }, (_, index) => make(index));

const spread = (count: number): readonly Part[] =>
  many(count, (index) => liveCircuitWith(`live-${index}`, {}, { location: `Region ${index % 10}` }));
const inWest = (count: number): readonly Part[] => many(count, (index) => liveCircuitWith(`live-${index}`));
const links = (count: number): readonly Part[] =>
  many(count, (index) => [network(`net-${index}`), connection(`link-${index}`, { to: `net-${index}` })]).flat();
const nextLink = connection('next', { stage: 'planned' });
const linkNext = { id: 'link-network', args: { connectionId: connectionId('next') } } as const;

/** Circuits on the network `hub`, each at the place of its turn, and one more that is to be linked. */
function circuitsOn(places: readonly string[], next: string, hub: Part): Plan {
  return planWith(
    hub,
    ...places.flatMap((peeringLocation, index) => [
      circuitIn('PD', { name: `c-${index}`, settings: { peeringLocation } }),
      connection(`on-${index}`, { on: `c-${index}` }),
    ]),
    circuitIn('PD', { settings: { peeringLocation: next } }),
    peering('AzurePrivatePeering'),
    nextLink,
  );
}

const cities = ['London', 'Paris', 'Dublin', 'Oslo', 'Madrid', 'Milan', 'Zurich', 'Berlin', 'Geneva'];
const hubOf = (sku: string): Part => network('hub', { sku });
const wanHub = (plan: Plan): Plan => design('hub', { virtualWanHub: true })(network('hub', { sku: 'ErGw3AZ' })(plan));

const announcing = (values: { readonly [field: string]: number }, settings: Partial<CircuitSettings> = {}): Plan =>
  planWith(circuitIn('PD', { settings }), peering('AzurePrivatePeering'), peeringDesign('AzurePrivatePeering', values));
const advertising = (count: number): Plan =>
  planWith(
    circuitIn('PD'),
    peering('MicrosoftPeering', {
      settings: { advertisedPublicPrefixes: many(count, (index) => `131.107.${index}.0/24`) },
    }),
  );
const withSpokes = (values: { readonly [field: string]: number }): Plan =>
  planWith(circuitIn('PD'), network('hub'), connection('ams-hub'), design('hub', values));
const premium = { tier: 'Premium' };
const collecting = (bandwidthInMbps: number, region = 'West Europe'): Plan =>
  planWith(circuit('ams', { bandwidthInMbps }), design('ams', { trafficCollectorRegion: region }));

/** Quotas. */
export const limitExamples: FamilyExamples<'LIMIT'> = {
  'LIMIT-01': {
    ok: quiet('the fiftieth', planWith(...spread(49), circuit('ams'))),
    no: reports('the fifty-first, unraised', planWith(...spread(50), circuit('ams')), { severity: 'error' }),
  },
  'LIMIT-02': {
    ok: quiet('the tenth in West Europe', planWith(...inWest(9), circuit('ams'))),
    no: reports('the eleventh', planWith(...inWest(10), circuit('ams')), { severity: 'error', field: 'location' }),
  },
  'LIMIT-03': {
    ok: quiet('the tenth link', planWith(circuitIn('PD'), ...links(9), network('hub'), nextLink)),
    no: reports('the eleventh', planWith(circuitIn('PD'), ...links(10), network('hub'), nextLink), {
      severity: 'error',
    }),
  },
  'LIMIT-04': {
    ok: quiet('the eighth on ErGw2AZ', circuitsOn(cities.slice(0, 7), 'Geneva', hubOf('ErGw2AZ'))),
    no: [
      reports('the fifth on ErGw1AZ', circuitsOn(cities.slice(0, 4), 'Geneva', hubOf('ErGw1AZ')), {
        severity: 'error',
      }),
      reports(
        'the fifth of one location',
        circuitsOn(
          many(4, () => 'London'),
          'London',
          hubOf('ErGw3AZ'),
        ),
        {
          severity: 'error',
          message: /at London/,
        },
      ),
      refuses('and it cannot be linked', {
        plan: circuitsOn(cities.slice(0, 4), 'Geneva', hubOf('ErGw1AZ')),
        request: linkNext,
        reason: 'gateway-full',
      }),
    ],
  },
  'LIMIT-05': {
    ok: [
      quiet('4,000 on Standard', announcing({ furtherIpv4Routes: 4000 })),
      quiet('10,000 on Premium', announcing({ furtherIpv4Routes: 10_000 }, premium)),
    ],
    no: [
      reports('4,001 on Standard', announcing({ furtherIpv4Routes: 4001 }), { severity: 'error' }),
      reports('10,001 on Premium', announcing({ furtherIpv4Routes: 10_001 }, premium), { severity: 'error' }),
    ],
  },
  'LIMIT-06': {
    ok: quiet('100', announcing({ furtherIpv6Routes: 100 })),
    no: reports('101, even on Premium', announcing({ furtherIpv6Routes: 101 }, premium), { severity: 'error' }),
  },
  'LIMIT-07': {
    ok: quiet('200', advertising(200)),
    no: reports('201', advertising(201), { severity: 'error' }),
  },
  'LIMIT-08': {
    ok: quiet('1,000 with its own space', withSpokes({ spokeAddressSpaces: 999 })),
    no: [
      reports('1,001', withSpokes({ spokeAddressSpaces: 1000 }), { severity: 'error', message: /1001 IPv4/ }),
      reports('101 of IPv6', withSpokes({ spokeIpv6AddressSpaces: 101 }), { severity: 'error', message: /101 IPv6/ }),
    ],
  },
  'LIMIT-09': {
    ok: quiet('10,500', announcing({ furtherIpv4Routes: 10_500 }, premium)),
    no: reports('11,500', announcing({ furtherIpv4Routes: 11_500 }, premium), { severity: 'warning' }),
  },
  'LIMIT-10': {
    ok: quiet('the eighth of different locations', circuitsOn(cities.slice(0, 7), 'Geneva', wanHub)),
    no: [
      reports('the ninth', circuitsOn(cities.slice(0, 8), 'Geneva', wanHub), {
        severity: 'error',
        message: /Virtual WAN/,
      }),
      reports(
        'the fifth of one location',
        circuitsOn(
          many(4, () => 'London'),
          'London',
          wanHub,
        ),
        { severity: 'error' },
      ),
    ],
  },
  'LIMIT-11': {
    ok: quiet('1 Gbps, in the geopolitical region', collecting(1000)),
    no: [
      reports('500 Mbps', collecting(500), { severity: 'error', message: /1000 Mbps or more/ }),
      reports('in another geopolitical region', collecting(1000, 'East US'), { severity: 'error', message: /East US/ }),
    ],
  },
};
