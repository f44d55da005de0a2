import { routeFilterId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import {
  authorization,
  circuit,
  circuitIn,
  connection,
  liveCircuitWith,
  network,
  peering,
  plannedPeering,
  planWith,
} from './plans.ts';
import { routeFilter } from './surroundings.ts';

const named = { name: 'ams-primary' };
const inNorth = { settings: { location: 'North Europe' } };

function numbered(index: number): string {
  return `spoke-${String(index + 1).padStart(2, '0')}`;
}

/** A circuit called `ams` in the states that a screen has to be able to show. */
export const circuitScenes = {
  blank: planWith(circuit('ams', { name: '', serviceProviderName: '', peeringLocation: '', bandwidthInMbps: null })),
  planned: planWith(
    circuit('ams', named),
    plannedPeering('AzurePrivatePeering'),
    network('hub-weu', { stage: 'planned' }),
    network('hub-neu', { stage: 'planned', ...inNorth }),
    connection('ams-hub-weu', { to: 'hub-weu', stage: 'planned' }),
    connection('ams-hub-neu', { to: 'hub-neu', stage: 'planned' }),
  ),
  provisioning: planWith(circuitIn('PG', { settings: named })),
  routing: planWith(
    circuitIn('PD', { settings: named }),
    peering('AzurePrivatePeering'),
    peering('MicrosoftPeering', { azure: { advertisedPublicPrefixesState: 'ValidationNeeded' } }),
    network('hub-weu', { stage: 'network' }),
    network('hub-neu', { stage: 'deploying', ...inNorth }),
    connection('ams-hub-weu', { to: 'hub-weu', stage: 'planned' }),
    connection('ams-hub-neu', { to: 'hub-neu', stage: 'planned' }),
  ),
  linked: planWith(
    circuitIn('PD', { settings: named }),
    peering('AzurePrivatePeering'),
    routeFilter('ams-filter'),
    peering('MicrosoftPeering', {
      settings: { routeFilterId: routeFilterId('ams-filter') },
      azure: { filterAttached: true },
    }),
    network('hub-weu'),
    network('spoke-weu'),
    network('hub-neu', inNorth),
    connection('ams-hub-weu', { to: 'hub-weu' }),
    connection('ams-spoke-weu', { to: 'spoke-weu', stage: 'connecting' }),
    connection('ams-hub-neu', { to: 'hub-neu', key: 'for-hub-neu' }),
    authorization('for-hub-neu', { use: 'InUse' }),
    authorization('for-partner'),
  ),
  failed: planWith(
    circuitIn('PD', { settings: named }),
    peering('AzurePrivatePeering', { azure: { state: 'Disabled' } }),
    peering('MicrosoftPeering', { azure: { advertisedPublicPrefixesState: 'Configuring' } }),
    network('hub-weu'),
    network('hub-neu', inNorth),
    connection('ams-hub-weu', { to: 'hub-weu' }),
    connection('ams-hub-neu', { to: 'hub-neu', stage: 'failed' }),
  ),
  leftovers: planWith(
    circuitIn('NP', { settings: named }),
    peering('AzurePrivatePeering'),
    peering('MicrosoftPeering'),
    network('hub-weu'),
    connection('ams-hub-weu', { to: 'hub-weu' }),
  ),
  fault: planWith(
    circuitIn('FLT', { settings: named, state: 'Provisioned' }),
    peering('AzurePrivatePeering'),
    peering('MicrosoftPeering'),
    peering('AzurePublicPeering'),
    network('hub-weu'),
    connection('ams-hub-weu', { to: 'hub-weu' }),
  ),
  layer3: planWith(
    circuitIn('PD', { settings: { ...named, layer: 'L3' } }),
    network('hub-weu'),
    connection('ams-hub-weu', { to: 'hub-weu' }),
  ),
  direct: planWith(
    liveCircuitWith(
      'ams',
      { serviceProviderProvisioningState: 'Provisioned', keyHandedOverDay: null },
      {
        name: 'direct-ams',
        serviceProviderName: '',
        expressRoutePort: '/subscriptions/1/resourceGroups/net/providers/Microsoft.Network/expressRoutePorts/ams-port',
        bandwidthInMbps: 10_000,
      },
    ),
    peering('AzurePrivatePeering'),
    network('hub-weu'),
    connection('ams-hub-weu', { to: 'hub-weu' }),
  ),
  many: planWith(
    circuitIn('PD', { settings: { ...named, tier: 'Premium' } }),
    peering('AzurePrivatePeering'),
    peering('MicrosoftPeering'),
    ...Array.from({ length: 40 }, (_each, index) => network(numbered(index), index % 3 === 0 ? inNorth : {})),
    ...Array.from({ length: 38 }, (_each, index) =>
      connection(`ams-${numbered(index)}`, { to: numbered(index), stage: index === 7 ? 'failed' : 'connected' }),
    ),
    ...['a', 'b', 'c', 'd'].map((name) => authorization(`for-${name}`)),
  ),
} as const satisfies { readonly [name: string]: Plan };
