import { expect } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, gatewayId, gatewayIdOf, networkId } from '#domain/model/ids.ts';
import { carriesTraffic } from '#domain/model/connection-life.ts';
import type { DesignValue } from '#domain/model/design-field.ts';
import { resiliencyIndex } from '#domain/model/resiliency-index.ts';
import type { CircuitInAzure, CircuitSettings, Plan } from '#domain/model/plan.ts';
import { applyTo } from '#domain/engine/run.ts';
import { circuit, circuitIn, connection, liveCircuitWith, network, type Part, peering, planWith } from '../plans.ts';
import { design, peeringDesign, site } from '../surroundings.ts';
import {
  allows,
  type FamilyExamples,
  holds,
  keepsStill,
  neverTells,
  quiet,
  refuses,
  reports,
  tells,
} from './example.ts';

const ams = circuitId('ams');
const hub = networkId('hub');
const hubGateway = gatewayId('hub/gateway');

interface Leg {
  readonly name: string;
  readonly settings?: Partial<CircuitSettings>;
  readonly azure?: Partial<CircuitInAzure>;
}

const provisioned = { serviceProviderProvisioningState: 'Provisioned' } as const;

/** The network hub behind live circuits, each with its private peering. */
function hubBehind(legs: readonly Leg[], ...around: readonly Part[]): Plan {
  return planWith(
    network('hub'),
    ...legs.flatMap(({ name, settings, azure }) => [
      liveCircuitWith(name, { ...provisioned, ...azure }, settings),
      peering('AzurePrivatePeering', { on: name }),
      connection(`${name}-hub`, { on: name }),
    ]),
    ...around,
  );
}

const amsterdam: Leg = { name: 'ams' };
const amsterdamToo: Leg = { name: 'ams-2', settings: { serviceProviderName: 'Megaport' } };
const amsterdam2: Leg = {
  name: 'ams-3',
  settings: { peeringLocation: 'Amsterdam2', serviceProviderName: 'Interxion (Digital Realty)' },
};
const london: Leg = { name: 'lon', settings: { peeringLocation: 'London', serviceProviderName: 'Colt' } };
const metro: Leg = { name: 'ams', settings: { peeringLocation: 'Amsterdam Metro', bandwidthInMbps: 1000 } };

const stated = (on: string, values: { readonly [field: string]: DesignValue }): Part => design(on, values);

const announcing = (onAms: readonly string[], onLon: readonly string[]): Plan =>
  hubBehind(
    [amsterdam, london],
    peeringDesign('AzurePrivatePeering', { announced: onAms }, 'ams'),
    peeringDesign('AzurePrivatePeering', { announced: onLon }, 'lon'),
  );

const validate: PlanRequest = {
  id: 'start-resiliency-validation',
  args: { circuitId: ams, gatewayId: hubGateway },
};
const testOf = (link: 'primary' | 'secondary'): PlanRequest => ({
  id: 'start-link-failover-test',
  args: { circuitId: ams, link },
});

const ideal = (): Plan =>
  hubBehind(
    [amsterdam, london],
    stated('hub/gateway', {
      lastTestedDaysAgo: 10,
      testedSites: ['Amsterdam', 'London'],
      advisorFindings: false,
      zones: 'all',
    }),
  );

function scoreOf(plan: Plan): number {
  const gateway = plan.gateways[gatewayIdOf(hub)];
  if (!gateway) throw new Error('The example has lost its gateway.');
  return resiliencyIndex(plan, gateway).score;
}

