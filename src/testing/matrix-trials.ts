import type { PlanRequest } from '#domain/actions/index.ts';
import {
  authorizationId,
  circuitId,
  connectionId,
  gatewayId,
  globalReachId,
  peeringId,
  routeFilterId,
} from '#domain/model/ids.ts';
import type { CircuitSettings } from '#domain/model/plan.ts';
import { authorization, circuitIn, connection, network, type Part, peering, plannedPeering } from './plans.ts';
import { globalReach, port, routeFilter } from './surroundings.ts';

/** The circuit that every trial is about. */
export const ams = circuitId('ams');
const privatePeering = peeringId(ams, 'AzurePrivatePeering');
const microsoftPeering = peeringId(ams, 'MicrosoftPeering');

/** How to try one row: the request, what stands around the circuit, and what the provider reports beneath FLT, BUSY and FAIL. */
export interface Trial {
  readonly row: number;
  readonly request: PlanRequest;
  readonly around?: readonly Part[];
  readonly layer?: 'L3';
  readonly settings?: Partial<CircuitSettings>;
  readonly beneath?: string;
}

const encrypted = { adminState: 'Enabled', macSec: 'on' } as const;
const unchecked = { advertisedPublicPrefixesState: 'ValidationNeeded' } as const;
const linked = [peering('AzurePrivatePeering'), network('hub'), connection('ams-hub')];
const linkable = [peering('AzurePrivatePeering'), network('hub'), connection('ams-hub', { stage: 'planned' })];
const redeemable = [
  peering('AzurePrivatePeering'),
  network('hub', { settings: { subscription: 'sub-2' } }),
  authorization('key'),
  connection('ams-hub', { stage: 'planned', key: 'key' }),
];

const local = { tier: 'Local', family: 'UnlimitedData' } as const;
function filtered(filterAttached: boolean): readonly Part[] {
  const settings = { routeFilterId: routeFilterId('filter') };
  return [routeFilter('filter'), peering('MicrosoftPeering', { settings, azure: { filterAttached } })];
}
const otherCircuit = [
  peering('AzurePrivatePeering'),
  circuitIn('PD', { name: 'lon', settings: { peeringLocation: 'London' } }),
  peering('AzurePrivatePeering', { on: 'lon', settings: { peerASN: 65_020 } }),
];

