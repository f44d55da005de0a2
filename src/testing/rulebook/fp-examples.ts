import { gatewayIdOf, networkId } from '#domain/model/ids.ts';
import type { CircuitSettings, GatewaySettings, Plan } from '#domain/model/plan.ts';
import { circuitIn, connection, network, type Part, peering, planWith } from '../plans.ts';
import { design, port } from '../surroundings.ts';
import { allows, type FamilyExamples, keepsStill, neverTells, quiet, refuses, reports, tells } from './example.ts';

const gatewayId = gatewayIdOf(networkId('hub'));

interface Fast {
  readonly settings?: Partial<CircuitSettings>;
  readonly hub?: Parameters<typeof design>[1];
  readonly location?: string;
  readonly sku?: string;
  readonly units?: number;
  readonly fastPath?: boolean;
}

const direct: Partial<CircuitSettings> = { expressRoutePort: 'pair', serviceProviderName: '' };

/** A live link over FastPath to a hub of which this is stated; over a provider’s circuit, where nothing else is said. */
function fast({
  settings = {},
  hub = {},
  location = 'West Europe',
  sku = 'ErGw3AZ',
  units,
  fastPath = true,
}: Fast): Plan {
  const gatewaySettings: Partial<GatewaySettings> =
    units === undefined ? {} : { minScaleUnits: units, maxScaleUnits: Math.max(units, 2) };
  return planWith(
    ...(settings.expressRoutePort === 'pair' ? [port('pair', { settings: { bandwidthInGbps: 100 } })] : []),
    circuitIn('PD', { settings }),
    peering('AzurePrivatePeering'),
    network('hub', { sku, gatewaySettings, settings: { location } }),
    connection('link', { settings: { fastPath } }),
    design('hub', hub),
  );
}

const turnOn = (plan: Plan) => {
  const [link] = Object.values(plan.connections);
  if (!link) throw new Error('The plan has no link.');
  return {
    plan,
    request: { id: 'change-connection', args: { connectionId: link.id, settings: { fastPath: true } } },
  } as const;
};

/** Two circuits on one port pair, with so many addresses each. */
const onOnePort = (gbps: number, addresses: number): Plan =>
  planWith(
    port('pair', { settings: { bandwidthInGbps: gbps } }),
    ...['one', 'two'].flatMap((name): readonly Part[] => [
      circuitIn('PD', { name, settings: direct }),
      network(`${name}-net`, { sku: 'ErGw3AZ' }),
      connection(`${name}-link`, { on: name, to: `${name}-net`, settings: { fastPath: true } }),
      design(`${name}-net`, { fastPathAddresses: addresses }),
    ]),
  );

const hubGateway = (units: number): Part => design(gatewayId, { hubScaleUnits: units });

