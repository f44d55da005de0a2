import { unreachableServices } from '#domain/model/peering-design.ts';
import type { Rule } from '#domain/shapes/rule.ts';

// People write `Azure Front Door` as well as `Front Door`, and any case.
const isUnreachable = (service: string): boolean => {
  const asked = service
    .trim()
    .toLowerCase()
    .replace(/^azure /, '');
  return unreachableServices.some((each) => each.toLowerCase() === asked) || asked.startsWith('multi-factor auth');
};

export const servicesReachable: Rule<'peering'> = {
  id: 'services-reachable',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-15'],
  message: 'Microsoft peering does not reach {service}: it goes over the internet.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check: (_plan, { type, design }) =>
    type === 'MicrosoftPeering'
      ? (design?.services ?? []).filter(isUnreachable).map((service) => ({ field: 'services', data: { service } }))
      : [],
};
