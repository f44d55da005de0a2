import { isDirect } from '#domain/model/circuit-condition.ts';
import { type CircuitId, peeringId } from '#domain/model/ids.ts';
import type { Peering, PeeringSettings } from '#domain/model/plan.ts';
import { enabledLinks, type Resource, type ResourceOf } from '../deployment/deployment.ts';
import { statesToGive } from '../deployment/session-states.ts';
import type { Block, Hcl } from './hcl.ts';
import type { Names } from './names.ts';

/** How a block of one stage names what another block, or the stage before, has made. */
export interface Reaching {
  readonly names: Names;
  /** The address of a resource in this file, as itself or as data. */
  readonly address: (resource: Resource) => string;
}

const expression = (code: string): Hcl => ({ expression: code });

function idOf(resource: Resource | undefined, { address }: Reaching): Hcl | undefined {
  return resource ? expression(`${address(resource)}.id`) : undefined;
}

function text(value: string): string | undefined {
  return value === '' ? undefined : value;
}

type Parts = Pick<Block, 'args' | 'blocks'>;

/** Every block that a resource needs: most need one, a network with a gateway subnet needs two. */
export function blocksFor(resource: Resource, reaching: Reaching): readonly Block[] {
  const { names } = reaching;
  const provider = names.providerOf(resource);
  const labels = [names.typeOf(resource), names.labelOf(resource)];
  const { args, blocks = [] } = partsOf(resource, reaching);
  const meta = provider ? { provider: expression(`azurerm.${provider}`) } : {};
  const own: Block = { kind: 'resource', labels, args: { ...meta, ...args }, blocks };
  return resource.kind === 'network' && resource.network.settings.gatewaySubnet !== ''
    ? [own, gatewaySubnet(resource, reaching, meta)]
    : [own];
}

function partsOf(resource: Resource, reaching: Reaching): Parts {
  switch (resource.kind) {
    case 'port':
      return portParts(resource);
    case 'network':
      return networkParts(resource);
    case 'gateway':
      return gatewayParts(resource, reaching);
    case 'route-filter':
      return filterParts(resource);
    case 'circuit':
      return circuitParts(resource, reaching);
    case 'authorization':
      return authorizationParts(resource, reaching);
    case 'peering':
      return peeringParts(resource, reaching);
    case 'global-reach':
      return reachParts(resource, reaching);
    case 'connection':
      return connectionParts(resource, reaching);
  }
}

function portParts({ port, scope, name }: ResourceOf<'port'>): Parts {
  const { settings } = port;
  return {
    args: {
      name,
      resource_group_name: scope.resourceGroup,
      location: settings.location,
      peering_location: settings.peeringLocation,
      bandwidth_in_gbps: settings.bandwidthInGbps ?? undefined,
      encapsulation: settings.encapsulation,
      billing_type: settings.billingType,
    },
    blocks: enabledLinks(port).map((kind) => ({ kind, labels: [], args: { admin_enabled: true } })),
  };
}

function networkParts({ network, scope, name }: ResourceOf<'network'>): Parts {
  const { settings } = network;
  return {
    args: {
      name,
      resource_group_name: scope.resourceGroup,
      location: settings.location,
      address_space: [...settings.addressSpace],
    },
  };
}

function gatewaySubnet(
  resource: ResourceOf<'network'>,
  { names }: Reaching,
  meta: { readonly [name: string]: Hcl },
): Block {
  return {
    kind: 'resource',
    labels: ['azurerm_subnet', names.labelOf(resource)],
    args: {
      ...meta,
      name: 'GatewaySubnet',
      resource_group_name: resource.scope.resourceGroup,
      virtual_network_name: expression(`${names.addressOf(resource)}.name`),
      address_prefixes: [resource.network.settings.gatewaySubnet],
    },
  };
}

function gatewayParts({ gateway, network, scope, name }: ResourceOf<'gateway'>, { names }: Reaching): Parts {
  const home = names.find(network.id);
  const subnet = home ? expression(`azurerm_subnet.${names.labelOf(home)}.id`) : undefined;
  return {
    args: {
      name,
      resource_group_name: scope.resourceGroup,
      location: network.settings.location,
      type: 'ExpressRoute',
      sku: gateway.settings.sku,
      minimum_scale_unit: gateway.settings.minScaleUnits ?? undefined,
      maximum_scale_unit: gateway.settings.maxScaleUnits ?? undefined,
    },
    blocks: [
      {
        kind: 'ip_configuration',
        labels: [],
        args: { name: 'default', private_ip_address_allocation: 'Dynamic', subnet_id: subnet },
      },
    ],
  };
}

export function isDenying({ filter }: ResourceOf<'route-filter'>): boolean {
  return filter.settings.access === 'Deny' && filter.settings.communities.length > 0;
}

function filterParts(resource: ResourceOf<'route-filter'>): Parts {
  const { filter, scope, name } = resource;
  const { settings } = filter;
  const rule: Block = {
    kind: 'rule',
    labels: [],
    args: { name: 'communities', access: 'Allow', rule_type: 'Community', communities: [...settings.communities] },
  };
  return {
    args: { name, resource_group_name: scope.resourceGroup, location: settings.location },
    blocks: settings.communities.length > 0 && !isDenying(resource) ? [rule] : [],
  };
}

