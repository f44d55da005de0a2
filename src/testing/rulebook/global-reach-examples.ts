import { expect } from 'vitest';
import { offersOf } from '#domain/engine/offers.ts';
import { passDays, perform, startRun } from '#domain/engine/run.ts';
import { statusOfReach } from '#domain/model/global-reach-life.ts';
import { circuitId, globalReachId } from '#domain/model/ids.ts';
import type { CircuitSettings, Plan } from '#domain/model/plan.ts';
import { authorization, circuitIn, connection, network, type Part, peering, planWith } from '../plans.ts';
import { design, globalReach, peeringDesign, site } from '../surroundings.ts';
import { allows, type FamilyExamples, holds, quiet, refuses, reports, tells } from './example.ts';

const join = globalReachId('join');
const request = { id: 'add-global-reach', args: { globalReachId: join } } as const;
const planned = globalReach('join', { stage: 'planned' });
const ownPeering = peering('AzurePrivatePeering');
const peerPeering = peering('AzurePrivatePeering', {
  on: 'lon',
  settings: {
    primaryPeerAddressPrefix: '192.168.101.0/30',
    secondaryPeerAddressPrefix: '192.168.101.4/30',
    peerASN: 65_020,
  },
});

/** Amsterdam and London, ready to be joined. */
function two(own: Partial<CircuitSettings> = {}, peer: Partial<CircuitSettings> = {}): readonly Part[] {
  return [
    circuitIn('PD', { settings: own }),
    circuitIn('PD', { name: 'lon', settings: { peeringLocation: 'London', ...peer } }),
    ownPeering,
    peerPeering,
  ];
}

const between = (own: string, peer: string, tier = 'Premium'): Plan =>
  planWith(...two({ peeringLocation: own, tier }, { peeringLocation: peer, tier }), planned);
const withSubnet = (addressPrefix: string, ...around: readonly Part[]): Plan =>
  planWith(...two(), ...around, globalReach('join', { stage: 'planned', settings: { addressPrefix } }));

const elsewhere = two({}, { subscription: 'sub-2' });
const third = circuitIn('PD', { name: 'par', settings: { peeringLocation: 'Paris' } });
const ring = [
  ...two(),
  third,
  globalReach('join'),
  globalReach('ams-par', { to: 'par', settings: { addressPrefix: '192.168.8.8/29' } }),
];
const links = (count: number): readonly Part[] =>
  Array.from({ length: count }, (_, index) => [
    network(`net-${index}`),
    connection(`link-${index}`, { to: `net-${index}` }),
  ]).flat();

/** Three meshed sites; each of the two others announces 600 routes. */
const meshed = (maximumPrefixes: number): Plan =>
  planWith(
    ...ring,
    peering('AzurePrivatePeering', { on: 'par' }),
    peeringDesign('AzurePrivatePeering', { furtherIpv4Routes: 600 }, 'lon'),
    peeringDesign('AzurePrivatePeering', { furtherIpv4Routes: 600 }, 'par'),
    site('amsterdam', { circuitIds: [circuitId('ams')], maximumPrefixes }),
  );

const same = peering('AzurePrivatePeering', { on: 'lon', settings: { peerASN: 65_010 } });

/** The Global Reach connection of a plan, made and then left to Microsoft. */
function statusAfterSave(): string | null {
  const made = perform({ ...startRun(1), plan: planWith(...two(), planned) }, request);
  if (!made.ok) throw new Error('The example could not be made.');
  const { plan } = passDays(made.value, 1);
  const reach = plan.globalReaches[join];
  return reach ? statusOfReach(plan, reach) : null;
}

function statusWith(...parts: readonly Part[]): string | null {
  const plan = planWith(...parts);
  const reach = plan.globalReaches[join];
  return reach ? statusOfReach(plan, reach) : null;
}

