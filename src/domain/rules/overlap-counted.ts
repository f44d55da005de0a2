import { predecessorOf } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const overlapCounted: Rule<'circuit'> = {
  id: 'overlap-counted',
  about: 'circuit',
  severity: 'warning',
  basis: 'I',
  rules: ['MIG-04'],
  message:
    'While {old} and {circuit} both exist, both are billed, and both count against the circuits of subscription, region and network.',
  docs: 'https://learn.microsoft.com/azure/expressroute/circuit-migration',
  refuses: ['create-circuit'],

  check(plan, circuit) {
    const old = predecessorOf(plan, circuit);
    if (!old?.azure) return [];
    const data = { old: old.settings.name, circuit: circuit.settings.name || 'the new circuit' };
    return [{ field: 'replaces', others: [old.id], data }];
  },
};
