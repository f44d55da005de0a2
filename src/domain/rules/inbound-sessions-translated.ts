import type { Rule } from '#domain/shapes/rule.ts';

export const inboundSessionsTranslated: Rule<'peering'> = {
  id: 'inbound-sessions-translated',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['NAT-05'],
  message:
    'Microsoft opens sessions that arrive over the internet edge: without source NAT there, the answers leave through ExpressRoute.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-nat',
  refuses: [],

  check: (_plan, { type, design }) =>
    type === 'MicrosoftPeering' && design?.sessionsFromMicrosoft && design.internetEdgeNat === false
      ? [
          {
            field: 'internetEdgeNat',
            mend: { values: { internetEdgeNat: true }, label: 'Translate them at the internet edge' },
          },
        ]
      : [],
};