/** What passes and what does not, for each entry about FastPath. */
export const fpExamples: FamilyExamples<'FP'> = {
  'FP-01': {
    ok: [
      allows('ErGw3AZ', turnOn(fast({ fastPath: false }))),
      quiet('ErGwScale with 10 units', fast({ sku: 'ErGwScale', units: 10, location: 'North Europe' })),
      quiet('5 scale units of a Virtual WAN hub, on Direct', {
        ...hubGateway(5)(fast({ settings: direct, hub: { virtualWanHub: true } })),
      }),
    ],
    no: [
      refuses('ErGw2AZ', {
        ...turnOn(fast({ sku: 'ErGw2AZ', fastPath: false })),
        reason: 'fastpath-on-capable-gateway',
      }),
      reports('ErGw2AZ that was planned so', fast({ sku: 'ErGw2AZ' }), { field: 'fastPath' }),
      reports('ErGwScale with 4 units', fast({ sku: 'ErGwScale', units: 4, location: 'North Europe' })),
      reports('a Virtual WAN hub on a provider’s circuit', fast({ hub: { virtualWanHub: true } })),
      reports('2 scale units of a Virtual WAN hub', {
        ...hubGateway(2)(fast({ settings: direct, hub: { virtualWanHub: true } })),
      }),
    ],
  },
  'FP-02': {
    ok: [
      tells('on a provider’s circuit, the hub', { plan: fast({}), text: /IPv4 addresses of the hub/ }),
      tells('on Direct, spokes too', { plan: fast({ settings: direct }), text: /peered spokes/ }),
    ],
    no: [
      tells('a spoke on a provider’s circuit', { plan: fast({}), text: /Spokes.* go through the gateway/ }),
      keepsStill('without FastPath', fast({ fastPath: false })),
    ],
  },
  'FP-03': {
    ok: quiet('a load balancer in the hub', fast({ hub: { internalLoadBalancer: 'hub' } })),
    no: [
      reports('a load balancer in a spoke', fast({ hub: { internalLoadBalancer: 'spoke' } }), {
        message: /sized for it/,
      }),
      reports('a firewall in a spoke', fast({ hub: { firewall: 'spoke' } })),
      reports('private endpoints elsewhere', fast({ hub: { crossRegionPrivateEndpoints: true } })),
    ],
  },
  'FP-04': {
    ok: [
      quiet('20,000', fast({ hub: { fastPathAddresses: 20_000 } })),
      quiet('two circuits of 50,000 on one 10G port', onOnePort(10, 50_000)),
    ],
    no: [
      reports('two circuits of 60,000 on one 10G port', onOnePort(10, 60_000), { subject: 'pair', message: /120000/ }),
      reports('26,000 on a provider’s circuit', fast({ hub: { fastPathAddresses: 26_000 } }), { subject: 'ams' }),
    ],
  },
  'FP-05': {
    ok: quiet('hub and spokes in one region', fast({ settings: direct, hub: { spokesInOtherRegions: false } })),
    no: reports('global peering', fast({ settings: direct, hub: { spokesInOtherRegions: true } })),
  },
  'FP-06': {
    ok: quiet('off', fast({ hub: { twoHubsTransit: false } })),
    no: reports('on', fast({ hub: { twoHubsTransit: true } }), { field: 'twoHubsTransit' }),
  },
  'FP-07': {
    ok: quiet('Standard', fast({ hub: { netAppFeatures: 'Standard' } })),
    no: reports('Basic', fast({ hub: { netAppFeatures: 'Basic' } }), { field: 'netAppFeatures' }),
  },
  'FP-08': {
    ok: quiet('Direct at Frankfurt', {
      ...fast({ settings: { ...direct, peeringLocation: 'Frankfurt' }, hub: { ipv6OverFastPath: true } }),
    }),
    no: [
      reports('a provider’s circuit', fast({ hub: { ipv6OverFastPath: true } }), {
        message: /needs ExpressRoute Direct/,
      }),
      reports('Direct at Dubai', {
        ...fast({ settings: { ...direct, peeringLocation: 'Dubai' }, hub: { ipv6OverFastPath: true } }),
      }),
    ],
  },
  'FP-09': {
    ok: tells('UK South on Direct', {
      plan: fast({ settings: direct, location: 'UK South', hub: { privateLinkOverFastPath: true } }),
      text: /UK South is of limited availability.*4 to 6 weeks/,
    }),
    no: [
      tells('a provider’s circuit', {
        plan: fast({ location: 'UK South', hub: { privateLinkOverFastPath: true } }),
        text: /is for ExpressRoute Direct/,
      }),
      tells('a region without it', {
        plan: fast({ settings: direct, location: 'France Central', hub: { privateLinkOverFastPath: true } }),
        text: /not offered in France Central/,
      }),
    ],
  },
  'FP-10': {
    ok: tells('the gateway is kept', { plan: fast({}), text: /still needs the gateway/ }),
    no: refuses('the gateway is removed', {
      plan: fast({}),
      request: { id: 'delete-gateway', args: { gatewayId } },
      reason: 'links-remain',
    }),
  },
  'FP-11': {
    ok: tells('a firewall in the hub', { plan: fast({ hub: { firewall: 'hub' } }), text: /route on GatewaySubnet/ }),
    no: [
      tells('a firewall in a spoke', { plan: fast({ hub: { firewall: 'spoke' } }), text: /not on FastPath/ }),
      neverTells('that one in a spoke goes together with it', {
        plan: fast({ hub: { firewall: 'spoke' } }),
        text: /goes together/,
      }),
    ],
  },
};
