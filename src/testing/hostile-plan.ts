import { authorizationId, routeFilterId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { authorization, circuit, connection, network, plannedPeering, planWith } from './plans.ts';
import { globalReach, port, routeFilter } from './surroundings.ts';

/** A plan in which every text that a person can type, or a file can bring, is this one. */
export function planNamed(name: string): Plan {
  const place = { name, resourceGroup: name, subscription: name, location: name };
  const links = { primaryPeerAddressPrefix: name, secondaryPeerAddressPrefix: name };
  const links6 = { ipv6PrimaryPeerAddressPrefix: name, ipv6SecondaryPeerAddressPrefix: name };
  const texts = { ...links, ...links6, sharedKey: name, routingRegistryName: name };
  const plan = planWith(
    port('port', { stage: 'planned', settings: { ...place, peeringLocation: name } }),
    circuit('direct', { ...place, serviceProviderName: '', peeringLocation: '', expressRoutePort: name }),
    circuit('ams', { ...place, serviceProviderName: name, peeringLocation: name }),
    circuit('lon', { ...place, subscription: 'sub-2', serviceProviderName: name, peeringLocation: name, layer: 'L3' }),
    routeFilter('filter', { settings: { ...place, communities: [name, name] } }),
    plannedPeering('AzurePrivatePeering', { settings: texts }),
    plannedPeering('MicrosoftPeering', {
      settings: { ...texts, advertisedPublicPrefixes: [name, `${name}:`], routeFilterId: routeFilterId('filter') },
    }),
    network('hub', {
      settings: { ...place, subscription: 'sub-3', addressSpace: [name, name], gatewaySubnet: name },
      gatewaySettings: { name },
    }),
    authorization('key', { use: 'planned' }),
    connection('link', { key: 'key', settings: { name } }),
    globalReach('reach', {
      settings: { name, addressPrefix: name, ipv6AddressPrefix: name, authorizationId: authorizationId('key') },
    }),
  );
  const keys = Object.entries(plan.authorizations).map(([id, each]) => [id, { ...each, settings: { name } }]);
  return { ...plan, name, authorizations: Object.fromEntries(keys) };
}
