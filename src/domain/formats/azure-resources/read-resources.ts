import type { JsonRecord } from '../azure-circuit/json-values.ts';
import {
  childOf,
  type DocumentNode,
  flagIn,
  idIn,
  noFindings,
  numberIn,
  openNode,
  recordsIn,
  textIn,
  textsIn,
} from '../azure-circuit/document-node.ts';
import { given } from '../azure-circuit/given.ts';
import { withoutMask } from '../azure-circuit/mask.ts';
import { readPeering } from '../azure-circuit/peering-reader.ts';
import type {
  CrossConnectionFacts,
  GatewayConnectionFacts,
  GlobalReachFacts,
  PortAuthorizationReading,
  PortBesides,
  PortFacts,
  RouteFilterFacts,
  VirtualNetworkFacts,
  VirtualNetworkGatewayFacts,
  VnetConnectionFacts,
} from './resource-facts.ts';

const open = (record: JsonRecord): DocumentNode => openNode(record, '', noFindings());

function named(node: DocumentNode): { readonly name?: string } {
  return { ...given(textIn(node, 'name'), (name) => ({ name })) };
}

function placed(node: DocumentNode): { readonly name?: string; readonly location?: string } {
  return { ...named(node), ...given(textIn(node, 'location'), (location) => ({ location })) };
}

function stateIn(node: DocumentNode): { readonly provisioningState?: string } {
  return { ...given(textIn(node, 'provisioningState'), (provisioningState) => ({ provisioningState })) };
}

export function readResourceState(record: JsonRecord): string | undefined {
  return stateIn(open(record)).provisioningState;
}

export function readGlobalReach(record: JsonRecord): GlobalReachFacts {
  const node = open(record);
  const ipv6 = childOf(node, 'ipv6CircuitConnectionConfig');
  return {
    ...named(node),
    ...given(idIn(node, 'expressRouteCircuitPeering'), (fromPeering) => ({ fromPeering })),
    ...given(idIn(node, 'peerExpressRouteCircuitPeering'), (toPeering) => ({ toPeering })),
    ...given(textIn(node, 'addressPrefix'), (addressPrefix) => ({ addressPrefix })),
    ...given(ipv6 && textIn(ipv6, 'addressPrefix'), (ipv6AddressPrefix) => ({ ipv6AddressPrefix })),
    ...given(textIn(node, 'circuitConnectionStatus'), (status) => ({ status })),
    ...stateIn(node),
  };
}

export function readPort(record: JsonRecord): PortFacts {
  const node = open(record);
  return {
    ...placed(node),
    ...given(textIn(node, 'peeringLocation'), (peeringLocation) => ({ peeringLocation })),
    ...given(numberIn(node, 'bandwidthInGbps'), (bandwidthGbps) => ({ bandwidthGbps })),
    ...given(numberIn(node, 'provisionedBandwidthInGbps'), (provisionedBandwidthGbps) => ({
      provisionedBandwidthGbps,
    })),
    ...given(textIn(node, 'encapsulation'), (encapsulation) => ({ encapsulation })),
    ...given(textIn(node, 'etherType'), (etherType) => ({ etherType })),
    circuits: recordsIn(node, 'circuits').flatMap((each) => textIn(open(each), 'id') ?? []),
    links: recordsIn(node, 'links').map((each) => readPortLink(open(each))),
  };
}

export function readPortBesides(record: JsonRecord): PortBesides {
  const node = open(record);
  return {
    ...given(textIn(node, 'billingType'), (billingType) => ({ billingType })),
    macSec: recordsIn(node, 'links').map((each) => {
      const config = childOf(open(each), 'macSecConfig');
      return config !== undefined && textIn(config, 'cknSecretIdentifier') !== undefined;
    }),
  };
}

export function readPortAuthorization(record: JsonRecord): PortAuthorizationReading {
  const node = open(record);
  return {
    ...named(node),
    ...given(textIn(node, 'authorizationUseStatus'), (useStatus) => ({ useStatus })),
    ...given(withoutMask(textIn(node, 'authorizationKey')), (key) => ({ key })),
    ...given(textIn(node, 'circuitResourceUri'), (circuit) => ({ circuit })),
  };
}

function readPortLink(node: DocumentNode): PortFacts['links'][number] {
  return {
    ...named(node),
    ...given(textIn(node, 'adminState'), (adminState) => ({ adminState })),
    ...given(textIn(node, 'routerName'), (router) => ({ router })),
    ...given(textIn(node, 'interfaceName'), (name) => ({ interface: name })),
  };
}