/** Global Reach. */
export const globalReachExamples: FamilyExamples<'GR'> = {
  'GR-01': {
    ok: allows('both Provisioned', { plan: planWith(...two(), planned), request }),
    no: [
      refuses('the other one still Provisioning', {
        plan: planWith(...two(), circuitIn('PG', { name: 'lon', settings: { peeringLocation: 'London' } }), planned),
        request,
        reason: 'peer-not-usable',
      }),
      refuses('without private peering', {
        plan: planWith(
          circuitIn('PD'),
          circuitIn('PD', { name: 'lon', settings: { peeringLocation: 'London' } }),
          planned,
        ),
        request,
        reason: 'private-peering-missing',
      }),
    ],
  },
  'GR-02': {
    ok: quiet('Amsterdam and Amsterdam2', between('Amsterdam', 'Amsterdam2')),
    no: reports('Amsterdam twice', between('Amsterdam', 'Amsterdam'), { severity: 'error' }),
  },
  'GR-03': {
    ok: quiet('London and Tokyo', between('London', 'Tokyo')),
    no: [
      reports('Dubai', between('Dubai', 'London'), { severity: 'error', message: /Dubai/ }),
      reports('Cape Town', between('Cape Town', 'London'), { severity: 'error', message: /Cape Town/ }),
      reports('Queretaro', between('Queretaro (Mexico)', 'Dallas'), { severity: 'error', message: /Queretaro/ }),
    ],
  },
  'GR-04': {
    ok: [
      quiet('London Premium and Tokyo Premium', between('London', 'Tokyo')),
      quiet('Standard within one geopolitical region', between('Amsterdam', 'London', 'Standard')),
    ],
    no: reports(
      'London Standard and Tokyo Premium',
      planWith(...two({ peeringLocation: 'London' }, { peeringLocation: 'Tokyo', tier: 'Premium' }), planned),
      { severity: 'error', message: /Premium on both/ },
    ),
  },
  'GR-05': {
    ok: [
      quiet('a free /29', withSubnet('192.168.8.0/29')),
      quiet(
        'a /125 for IPv6',
        planWith(...two(), globalReach('join', { stage: 'planned', settings: { ipv6AddressPrefix: 'fd00::/125' } })),
      ),
    ],
    no: [
      reports('a /30', withSubnet('192.168.8.0/30'), { severity: 'error', field: 'addressPrefix' }),
      reports(
        'inside 192.168.0.0/16 of a site',
        withSubnet('192.168.8.0/29', site('hq', { prefixes: ['192.168.0.0/16'] })),
        {
          severity: 'error',
          message: /your own addresses at hq/,
        },
      ),
      reports('inside a virtual network', withSubnet('10.20.8.0/29', network('hub')), { message: /hub/ }),
      reports('around a link subnet', withSubnet('192.168.100.128/29'), { message: /link subnet/ }),
    ],
  },
  'GR-06': {
    ok: allows('with an authorization of the other owner', {
      plan: planWith(...elsewhere, authorization('join/key', { on: 'lon' }), planned),
      request,
    }),
    no: refuses('without one', { plan: planWith(...elsewhere, planned), request, reason: 'authorization-needed' }),
  },
  'GR-07': {
    ok: tells('three sites need three', {
      plan: planWith(...ring, globalReach('lon-par', { on: 'lon', to: 'par' })),
      text: /3 circuits around this one have 3 of the 3/,
    }),
    no: tells('two of three are no full mesh', { plan: planWith(...ring), text: /have 2 of the 3/ }),
  },
  'GR-08': {
    ok: quiet(
      '200 Mbps between 1,000 and 200',
      planWith(...two({ bandwidthInMbps: 1000 }), design('ams', { globalReachMbps: 200 }), planned),
    ),
    no: reports(
      '1,000 Mbps between 1,000 and 200',
      planWith(...two({ bandwidthInMbps: 1000 }), design('ams', { globalReachMbps: 1000 }), planned),
      { severity: 'warning', message: /200 Mbps/ },
    ),
  },
  'GR-09': {
    ok: quiet('a limit that was raised', meshed(2000)),
    no: reports('maximum-prefix 1,000 with three meshed sites', meshed(1000), {
      severity: 'warning',
      field: 'maximumPrefixes',
    }),
  },
  'GR-10': {
    ok: quiet('slots left', planWith(...two(), ...links(9), planned)),
    no: [
      reports('Standard with 10 networks', planWith(...two(), ...links(10), planned), { severity: 'error' }),
      refuses('and it cannot be added', {
        plan: planWith(...two(), ...links(10), planned),
        request,
        reason: 'global-reach-within-link-limit',
      }),
    ],
  },
  'GR-11': {
    ok: tells('made on one, applies to both', {
      plan: planWith(...two(), globalReach('join')),
      text: /Made on ams, applies to ams and lon/,
    }),
    no: holds('the other circuit offers no removal', () => {
      const plan = planWith(...two(), globalReach('join'));
      const removals = (name: string): number =>
        offersOf(plan, circuitId(name)).filter((offer) => offer.request.id === 'remove-global-reach').length;
      expect([removals('ams'), removals('lon')]).toEqual([1, 0]);
    }),
  },
  'GR-12': {
    ok: holds('Connected after it was saved', () => expect(statusAfterSave()).toBe('Connected')),
    no: holds('it is not always one of two', () => {
      expect(statusWith(...two(), globalReach('join', { stage: 'Connecting' }))).toBe('Connecting');
      expect(statusWith(...two(), globalReach('join'))).toBe('Connected');
      const down = peering('AzurePrivatePeering', { on: 'lon', azure: { state: 'Disabled' } });
      expect(statusWith(...two(), down, globalReach('join'))).toBe('Disconnected');
    }),
  },
  'GR-13': {
    ok: quiet('different AS numbers', planWith(...two(), planned)),
    no: reports('65010 at both', planWith(...two(), same, planned), { severity: 'error', message: /65010/ }),
  },
};
