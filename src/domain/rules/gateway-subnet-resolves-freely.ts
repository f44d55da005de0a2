import type { NetworkDesign } from '#domain/model/network-design.ts';
import type { Rule } from '#domain/shapes/rule.ts';

/** What disturbs the gateway, and what to do about it. */
const disturbances = [
  {
    field: 'serviceEndpointPolicy',
    what: 'a service endpoint policy on GatewaySubnet',
    label: 'Take the policy off',
  },
  {
    field: 'dnsResolverWildcard',
    what: 'a DNS Private Resolver that forwards a wildcard in this network',
    label: 'Forward single domains',
  },
] as const satisfies readonly { readonly field: keyof NetworkDesign; readonly [more: string]: unknown }[];

export const gatewaySubnetResolvesFreely: Rule<'network'> = {
  id: 'gateway-subnet-resolves-freely',
  about: 'network',
  severity: 'warning',
  basis: 'D',
  rules: ['GW-19'],
  message: 'The gateway of {network} does not go together with {what}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check: (_plan, { settings, design }) =>
    disturbances
      .filter(({ field }) => design?.[field] === true)
      .map(({ field, what, label }) => ({
        field,
        data: { network: settings.name || 'the network', what },
        mend: { values: { [field]: false }, label },
      })),
};
