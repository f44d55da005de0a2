import type { Rule } from '#domain/shapes/rule.ts';

export const sharedKeyWellFormed: Rule<'peering'> = {
  id: 'shared-key-well-formed',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['PEER-14'],
  message: 'The MD5 key is 1 to 25 letters and digits, nothing else.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-routing-portal-resource-manager',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'rotate-md5-key',
    'change-advertised-prefixes',
  ],

  check: (_plan, { settings: { sharedKey } }) =>
    sharedKey === '' || /^[a-z0-9]{1,25}$/i.test(sharedKey) ? [] : [{ field: 'sharedKey' }],
};
