import type { PlanRequest } from '#domain/actions/index.ts';
import { isPermitted } from '#domain/engine/verdict.ts';
import { requestsFor } from '#domain/engine/offers.ts';
import { type Run, startRun, perform } from '#domain/engine/run.ts';
import { circuitId, connectionId, gatewayIdOf, networkId } from '#domain/model/ids.ts';

export const ams = circuitId('ams');

const hub = networkId('hub');
const spoke = networkId('spoke');

/** What anybody may ask besides the engine's own offers: filling in and emptying the plan. */
const planning: readonly PlanRequest[] = [
  {
    id: 'plan-peering',
    args: {
      circuitId: ams,
      type: 'AzurePrivatePeering',
      settings: {
        primaryPeerAddressPrefix: '192.168.100.0/30',
        secondaryPeerAddressPrefix: '192.168.100.4/30',
        vlanId: 200,
        peerASN: 65_010,
      },
    },
  },
  { id: 'plan-peering', args: { circuitId: ams, type: 'AzurePrivatePeering', settings: { vlanId: 300 } } },
  {
    id: 'plan-peering',
    args: { circuitId: ams, type: 'AzurePrivatePeering', settings: { secondaryPeerAddressPrefix: '192.168.100.2/30' } },
  },
  {
    id: 'plan-peering',
    args: {
      circuitId: ams,
      type: 'MicrosoftPeering',
      settings: {
        primaryPeerAddressPrefix: '131.107.0.0/30',
        secondaryPeerAddressPrefix: '131.107.0.4/30',
        vlanId: 300,
        peerASN: 3320,
        advertisedPublicPrefixes: ['131.107.4.0/24'],
        routingRegistryName: 'RIPENCC',
      },
    },
  },
  { id: 'plan-peering', args: { circuitId: ams, type: 'MicrosoftPeering', settings: { peerASN: 65_020 } } },
  {
    id: 'plan-connection',
    args: {
      connectionId: connectionId('ams-hub'),
      circuitId: ams,
      gatewayId: gatewayIdOf(hub),
      settings: { name: 'ams-hub' },
    },
  },
  {
    id: 'plan-connection',
    args: {
      connectionId: connectionId('ams-spoke'),
      circuitId: ams,
      gatewayId: gatewayIdOf(spoke),
      settings: { name: 'ams-spoke' },
    },
  },
  { id: 'plan-circuit', args: { circuitId: ams, settings: { layer: 'L3' } } },
  { id: 'plan-circuit', args: { circuitId: ams, settings: { layer: 'L2' } } },
  { id: 'plan-circuit', args: { circuitId: ams, settings: { bandwidthInMbps: 500 } } },
  { id: 'discard-planned', args: { id: connectionId('ams-hub') } },
  { id: 'name-plan', args: { name: 'Contoso' } },
];

/** A plan of one circuit and two networks, one of them in another subscription, nothing live yet. */
export function twoNetworkRun(seed: number): Run {
  const requests: readonly PlanRequest[] = [
    {
      id: 'plan-circuit',
      args: {
        circuitId: ams,
        settings: {
          name: 'ams',
          resourceGroup: 'net',
          subscription: 'sub-1',
          location: 'West Europe',
          serviceProviderName: 'Equinix',
          peeringLocation: 'Amsterdam',
          bandwidthInMbps: 200,
        },
      },
    },
    {
      id: 'plan-network',
      args: {
        networkId: hub,
        settings: {
          name: 'hub',
          subscription: 'sub-1',
          location: 'West Europe',
          addressSpace: ['10.20.0.0/16'],
          gatewaySubnet: '10.20.255.0/27',
        },
        gateway: { name: 'hub-gw', sku: 'ErGw1AZ' },
      },
    },
    {
      id: 'plan-network',
      args: {
        networkId: spoke,
        settings: {
          name: 'spoke',
          subscription: 'sub-2',
          location: 'North Europe',
          addressSpace: ['10.30.0.0/16'],
          gatewaySubnet: '10.30.255.0/27',
        },
        gateway: { name: 'spoke-gw', sku: 'ErGw2AZ' },
      },
    },
    ...planning.filter((request) => request.id === 'plan-connection'),
    { id: 'agree-order', args: { circuitId: ams } },
  ];
  return requests.reduce((run, request) => {
    const next = perform(run, request);
    if (!next.ok) throw new Error(`The test plan could not be made: ${request.id}.`);
    return next.value;
  }, startRun(seed));
}

/** Everything that could be asked of a run now: what the engine offers, what a person may type. */
export function wishesFor(run: Run): readonly PlanRequest[] {
  return [...requestsFor(run.plan, ams), ...planning];
}

/** A stride that shares no factor with any number of wishes, so that stepping by it meets each of them once. */
const STRIDE = 10_007;

/**
 * One of the wishes that is permitted now, whichever `pick` comes to: any of them may be it. It judges only as many as
 * it takes to find one.
 */
export function permittedAmong(wishes: readonly PlanRequest[], { plan }: Run, pick: number): PlanRequest | undefined {
  for (let tried = 0; tried < wishes.length; tried += 1) {
    const wish = wishes[((pick % wishes.length) + tried * STRIDE) % wishes.length];
    if (wish && isPermitted(plan, wish)) return wish;
  }
  return undefined;
}
