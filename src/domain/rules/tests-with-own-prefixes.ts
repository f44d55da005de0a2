import type { CircuitId } from '#domain/model/ids.ts';
import { peeringOf, predecessorOf } from '#domain/model/look-up.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const testsWithOwnPrefixes: Rule<'circuit'> = {
  id: 'tests-with-own-prefixes',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['MIG-02'],
  message: 'Tests on {circuit} use {what}. Take other prefixes and another route filter until traffic moves.',
  docs: 'https://learn.microsoft.com/azure/expressroute/circuit-migration',
  refuses: [],

  check(plan, circuit) {
    const { design, settings } = circuit;
    if (!design?.replaces || design.cutover === 'moved' || design.cutover === 'old-deleted') return [];
    const data = { circuit: settings.name || 'the new circuit' };
    if (design.testsWithOwnPrefixes === false) {
      const mend = { values: { testsWithOwnPrefixes: true }, label: 'Test with prefixes of their own' };
      const what = 'the prefixes and the route filter of the circuit that it replaces';
      return [{ field: 'testsWithOwnPrefixes', data: { ...data, what }, mend }];
    }
    return sharedParts(plan, circuit).map((what) => ({ field: 'replaces', data: { ...data, what } }));
  },
};

/** What the Microsoft peerings of both circuits have in common. */
function sharedParts(plan: Plan, circuit: Circuit): readonly string[] {
  const old = predecessorOf(plan, circuit);
  if (!old) return [];
  const before = partsOf(plan, old.id);
  const shared = partsOf(plan, circuit.id).prefixes.filter((prefix) => before.prefixes.includes(prefix));
  const filter = partsOf(plan, circuit.id).filter;
  return [
    ...(shared.length > 0 ? [`${shared.join(', ')}, as ${old.settings.name} does`] : []),
    ...(filter !== null && filter === before.filter ? [`the route filter of ${old.settings.name}`] : []),
  ];
}

function partsOf(plan: Plan, id: CircuitId) {
  const peering = peeringOf(plan, id, 'MicrosoftPeering');
  return {
    prefixes: [...(peering?.settings.advertisedPublicPrefixes ?? []), ...(peering?.design?.natPool ?? [])],
    filter: peering?.settings.routeFilterId ?? null,
  };
}
