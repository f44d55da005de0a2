import { isDirect } from '#domain/model/circuit-condition.ts';
import { hasFamily } from '#domain/model/peering-life.ts';
import type { Circuit, Peering, PeeringSettings } from '#domain/model/plan.ts';
import { enabledLinks, type Resource, type ResourceOf, type Scope } from '../deployment/deployment.ts';
import { statesToGive } from '../deployment/session-states.ts';
import { call, contextFor, psText, type PsValue, splatted } from './ps.ts';

/** The lines that make a resource. */
export function stepsFor(resource: Resource): readonly string[] {
  switch (resource.kind) {
    case 'port':
      return portSteps(resource);
    case 'network':
      return networkSteps(resource);
    case 'gateway':
      return gatewaySteps(resource);
    case 'route-filter':
      return filterSteps(resource);
    case 'circuit':
      return circuitSteps(resource);
    case 'authorization':
      return [
        `$circuit = ${getCircuit(resource.circuit)}`,
        `$circuit = ${call('Add-AzExpressRouteCircuitAuthorization', { Name: resource.name, ExpressRouteCircuit: code('$circuit') })}`,
        save,
      ];
    case 'peering':
      return peeringSteps(resource);
    case 'global-reach':
      return reachSteps(resource);
    case 'connection':
      return connectionSteps(resource);
  }
}

const code = (text: string): PsValue => ({ code: text });

// The cmdlets for parts of a circuit change only the object here; this one carries it to Azure.
const save = `$circuit = ${call('Set-AzExpressRouteCircuit', { ExpressRouteCircuit: code('$circuit') })}`;

const placed = ({ resourceGroup }: Scope, name: string) => ({ Name: name, ResourceGroupName: resourceGroup });

export function getCircuit({ settings }: Circuit): string {
  return call('Get-AzExpressRouteCircuit', placed(settings, settings.name));
}

/** Looks a circuit up where it is, and comes back to where the step belongs. */
function lookedUp(variable: string, circuit: Circuit, home: Scope): readonly string[] {
  const look = `$${variable} = ${getCircuit(circuit)}`;
  const { subscription } = circuit.settings;
  return subscription === home.subscription
    ? [look]
    : [...contextFor(subscription), look, ...contextFor(home.subscription)];
}

function portSteps({ port, scope, name }: ResourceOf<'port'>): readonly string[] {
  const { settings } = port;
  const make = call('New-AzExpressRoutePort', {
    ...placed(scope, name),
    Location: settings.location,
    PeeringLocation: settings.peeringLocation,
    BandwidthInGbps: settings.bandwidthInGbps ?? undefined,
    Encapsulation: settings.encapsulation,
    BillingType: settings.billingType,
  });
  const enabled = enabledLinks(port);
  if (enabled.length === 0) return [make];
  // No parameter enables a link: https://learn.microsoft.com/azure/expressroute/expressroute-howto-erdirect
  return [
    `$port = ${make}`,
    ...enabled.map((link) => `$port.Links[${link === 'link1' ? 0 : 1}].AdminState = 'Enabled'`),
    call('Set-AzExpressRoutePort', { ExpressRoutePort: code('$port') }),
  ];
}

function networkSteps({ network, scope, name }: ResourceOf<'network'>): readonly string[] {
  const { settings } = network;
  const subnet = call('New-AzVirtualNetworkSubnetConfig', {
    Name: 'GatewaySubnet',
    AddressPrefix: settings.gatewaySubnet,
  });
  const hasSubnet = settings.gatewaySubnet !== '';
  return [
    ...(hasSubnet ? [`$subnet = ${subnet}`] : []),
    call('New-AzVirtualNetwork', {
      ...placed(scope, name),
      Location: settings.location,
      AddressPrefix: settings.addressSpace,
      Subnet: hasSubnet ? code('$subnet') : undefined,
    }),
  ];
}

