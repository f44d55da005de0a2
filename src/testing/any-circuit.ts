import fc from 'fast-check';
import { portId, routeFilterId } from '#domain/model/ids.ts';
import type { CircuitSettings, PeeringSettings } from '#domain/model/plan.ts';
import { circuit, liveCircuitWith, type Part, peering, plannedPeering } from './plans.ts';
import { port, routeFilter } from './surroundings.ts';

const addressFamilies = fc.constantFrom('none', 'ipv4', 'ipv6', 'dual', 'dual', 'dual');

/** A circuit with what hangs on it. */
export const circuitShape = (subscriptions: readonly string[]) =>
  fc.record({
    kind: fc.constantFrom('L2', 'L3', 'Direct'),
    isLive: fc.boolean(),
    tier: fc.constantFrom('Local', 'Standard', 'Premium'),
    family: fc.constantFrom('MeteredData', 'UnlimitedData'),
    bandwidthInMbps: fc.constantFrom(50, 200, 1000, 10_000),
    subscription: fc.constantFrom(...subscriptions),
    resourceGroup: fc.constantFrom('net', 'Edge.West'),
    provider: fc.constantFrom('Equinix', 'AT&T NetBond', "Level 3 Communications – IPVPN's"),
    privatePeering: addressFamilies,
    microsoftPeering: addressFamilies,
    hasFilter: fc.boolean(),
    hasKey: fc.boolean(),
    isDisabled: fc.boolean(),
    peerASN: fc.constantFrom(65_010, 4_200_000_010),
    customerASN: fc.constantFrom(null, 64_496, 2_200_000_000),
  });

export type CircuitShape = ReturnType<typeof circuitShape> extends fc.Arbitrary<infer Shape> ? Shape : never;

/** The parts of the circuit that is the `index`-th of its plan. */
export function circuitParts(shape: CircuitShape, index: number): readonly Part[] {
  const name = `circuit-${index}`;
  const settings = circuitSettings(shape, index);
  const azure = { serviceProviderProvisioningState: 'Provisioned', allowClassicOperations: shape.hasKey };
  const { kind, subscription, resourceGroup } = shape;
  const place = { subscription, resourceGroup };
  return [
    ...(kind === 'Direct'
      ? [port(`port-${index}`, { stage: shape.isLive ? 'live' : 'planned', settings: place })]
      : []),
    shape.isLive ? liveCircuitWith(name, azure, settings) : circuit(name, settings),
    ...privateParts(shape, index),
    ...microsoftParts(shape, index),
  ];
}

function circuitSettings(shape: CircuitShape, index: number): Partial<CircuitSettings> {
  const { kind, tier, family, bandwidthInMbps, subscription, resourceGroup, provider } = shape;
  const common = { family: tier === 'Local' ? 'UnlimitedData' : family, tier, subscription, resourceGroup };
  if (kind === 'Direct') {
    const expressRoutePort = portId(`port-${index}`);
    const bandwidth = Math.max(bandwidthInMbps, 1000);
    return { ...common, expressRoutePort, serviceProviderName: '', peeringLocation: '', bandwidthInMbps: bandwidth };
  }
  const peeringLocation = index % 2 === 0 ? 'Amsterdam' : 'Washington DC';
  return { ...common, layer: kind, bandwidthInMbps, serviceProviderName: provider, peeringLocation };
}

function addresses(families: CircuitShape['privatePeering'], ipv4: string, ipv6: string): Partial<PeeringSettings> {
  const has4 = families !== 'ipv6';
  const has6 = families !== 'ipv4';
  return {
    primaryPeerAddressPrefix: has4 ? `${ipv4}.0/30` : '',
    secondaryPeerAddressPrefix: has4 ? `${ipv4}.4/30` : '',
    ipv6PrimaryPeerAddressPrefix: has6 ? `${ipv6}::/126` : '',
    ipv6SecondaryPeerAddressPrefix: has6 ? `${ipv6}::4/126` : '',
  };
}

function privateParts(shape: CircuitShape, index: number): readonly Part[] {
  const { privatePeering, hasKey, isLive, isDisabled, peerASN } = shape;
  if (privatePeering === 'none') return [];
  const settings = {
    ...addresses(privatePeering, `192.168.${100 + index}`, `fd00:${100 + index}`),
    vlanId: 200 + index,
    peerASN,
    sharedKey: hasKey ? 'Key4Circuit' : '',
  };
  const on = `circuit-${index}`;
  const azure = { state: isDisabled ? 'Disabled' : 'Enabled' };
  return [
    isLive
      ? peering('AzurePrivatePeering', { on, settings, azure })
      : plannedPeering('AzurePrivatePeering', { on, settings }),
  ];
}

function microsoftParts(shape: CircuitShape, index: number): readonly Part[] {
  const { microsoftPeering, hasFilter, hasKey, tier, customerASN, subscription } = shape;
  // A Local circuit carries no Microsoft peering of its own here: it would need a region for each filter.
  if (microsoftPeering === 'none' || tier === 'Local') return [];
  const both = [`131.107.${64 + index}.0/24`, `2a01:111:${500 + index}::/48`];
  const advertised = { ipv4: both.slice(0, 1), ipv6: both.slice(1), dual: both }[microsoftPeering];
  const filter = `filter-${index}`;
  const settings = {
    ...addresses(microsoftPeering, `131.107.${index}`, `2a01:111:${200 + index}`),
    vlanId: 300 + index,
    peerASN: 3320,
    customerASN,
    sharedKey: hasKey ? 'Key4Microsoft' : '',
    advertisedPublicPrefixes: advertised,
    routeFilterId: hasFilter ? routeFilterId(filter) : null,
  };
  const communities = index % 2 === 0 ? ['12076:51002', '12076:5010'] : [];
  return [
    ...(hasFilter ? [routeFilter(filter, { stage: 'planned', settings: { subscription, communities } })] : []),
    plannedPeering('MicrosoftPeering', { on: `circuit-${index}`, settings }),
  ];
}
