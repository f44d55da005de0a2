import { type ActionId, actionIds, actions } from '#domain/actions/index.ts';
import { behaviours } from '#domain/behaviours/index.ts';
import { type RuleId, ruleIds } from '#domain/catalog/rule-ids.ts';
import { facts } from '#domain/facts/index.ts';
import { rules } from '#domain/rules/index.ts';

/** What makes an entry of the rulebook work. */
export type Implementation =
  | { readonly kind: 'rule'; readonly id: string }
  | { readonly kind: 'action'; readonly id: ActionId }
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'behaviour' }
  /** A place of its own: a state table, a report, the shape of the model. */
  | { readonly kind: 'built-in'; readonly where: string };

/** Entries that are no thing of a mould, but the way in which something else is built. */
const builtIn: { readonly [Id in RuleId]?: string } = {
  'PEER-09': 'model/plan.ts: a peering has one vlanId',
  'PEER-17': 'model/peering-life.ts: configurePeering',
  'PEER-22': 'model/bgp.ts: bgpOf',
  'BILL-11': 'model/billing.ts: orphansOf',
  'BILL-12': 'model/billing.ts: costLines, over rates of model/circuit-design.ts and gateway-design.ts',
  'HA-08': 'model/resiliency-index.ts resiliencyIndex',
};

/** For every entry of the rulebook, what makes it work. */
export const implementations: { readonly [Id in RuleId]: readonly Implementation[] } = tableOf((id) => [
  ...rules.filter((rule) => rule.rules.includes(id)).map((rule) => ({ kind: 'rule', id: rule.id }) as const),
  ...actionIds
    .filter((each) => actions[each].rules?.includes(id))
    .map((each) => ({ kind: 'action', id: each }) as const),
  ...facts.filter((fact) => fact.rules.includes(id)).map((fact) => ({ kind: 'fact', id: fact.id }) as const),
  ...behaviours.filter((each) => each.rules?.includes(id)).map(() => ({ kind: 'behaviour' }) as const),
  ...[builtIn[id] ?? []].flat().map((where) => ({ kind: 'built-in', where }) as const),
]);

function tableOf<Value>(valueOf: (id: RuleId) => Value): { readonly [Id in RuleId]: Value } {
  const isWhole = (table: { [id: string]: Value }): table is { [Id in RuleId]: Value } =>
    ruleIds.every((id) => Object.hasOwn(table, id));
  const table = Object.fromEntries(ruleIds.map((id) => [id, valueOf(id)]));
  if (!isWhole(table)) throw new Error('The table of the rulebook has a hole.');
  return table;
}