/** One or more tries for each row of the matrix, in the order in which the rows belong together. */
export const trials: readonly Trial[] = [
  { row: 1, request: { id: 'create-circuit', args: { circuitId: ams } } },
  { row: 2, request: { id: 'agree-order', args: { circuitId: ams } } },
  { row: 3, request: { id: 'hand-over-key', args: { circuitId: ams } } },
  { row: 4, request: { id: 'refresh-state', args: { circuitId: ams } } },
  { row: 5, request: { id: 'choose-port-pair', args: { circuitId: ams, portPair: 'A' } } },
  { row: 6, request: { id: 'start-provisioning', args: { circuitId: ams } } },
  { row: 7, request: { id: 'finish-provisioning', args: { circuitId: ams, stag: 10 } } },
  {
    row: 8,
    request: { id: 'give-up-provisioning', args: { circuitId: ams, note: 'no port' } },
    beneath: 'Provisioning',
  },
  { row: 9, request: { id: 'start-deprovisioning', args: { circuitId: ams } }, beneath: 'Provisioned' },
  { row: 10, request: { id: 'finish-deprovisioning', args: { circuitId: ams } }, beneath: 'Provisioned' },
  { row: 11, request: { id: 'raise-bandwidth', args: { circuitId: ams, bandwidthInMbps: 500 } } },
  { row: 12, request: { id: 'lower-bandwidth', args: { circuitId: ams, bandwidthInMbps: 100 } } },
  { row: 13, request: { id: 'upgrade-to-premium', args: { circuitId: ams } } },
  { row: 14, request: { id: 'downgrade-to-standard', args: { circuitId: ams } }, settings: { tier: 'Premium' } },
  { row: 15, request: { id: 'leave-local', args: { circuitId: ams, tier: 'Standard' } }, settings: local },
  { row: 15, request: { id: 'leave-local', args: { circuitId: ams, tier: 'Premium' } }, settings: local },
  { row: 16, request: { id: 'enter-local', args: { circuitId: ams } }, settings: { family: 'UnlimitedData' } },
  {
    row: 16,
    request: { id: 'enter-local', args: { circuitId: ams } },
    settings: { tier: 'Premium', family: 'UnlimitedData' },
  },
  { row: 17, request: { id: 'switch-to-unlimited', args: { circuitId: ams } } },
  { row: 18, request: { id: 'switch-to-metered', args: { circuitId: ams } }, settings: { family: 'UnlimitedData' } },
  { row: 19, request: { id: 'change-place', args: { circuitId: ams, settings: { peeringLocation: 'London2' } } } },
  {
    row: 20,
    request: { id: 'configure-private-peering', args: { circuitId: ams } },
    around: [plannedPeering('AzurePrivatePeering')],
  },
  {
    row: 21,
    request: { id: 'configure-microsoft-peering', args: { circuitId: ams } },
    around: [plannedPeering('MicrosoftPeering')],
  },
  { row: 22, request: { id: 'configure-public-peering', args: { circuitId: ams } } },
  {
    row: 23,
    request: { id: 'configure-peering-as-provider', args: { circuitId: ams, type: 'AzurePrivatePeering' } },
    around: [plannedPeering('AzurePrivatePeering')],
    layer: 'L3',
  },
  {
    row: 24,
    request: { id: 'change-peering', args: { peeringId: privatePeering, settings: {} } },
    around: [peering('AzurePrivatePeering')],
  },
  {
    row: 25,
    request: { id: 'disable-peering', args: { peeringId: privatePeering } },
    around: [peering('AzurePrivatePeering')],
  },
  {
    row: 26,
    request: { id: 'enable-peering', args: { peeringId: privatePeering } },
    around: [peering('AzurePrivatePeering', { azure: { state: 'Disabled' } })],
  },
  {
    row: 27,
    request: { id: 'reset-peering', args: { peeringId: privatePeering } },
    around: [peering('AzurePrivatePeering')],
  },
  {
    row: 28,
    request: { id: 'delete-private-peering', args: { peeringId: privatePeering } },
    around: [peering('AzurePrivatePeering')],
  },
  {
    row: 29,
    request: { id: 'delete-microsoft-peering', args: { peeringId: microsoftPeering } },
    around: [peering('MicrosoftPeering')],
  },
  {
    row: 30,
    request: {
      id: 'change-advertised-prefixes',
      args: { peeringId: microsoftPeering, advertisedPublicPrefixes: ['131.107.5.0/24'] },
    },
    around: [peering('MicrosoftPeering')],
  },
  {
    row: 31,
    request: { id: 'upload-prefix-signature', args: { peeringId: microsoftPeering } },
    around: [peering('MicrosoftPeering', { azure: unchecked })],
  },
  {
    row: 32,
    request: { id: 'open-validation-ticket', args: { peeringId: microsoftPeering } },
    around: [peering('MicrosoftPeering', { azure: unchecked })],
  },
  {
    row: 33,
    request: { id: 'accept-validation', args: { peeringId: microsoftPeering } },
    around: [peering('MicrosoftPeering', { azure: { ...unchecked, ticket: 'open' } })],
  },
  {
    row: 33,
    request: { id: 'reject-validation', args: { peeringId: microsoftPeering } },
    around: [peering('MicrosoftPeering', { azure: { ...unchecked, ticket: 'open' } })],
  },
  { row: 34, request: { id: 'attach-route-filter', args: { peeringId: microsoftPeering } }, around: filtered(false) },
  { row: 35, request: { id: 'detach-route-filter', args: { peeringId: microsoftPeering } }, around: filtered(true) },
  {
    row: 36,
    request: { id: 'create-authorization', args: { authorizationId: authorizationId('key') } },
    around: [authorization('key', { use: 'planned' })],
  },
  { row: 37, request: { id: 'link-network', args: { connectionId: connectionId('ams-hub') } }, around: linkable },
  {
    row: 38,
    request: { id: 'redeem-authorization', args: { connectionId: connectionId('ams-hub') } },
    around: redeemable,
  },
  {
    row: 39,
    request: {
      id: 'change-connection',
      args: { connectionId: connectionId('ams-hub'), settings: { routingWeight: 10 } },
    },
    around: linked,
  },
  { row: 40, request: { id: 'unlink-network', args: { connectionId: connectionId('ams-hub') } }, around: linked },
  {
    row: 41,
    request: { id: 'revoke-authorization', args: { authorizationId: authorizationId('key') } },
    around: [authorization('key')],
  },
  {
    row: 47,
    request: { id: 'rotate-authorization', args: { authorizationId: authorizationId('key') } },
    around: [authorization('key')],
  },
  {
    row: 42,
    request: { id: 'add-global-reach', args: { globalReachId: globalReachId('join') } },
    around: [...otherCircuit, globalReach('join', { stage: 'planned' })],
  },
  {
    row: 43,
    request: { id: 'remove-global-reach', args: { globalReachId: globalReachId('join') } },
    around: [...otherCircuit, globalReach('join')],
  },
  { row: 44, request: { id: 'delete-circuit', args: { circuitId: ams } }, beneath: 'NotProvisioned' },
  { row: 45, request: { id: 'rotate-service-key', args: { circuitId: ams } } },
  {
    row: 49,
    request: { id: 'set-rate-limit', args: { circuitId: ams, on: true } },
    settings: { serviceProviderName: '', expressRoutePort: 'ams-port', bandwidthInMbps: 10_000 },
  },
  { row: 53, request: { id: 'set-classic-operations', args: { circuitId: ams, allow: true } } },
  {
    row: 46,
    request: { id: 'rotate-md5-key', args: { peeringId: privatePeering, sharedKey: 'Key4Circuit7' } },
    around: [peering('AzurePrivatePeering')],
  },
  {
    row: 48,
    request: { id: 'rotate-macsec-key', args: { circuitId: ams, link: 'primary' } },
    around: [port('pair', { azure: { links: [encrypted, encrypted] } })],
    settings: { expressRoutePort: 'pair', bandwidthInMbps: 1000 },
  },
  {
    row: 50,
    request: { id: 'start-link-failover-test', args: { circuitId: ams, link: 'primary' } },
    around: [peering('AzurePrivatePeering')],
  },
  {
    row: 51,
    request: { id: 'start-resiliency-validation', args: { circuitId: ams, gatewayId: gatewayId('hub/gateway') } },
    around: [
      ...linked,
      circuitIn('PD', { name: 'lon', settings: { peeringLocation: 'London' } }),
      connection('lon-hub', { on: 'lon' }),
    ],
  },
  { row: 52, request: { id: 'start-maintenance', args: { circuitId: ams, link: 'primary' } } },
  { row: 54, request: { id: 'repair-circuit', args: { circuitId: ams } } },
];
