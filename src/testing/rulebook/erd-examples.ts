import { expect } from 'vitest';
import { applyTo, passDays, perform, startRun } from '#domain/engine/run.ts';
import { hasDirect } from '#domain/catalog/direct-ports.ts';
import { circuitId, portId } from '#domain/model/ids.ts';
import type { CircuitSettings, Plan } from '#domain/model/plan.ts';
import { circuit, circuitIn, liveCircuitWith, type Part, peering, plannedPeering, planWith } from '../plans.ts';
import { design, port, subscription } from '../surroundings.ts';
import { allows, type FamilyExamples, holds, keepsStill, quiet, refuses, reports, tells, warns } from './example.ts';

const ams = circuitId('ams');
const pair = portId('pair');
const create = { id: 'create-circuit', args: { circuitId: ams } } as const;
const createPort = { id: 'create-port', args: { portId: pair } } as const;
const deletePort = { id: 'delete-port', args: { portId: pair } } as const;
const rotate = { id: 'rotate-macsec-key', args: { circuitId: ams, link: 'primary' } } as const;

const onPair: Partial<CircuitSettings> = {
  serviceProviderName: '',
  expressRoutePort: 'pair',
  bandwidthInMbps: 1000,
};

/** A planned circuit on the port pair. */
const direct = (settings: Partial<CircuitSettings> = {}, ...around: readonly Part[]): Plan =>
  planWith(...(around.length > 0 ? around : [port('pair')]), circuit('ams', { ...onPair, ...settings }));

/** Live circuits on the port pair, named c0, c1, … */
const crowd = (sizes: readonly number[]): readonly Part[] =>
  sizes.map((mbps, index) =>
    liveCircuitWith(
      `c${index}`,
      { serviceProviderProvisioningState: 'Provisioned' },
      { ...onPair, bandwidthInMbps: mbps },
    ),
  );

/** A port pair that is about to be created, with a circuit that is to stand on it. */
const toCreate = (settings: Parameters<typeof port>[1] = {}, ...around: readonly Part[]): Plan =>
  planWith(port('pair', { stage: 'planned', ...settings }), circuit('ams', onPair), ...around);

const dark = { adminState: 'Disabled', macSec: 'off' } as const;
const lit = { adminState: 'Enabled', macSec: 'off' } as const;
const secret = { adminState: 'Enabled', macSec: 'on' } as const;
const differing = { adminState: 'Enabled', macSec: 'mismatch' } as const;

const onDot1Q = (encapsulation: 'Dot1Q' | 'QinQ'): Plan =>
  planWith(
    port('pair', { settings: { encapsulation } }),
    circuitIn('PD', { settings: onPair }),
    circuitIn('PD', { name: 'lon', settings: onPair }),
    plannedPeering('AzurePrivatePeering', { settings: { vlanId: 100 } }),
    peering('AzurePrivatePeering', {
      on: 'lon',
      settings: {
        vlanId: 100,
        primaryPeerAddressPrefix: '192.168.101.0/30',
        secondaryPeerAddressPrefix: '192.168.101.4/30',
      },
    }),
  );

const darkPorts = (): Plan => direct({}, port('pair', { azure: { links: [dark, dark] } }));

const elsewhere = (authorizations: 'none' | 'free'): Plan =>
  direct(
    { subscription: 'sub-2' },
    port('pair', {
      azure: {
        authorizations:
          authorizations === 'free'
            ? [
                {
                  name: 'key',
                  authorizationKey: '5e6f7a8b-0000-4000-a000-000000000009',
                  authorizationUseStatus: 'Available',
                },
              ]
            : [],
      },
    }),
  );

/** Day from which ports created on day 0 are billed, after 60 days in which nobody enables a link. */
function billedFromDay(enableOnDay?: number): number | null | undefined {
  const created = perform({ ...startRun(1), plan: toCreate() }, createPort);
  if (!created.ok) throw new Error('The ports could not be created.');
  if (enableOnDay === undefined) return passDays(created.value, 60).plan.ports[pair]?.azure?.billedFromDay;
  const enabled = perform(passDays(created.value, enableOnDay), {
    id: 'set-port-link',
    args: { portId: pair, link: 'primary', adminState: 'Enabled' },
  });
  if (!enabled.ok) throw new Error('The link could not be enabled.');
  return passDays(enabled.value, 60).plan.ports[pair]?.azure?.billedFromDay;
}

