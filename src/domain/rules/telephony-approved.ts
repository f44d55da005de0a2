import { TELEPHONY_COMMUNITY } from '#domain/catalog/bgp-communities.ts';
import { plannedValues } from '#domain/model/microsoft-routes.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const telephonyApproved: Rule<'peering'> = {
  id: 'telephony-approved',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['MSFT-20'],
  message:
    '12076:5250 is for a few documented cases of telephony, not for Teams: state that yours is approved, or leave it out.',
  docs: 'https://learn.microsoft.com/azure/expressroute/using-expressroute-for-microsoft-pstn',
  refuses: [],

  check: (plan, peering) =>
    plannedValues(plan, peering).includes(TELEPHONY_COMMUNITY) && peering.design?.pstnApproved !== true
      ? [{ field: 'pstnApproved', mend: { values: { pstnApproved: true }, label: 'It is approved' } }]
      : [],
};
