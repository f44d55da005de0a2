import { type ActionId, type PlanRequest, actionIds, actions } from '#domain/actions/index.ts';
import { designTables } from '#domain/model/design.ts';
import { type Entity, type EntityKind, entityKinds, findEntity, kindOf, shelfOf } from '#domain/model/look-up.ts';
import type { EntityId } from '#domain/model/ids.ts';
import type { Connection, Gateway, Plan } from '#domain/model/plan.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import { rules } from '#domain/rules/index.ts';
import type { EntityByKind, Fault, Finding, Mend, Rule } from '#domain/shapes/rule.ts';
import { isNever } from '#domain/shapes/never.ts';
import { fill } from './fill.ts';
import { liveCircuitRequest, liveFilterRequest, livePortRequest } from './live-request.ts';
import { requestToMove } from './move-block.ts';

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
  const kind = kindOf(plan, id);
  const entity = findEntity(plan, id);
  return kind && entity ? findingsBy(rulesByKind[kind], plan, entity) : [];
}

/** What stops or warns an action: the findings on one entity of the rules that name the action. */
export function findingsAgainstAction(plan: Plan, id: EntityId, action: ActionId): readonly Finding[] {
  const asked = rulesByAction.get(action);
  const kind = asked && kindOf(plan, id);
  const entity = kind && findEntity(plan, id);
  return entity ? findingsBy(asked[kind], plan, entity) : none;
}

type RulesByKind = { readonly [Kind in EntityKind]: readonly Rule[] };

function byKind(asked: readonly Rule[]): RulesByKind {
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

/** Every rule, by the kind of entity that it looks at. */
export const rulesByKind: RulesByKind = byKind(rules);

const rulesByAction = new Map(
  actionIds.map((action) => [action, byKind(rules.filter((rule) => rule.refuses.includes(action)))]),
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

/** What the rules find on the whole plan, errors first, then in the order of the plan. */
export function review(plan: Plan): readonly Finding[] {
  const found: Finding[] = [];
  for (const kind of entityKinds) {
    const asked = rulesByKind[kind];
    const entities: readonly Entity[] = Object.values(plan[shelfOf[kind]]);
    for (const entity of entities) found.push(...findingsBy(asked, plan, entity));
  }
  return errorsFirst(found);
}

export function errorsFirst(findings: readonly Finding[]): readonly Finding[] {
  const rank = { error: 0, warning: 1, info: 2 };
  return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

/** The request that mends a finding, where its rule knows a better value. */
export function fixOf(plan: Plan, finding: Finding): PlanRequest | null {
  const { subject, field, suggestion, mend } = finding;
  if (mend?.moves !== undefined) return requestToMove(plan, subject, mend.moves);
  const own = field === null || suggestion === null ? null : { [field]: suggestion };
  const entity = findEntity(plan, mend?.on ?? subject);
  const values = mend?.values ?? own;
  const fix = entity && values ? requestToSet(plan, entity, values) : null;
  // What Azure refuses in every state mends nothing.
  const row = fix && actions[fix.id].states;
  return row && isNever(row) ? null : fix;
}

/** The request that sets these values, refused or not; null where there is none. */
export function requestToSet(plan: Plan, entity: Entity, settings: Mend['values']): PlanRequest | null {
  const stated = designTables[kindOf(plan, entity.id) ?? 'circuit'] ?? {};
  if (Object.keys(settings).every((field) => Object.hasOwn(stated, field))) {
    return { id: 'describe-design', args: { id: entity.id, design: settings } };
  }
  return requestToChange(plan, entity, settings);
}

function requestToChange(plan: Plan, entity: Entity, settings: Mend['values']): PlanRequest | null {
  if (isKind(plan, entity, 'circuit')) {
    return entity.azure
      ? liveCircuitRequest(entity, settings)
      : { id: 'plan-circuit', args: { circuitId: entity.id, settings } };
  }
  if (isKind(plan, entity, 'port')) {
    return entity.azure
      ? livePortRequest(entity, settings)
      : { id: 'plan-port', args: { portId: entity.id, settings } };
  }
  if (isKind(plan, entity, 'peering')) {
    if (entity.azure) return { id: 'change-peering', args: { peeringId: entity.id, settings } };
    if (entity.type === 'AzurePublicPeering' && plan.era === 'today') return null;
    return { id: 'plan-peering', args: { circuitId: entity.circuitId, type: entity.type, settings } };
  }
  if (isKind(plan, entity, 'gateway')) return requestToSetGateway(entity, settings);
  if (isKind(plan, entity, 'connection')) return requestToSetConnection(entity, settings);
  if (!isKind(plan, entity, 'network')) return requestToSetAround(plan, entity, settings);
  if (entity.azure) return null;
  const { addressSpace, ...rest } = settings;
  // A better block replaces the faulty one and leaves the others alone; only whole values can be set here.
  return addressSpace === undefined ? { id: 'plan-network', args: { networkId: entity.id, settings: rest } } : null;
}

function requestToJoin(entity: GlobalReach, settings: Mend['values']): PlanRequest | null {
  const { id: globalReachId, circuitId, peerCircuitId, azure } = entity;
  return azure ? null : { id: 'plan-global-reach', args: { globalReachId, circuitId, peerCircuitId, settings } };
}

/** The same for what stands around circuits and networks. */
function requestToSetAround(plan: Plan, entity: Entity, settings: Mend['values']): PlanRequest | null {
  if (isKind(plan, entity, 'routeFilter')) {
    return entity.azure
      ? liveFilterRequest(entity, settings)
      : { id: 'plan-route-filter', args: { routeFilterId: entity.id, settings } };
  }
  if (isKind(plan, entity, 'globalReach')) return requestToJoin(entity, settings);
  if (isKind(plan, entity, 'subscription')) {
    return { id: 'describe-subscription', args: { subscription: entity.settings.name, settings } };
  }
  return null;
}

function requestToSetConnection(connection: Connection, settings: Mend['values']): PlanRequest {
  const { azure, id, circuitId, gatewayId } = connection;
  return azure
    ? { id: 'change-connection', args: { connectionId: id, settings } }
    : { id: 'plan-connection', args: { connectionId: id, circuitId, gatewayId, settings } };
}

/** A live gateway takes another size, or other scale units. */
function requestToSetGateway(gateway: Gateway, settings: Mend['values']): PlanRequest | null {
  const { id: gatewayId, networkId } = gateway;
  if (!gateway.azure) return { id: 'plan-network', args: { networkId, settings: {}, gateway: settings } };
  const { sku, ...units } = settings;
  if (typeof sku === 'string') return { id: 'resize-gateway', args: { gatewayId, sku } };
  const { minScaleUnits, maxScaleUnits } = { ...gateway.settings, ...units };
  if (!isUnits(minScaleUnits) || !isUnits(maxScaleUnits)) return null;
  return { id: 'scale-gateway', args: { gatewayId, minScaleUnits, maxScaleUnits } };
}

const isUnits = (value: unknown): value is number | null => typeof value === 'number' || value === null;
