import { isDirect } from '#domain/model/circuit-condition.ts';
import { type CircuitId, peeringId } from '#domain/model/ids.ts';
import { globalReachesOf } from '#domain/model/look-up.ts';
import type { Peering, PeeringSettings } from '#domain/model/plan.ts';
import { type Deployment, type Resource, resourceFinder, type ResourceOf } from '../deployment/deployment.ts';
import { statesToGive } from '../deployment/session-states.ts';
import type { Reference, TemplateResource, Tree } from './template-tree.ts';

/** The version of Azure's interface that templates are written for. */
export const API_VERSION = '2024-05-01';

const network = (type: string): string => `Microsoft.Network/${type}`;

type Finder = ReturnType<typeof resourceFinder>;

/** Every resource of a stage as templates have it. */
export function templateResources(deployment: Deployment, stage: readonly Resource[]): readonly TemplateResource[] {
  const find = resourceFinder(deployment);
  return stage.map((resource, index) => {
    const made = templateResource(deployment, resource, find);
    // A circuit takes one write at a time: its parts are made one after the other.
    const before = stage.slice(0, index).findLast((each) => isPartOfSameCircuit(each, resource));
    return before ? { ...made, after: [...made.after, before] } : made;
  });
}

function isPartOfCircuit({ kind }: Resource): boolean {
  return kind === 'peering' || kind === 'authorization';
}

function isPartOfSameCircuit(a: Resource, b: Resource): boolean {
  return isPartOfCircuit(a) && isPartOfCircuit(b) && 'circuit' in a && 'circuit' in b && a.circuit.id === b.circuit.id;
}

function templateResource(deployment: Deployment, resource: Resource, find: Finder): TemplateResource {
  switch (resource.kind) {
    case 'port':
      return portResource(resource);
    case 'network':
      return networkResource(resource);
    case 'gateway':
      return gatewayResource(resource, find);
    case 'route-filter':
      return filterResource(resource);
    case 'circuit':
      return circuitResource(deployment, resource, find);
    case 'authorization':
      return authorizationResource(resource, find);
    case 'peering':
      return peeringResource(resource, find);
    case 'global-reach':
      return reachResource(resource, find);
    case 'connection':
      return connectionResource(resource, find);
  }
}

const idOf = (of: Resource, ...part: readonly string[]): Reference => ({ tag: 'id', of, part });

function idOrNothing(of: Resource | undefined, ...part: readonly string[]): { readonly id: Tree } | undefined {
  return of ? { id: idOf(of, ...part) } : undefined;
}

function text(value: string): string | undefined {
  return value === '' ? undefined : value;
}

function portResource(resource: ResourceOf<'port'>): TemplateResource {
  const { settings, azure } = resource.port;
  return {
    resource,
    type: network('ExpressRoutePorts'),
    names: [resource.name],
    head: { location: settings.location },
    properties: {
      peeringLocation: settings.peeringLocation,
      bandwidthInGbps: settings.bandwidthInGbps ?? undefined,
      encapsulation: settings.encapsulation,
      billingType: settings.billingType,
      links: azure?.links.map(({ adminState }, index) => ({ name: `link${index + 1}`, properties: { adminState } })),
    },
    after: [],
  };
}

function networkResource(resource: ResourceOf<'network'>): TemplateResource {
  const { settings } = resource.network;
  const subnet = text(settings.gatewaySubnet);
  return {
    resource,
    type: network('virtualNetworks'),
    names: [resource.name],
    head: { location: settings.location },
    properties: {
      addressSpace: { addressPrefixes: [...settings.addressSpace] },
      subnets: subnet ? [{ name: 'GatewaySubnet', properties: { addressPrefix: subnet } }] : undefined,
    },
    after: [],
  };
}

