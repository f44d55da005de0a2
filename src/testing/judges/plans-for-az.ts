import { routeFilterId, authorizationId, portId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { authorization, circuit, connection, network, peering, plannedPeering, planWith } from '../plans.ts';
import { globalReach, port, routeFilter } from '../surroundings.ts';

const other = { subscription: 'sub-2', resourceGroup: 'spokes' };
const dual = { ipv6PrimaryPeerAddressPrefix: 'fd00:100::/126', ipv6SecondaryPeerAddressPrefix: 'fd00:100::4/126' };

/** Three plans that hold every kind of resource between them, in sizes that azure-cli 2.45 knows. */
export const plansForAz: { readonly [words: string]: Plan } = {
  'both peerings in both address families, a filter, and a network of another subscription': planWith(
    circuit('ams', { serviceProviderName: "AT&T NetBond – IPVPN's", tier: 'Premium', family: 'UnlimitedData' }),
    routeFilter('exchange', { stage: 'planned', settings: { communities: ['12076:51002', '12076:5010'] } }),
    plannedPeering('AzurePrivatePeering', { settings: { ...dual, sharedKey: 'Key4Circuit' } }),
    plannedPeering('MicrosoftPeering', {
      settings: {
        ipv6PrimaryPeerAddressPrefix: '2a01:111:200::/126',
        ipv6SecondaryPeerAddressPrefix: '2a01:111:200::4/126',
        advertisedPublicPrefixes: ['131.107.4.0/24', '131.107.5.0/24', '2a01:111:500::/48'],
        customerASN: 64_496,
        routeFilterId: routeFilterId('exchange'),
      },
    }),
    network('hub', { stage: 'planned', settings: other }),
    authorization('for-hub', { use: 'planned' }),
    connection('ams-hub', { stage: 'planned', key: 'for-hub', settings: { routingWeight: 120 } }),
  ),
  'a circuit on a port pair with FastPath, and one whose peering carries IPv6 alone': planWith(
    port('pair', { stage: 'planned', settings: { bandwidthInGbps: 100, encapsulation: 'Dot1Q' } }),
    circuit('direct', {
      expressRoutePort: portId('pair'),
      serviceProviderName: '',
      peeringLocation: '',
      bandwidthInMbps: 5000,
      tier: 'Local',
      family: 'UnlimitedData',
    }),
    plannedPeering('AzurePrivatePeering', { on: 'direct' }),
    circuit('six'),
    plannedPeering('AzurePrivatePeering', {
      on: 'six',
      settings: { ...dual, primaryPeerAddressPrefix: '', secondaryPeerAddressPrefix: '', vlanId: 201 },
    }),
    network('hub', { stage: 'planned', sku: 'ErGw3AZ', settings: { addressSpace: ['10.20.0.0/16', '10.40.0.0/16'] } }),
    connection('direct-hub', { on: 'direct', stage: 'planned', settings: { fastPath: true } }),
  ),
  'two circuits of two subscriptions that Global Reach joins, one of them routed by its provider': planWith(
    circuit('ams'),
    peering('AzurePrivatePeering', { settings: dual }),
    circuit('lon', { layer: 'L3', peeringLocation: 'London', location: 'UK South', ...other }),
    authorization('for-reach', { on: 'lon', use: 'planned' }),
    globalReach('ams-lon', {
      stage: 'planned',
      settings: { ipv6AddressPrefix: 'fd00:8::/125', authorizationId: authorizationId('for-reach') },
    }),
  ),
};
