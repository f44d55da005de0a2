import { connectionsOf, networkBehind, predecessorOf } from '#domain/model/look-up.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const replacementInOrder: Rule<'circuit'> = {
  id: 'replacement-in-order',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['MIG-01'],
  message:
    '{what} The order is: build {circuit} in isolation, test it with a network and a prefix of its own, move traffic, then take the old circuit away.',
  docs: 'https://learn.microsoft.com/azure/expressroute/circuit-migration',
  refuses: [],

  check(plan, circuit) {
    const cutover = circuit.design?.cutover;
    if (!circuit.design?.replaces || (cutover !== 'isolated' && cutover !== 'testing')) return [];
    const data = { circuit: circuit.settings.name || 'the new circuit' };
    return [oldOneGone(plan, circuit), productionLinked(plan, circuit)]
      .flat()
      .map((what) => ({ field: 'cutover', data: { ...data, what } }));
  },
};

function oldOneGone(plan: Plan, circuit: Circuit): readonly string[] {
  const old = predecessorOf(plan, circuit);
  const deleted = old !== undefined && old.azure === null && old.billed.length > 0;
  return deleted ? [`${old.settings.name} is deleted already, and its replacement is not tested.`] : [];
}

function productionLinked(plan: Plan, circuit: Circuit): readonly string[] {
  const networks = connectionsOf(plan, circuit.id)
    .filter((connection) => connection.azure)
    .flatMap((connection) => networkBehind(plan, connection.gatewayId) ?? [])
    .filter(({ design }) => design?.criticality === 'production' || design?.criticality === 'mission-critical');
  return networks.map((network) => `${network.settings.name} carries production and is linked before the tests.`);
}