function gatewaySteps({ gateway, network, scope, name }: ResourceOf<'gateway'>): readonly string[] {
  const { settings } = gateway;
  const place = { ResourceGroupName: scope.resourceGroup, Location: network.settings.location };
  const address = call('New-AzPublicIpAddress', {
    Name: `${name}-ip`,
    ...place,
    Sku: 'Standard',
    AllocationMethod: 'Static',
  });
  const subnet = call('Get-AzVirtualNetworkSubnetConfig', { Name: 'GatewaySubnet', VirtualNetwork: code('$network') });
  const ipConfig = call('New-AzVirtualNetworkGatewayIpConfig', {
    Name: 'default',
    SubnetId: code('$subnet.Id'),
    PublicIpAddressId: code('$address.Id'),
  });
  return [
    `$network = ${call('Get-AzVirtualNetwork', placed(scope, network.settings.name))}`,
    `$subnet = ${subnet}`,
    `$address = ${address}`,
    `$ipConfig = ${ipConfig}`,
    call('New-AzVirtualNetworkGateway', {
      Name: name,
      ...place,
      IpConfigurations: code('$ipConfig'),
      GatewayType: 'ExpressRoute',
      GatewaySku: settings.sku,
      MinScaleUnit: settings.minScaleUnits ?? undefined,
      MaxScaleUnit: settings.maxScaleUnits ?? undefined,
    }),
  ];
}

function filterSteps({ filter, scope, name }: ResourceOf<'route-filter'>): readonly string[] {
  const { settings } = filter;
  const rule = call('New-AzRouteFilterRuleConfig', {
    Name: 'communities',
    Access: settings.access,
    RouteFilterRuleType: 'Community',
    CommunityList: settings.communities,
  });
  const hasRule = settings.communities.length > 0;
  return [
    ...(hasRule ? [`$rule = ${rule}`] : []),
    call('New-AzRouteFilter', {
      ...placed(scope, name),
      Location: settings.location,
      Rule: hasRule ? code('$rule') : undefined,
    }),
  ];
}

function circuitSteps({ circuit, port, scope, name }: ResourceOf<'circuit'>): readonly string[] {
  const { settings, azure } = circuit;
  const mbps = settings.bandwidthInMbps ?? undefined;
  const size = isDirect(circuit)
    ? { ExpressRoutePort: code('$port'), BandwidthInGbps: mbps === undefined ? undefined : mbps / 1000 }
    : {
        ServiceProviderName: settings.serviceProviderName,
        PeeringLocation: settings.peeringLocation,
        BandwidthInMbps: mbps,
      };
  const portPlace = port ? placed(port.settings, port.settings.name) : { ResourceId: settings.expressRoutePort };
  return [
    ...(isDirect(circuit) ? [`$port = ${call('Get-AzExpressRoutePort', portPlace)}`] : []),
    call('New-AzExpressRouteCircuit', {
      ...placed(scope, name),
      Location: settings.location,
      SkuTier: settings.tier,
      SkuFamily: settings.family,
      ...size,
      AllowClassicOperations: azure?.allowClassicOperations ? true : undefined,
      EnableDirectPortRateLimit: azure?.enableDirectPortRateLimit ? true : undefined,
    }),
  ];
}

function peeringSteps(resource: ResourceOf<'peering'>): readonly string[] {
  const { peering, circuit, filter, sharedKey } = resource;
  const { settings, type } = peering;
  const families = ([4, 6] as const).filter((version) => subnetsOf(settings, version).primary !== '');
  const getFilter = filter
    ? [`$filter = ${call('Get-AzRouteFilter', placed(filter.settings, filter.settings.name))}`]
    : [];
  const adds = families.map((version) => {
    const { primary, secondary } = subnetsOf(settings, version);
    return `$circuit = ${call('Add-AzExpressRouteCircuitPeeringConfig', {
      Name: type,
      ExpressRouteCircuit: code('$circuit'),
      PeeringType: type,
      PeerASN: settings.peerASN ?? undefined,
      VlanId: settings.vlanId ?? undefined,
      PrimaryPeerAddressPrefix: primary,
      SecondaryPeerAddressPrefix: secondary,
      PeerAddressType: version === 6 ? 'IPv6' : 'IPv4',
      SharedKey: sharedKey ? code(`(ConvertTo-Plain $${sharedKey.parameter})`) : undefined,
      RouteFilterId: filter ? code('$filter.Id') : undefined,
      ...(type === 'MicrosoftPeering' ? microsoftParameters(settings, version) : {}),
    })}`;
  });
  return [`$circuit = ${getCircuit(circuit)}`, ...getFilter, ...adds, ...switches(peering), save];
}