function gatewayResource(resource: ResourceOf<'gateway'>, find: Finder): TemplateResource {
  const { gateway, network: owner } = resource;
  const { sku, minScaleUnits, maxScaleUnits } = gateway.settings;
  const home = find(owner.id);
  const scales = minScaleUnits !== null && maxScaleUnits !== null;
  return {
    resource,
    type: network('virtualNetworkGateways'),
    names: [resource.name],
    head: { location: owner.settings.location },
    properties: {
      gatewayType: 'ExpressRoute',
      sku: { name: sku, tier: sku },
      autoScaleConfiguration: scales ? { bounds: { min: minScaleUnits, max: maxScaleUnits } } : undefined,
      ipConfigurations: [
        {
          name: 'default',
          properties: { privateIPAllocationMethod: 'Dynamic', subnet: idOrNothing(home, 'subnets', 'GatewaySubnet') },
        },
      ],
    },
    after: [],
  };
}

function filterResource(resource: ResourceOf<'route-filter'>): TemplateResource {
  const { settings } = resource.filter;
  const properties = {
    access: settings.access,
    routeFilterRuleType: 'Community',
    communities: [...settings.communities],
  };
  return {
    resource,
    type: network('routeFilters'),
    names: [resource.name],
    head: { location: settings.location },
    properties: { rules: settings.communities.length > 0 ? [{ name: 'communities', properties }] : [] },
    after: [],
  };
}

function circuitResource({ plan }: Deployment, resource: ResourceOf<'circuit'>, find: Finder): TemplateResource {
  const { circuit, port } = resource;
  const { settings, azure } = circuit;
  return {
    resource,
    type: network('expressRouteCircuits'),
    names: [resource.name],
    head: {
      location: settings.location,
      sku: { name: `${settings.tier}_${settings.family}`, tier: settings.tier, family: settings.family },
    },
    properties: {
      ...(isDirect(circuit)
        ? directSize(resource, port ? find(port.id) : undefined)
        : {
            serviceProviderProperties: {
              serviceProviderName: settings.serviceProviderName,
              peeringLocation: settings.peeringLocation,
              bandwidthInMbps: settings.bandwidthInMbps ?? undefined,
            },
          }),
      allowClassicOperations: azure?.allowClassicOperations ? true : undefined,
      enableDirectPortRateLimit: azure?.enableDirectPortRateLimit ? true : undefined,
      globalReachEnabled: globalReachesOf(plan, circuit.id).length > 0 ? true : undefined,
    },
    after: [],
  };
}

function directSize(
  { circuit }: ResourceOf<'circuit'>,
  port: Resource | undefined,
): { readonly [property: string]: Tree | undefined } {
  const { expressRoutePort, bandwidthInMbps } = circuit.settings;
  return {
    expressRoutePort: idOrNothing(port) ?? { id: { tag: 'foreign-id', id: expressRoutePort } },
    bandwidthInGbps: bandwidthInMbps === null ? undefined : bandwidthInMbps / 1000,
  };
}

function authorizationResource(resource: ResourceOf<'authorization'>, find: Finder): TemplateResource {
  const owner = find(resource.circuit.id);
  return {
    resource,
    type: network('expressRouteCircuits/authorizations'),
    names: [resource.circuit.settings.name, resource.name],
    head: {},
    properties: {},
    after: owner ? [owner] : [],
  };
}

function peeringResource(resource: ResourceOf<'peering'>, find: Finder): TemplateResource {
  const { peering, circuit, filter, sharedKey } = resource;
  const { settings, type } = peering;
  const attached = idOrNothing(filter ? find(filter.id) : undefined);
  const hasIpv4 = settings.primaryPeerAddressPrefix !== '';
  const owner = find(circuit.id);
  return {
    resource,
    type: network('expressRouteCircuits/peerings'),
    names: [circuit.settings.name, type],
    head: {},
    properties: {
      peeringType: type,
      peerASN: settings.peerASN ?? undefined,
      vlanId: settings.vlanId ?? undefined,
      primaryPeerAddressPrefix: text(settings.primaryPeerAddressPrefix),
      secondaryPeerAddressPrefix: text(settings.secondaryPeerAddressPrefix),
      sharedKey: sharedKey ? { tag: 'secret', secret: sharedKey } : undefined,
      state: statesToGive(peering)?.ipv4,
      microsoftPeeringConfig: type === 'MicrosoftPeering' ? microsoftConfig(settings, 4) : undefined,
      routeFilter: hasIpv4 ? attached : undefined,
      ipv6PeeringConfig: ipv6Config(peering, attached),
    },
    after: owner ? [owner] : [],
  };
}

