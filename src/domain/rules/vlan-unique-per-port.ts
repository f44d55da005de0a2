import { circuitsOn, peeringsOf, portOf } from '#domain/model/look-up.ts';
import type { Peering, Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const vlanUniquePerPort: Rule<'peering'> = {
  id: 'vlan-unique-per-port',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['ERD-05'],
  message: 'VLAN {vlan} is taken on {circuit}: with Dot1Q it must be unique over all circuits of {port}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-erdirect-about',
  refuses: ['configure-private-peering', 'configure-microsoft-peering', 'change-peering'],

  check(plan, { circuitId, settings: { vlanId } }) {
    const circuit = plan.circuits[circuitId];
    const port = circuit && portOf(plan, circuit);
    // With QinQ Microsoft's S-tag tells the circuits apart; within one circuit vlan-unique-per-circuit watches.
    if (vlanId === null || port?.settings.encapsulation !== 'Dot1Q') return [];
    const peerings = circuitsOn(plan, port).flatMap((each) => peeringsOf(plan, each.id));
    return peerings
      .filter((other) => other.circuitId !== circuitId && other.settings.vlanId === vlanId)
      .map((other) => ({
        field: 'vlanId',
        others: [other.id],
        data: { vlan: vlanId, circuit: circuitName(plan, other), port: port.settings.name || 'the port pair' },
        suggestion: freeVlan(peerings),
      }));
  },
};

function circuitName(plan: Plan, { circuitId }: Peering): string {
  return plan.circuits[circuitId]?.settings.name || 'another circuit';
}

/** The lowest round VLAN id that none of the peerings has. */
function freeVlan(peerings: readonly Peering[]): number {
  const used = new Set(peerings.map(({ settings }) => settings.vlanId));
  const round = Array.from({ length: 40 }, (_, index) => (index + 1) * 100);
  return round.find((vlan) => !used.has(vlan)) ?? 4001;
}
