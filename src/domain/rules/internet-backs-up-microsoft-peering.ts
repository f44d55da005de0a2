import type { Rule } from '#domain/shapes/rule.ts';

export const internetBacksUpMicrosoftPeering: Rule<'peering'> = {
  id: 'internet-backs-up-microsoft-peering',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['MSFT-23'],
  message:
    'A site-to-site VPN does not take over for Microsoft peering: when it fails, the way to Microsoft is the internet.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-coexist-resource-manager',
  refuses: [],

  check: (_plan, { type, design }) =>
    type === 'MicrosoftPeering' && design?.vpnBackup
      ? [{ field: 'vpnBackup', mend: { values: { vpnBackup: false }, label: 'Plan with the internet instead' } }]
      : [],
};