function microsoftConfig(settings: PeeringSettings, version: 4 | 6): { readonly [property: string]: Tree | undefined } {
  const prefixes = settings.advertisedPublicPrefixes.filter((prefix) => prefix.includes(':') === (version === 6));
  return {
    advertisedPublicPrefixes: prefixes,
    customerASN: settings.customerASN ?? undefined,
    routingRegistryName: text(settings.routingRegistryName),
  };
}

/** Each address family has a filter of its own: a plan has one for both. */
function ipv6Config(peering: Peering, filter: Tree | undefined): Tree | undefined {
  const { settings, type } = peering;
  const { ipv6PrimaryPeerAddressPrefix, ipv6SecondaryPeerAddressPrefix } = settings;
  if (ipv6PrimaryPeerAddressPrefix === '' && ipv6SecondaryPeerAddressPrefix === '') return undefined;
  const config = type === 'MicrosoftPeering' ? microsoftConfig(settings, 6) : undefined;
  return {
    primaryPeerAddressPrefix: text(ipv6PrimaryPeerAddressPrefix),
    secondaryPeerAddressPrefix: text(ipv6SecondaryPeerAddressPrefix),
    microsoftPeeringConfig: config,
    routeFilter: filter,
    state: statesToGive(peering)?.ipv6,
  };
}

/** A provider at Layer 3 makes the private peering: then it is no resource of ours, but it has its place. */
function privatePeeringOf(circuit: CircuitId, find: Finder): { readonly id: Tree } | undefined {
  const own = find(peeringId(circuit, 'AzurePrivatePeering'));
  return idOrNothing(own) ?? idOrNothing(find(circuit), 'peerings', 'AzurePrivatePeering');
}

function reachResource(resource: ResourceOf<'global-reach'>, find: Finder): TemplateResource {
  const { reach, circuit, peer, authorizationKey } = resource;
  const [own, other] = [circuit, peer].map(({ id }) => privatePeeringOf(id, find));
  const ipv6 = text(reach.settings.ipv6AddressPrefix);
  return {
    resource,
    type: network('expressRouteCircuits/peerings/connections'),
    names: [circuit.settings.name, 'AzurePrivatePeering', resource.name],
    head: {},
    properties: {
      expressRouteCircuitPeering: own,
      peerExpressRouteCircuitPeering: other,
      addressPrefix: text(reach.settings.addressPrefix),
      authorizationKey: authorizationKey ? { tag: 'secret', secret: authorizationKey } : undefined,
      ipv6CircuitConnectionConfig: ipv6 ? { addressPrefix: ipv6 } : undefined,
    },
    after: [],
  };
}

function connectionResource(resource: ResourceOf<'connection'>, find: Finder): TemplateResource {
  const { connection, circuit, gateway, network: owner, authorizationKey } = resource;
  const gatewayHome = find(gateway.id);
  const privatePeering = find(peeringId(circuit.id, 'AzurePrivatePeering'));
  const { routingWeight, fastPath } = connection.settings;
  return {
    resource,
    type: network('connections'),
    names: [resource.name],
    head: { location: owner.settings.location },
    properties: {
      connectionType: 'ExpressRoute',
      // The published schema wants a whole gateway where an id would do.
      virtualNetworkGateway1: gatewayHome ? { id: idOf(gatewayHome), properties: {} } : undefined,
      peer: idOrNothing(find(circuit.id)),
      routingWeight,
      expressRouteGatewayBypass: fastPath ? true : undefined,
      authorizationKey: authorizationKey ? { tag: 'secret', secret: authorizationKey } : undefined,
    },
    after: privatePeering ? [privatePeering] : [],
  };
}
