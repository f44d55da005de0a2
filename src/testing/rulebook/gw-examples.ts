import { expect } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { passDays, perform, type Run, startRun } from '#domain/engine/run.ts';
import { isPermitted, saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { connectionId, gatewayIdOf, networkId } from '#domain/model/ids.ts';
import type { CircuitSettings, GatewaySettings, Plan } from '#domain/model/plan.ts';
import { authorization, circuitIn, connection, network, type Part, peering, planWith } from '../plans.ts';
import { design } from '../surroundings.ts';
import { allows, type FamilyExamples, holds, quiet, refuses, reports, tells, warns } from './example.ts';

type Stated = Parameters<typeof design>[1];

const gatewayId = gatewayIdOf(networkId('hub'));
const create = { id: 'create-gateway', args: { gatewayId } } as const;
const resize = (sku: string) => ({ id: 'resize-gateway', args: { gatewayId, sku } }) as const;
const scale = (low: number, high: number) =>
  ({ id: 'scale-gateway', args: { gatewayId, minScaleUnits: low, maxScaleUnits: high } }) as const;
const validate = (toSku: string) => ({ id: 'validate-migration', args: { gatewayId, toSku } }) as const;

interface Hub {
  readonly sku?: string;
  readonly location?: string;
  readonly gatewaySubnet?: string;
  readonly addressSpace?: readonly string[];
  readonly units?: readonly [number, number];
  readonly hub?: Stated;
  readonly gateway?: Stated;
}

function hubAt(
  stage: 'network' | 'ready',
  { sku = 'ErGw1AZ', location = 'North Europe', units, hub = {}, gateway = {}, ...rest }: Hub,
  ...more: readonly Part[]
): Plan {
  const gatewaySettings: Partial<GatewaySettings> = units ? { minScaleUnits: units[0], maxScaleUnits: units[1] } : {};
  return planWith(
    network('hub', { stage, sku, gatewaySettings, settings: { location, ...rest } }),
    ...more,
    design('hub', hub),
    design(gatewayId, gateway),
  );
}

/** A network whose gateway is about to be created. */
const planned = (given: Hub, ...more: readonly Part[]): Plan => hubAt('network', given, ...more);
/** A network whose gateway is there. */
const live = (given: Hub, ...more: readonly Part[]): Plan => hubAt('ready', given, ...more);

const linked = [circuitIn('PD'), peering('AzurePrivatePeering'), connection('link')];

const circuits = (count: number): readonly Part[] =>
  Array.from({ length: count }, (_, index) => [
    circuitIn('PD', { name: `circuit-${index}`, settings: { peeringLocation: index < 4 ? 'London' : 'Amsterdam' } }),
    connection(`link-${index}`, { on: `circuit-${index}`, stage: 'planned' }),
  ]).flat();

const zoneLink = (settings: Partial<CircuitSettings>): readonly Part[] => [
  circuitIn('PD', { settings }),
  connection('link', { stage: 'planned' }),
];

function play(plan: Plan, ...requests: readonly PlanRequest[]): Run {
  return requests.reduce(
    (run, request) => {
      const outcome = perform(run, request);
      if (!outcome.ok) throw new Error(`${request.id} is refused: ${JSON.stringify(outcome.error)}`);
      return passDays(outcome.value, 0);
    },
    { ...startRun(1), plan },
  );
}

/** What is said when the request is refused. */
const refusalTo = (plan: Plan, request: PlanRequest): string => saidBy(verdictOf(plan, request))[0]?.sentence ?? '';

const checked = { migrationChecked: true };
const standard = (gateway: Stated = {}, ...more: readonly Part[]): Plan =>
  live({ sku: 'Standard', gateway: { ...checked, ...gateway } }, ...(more.length > 0 ? more : linked));
const migratable = (reason: string, plan: Plan, toSku = 'ErGw1AZ') =>
  refuses(reason.replaceAll('-', ' '), { plan, request: validate(toSku), reason });

const steps: readonly PlanRequest[] = [
  validate('ErGw1AZ'),
  { id: 'prepare-migration', args: { gatewayId } },
  { id: 'migrate-gateway', args: { gatewayId, trafficOn: 'new gateway' } },
];
const commit: PlanRequest = { id: 'commit-migration', args: { gatewayId } };

/** What passes and what does not, for each entry about gateways. */
export const gwExamples: FamilyExamples<'GW'> = {
  'GW-01': {
    ok: quiet('GatewaySubnet', planned({ hub: { gatewaySubnetName: 'GatewaySubnet', gatewaySubnetShared: false } })),
    no: [
      reports('gateway-subnet', planned({ hub: { gatewaySubnetName: 'gateway-subnet' } })),
      reports('a virtual machine inside', planned({ hub: { gatewaySubnetShared: true } })),
      refuses('creating the gateway there', {
        plan: planned({ hub: { gatewaySubnetShared: true } }),
        request: create,
        reason: 'gateway-subnet-alone',
      }),
    ],
  },
  'GW-02': {
    ok: [
      quiet('a /27 with 4 circuits', planned({ sku: 'ErGw3AZ' }, ...circuits(4))),
      quiet('a /26 with 16', planned({ sku: 'ErGw3AZ', gatewaySubnet: '10.20.255.0/26' }, ...circuits(16))),
      quiet('a /64 for IPv6', planned({ hub: { gatewaySubnetIpv6: '2001:db8:0:ff::/64' } })),
    ],
    no: [
      reports('a /28', planned({ gatewaySubnet: '10.20.255.0/28' })),
      reports('a /27 with 16', planned({ sku: 'ErGw3AZ' }, ...circuits(16)), { message: /need a \/26/ }),
      reports('an IPv6 /120', planned({ hub: { gatewaySubnetIpv6: '2001:db8::/120' } })),
    ],
  },
  'GW-03': {
    ok: quiet('routes for spokes only', {
      ...planned({ hub: { gatewaySubnetNsg: false, gatewaySubnetDefaultRoute: false, bgpPropagation: true } }),
    }),
    no: [
      reports('an NSG', planned({ hub: { gatewaySubnetNsg: true } }), { message: /network security group/ }),
      reports('a default route', planned({ hub: { gatewaySubnetDefaultRoute: true } })),
      reports('a route for its own range', planned({ hub: { gatewaySubnetOwnRoute: true } })),
      reports('no propagation', planned({ hub: { bgpPropagation: false } })),
    ],
  },
  'GW-04': {
    ok: allows('ErGw2AZ', { plan: planned({ sku: 'ErGw2AZ' }), request: create }),
    no: [
      reports('Basic', planned({ sku: 'Basic' })),
      refuses('VpnGw2AZ', { plan: planned({ sku: 'VpnGw2AZ' }), request: create, reason: 'gateway-sku-offered' }),
    ],
  },
  'GW-05': {
    ok: [
      quiet('one of each', planned({ gateway: { vpnType: 'route-based' } })),
      quiet('two while one is migrated', {
        ...play(standard({ secondExpressRouteGateway: true }), ...steps.slice(0, 2)).plan,
      }),
    ],
    no: reports('two ExpressRoute gateways', planned({ gateway: { secondExpressRouteGateway: true } })),
  },
  'GW-06': {
    ok: [
      allows('ErGw1AZ to ErGw3AZ', { plan: live({}), request: resize('ErGw3AZ') }),
      allows('ErGw3AZ to ErGwScale', { plan: live({ sku: 'ErGw3AZ' }), request: resize('ErGwScale') }),
      holds('it is Updating, then ready with as many units as it had Gbps', () => {
        const { plan } = play(live({ sku: 'ErGw3AZ' }), resize('ErGwScale'));
        expect(plan.gateways[gatewayId]).toMatchObject({
          settings: { sku: 'ErGwScale', minScaleUnits: 10 },
          azure: { provisioningState: 'Succeeded' },
        });
      }),
    ],
    no: [
      refuses('Standard to ErGw1AZ by resize', {
        plan: live({ sku: 'Standard' }),
        request: resize('ErGw1AZ'),
        reason: 'needs-migration',
      }),
      refuses('ErGw3AZ to ErGw1AZ', {
        plan: live({ sku: 'ErGw3AZ' }),
        request: resize('ErGw1AZ'),
        reason: 'no-downgrade',
      }),
    ],
  },
  'GW-07': {
    ok: warns('the warning is shown', {
      plan: live({ sku: 'Standard' }),
      request: validate('ErGw1AZ'),
      reason: 'migration-availability',
    }),
    no: holds('no date is promised, only that it was checked quietens it', () => {
      expect(refusalTo(live({ sku: 'Standard' }), validate('ErGw1AZ'))).toMatch(/Check before you plan a date/);
      expect(verdictOf(standard(), validate('ErGw1AZ')).kind).toBe('allowed');
    }),
  },
  'GW-08': {
    ok: [
      quiet('2–10', planned({ sku: 'ErGwScale', units: [2, 10] })),
      allows('20–20', { plan: live({ sku: 'ErGwScale', units: [2, 10] }), request: scale(20, 20) }),
    ],
    no: [
      reports('1–10', planned({ sku: 'ErGwScale', units: [1, 10] }), { field: 'minScaleUnits' }),
      reports('0–5', planned({ sku: 'ErGwScale', units: [0, 5] })),
      reports('5–41', planned({ sku: 'ErGwScale', units: [5, 41] }), { field: 'maxScaleUnits' }),
      reports('5–41 on a live one', live({ sku: 'ErGwScale', units: [5, 41] })),
      refuses('scaling to 5–41', {
        plan: live({ sku: 'ErGwScale', units: [2, 10] }),
        request: scale(5, 41),
        reason: 'scale-units-in-range',
      }),
    ],
  },
  'GW-09': {
    ok: quiet('North Europe', planned({ sku: 'ErGwScale', units: [2, 10] })),
    no: [
      reports('West Europe', planned({ sku: 'ErGwScale', units: [2, 10], location: 'West Europe' })),
      refuses('an upgrade there', {
        plan: live({ sku: 'ErGw3AZ', location: 'West Europe' }),
        request: resize('ErGwScale'),
        reason: 'scale-gateway-in-region',
      }),
    ],
  },
  'GW-10': {
    ok: allows('assigned by Microsoft', {
      plan: planned({ gateway: { publicIp: 'assigned by Microsoft' } }),
      request: create,
    }),
    no: reports('Basic', planned({ gateway: { publicIp: 'Basic' } }), {
      message: /PublicIpWithBasicSkuNotAllowedOnExpressRouteGateways/,
    }),
  },
  'GW-11': {
    ok: [
      holds('links can be made once it has finished', () => {
        const parts = [circuitIn('PD'), peering('AzurePrivatePeering'), connection('link', { stage: 'planned' })];
        const run = play(planned({ location: 'West Europe' }, ...parts), create);
        const [link] = Object.values(run.plan.connections);
        expect(link && isPermitted(run.plan, { id: 'link-network', args: { connectionId: link.id } })).toBe(true);
      }),
      tells('which takes up to 45 minutes', { plan: planned({}), text: /up to about 45 minutes/ }),
    ],
    no: holds('not at once', () => {
      const outcome = perform({ ...startRun(1), plan: planned({}) }, create);
      expect(outcome.ok && outcome.value.plan.gateways[gatewayId]?.azure?.provisioningState).toBe('Updating');
    }),
  },
  'GW-12': {
    ok: [
      allows('without connections', { plan: live({}), request: { id: 'delete-gateway', args: { gatewayId } } }),
      tells('it costs until then', { plan: live({}), text: /billed until it is deleted/ }),
    ],
    no: refuses('with a connection', {
      plan: live({}, ...linked),
      request: { id: 'delete-gateway', args: { gatewayId } },
      reason: 'links-remain',
    }),
  },
  'GW-13': {
    ok: quiet('1,500 on ErGw1AZ', live({ hub: { virtualMachines: 1500 }, gateway: { plannedMbps: 900 } })),
    no: [
      reports('2,600', live({ hub: { virtualMachines: 2600 } }), { field: 'sku', message: /2600/ }),
      reports('1,500 Mbps', live({ gateway: { plannedMbps: 1500 } })),
      reports('more than its units take', {
        ...live({ sku: 'ErGwScale', units: [2, 10], gateway: { plannedMbps: 2500 } }),
      }),
    ],
  },
  'GW-14': {
    ok: quiet('400 Mbps on 1 Gbps', live({ hub: { privateEndpointMbps: 400 } })),
    no: reports('900', live({ hub: { privateEndpointMbps: 900 } }), { message: /only half/ }),
  },
  'GW-15': {
    ok: [
      quiet('the MSS is lower', live({ hub: { largePackets: false } })),
      quiet('FastPath goes past it', {
        ...live(
          { sku: 'ErGw3AZ', hub: { largePackets: true } },
          circuitIn('PD'),
          connection('link', { settings: { fastPath: true } }),
        ),
      }),
    ],
    no: reports('UDP of 1,500 bytes', live({ hub: { largePackets: true } })),
  },
  'GW-16': {
    ok: quiet('route-based, AS 65515', {
      ...live({
        gateway: { vpnType: 'route-based', vpnSku: 'VpnGw1AZ', vpnAsn: 65_515, vpnTransit: true, routeServer: true },
      }),
    }),
    no: [
      reports('policy-based', live({ gateway: { vpnType: 'policy-based' } })),
      reports('Basic', live({ gateway: { vpnSku: 'Basic' } })),
      reports('AS 65010 with transit', live({ gateway: { vpnAsn: 65_010, vpnTransit: true } }), { field: 'vpnAsn' }),
      reports('transit without a Route Server', live({ gateway: { vpnTransit: true, routeServer: false } })),
    ],
  },
  'GW-17': {
    ok: quiet('HighPerformance', planned({ sku: 'HighPerformance', hub: { extendedZone: true } })),
    no: [
      reports('ErGw1AZ', planned({ hub: { extendedZone: true } })),
      reports('a Local circuit', {
        ...planned(
          { sku: 'HighPerformance', hub: { extendedZone: true }, location: 'West Europe' },
          ...zoneLink({ tier: 'Local', family: 'UnlimitedData' }),
        ),
      }),
    ],
  },
  'GW-18': {
    ok: quiet('ErGw1AZ', planned({ hub: { criticality: 'production' } })),
    no: reports('HighPerformance', planned({ sku: 'HighPerformance', hub: { criticality: 'production' } })),
  },
  'GW-19': {
    ok: quiet('neither', planned({ hub: { serviceEndpointPolicy: false, dnsResolverWildcard: false } })),
    no: [
      reports('a policy', planned({ hub: { serviceEndpointPolicy: true } })),
      reports('a wildcard', planned({ hub: { dnsResolverWildcard: true } })),
    ],
  },
  'GW-20': {
    ok: quiet('both families on both', {
      ...planned(
        { addressSpace: ['10.20.0.0/16', 'fd00:20::/48'], gateway: { dualStack: true } },
        circuitIn('PD'),
        peering('AzurePrivatePeering', {
          settings: { ipv6PrimaryPeerAddressPrefix: 'fd00::/126', ipv6SecondaryPeerAddressPrefix: 'fd00::4/126' },
        }),
        connection('link', { stage: 'planned' }),
      ),
    }),
    no: [
      reports('an IPv4-only peering', {
        ...planned(
          { addressSpace: ['10.20.0.0/16', 'fd00:20::/48'], gateway: { dualStack: true } },
          circuitIn('PD'),
          peering('AzurePrivatePeering'),
          connection('link', { stage: 'planned' }),
        ),
      }),
      reports('no IPv6 in the network', planned({ gateway: { dualStack: true } }), { field: 'dualStack' }),
    ],
  },
  'GW-21': {
    ok: holds('the message names region, SKU and the code', () => {
      const plan = planned({ sku: 'ErGwScale', units: [2, 10], location: 'West Europe' });
      expect(refusalTo(plan, create)).toMatch(
        /ErGwScale is not offered in West Europe.*InvalidGatewaySkuSpecifiedForGatewayDeploymentType/,
      );
    }),
    no: [
      reports('never a failure without a name', planned({ sku: 'ErGwScale', units: [2, 10], location: 'Japan East' }), {
        message: /Japan East/,
      }),
      tells('and it is told beforehand', {
        plan: planned({}),
        text: /where ErGw1AZ is not offered in North Europe/,
      }),
    ],
  },
  'GW-22': {
    ok: [
      allows('Standard to ErGw1AZ, all Succeeded', { plan: standard(), request: validate('ErGw1AZ') }),
      holds('validate, prepare, migrate, commit', () => {
        const { plan } = play(standard(), ...steps, commit);
        expect(plan.gateways[gatewayId]).toMatchObject({ settings: { sku: 'ErGw1AZ' } });
        expect(plan.gateways[gatewayId]?.azure).not.toHaveProperty('migration');
      }),
      holds('back and abort, as long as nothing is committed', () => {
        const { plan } = play(
          standard(),
          ...steps,
          { id: 'migrate-gateway', args: { gatewayId, trafficOn: 'old gateway' } },
          { id: 'abort-migration', args: { gatewayId } },
        );
        expect(plan.gateways[gatewayId]).toMatchObject({ settings: { sku: 'Standard' } });
      }),
      tells('commit by day 15', { plan: play(standard(), ...steps).plan, text: /by day 15/ }),
    ],
    no: [
      migratable('not-all-succeeded', standard({}, circuitIn('PD'), connection('link', { stage: 'failed' }))),
      migratable('subnet-too-small', live({ sku: 'Standard', gatewaySubnet: '10.20.255.0/28', gateway: checked })),
      migratable('legacy-connections', standard({ legacyConnections: true })),
      migratable('dedicated-hsm', standard({ dedicatedHsm: true })),
      migratable('sku-default', live({ sku: 'Default', gateway: checked })),
      migratable(
        'authorization-revoked',
        standard({}, circuitIn('PD'), authorization('key', { use: 'planned' }), connection('link', { key: 'key' })),
      ),
      migratable('target-smaller', live({ sku: 'UltraPerformance', gateway: checked })),
      migratable(
        'fastpath-not-on-target',
        live(
          { sku: 'UltraPerformance', gateway: checked },
          circuitIn('PD'),
          connection('link', { settings: { fastPath: true } }),
        ),
        'ErGw2AZ',
      ),
      refuses('another weight meanwhile', {
        plan: play(standard(), ...steps.slice(0, 2)).plan,
        request: {
          id: 'change-connection',
          args: { connectionId: connectionId('link'), settings: { routingWeight: 5 } },
        },
        reason: 'gateway-migrating',
      }),
      holds('a commit after 15 days', () => {
        const late = passDays(play(standard(), ...steps), 15);
        expect(saidBy(verdictOf(late.plan, commit)).map((said) => said.reason)).toEqual(['commit-overdue']);
      }),
      refuses('two gateways of one circuit at a time', {
        plan: play(
          planWith(
            network('hub', { sku: 'Standard' }),
            network('other', { sku: 'Standard' }),
            circuitIn('PD'),
            connection('link'),
            connection('next', { to: 'other' }),
          ),
          ...steps.slice(0, 2),
        ).plan,
        request: { id: 'validate-migration', args: { gatewayId: gatewayIdOf(networkId('other')), toSku: 'ErGw1AZ' } },
        reason: 'circuit-migrates',
      }),
    ],
  },
};