// No parameter switches the sessions: https://learn.microsoft.com/azure/expressroute/expressroute-howto-reset-peering
function switches(peering: Peering): readonly string[] {
  const states = statesToGive(peering);
  if (!states) return [];
  return [
    `$peering = $circuit.Peerings | Where-Object Name -eq ${psText(peering.type)}`,
    `$peering.State = ${psText(states.ipv4)}`,
    ...(hasFamily(peering, 'IPv6') ? [`$peering.Ipv6PeeringConfig.State = ${psText(states.ipv6)}`] : []),
  ];
}

function subnetsOf(
  settings: PeeringSettings,
  version: 4 | 6,
): { readonly primary: string; readonly secondary: string } {
  return version === 4
    ? { primary: settings.primaryPeerAddressPrefix, secondary: settings.secondaryPeerAddressPrefix }
    : { primary: settings.ipv6PrimaryPeerAddressPrefix, secondary: settings.ipv6SecondaryPeerAddressPrefix };
}

/** The largest AS number that the parameter for the customer's takes: it is a signed number of 32 bits. */
const LARGEST_CUSTOMER_ASN = 2_147_483_647;

export function fitsCustomerAsn(asn: number | null): boolean {
  return asn === null || asn <= LARGEST_CUSTOMER_ASN;
}

function microsoftParameters(
  settings: PeeringSettings,
  version: 4 | 6,
): { readonly [name: string]: PsValue | undefined } {
  const prefixes = settings.advertisedPublicPrefixes.filter((prefix) => prefix.includes(':') === (version === 6));
  const { customerASN } = settings;
  return {
    MicrosoftConfigAdvertisedPublicPrefixes: prefixes.length > 0 ? prefixes : undefined,
    MicrosoftConfigCustomerAsn: fitsCustomerAsn(customerASN) ? (customerASN ?? undefined) : undefined,
    MicrosoftConfigRoutingRegistryName: settings.routingRegistryName,
  };
}

function reachSteps(resource: ResourceOf<'global-reach'>): readonly string[] {
  const { reach, circuit, peer, authorizationKey, scope, name } = resource;
  const { addressPrefix, ipv6AddressPrefix } = reach.settings;
  const add = (prefix: string, type: 'IPv4' | 'IPv6'): string =>
    `$circuit = ${call('Add-AzExpressRouteCircuitConnectionConfig', {
      Name: name,
      ExpressRouteCircuit: code('$circuit'),
      PeerExpressRouteCircuitPeering: code('"$($peer.Id)/peerings/AzurePrivatePeering"'),
      AddressPrefix: prefix,
      AddressPrefixType: type,
      AuthorizationKey: authorizationKey ? code(`(ConvertTo-Plain $${authorizationKey.parameter})`) : undefined,
    })}`;
  return [
    ...lookedUp('peer', peer, scope),
    `$circuit = ${getCircuit(circuit)}`,
    add(addressPrefix, 'IPv4'),
    ...(ipv6AddressPrefix === '' ? [] : [add(ipv6AddressPrefix, 'IPv6')]),
    save,
  ];
}

function connectionSteps(resource: ResourceOf<'connection'>): readonly string[] {
  const { connection, circuit, gateway, network, authorizationKey, scope, name } = resource;
  const gatewayName = gateway.settings.name || `${network.settings.name}-gateway`;
  return [
    ...lookedUp('circuit', circuit, scope),
    `$gateway = ${call('Get-AzVirtualNetworkGateway', placed(scope, gatewayName))}`,
    splatted('New-AzVirtualNetworkGatewayConnection', {
      ...placed(scope, name),
      Location: network.settings.location,
      VirtualNetworkGateway1: code('$gateway'),
      PeerId: code('$circuit.Id'),
      ConnectionType: 'ExpressRoute',
      RoutingWeight: connection.settings.routingWeight,
      ExpressRouteGatewayBypass: connection.settings.fastPath ? true : undefined,
      AuthorizationKey: authorizationKey ? code(`(ConvertTo-Plain $${authorizationKey.parameter})`) : undefined,
    }),
  ];
}
