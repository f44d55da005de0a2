import { suggestVlan } from '#domain/model/suggest.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const vlanInRange: Rule<'peering'> = {
  id: 'vlan-in-range',
  about: 'peering',
  severity: 'error',
  basis: 'I',
  rules: ['PEER-07'],
  message: 'VLAN {vlan} does not exist: an 802.1Q id is 1 to 4094.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  check(plan, { id, circuitId, settings: { vlanId } }) {
    if (vlanId === null || (Number.isInteger(vlanId) && vlanId >= 1 && vlanId <= 4094)) return [];
    return [{ field: 'vlanId', data: { vlan: vlanId }, suggestion: suggestVlan(plan, circuitId, id) }];
  },
};
