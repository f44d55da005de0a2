import { nameOf, peeringsOf } from '#domain/model/look-up.ts';
import { suggestVlan } from '#domain/model/suggest.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const vlanUniquePerCircuit: Rule<'peering'> = {
  id: 'vlan-unique-per-circuit',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['PEER-08'],
  message: 'VLAN {vlan} is taken by the {other} of this circuit.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-routing-portal-resource-manager',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  check(plan, { id, circuitId, settings: { vlanId } }) {
    if (vlanId === null) return [];
    const others = peeringsOf(plan, circuitId).filter((other) => other.id !== id && other.settings.vlanId === vlanId);
    return others.map((other) => ({
      field: 'vlanId',
      others: [other.id],
      data: { vlan: vlanId, other: nameOf(plan, other.id).toLowerCase() },
      suggestion: suggestVlan(plan, circuitId, id),
    }));
  },
};