export const erdExamples: FamilyExamples<'ERD'> = {
  'ERD-01': {
    ok: [
      quiet('registered', toCreate()),
      allows('ports in a registered subscription', { plan: toCreate(), request: createPort }),
      tells('400 Gbps takes more', {
        plan: toCreate({ settings: { bandwidthInGbps: 400 } }),
        text: /enrolment of its own/,
      }),
    ],
    no: [
      reports('the feature is missing', toCreate({}, subscription('sub-1', { features: [] })), {
        severity: 'error',
        message: /AllowExpressRoutePorts/,
      }),
      refuses('Microsoft.Network is not registered', {
        plan: toCreate({}, subscription('sub-1', { networkRegistered: false })),
        request: createPort,
        reason: 'direct-enrolled',
      }),
    ],
  },
  'ERD-02': {
    ok: quiet('100 Gbps at Frankfurt', toCreate({ settings: { bandwidthInGbps: 100, peeringLocation: 'Frankfurt' } })),
    no: [
      reports(
        'a size that is not sold',
        planWith(port('pair', { stage: 'planned', settings: { bandwidthInGbps: 40 } })),
        { field: 'bandwidthInGbps' },
      ),
      reports('a size that is not in stock', toCreate({}, design(pair, { inStock: false })), { field: 'inStock' }),
      holds('an unknown place', () => expect(hasDirect('Atlantis')).toBe(false)),
      ...['Marseille', 'Busan', 'Seoul2', 'Dubai2', 'Washington DC2'].map((peeringLocation) =>
        refuses(`Direct at ${peeringLocation}`, {
          plan: toCreate({ settings: { peeringLocation } }),
          request: createPort,
          reason: 'port-offered',
        }),
      ),
    ],
  },
  'ERD-03': {
    ok: quiet(
      '40 Gbps on 100',
      direct({ bandwidthInMbps: 40_000 }, port('pair', { settings: { bandwidthInGbps: 100 } })),
    ),
    no: [
      refuses('1 Gbps on 100', {
        plan: direct({}, port('pair', { settings: { bandwidthInGbps: 100 } })),
        request: create,
        reason: 'direct-circuit-sizes',
      }),
      reports(
        '20 Gbps on 100',
        direct({ bandwidthInMbps: 20_000 }, port('pair', { settings: { bandwidthInGbps: 100 } })),
        {
          field: 'bandwidthInMbps',
        },
      ),
    ],
  },
  'ERD-04': {
    ok: allows('QinQ on a planned pair', {
      plan: toCreate(),
      request: { id: 'plan-port', args: { portId: pair, settings: { encapsulation: 'QinQ' } } },
    }),
    no: refuses('a switch later', {
      plan: direct(),
      request: { id: 'plan-port', args: { portId: pair, settings: { encapsulation: 'Dot1Q' } } },
      reason: 'port-exists',
    }),
  },
  'ERD-05': {
    ok: quiet('QinQ, two circuits use VLAN 100', onDot1Q('QinQ')),
    no: [
      reports('Dot1Q, two circuits use VLAN 100', onDot1Q('Dot1Q'), { field: 'vlanId', severity: 'error' }),
      refuses('a peering with a taken tag', {
        plan: onDot1Q('Dot1Q'),
        request: { id: 'configure-private-peering', args: { circuitId: ams } },
        reason: 'vlan-unique-per-port',
      }),
    ],
  },
  'ERD-06': {
    ok: [
      quiet('both links enabled', direct()),
      allows('a circuit on enabled links', { plan: direct(), request: create }),
    ],
    no: [
      reports(
        'a circuit is used with links disabled',
        planWith(port('pair', { azure: { links: [dark, dark] } }), circuitIn('PD', { settings: onPair })),
        { severity: 'error' },
      ),
      refuses('a circuit before the links', { plan: darkPorts(), request: create, reason: 'port-links-enabled' }),
      refuses('a circuit before the ports', { plan: toCreate(), request: create, reason: 'port-not-created' }),
      warns('links before the letter of authorization', {
        plan: direct({}, port('pair', { azure: { links: [dark, dark], letterDay: null } })),
        request: { id: 'set-port-link', args: { portId: pair, link: 'primary', adminState: 'Enabled' } },
        reason: 'no-letter-yet',
      }),
    ],
  },
  'ERD-07': {
    ok: [
      holds('Provisioned at once', () => {
        const made = applyTo(direct(), create, { day: 3, guid: 'key' }).circuits[ams];
        expect(made?.azure?.serviceProviderProvisioningState).toBe('Provisioned');
      }),
      tells('and says so', { plan: direct(), text: /nobody needs the service key/ }),
    ],
    no: [
      refuses('waiting for a provider', {
        plan: planWith(port('pair'), liveCircuitWith('ams', {}, onPair)),
        request: { id: 'start-provisioning', args: { circuitId: ams } },
        reason: 'direct-has-no-provider',
      }),
      refuses('sending the key to one', {
        plan: planWith(port('pair'), liveCircuitWith('ams', {}, onPair)),
        request: { id: 'hand-over-key', args: { circuitId: ams } },
        reason: 'direct-has-no-provider',
      }),
      keepsStill('on a provider’s port', planWith(circuit('ams'))),
    ],
  },
  'ERD-08': {
    ok: [
      quiet('same region', direct()),
      allows('another subscription with an authorization of the ports', { plan: elsewhere('free'), request: create }),
      holds('which is in use from then on', () => {
        const made = applyTo(elsewhere('free'), create, { day: 0, guid: 'key' });
        expect(made.ports[pair]?.azure?.authorizations[0]).toMatchObject({
          authorizationUseStatus: 'InUse',
          usedBy: ams,
        });
      }),
    ],
    no: [
      refuses('another subscription without one', {
        plan: elsewhere('none'),
        request: create,
        reason: 'port-authorization-needed',
      }),
      reports('another region', direct({ location: 'North Europe' }), { field: 'location' }),
    ],
  },
  'ERD-09': {
    ok: [
      quiet('Standard, metered', direct()),
      quiet('Local, unlimited', direct({ tier: 'Local', family: 'UnlimitedData' })),
      warns('Local, metered', {
        plan: direct({ tier: 'Local', family: 'MeteredData' }),
        request: create,
        reason: 'local-family-unsettled',
      }),
      allows('ports to unlimited', {
        plan: direct(),
        request: { id: 'change-port-billing', args: { portId: pair, billingType: 'UnlimitedData' } },
      }),
      allows('ports back to metered', {
        plan: direct({}, port('pair', { settings: { billingType: 'UnlimitedData' } })),
        request: { id: 'change-port-billing', args: { portId: pair, billingType: 'MeteredData' } },
      }),
    ],
    no: [
      reports('Standard, unlimited at creation', direct({ family: 'UnlimitedData' }), { field: 'family' }),
      refuses('and Azure refuses it', {
        plan: direct({ family: 'UnlimitedData' }),
        request: create,
        reason: 'direct-circuit-starts-metered',
      }),
    ],
  },
  'ERD-10': {
    ok: [
      quiet(
        'the tenth',
        direct(
          {},
          port('pair', { settings: { bandwidthInGbps: 100 } }),
          ...crowd(Array.from({ length: 9 }, () => 5000)),
        ),
      ),
      quiet(
        'the eleventh with a raised quota',
        direct(
          {},
          port('pair', { settings: { bandwidthInGbps: 100 } }),
          subscription('sub-1', { directCircuitQuota: 20 }),
          ...crowd(Array.from({ length: 10 }, () => 5000)),
        ),
      ),
    ],
    no: [
      refuses('the eleventh without quota', {
        plan: direct(
          {},
          port('pair', { settings: { bandwidthInGbps: 100 } }),
          ...crowd(Array.from({ length: 10 }, () => 5000)),
        ),
        request: create,
        reason: 'direct-circuits-within-quota',
      }),
      reports(
        'and it is found in the plan',
        direct(
          {},
          port('pair', { settings: { bandwidthInGbps: 100 } }),
          ...crowd(Array.from({ length: 10 }, () => 5000)),
        ),
      ),
    ],
  },
  'ERD-11': {
    ok: [
      warns('10 and 10 on 10 Gbps', {
        plan: direct({ bandwidthInMbps: 10_000 }, port('pair'), ...crowd([10_000])),
        request: create,
        reason: 'port-within-its-size',
      }),
      quiet('5 and 5 on 10 Gbps', direct({ bandwidthInMbps: 5000 }, port('pair'), ...crowd([5000]))),
    ],
    no: [
      refuses('25 on 10 Gbps', {
        plan: direct({ bandwidthInMbps: 5000 }, port('pair'), ...crowd([10_000, 10_000])),
        request: create,
        reason: 'port-overbooked',
      }),
      reports('and the plan says so', direct({ bandwidthInMbps: 5000 }, port('pair'), ...crowd([10_000, 10_000])), {
        severity: 'warning',
      }),
    ],
  },
  'ERD-12': {
    ok: quiet(
      'two single links',
      direct(
        {},
        port('pair'),
        design(pair, { optics: 'single-mode LR', etherType: '0x8100', mtu: 1500, linkAggregation: 'none' }),
      ),
    ),
    no: [
      reports('LACP over both', direct({}, port('pair'), design(pair, { linkAggregation: 'LACP' })), {
        field: 'linkAggregation',
      }),
      reports('MLAG', direct({}, port('pair'), design(pair, { linkAggregation: 'MLAG' }))),
      reports('other optics', direct({}, port('pair'), design(pair, { optics: 'other' })), { field: 'optics' }),
      reports('another EtherType', direct({}, port('pair'), design(pair, { etherType: '0x88A8' })), {
        field: 'etherType',
      }),
      reports('jumbo frames', direct({}, port('pair'), design(pair, { mtu: 9000 })), { field: 'mtu' }),
    ],
  },
  'ERD-13': {
    ok: quiet('both enabled', direct()),
    no: [
      reports('link 2 is Disabled', direct({}, port('pair', { azure: { links: [lit, dark] } })), {
        severity: 'warning',
        message: /secondary/,
      }),
      warns('disabling one under a circuit', {
        plan: planWith(port('pair'), circuitIn('PD', { settings: onPair })),
        request: { id: 'set-port-link', args: { portId: pair, link: 'secondary', adminState: 'Disabled' } },
        reason: 'circuits-lose-link',
      }),
    ],
  },
  'ERD-14': {
    ok: [
      quiet('keys that match', direct({}, port('pair', { azure: { links: [secret, secret] } }))),
      warns('link 1, with link 2 in good order', {
        plan: planWith(port('pair', { azure: { links: [secret, secret] } }), circuitIn('PD', { settings: onPair })),
        request: rotate,
        reason: 'drain-first',
      }),
    ],
    no: [
      warns('both at once', {
        plan: planWith(port('pair', { azure: { links: [secret, differing] } }), circuitIn('PD', { settings: onPair })),
        request: rotate,
        reason: 'other-link-down',
      }),
      reports('both differ', direct({}, port('pair', { azure: { links: [differing, differing] } })), {
        severity: 'warning',
      }),
      reports('both planned at once', direct({}, port('pair'), design(pair, { oneLinkAtATime: false })), {
        field: 'oneLinkAtATime',
      }),
      refuses('MACsec on a provider’s port', {
        plan: planWith(circuitIn('PD')),
        request: rotate,
        reason: 'direct-only',
      }),
    ],
  },
  'ERD-15': {
    ok: [
      holds('day 45 without a link', () => expect(billedFromDay()).toBe(45)),
      holds('or the first enabled link', () => expect(billedFromDay(7)).toBe(7)),
      tells('told beside the ports', { plan: toCreate(), text: /45 days after creation at the latest/ }),
    ],
    no: holds('free until the first circuit', () => {
      expect(Object.keys(toCreate().circuits)).toEqual(['ams']);
      expect(billedFromDay()).not.toBeNull();
    }),
  },
  'ERD-16': {
    ok: [
      allows('no circuits left', {
        plan: direct({}, port('pair'), design(pair, { crossConnectsRemoved: true })),
        request: deletePort,
      }),
      warns('cross-connects that remain', { plan: direct(), request: deletePort, reason: 'cross-connects-remain' }),
    ],
    no: refuses('a circuit on the ports', {
      plan: planWith(port('pair'), circuitIn('PD', { settings: onPair })),
      request: deletePort,
      reason: 'circuits-remain',
    }),
  },
};
