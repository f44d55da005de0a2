import type { Rule } from '#domain/shapes/rule.ts';

export const prefixesValidated: Rule<'peering'> = {
  id: 'prefixes-validated',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-12'],
  message: 'The advertised prefixes are not validated: until they are, the BGP session is not enabled.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-workflows',
  refuses: [],

  check: (_plan, { type, azure }) =>
    type === 'MicrosoftPeering' && azure?.advertisedPublicPrefixesState === 'ValidationNeeded' ? [{}] : [],
};
