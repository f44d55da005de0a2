import type { Rule } from '#domain/shapes/rule.ts';

export const publicPeeringGone: Rule<'peering'> = {
  id: 'public-peering-gone',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['PEER-PUB-02'],
  message: 'Azure public peering is retired since 31 March 2024: move to Microsoft peering with a route filter.',
  docs: 'https://learn.microsoft.com/azure/expressroute/about-public-peering',
  refuses: [],

  check: (plan, { type }) => (type === 'AzurePublicPeering' && plan.era === 'today' ? [{}] : []),
};
