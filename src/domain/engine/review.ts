import { type ActionId, type PlanRequest, actionIds } from '#domain/actions/index.ts';
import { designTables } from '#domain/model/design.ts';
import { type Entity, type EntityKind, findEntity, kindOf, shelfOf } from '#domain/model/look-up.ts';
import type { EntityId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { rules } from '#domain/rules/index.ts';
import type { EntityByKind, Fault, Finding, Mend, Rule } from '#domain/shapes/rule.ts';
import { fill } from './fill.ts';

function isKind<Kind extends EntityKind>(plan: Plan, entity: Entity, kind: Kind): entity is EntityByKind[Kind] {
  return kindOf(plan, entity.id) === kind;
}

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

/** What the rules find on one entity. */
export function findingsOn(plan: Plan, id: EntityId): readonly Finding[] {
  return findingsOf(plan, id, rules);
}

/** What stops or warns an action: the findings on one entity of the rules that name the action. */
export function findingsAgainstAction(plan: Plan, id: EntityId, action: ActionId): readonly Finding[] {
  return findingsOf(plan, id, rulesByAction.get(action) ?? []);
}

const rulesByAction = new Map(
  actionIds.map((action) => [action, rules.filter((rule) => rule.refuses.includes(action))]),
);

function findingsOf(plan: Plan, id: EntityId, asked: readonly Rule[]): readonly Finding[] {
  const entity = asked.length > 0 ? findEntity(plan, id) : undefined;
  if (!entity) return [];
  return asked.flatMap((rule) =>
    isKind(plan, entity, rule.about) ? rule.check(plan, entity).map((fault) => toFinding(rule, entity, fault)) : [],
  );
}

/** What the rules find on the whole plan, errors first. */
export function review(plan: Plan): readonly Finding[] {
  const entities = Object.values(shelfOf).flatMap((shelf): readonly Entity[] => Object.values(plan[shelf]));
  const rank = { error: 0, warning: 1, info: 2 };
  return entities
    .flatMap((entity) => findingsOn(plan, entity.id))
    .toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

/** The request that mends a finding, where its rule knows a better value. */
export function fixOf(plan: Plan, finding: Finding): PlanRequest | null {
  const { subject, field, suggestion, mend } = finding;
  const own = field === null || suggestion === null ? null : { [field]: suggestion };
  const entity = findEntity(plan, mend?.on ?? subject);
  const values = mend?.values ?? own;
  return entity && values ? requestToSet(plan, entity, values) : null;
}

function requestToSet(plan: Plan, entity: Entity, settings: Mend['values']): PlanRequest | null {
  const stated = designTables[kindOf(plan, entity.id) ?? 'circuit'] ?? {};
  if (Object.keys(settings).every((field) => Object.hasOwn(stated, field))) {
    return { id: 'describe-design', args: { id: entity.id, design: settings } };
  }
  return requestToChange(plan, entity, settings);
}

function requestToChange(plan: Plan, entity: Entity, settings: Mend['values']): PlanRequest | null {
  if (isKind(plan, entity, 'circuit')) {
    return entity.azure ? null : { id: 'plan-circuit', args: { circuitId: entity.id, settings } };
  }
  if (isKind(plan, entity, 'port')) {
    return entity.azure ? null : { id: 'plan-port', args: { portId: entity.id, settings } };
  }
  if (isKind(plan, entity, 'peering')) {
    if (entity.azure) return { id: 'change-peering', args: { peeringId: entity.id, settings } };
    if (entity.type === 'AzurePublicPeering') return null;
    return { id: 'plan-peering', args: { circuitId: entity.circuitId, type: entity.type, settings } };
  }
  if (isKind(plan, entity, 'gateway')) {
    return entity.azure
      ? null
      : { id: 'plan-network', args: { networkId: entity.networkId, settings: {}, gateway: settings } };
  }
  if (!isKind(plan, entity, 'network') || entity.azure) return null;
  const { addressSpace, ...rest } = settings;
  // A better block replaces the faulty one and leaves the others alone; only whole values can be set here.
  return addressSpace === undefined ? { id: 'plan-network', args: { networkId: entity.id, settings: rest } } : null;
}