function circuitParts({ circuit, port, scope, name }: ResourceOf<'circuit'>, reaching: Reaching): Parts {
  const { settings, azure } = circuit;
  const { bandwidthInMbps } = settings;
  const size: Parts['args'] = isDirect(circuit)
    ? {
        express_route_port_id:
          idOf(port ? reaching.names.find(port.id) : undefined, reaching) ?? settings.expressRoutePort,
        bandwidth_in_gbps: bandwidthInMbps === null ? undefined : bandwidthInMbps / 1000,
        rate_limiting_enabled: azure?.enableDirectPortRateLimit ? true : undefined,
      }
    : {
        service_provider_name: settings.serviceProviderName,
        peering_location: settings.peeringLocation,
        bandwidth_in_mbps: bandwidthInMbps ?? undefined,
      };
  return {
    args: {
      name,
      resource_group_name: scope.resourceGroup,
      location: settings.location,
      ...size,
      allow_classic_operations: azure?.allowClassicOperations ? true : undefined,
    },
    blocks: [{ kind: 'sku', labels: [], args: { tier: settings.tier, family: settings.family } }],
  };
}

function authorizationParts({ circuit, scope, name }: ResourceOf<'authorization'>, reaching: Reaching): Parts {
  const owner = reaching.names.find(circuit.id);
  return {
    args: {
      name,
      express_route_circuit_name: owner ? expression(`${reaching.address(owner)}.name`) : circuit.settings.name,
      resource_group_name: scope.resourceGroup,
    },
  };
}

function peeringParts(resource: ResourceOf<'peering'>, reaching: Reaching): Parts {
  const { peering, circuit, filter, sharedKey, scope } = resource;
  const { settings, type } = peering;
  const owner = reaching.names.find(circuit.id);
  const filterId = idOf(filter ? reaching.names.find(filter.id) : undefined, reaching);
  const isMicrosoft = type === 'MicrosoftPeering';
  const hasIpv4 = settings.primaryPeerAddressPrefix !== '';
  return {
    args: {
      peering_type: type,
      express_route_circuit_name: owner ? expression(`${reaching.address(owner)}.name`) : circuit.settings.name,
      resource_group_name: scope.resourceGroup,
      peer_asn: settings.peerASN ?? undefined,
      vlan_id: settings.vlanId ?? undefined,
      primary_peer_address_prefix: text(settings.primaryPeerAddressPrefix),
      secondary_peer_address_prefix: text(settings.secondaryPeerAddressPrefix),
      shared_key: sharedKey ? expression(`var.${sharedKey.parameter}`) : undefined,
      route_filter_id: hasIpv4 ? filterId : undefined,
      ipv4_enabled: statesToGive(peering)?.ipv4 === 'Disabled' ? false : undefined,
    },
    blocks: [
      ...(isMicrosoft && hasIpv4 ? [microsoftBlock('microsoft_peering_config', settings, 4)] : []),
      ...(settings.ipv6PrimaryPeerAddressPrefix === '' ? [] : [ipv6Block(peering, filterId)]),
    ],
  };
}

function microsoftBlock(kind: string, settings: PeeringSettings, version: 4 | 6): Block {
  const prefixes = settings.advertisedPublicPrefixes.filter((prefix) => prefix.includes(':') === (version === 6));
  return {
    kind,
    labels: [],
    args: {
      advertised_public_prefixes: prefixes,
      customer_asn: settings.customerASN ?? undefined,
      routing_registry_name: text(settings.routingRegistryName),
    },
  };
}

function ipv6Block(peering: Peering, filterId: Hcl | undefined): Block {
  const { settings, type } = peering;
  const isMicrosoft = type === 'MicrosoftPeering';
  return {
    kind: 'ipv6',
    labels: [],
    args: {
      primary_peer_address_prefix: settings.ipv6PrimaryPeerAddressPrefix,
      secondary_peer_address_prefix: text(settings.ipv6SecondaryPeerAddressPrefix),
      route_filter_id: isMicrosoft ? filterId : undefined,
      enabled: statesToGive(peering)?.ipv6 === 'Disabled' ? false : undefined,
    },
    blocks: isMicrosoft ? [microsoftBlock('microsoft_peering', settings, 6)] : [],
  };
}

/** A provider at Layer 3 makes the private peering: then it is no resource of ours, but it has its place. */
function privatePeeringOf(circuit: CircuitId, reaching: Reaching): Hcl | undefined {
  const own = reaching.names.find(peeringId(circuit, 'AzurePrivatePeering'));
  const owner = reaching.names.find(circuit);
  if (own || !owner) return idOf(own, reaching);
  return expression(`"\${${reaching.address(owner)}.id}/peerings/AzurePrivatePeering"`);
}

function reachParts(resource: ResourceOf<'global-reach'>, reaching: Reaching): Parts {
  const { reach, circuit, peer, authorizationKey, name } = resource;
  return {
    args: {
      name,
      peering_id: privatePeeringOf(circuit.id, reaching),
      peer_peering_id: privatePeeringOf(peer.id, reaching),
      address_prefix_ipv4: text(reach.settings.addressPrefix),
      address_prefix_ipv6: text(reach.settings.ipv6AddressPrefix),
      authorization_key: authorizationKey ? expression(`var.${authorizationKey.parameter}`) : undefined,
    },
  };
}

function connectionParts(resource: ResourceOf<'connection'>, reaching: Reaching): Parts {
  const { connection, circuit, gateway, network, authorizationKey, scope, name } = resource;
  const { names } = reaching;
  const privatePeering = names.find(peeringId(circuit.id, 'AzurePrivatePeering'));
  return {
    args: {
      name,
      resource_group_name: scope.resourceGroup,
      location: network.settings.location,
      type: 'ExpressRoute',
      virtual_network_gateway_id: idOf(names.find(gateway.id), reaching),
      express_route_circuit_id: idOf(names.find(circuit.id), reaching),
      authorization_key: authorizationKey ? expression(`var.${authorizationKey.parameter}`) : undefined,
      routing_weight: connection.settings.routingWeight,
      express_route_gateway_bypass: connection.settings.fastPath ? true : undefined,
      depends_on: privatePeering ? [expression(reaching.address(privatePeering))] : undefined,
    },
  };
}
