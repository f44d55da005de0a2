import { type ActionId, actionIds } from '#domain/actions/index.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { type Entity, type EntityKind, findEntity, kindOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { refusingRules } from '#domain/rules/refusing.ts';
import type { Fault, Finding, Rule } from '#domain/shapes/rule.ts';
import { fill } from './fill.ts';

function toFinding(rule: Rule, entity: Entity, fault: Fault): Finding {
  return {
    rule: rule.id,
    severity: rule.severity,
    basis: rule.basis,
    subject: entity.id,
    others: fault.others ?? [],
    field: fault.field ?? null,
    message: fill(rule.message, fault.data ?? {}),
    suggestion: fault.suggestion ?? null,
    mend: fault.mend ?? null,
  };
}

/** What these rules find on one entity. */
export function findingsOf(asked: RulesByKind, plan: Plan, id: EntityId): readonly Finding[] {
  const kind = kindOf(plan, id);
  const entity = findEntity(plan, id);
  return kind && entity ? findingsBy(asked[kind], plan, entity) : none;
}

/** What stops or warns an action: the findings on one entity of the rules that name the action. */
export function findingsAgainstAction(plan: Plan, id: EntityId, action: ActionId): readonly Finding[] {
  const asked = rulesByAction.get(action);
  const kind = asked && kindOf(plan, id);
  const entity = kind && findEntity(plan, id);
  return entity ? findingsBy(asked[kind], plan, entity) : none;
}

export type RulesByKind = { readonly [Kind in EntityKind]: readonly Rule[] };

/** Rules by the kind of entity that they look at. */
export function byKind(asked: readonly Rule[]): RulesByKind {
  const about = (kind: EntityKind): readonly Rule[] => asked.filter((rule) => rule.about === kind);
  return {
    circuit: about('circuit'),
    peering: about('peering'),
    network: about('network'),
    gateway: about('gateway'),
    connection: about('connection'),
    authorization: about('authorization'),
    port: about('port'),
    routeFilter: about('routeFilter'),
    globalReach: about('globalReach'),
    site: about('site'),
    subscription: about('subscription'),
  };
}

/** The rules that refuse, by the kind of entity that they look at. */
export const refusingByKind: RulesByKind = byKind(refusingRules);

const rulesByAction = new Map(
  actionIds.map((action) => [action, byKind(refusingRules.filter((rule) => rule.refuses.includes(action)))]),
);

const none: readonly Finding[] = [];

/** What these rules find on an entity. It has to be of the kind that they are about. */
export function findingsBy(asked: readonly Rule[], plan: Plan, entity: Entity): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of asked) {
    for (const fault of rule.check(plan, entity)) found.push(toFinding(rule, entity, fault));
  }
  return found.length > 0 ? found : none;
}

export function errorsFirst(findings: readonly Finding[]): readonly Finding[] {
  const rank = { error: 0, warning: 1, info: 2 };
  return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}
