import { fastPathAddressLimit } from '#domain/catalog/fastpath.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { fastPathAddressesOn } from '#domain/model/fastpath.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const fastpathAddressesWithinCircuit: Rule<'circuit'> = {
  id: 'fastpath-addresses-within-circuit',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['FP-04'],
  message:
    'FastPath is to serve {count} addresses on {circuit}; a provider’s port takes {limit}, the rest use the gateway.',
  docs: 'https://learn.microsoft.com/azure/expressroute/about-fastpath',
  refuses: [],

  check(plan, circuit) {
    if (isDirect(circuit)) return [];
    const count = fastPathAddressesOn(plan, circuit.id);
    const limit = fastPathAddressLimit(null);
    return count > limit ? [{ data: { count, circuit: circuit.settings.name, limit } }] : [];
  },
};