export const haExamples: FamilyExamples<'HA'> = {
  'HA-01': {
    ok: [
      tells('one circuit at one site', { plan: hubBehind([amsterdam]), text: /Resiliency is Standard/, on: hub }),
      tells('a Metro circuit', { plan: hubBehind([metro]), text: /Resiliency is High/, on: hub }),
      tells('two circuits at two locations', {
        plan: hubBehind([amsterdam, london]),
        text: /Resiliency is Maximum/,
        on: hub,
      }),
    ],
    no: neverTells('two circuits at one location', { plan: hubBehind([amsterdam, amsterdamToo]), text: /Maximum/ }),
  },
  'HA-02': {
    ok: [
      quiet(
        'Maximum for what is mission-critical',
        hubBehind([amsterdam, london], stated('hub', { criticality: 'mission-critical' })),
      ),
      quiet('High for production', hubBehind([metro], stated('hub', { criticality: 'production' }))),
    ],
    no: [
      reports(
        'Standard for what is mission-critical',
        hubBehind([amsterdam], stated('hub', { criticality: 'mission-critical' })),
        {
          severity: 'warning',
          message: /Maximum/,
        },
      ),
      reports('Standard for production', hubBehind([amsterdam], stated('hub', { criticality: 'production' }))),
    ],
  },
  'HA-03': {
    ok: quiet('London and Amsterdam', hubBehind([amsterdam, london], stated('hub', { disasterRecovery: true }))),
    no: reports(
      'Amsterdam and Amsterdam2 as disaster recovery',
      hubBehind([amsterdam, amsterdam2], stated('hub', { disasterRecovery: true })),
      { severity: 'warning', message: /Amsterdam2/ },
    ),
  },
  'HA-04': {
    ok: [
      quiet('two routers', planWith(circuit('ams'), stated('ams', { edgeRouters: 2 }))),
      quiet('two providers', hubBehind([amsterdam, london])),
    ],
    no: [
      reports('one router for both links', planWith(circuit('ams'), stated('ams', { edgeRouters: 1 })), {
        field: 'edgeRouters',
      }),
      reports(
        'one provider',
        hubBehind([amsterdam, { ...london, settings: { ...london.settings, serviceProviderName: 'Equinix' } }]),
        {
          message: /Equinix/,
        },
      ),
      reports('one site', hubBehind([amsterdam, london], site('Factory', { circuitIds: [ams, circuitId('lon')] })), {
        message: /Factory/,
      }),
    ],
  },
  'HA-05': {
    ok: quiet('both links carry', planWith(circuit('ams'), stated('ams', { activeActive: true }))),
    no: reports('one link stands by', planWith(circuit('ams'), stated('ams', { activeActive: false })), {
      severity: 'warning',
    }),
  },
  'HA-06': {
    ok: quiet('a small office', planWith(network('hub'), stated('hub', { vpnBackup: true, vpnBackupMbps: 100 }))),
    no: [
      reports('5 Gbps', planWith(network('hub'), stated('hub', { vpnBackup: true, vpnBackupMbps: 5000 })), {
        field: 'vpnBackupMbps',
      }),
      reports(
        'a critical load',
        planWith(network('hub'), stated('hub', { vpnBackup: true, criticality: 'mission-critical' })),
      ),
    ],
  },
  'HA-07': {
    ok: quiet('the same routes on both', announcing(['10.1.0.0/16', '10.2.0.0/16'], ['10.2.0.0/16', '10.1.0.0/16'])),
    no: reports(
      'two prefixes on one only',
      announcing(['10.1.0.0/16', '10.2.0.0/16', '10.3.0.0/16'], ['10.1.0.0/16']),
      {
        severity: 'warning',
        message: /10\.2\.0\.0\/16, 10\.3\.0\.0\/16/,
      },
    ),
  },
  'HA-08': {
    ok: [
      holds('two locations, tested ten days ago, over zones, no findings: 100', () =>
        expect(scoreOf(ideal())).toBe(100),
      ),
      holds('one location, never tested, an old SKU', () => {
        const plan = hubBehind([amsterdam]);
        expect(scoreOf({ ...plan, gateways: planWith(network('hub', { sku: 'Standard' })).gateways })).toBe(5);
      }),
      holds('half for one location of two', () => {
        const half = stated('hub/gateway', { testedSites: ['London'] })(ideal());
        expect(scoreOf(half)).toBe(60);
      }),
      holds('a Metro circuit with a link down earns nothing for its routes', () => {
        const drill = { kind: 'maintenance', link: 'primary', sinceDay: 0 } as const;
        expect(scoreOf(hubBehind([metro]))).toBe(20);
        expect(scoreOf(hubBehind([{ ...metro, azure: { drill } }]))).toBe(10);
      }),
    ],
    no: holds('weights are multiplied, not summed to 40', () => expect(scoreOf(ideal())).not.toBe(40)),
  },
  'HA-09': {
    ok: [
      allows('Amsterdam and London', { plan: hubBehind([amsterdam, london]), request: validate }),
      holds('which cuts the network from one of them, and is noted on the gateway', () => {
        const during = applyTo(hubBehind([amsterdam, london]), validate, { day: 4, guid: '' });
        const up = Object.values(during.connections).map((each) => carriesTraffic(during, each));
        expect(up).toEqual([false, true]);
        const over = applyTo(
          during,
          { id: 'finish-resiliency-validation', args: { circuitId: ams } },
          { day: 4, guid: '' },
        );
        expect(over.gateways[hubGateway]?.design).toMatchObject({ lastTestedDaysAgo: 0, testedSites: ['Amsterdam'] });
      }),
    ],
    no: [
      refuses('Metro only', { plan: hubBehind([metro]), request: validate, reason: 'metro-only' }),
      refuses('one location', {
        plan: hubBehind([amsterdam, amsterdamToo]),
        request: validate,
        reason: 'one-location',
      }),
      refuses('a Virtual WAN hub', {
        plan: hubBehind([amsterdam, london], stated('hub', { virtualWanHub: true })),
        request: validate,
        reason: 'virtual-wan',
      }),
      refuses('during maintenance', {
        plan: hubBehind([
          amsterdam,
          { ...london, azure: { drill: { kind: 'maintenance', link: 'primary', sinceDay: 0 } } },
        ]),
        request: validate,
        reason: 'maintenance-running',
      }),
    ],
  },
  'HA-10': {
    ok: [
      allows('primary first', { plan: hubBehind([amsterdam]), request: testOf('primary') }),
      holds('then the secondary, once the first is over', () => {
        const first = applyTo(hubBehind([amsterdam]), testOf('primary'), { day: 0, guid: '' });
        const over = applyTo(
          first,
          { id: 'finish-link-failover-test', args: { circuitId: ams } },
          { day: 0, guid: '' },
        );
        expect(first.circuits[ams]?.azure?.drill?.link).toBe('primary');
        expect(applyTo(over, testOf('secondary'), { day: 1, guid: '' }).circuits[ams]?.azure?.drill?.link).toBe(
          'secondary',
        );
      }),
    ],
    no: [
      refuses('both together', {
        plan: hubBehind([
          { ...amsterdam, azure: { drill: { kind: 'link-failover-test', link: 'primary', sinceDay: 0 } } },
        ]),
        request: testOf('secondary'),
        reason: 'drill-running',
      }),
      refuses('during maintenance', {
        plan: hubBehind([{ ...amsterdam, azure: { drill: { kind: 'maintenance', link: 'primary', sinceDay: 0 } } }]),
        request: testOf('secondary'),
        reason: 'maintenance-running',
      }),
    ],
  },
  'HA-11': {
    ok: tells('1 Gbps at Amsterdam Metro', { plan: hubBehind([metro]), text: /1000 Mbps, no more/, on: ams }),
    no: [
      neverTells('2 Gbps promised', { plan: hubBehind([metro]), text: /2000/ }),
      keepsStill('at a single site', hubBehind([amsterdam])),
    ],
  },
  'HA-12': {
    ok: allows('a new circuit at Amsterdam Metro', {
      plan: planWith(circuitIn('PD')),
      request: {
        id: 'plan-circuit',
        args: { circuitId: circuitId('ams-metro'), settings: { peeringLocation: 'Amsterdam Metro' } },
      },
    }),
    no: refuses('changing the location of the one at Amsterdam', {
      plan: planWith(circuitIn('PD')),
      request: { id: 'plan-circuit', args: { circuitId: ams, settings: { peeringLocation: 'Amsterdam Metro' } } },
      reason: 'circuit-exists',
    }),
  },
};
