import { type DesignOf, group } from './design-field.ts';

const subnet = group('GatewaySubnet');
const spokes = group('Spokes and addresses');
const workload = group('Workload');
const kind = group('Kind of network');

/** What a person states about a virtual network. */
export const networkDesign = {
  gatewaySubnetName: subnet.text('Name of the subnet'),
  gatewaySubnetShared: subnet.yesNo('Something else is deployed in it'),
  gatewaySubnetNsg: subnet.yesNo('A network security group is attached to it'),
  gatewaySubnetDefaultRoute: subnet.yesNo('A user-defined route 0.0.0.0/0 is attached to it'),
  gatewaySubnetOwnRoute: subnet.yesNo('A user-defined route for its own range is attached to it'),
  gatewaySubnetIpv6: subnet.text('Its IPv6 block'),
  bgpPropagation: subnet.yesNo('BGP route propagation is on'),
  serviceEndpointPolicy: subnet.yesNo('A service endpoint policy is attached to it'),
  dnsResolverWildcard: subnet.yesNo('A DNS Private Resolver forwards a wildcard in this network'),

  spokes: spokes.number('Spokes that use the gateway'),
  spokeAddressSpaces: spokes.number('Address spaces of all spokes'),
  spokeIpv6AddressSpaces: spokes.number('IPv6 address spaces of all spokes'),
  spokesInOtherRegions: spokes.yesNo('Some spokes are in other regions'),
  spokesDrawnThroughCircuit: spokes.yesNo('Networks are to reach each other through the circuit'),
  summarizedGatewayPrefixes: spokes.list('summarizedGatewayPrefixes'),
  customBgpCommunity: spokes.text('Custom BGP community'),
  twoHubsTransit: spokes.yesNo('Two peered hubs on one circuit use gateway transit'),

  criticality: workload.choice('It carries', ['test', 'production', 'mission-critical']),
  disasterRecovery: workload.yesNo('Its circuits are meant to survive the loss of a metro'),
  vpnBackup: workload.yesNo('A site-to-site VPN is the backup'),
  vpnBackupMbps: workload.number('Traffic that the VPN would have to carry, Mbps'),
  virtualMachines: workload.number('Virtual machines, private endpoints and appliances behind the gateway'),
  privateEndpointMbps: workload.number('Traffic to private endpoints, Mbps'),
  fastPathAddresses: workload.number('Addresses that FastPath is to serve'),
  ipv6OverFastPath: workload.yesNo('IPv6 is to use FastPath'),
  largePackets: workload.yesNo('Packets above 1,400 bytes without a lower MSS'),
  internalLoadBalancer: workload.choice('Internal load balancers or PaaS stand in', ['hub', 'spoke']),
  firewall: workload.choice('The firewall stands in', ['hub', 'spoke']),
  netAppFeatures: workload.choice('Network features of Azure NetApp Files', ['Basic', 'Standard']),
  privateLinkOverFastPath: workload.yesNo('Private Link is to use FastPath'),
  crossRegionPrivateEndpoints: workload.yesNo('Private endpoints in other regions are used'),

  virtualWanHub: kind.yesNo('It is a Virtual WAN hub'),
  extendedZone: kind.yesNo('It is in an Azure Extended Zone'),
  routeServer: kind.yesNo('It has a Route Server'),
} as const;

export type NetworkDesign = DesignOf<typeof networkDesign>;
