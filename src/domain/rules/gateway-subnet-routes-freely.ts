import type { NetworkDesign } from '#domain/model/network-design.ts';
import type { Rule } from '#domain/shapes/rule.ts';

/** What must not be attached to GatewaySubnet, with the value that is right. */
const barriers = [
  { field: 'gatewaySubnetNsg', right: false, what: 'a network security group is attached', label: 'Take the NSG off' },
  {
    field: 'gatewaySubnetDefaultRoute',
    right: false,
    what: 'a user-defined route 0.0.0.0/0 is attached',
    label: 'Take the route off',
  },
  {
    field: 'gatewaySubnetOwnRoute',
    right: false,
    what: 'a user-defined route for its own range is attached',
    label: 'Take the route off',
  },
  { field: 'bgpPropagation', right: true, what: 'BGP route propagation is off', label: 'Turn propagation on' },
] as const satisfies readonly { readonly field: keyof NetworkDesign; readonly [more: string]: unknown }[];

export const gatewaySubnetRoutesFreely: Rule<'network'> = {
  id: 'gateway-subnet-routes-freely',
  about: 'network',
  severity: 'error',
  basis: 'D',
  rules: ['GW-03'],
  message: 'GatewaySubnet of {network} cannot do its work: {what}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
  refuses: ['create-gateway'],

  check: (_plan, { settings, design }) =>
    barriers
      .filter(({ field, right }) => design?.[field] !== undefined && design[field] !== right)
      .map(({ field, right, what, label }) => ({
        field,
        data: { network: settings.name || 'the network', what },
        mend: { values: { [field]: right }, label },
      })),
};
