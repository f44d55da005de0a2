import { type PlanRequest, actions } from '#domain/actions/index.ts';
import { designTables } from '#domain/model/design.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import { type Entity, type EntityKind, findEntity, kindOf } from '#domain/model/look-up.ts';
import type { Connection, Gateway, Plan } from '#domain/model/plan.ts';
import { isNever } from '#domain/shapes/never.ts';
import type { EntityByKind, Finding, Mend } from '#domain/shapes/rule.ts';
import { liveCircuitRequest, liveFilterRequest, livePortRequest } from './live-request.ts';
import { requestToMove } from './move-block.ts';

function isKind<Kind extends EntityKind>(plan: Plan, entity: Entity, kind: Kind): entity is EntityByKind[Kind] {
  return kindOf(plan, entity.id) === kind;
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