export function readCrossConnection(record: JsonRecord): CrossConnectionFacts {
  const node = open(record);
  return {
    ...placed(node),
    ...given(idIn(node, 'expressRouteCircuit'), (circuitId) => ({ circuitId })),
    ...given(textIn(node, 'peeringLocation'), (peeringLocation) => ({ peeringLocation })),
    ...given(numberIn(node, 'bandwidthInMbps'), (bandwidthMbps) => ({ bandwidthMbps })),
    ...given(textIn(node, 'serviceProviderProvisioningState'), (serviceProviderProvisioningState) => ({
      serviceProviderProvisioningState,
    })),
    ...given(numberIn(node, 'sTag'), (sTag) => ({ sTag })),
    ...stateIn(node),
    peerings: recordsIn(node, 'peerings').map((each) => readPeering(each, noFindings()).facts),
  };
}

export function readGatewayConnection(record: JsonRecord): GatewayConnectionFacts {
  const node = open(record);
  return {
    ...named(node),
    ...given(idIn(node, 'expressRouteCircuitPeering'), (circuitPeering) => ({ circuitPeering })),
    ...given(numberIn(node, 'routingWeight'), (routingWeight) => ({ routingWeight })),
    ...stateIn(node),
  };
}

/** The key of the authorization that a connection was made with, in small letters; a secret. */
export function readRedeemedKey(record: JsonRecord): string | undefined {
  return withoutMask(textIn(open(record), 'authorizationKey') || undefined)?.toLowerCase();
}

export function readVnetConnection(record: JsonRecord): VnetConnectionFacts {
  const node = open(record);
  return {
    ...named(node),
    ...given(textIn(node, 'connectionType'), (connectionType) => ({ connectionType })),
    ...given(idIn(node, 'virtualNetworkGateway1'), (gateway) => ({ gateway })),
    ...given(idIn(node, 'peer'), (circuit) => ({ circuit })),
    ...given(numberIn(node, 'routingWeight'), (routingWeight) => ({ routingWeight })),
    ...given(flagIn(node, 'expressRouteGatewayBypass'), (fastPath) => ({ fastPath })),
    ...given(textIn(node, 'connectionStatus'), (status) => ({ status })),
  };
}

export function readVirtualNetworkGateway(record: JsonRecord): VirtualNetworkGatewayFacts {
  const node = open(record);
  const sku = childOf(node, 'sku');
  const scaling = childOf(node, 'autoScaleConfiguration');
  const bounds = scaling && childOf(scaling, 'bounds');
  const [configuration] = recordsIn(node, 'ipConfigurations');
  return {
    ...placed(node),
    ...given(textIn(node, 'gatewayType'), (gatewayType) => ({ gatewayType })),
    ...given(sku && textIn(sku, 'name'), (name) => ({ sku: name })),
    ...given(bounds && numberIn(bounds, 'min'), (minScaleUnits) => ({ minScaleUnits })),
    ...given(bounds && numberIn(bounds, 'max'), (maxScaleUnits) => ({ maxScaleUnits })),
    ...given(configuration && idIn(open(configuration), 'subnet'), (subnet) => ({ subnet })),
  };
}

export function readVirtualNetwork(record: JsonRecord): VirtualNetworkFacts {
  const node = open(record);
  const space = childOf(node, 'addressSpace');
  const subnet = recordsIn(node, 'subnets').find((each) => /^gatewaysubnet$/i.test(textIn(open(each), 'name') ?? ''));
  return {
    ...placed(node),
    addressSpace: (space && textsIn(space, 'addressPrefixes')) ?? [],
    ...given(subnet && prefixOf(open(subnet)), (gatewaySubnet) => ({ gatewaySubnet })),
  };
}

/** The block of a subnet that stands by itself. */
export function readSubnet(record: JsonRecord): { readonly addressPrefix?: string } {
  return { ...given(prefixOf(open(record)), (addressPrefix) => ({ addressPrefix })) };
}

/** One block, or newer answers’ and PowerShell’s list of them. */
function prefixOf(subnet: DocumentNode): string | undefined {
  return textsIn(subnet, 'addressPrefix')?.[0] ?? textsIn(subnet, 'addressPrefixes')?.[0];
}

export function readRouteFilter(record: JsonRecord): RouteFilterFacts {
  const node = open(record);
  const inside = recordsIn(node, 'rules').map(open);
  const ownCommunities = textsIn(node, 'communities');
  // A rule that stands by itself counts as a filter with this one rule.
  const rules = ownCommunities === undefined ? inside : [node, ...inside];
  const access = rules.flatMap((rule) => textIn(rule, 'access') ?? []).at(0);
  return {
    ...placed(node),
    ...given(access, (word) => ({ access: word })),
    ruleCount: rules.length,
    communities: rules.flatMap((rule) => textsIn(rule, 'communities') ?? []),
  };
}
