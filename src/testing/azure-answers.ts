import { importResources } from '#domain/actions/import-resources.ts';
import type { FoundResource } from '#domain/formats/documents/found.ts';
import { readDocuments } from '#domain/formats/documents/read-documents.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import type { Json } from '#domain/model/json.ts';
import { emptyPlan, type Plan } from '#domain/model/plan.ts';

// Resources as az prints them, each with what a test is about. They stand in the group `net` of one subscription.

const subscription = '7c1e0a52-94d3-4f0b-8a6e-5d2f9b3c8e14';

interface Properties {
  readonly [name: string]: Json;
}

interface At {
  readonly group?: string;
}

export function idOf(type: string, name: string, { group = 'net' }: At = {}): string {
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.Network/${type}/${name}`;
}

function answer(id: string, properties: Properties): Properties {
  const [type = '', ...names] = id
    .split('/Microsoft.Network/')
    .slice(-1)
    .flatMap((path) => path.split('/'));
  const child = names.at(1);
  return {
    id,
    location: 'westeurope',
    name: names.at(-1) ?? '',
    provisioningState: 'Succeeded',
    type: ['Microsoft.Network', type, ...(child === undefined ? [] : [child])].join('/'),
    ...properties,
  };
}

export function circuitAnswer(name: string, properties: Properties = {}, at?: At): Properties {
  return answer(idOf('expressRouteCircuits', name, at), {
    allowClassicOperations: false,
    authorizations: [],
    circuitProvisioningState: 'Enabled',
    peerings: [],
    serviceKey: `key-of-${name}`,
    serviceProviderProperties: { bandwidthInMbps: 1000, peeringLocation: 'Amsterdam', serviceProviderName: 'Equinix' },
    serviceProviderProvisioningState: 'Provisioned',
    sku: { family: 'MeteredData', name: 'Standard_MeteredData', tier: 'Standard' },
    ...properties,
  });
}

export function peeringAnswer(circuit: string, type: string, properties: Properties = {}): Properties {
  return answer(idOf('expressRouteCircuits', `${circuit}/peerings/${type}`), {
    azureASN: 12_076,
    connections: [],
    peerASN: 65_010,
    peeringType: type,
    primaryPeerAddressPrefix: '192.168.100.128/30',
    secondaryPeerAddressPrefix: '192.168.100.132/30',
    state: 'Enabled',
    vlanId: 200,
    ...properties,
  });
}

export function authorizationAnswer(circuit: string, name: string, properties: Properties = {}): Properties {
  return answer(idOf('expressRouteCircuits', `${circuit}/authorizations/${name}`), {
    authorizationKey: 'b0f1c2d3-0000-4000-a000-000000000009',
    authorizationUseStatus: 'Available',
    ...properties,
  });
}

export function networkAnswer(name: string, properties: Properties = {}): Properties {
  return answer(idOf('virtualNetworks', name), {
    addressSpace: { addressPrefixes: ['10.20.0.0/16'] },
    subnets: [{ name: 'GatewaySubnet', addressPrefix: '10.20.255.0/27' }],
    ...properties,
  });
}

export function gatewayAnswer(name: string, network: string, properties: Properties = {}): Properties {
  return answer(idOf('virtualNetworkGateways', name), {
    gatewayType: 'ExpressRoute',
    ipConfigurations: [
      { name: 'default', subnet: { id: `${idOf('virtualNetworks', network)}/subnets/GatewaySubnet` } },
    ],
    sku: { name: 'ErGw1AZ', tier: 'ErGw1AZ' },
    ...properties,
  });
}

export function connectionAnswer(
  name: string,
  { circuit, gateway, ...properties }: Properties & { readonly circuit: string; readonly gateway: string },
): Properties {
  return answer(idOf('connections', name), {
    connectionStatus: 'Connected',
    connectionType: 'ExpressRoute',
    expressRouteGatewayBypass: false,
    peer: { id: idOf('expressRouteCircuits', circuit) },
    routingWeight: 0,
    virtualNetworkGateway1: { id: idOf('virtualNetworkGateways', gateway) },
    ...properties,
  });
}

/** Global Reach, as the private peering of the circuit where it was made prints it. */
export function reachAnswer(name: string, from: string, to: string): Properties {
  const peering = (circuit: string) => ({
    id: idOf('expressRouteCircuits', `${circuit}/peerings/AzurePrivatePeering`),
  });
  return {
    name,
    addressPrefix: '192.168.8.0/29',
    circuitConnectionStatus: 'Connected',
    expressRouteCircuitPeering: peering(from),
    peerExpressRouteCircuitPeering: peering(to),
    provisioningState: 'Succeeded',
  };
}

export function filterAnswer(name: string, communities: readonly string[] = ['12076:51002']): Properties {
  return answer(idOf('routeFilters', name), {
    peerings: [],
    rules: [{ name: 'allow', access: 'Allow', communities, routeFilterRuleType: 'Community' }],
  });
}

export function portAnswer(name: string, properties: Properties = {}): Properties {
  return answer(idOf('expressRoutePorts', name), {
    bandwidthInGbps: 10,
    billingType: 'MeteredData',
    circuits: [],
    encapsulation: 'QinQ',
    links: [
      { name: 'link1', adminState: 'Enabled' },
      { name: 'link2', adminState: 'Enabled' },
    ],
    peeringLocation: 'Equinix-Amsterdam-AM5',
    ...properties,
  });
}

/** The resources that are read from a list of answers. */
export function readAnswers(...answers: readonly Properties[]): readonly FoundResource[] {
  const { documents, unread } = readDocuments(
    answers.map((each, index) => ({ name: `${index}.json`, text: JSON.stringify(each) })),
  );
  if (unread.length > 0) throw new Error(`An answer of the test cannot be read: ${JSON.stringify(unread)}`);
  return documents.flatMap(({ resources }) => resources);
}

/** The plan that they make by themselves. */
export function planOf(resources: readonly FoundResource[]): Plan {
  return importResources.apply(emptyPlan, toPlanResources(resources, { day: 0 }).args, { day: 0, guid: '' });
}
