import { expect } from 'vitest';
import { perform, startRun } from '#domain/engine/run.ts';
import { isPermitted, verdictOf } from '#domain/engine/verdict.ts';
import { circuitIn, connection, peering } from '../plans.ts';
import { type FamilyExamples, allows, holds, quiet, refuses, reports, tells, warns } from './example.ts';
import {
  circuits,
  create,
  gatewayId,
  linked,
  live,
  planned,
  play,
  refusalTo,
  resize,
  scale,
  standard,
  steps,
  validate,
  zoneLink,
} from './gateway-scenes.ts';
import { migrationPair } from './migration-example.ts';

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
  'GW-22': migrationPair,
};
