import {
  authorizationId,
  circuitId,
  type CircuitId,
  connectionId,
  gatewayId,
  type GatewayId,
  gatewayIdOf,
  globalReachId,
  networkId,
  portId,
  routeFilterId,
  siteId,
} from '#domain/model/ids.ts';
import { circuitsIn, circuitsOn, connectionsTo, type EntityKind, kindOf, peeringsWith } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { StepId } from './steps.ts';

/** Where in the app an entity is filled in. */
export interface Whereabouts {
  /** The circuits that it has to do with; none for what no circuit leads to. */
  readonly circuits: readonly CircuitId[];
  readonly step: StepId;
}

interface Place {
  readonly step: StepId;
  readonly circuits: (plan: Plan, id: string) => readonly CircuitId[];
}

const places: { readonly [Kind in EntityKind]: Place } = {
  circuit: { step: 'create', circuits: (_plan, id) => [circuitId(id)] },
  port: {
    step: 'create',
    circuits: (plan, id) => [plan.ports[portId(id)] ?? []].flat().flatMap((port) => idsOf(circuitsOn(plan, port))),
  },
  subscription: {
    step: 'create',
    circuits: (plan, id) => idsOf(circuitsIn(plan, id.slice('subscription/'.length))),
  },
  peering: {
    step: 'routing',
    circuits: (_plan, id) => [circuitId(id.slice(0, id.lastIndexOf('/')))],
  },
  routeFilter: {
    step: 'routing',
    circuits: (plan, id) => peeringsWith(plan, routeFilterId(id)).map((each) => each.circuitId),
  },
  site: { step: 'routing', circuits: (plan, id) => plan.sites[siteId(id)]?.settings.circuitIds ?? [] },
  network: { step: 'link', circuits: (plan, id) => circuitsTo(plan, gatewayIdOf(networkId(id))) },
  gateway: { step: 'link', circuits: (plan, id) => circuitsTo(plan, gatewayId(id)) },
  connection: { step: 'link', circuits: (plan, id) => circuitIn(plan.connections[connectionId(id)]) },
  authorization: { step: 'link', circuits: (plan, id) => circuitIn(plan.authorizations[authorizationId(id)]) },
  globalReach: {
    step: 'link',
    circuits(plan, id) {
      const reach = plan.globalReaches[globalReachId(id)];
      return reach ? [reach.circuitId, reach.peerCircuitId] : [];
    },
  },
};

/** The step on which an entity is filled in; the first where the plan does not have it. */
export function stepOfEntity(plan: Plan, id: string): StepId {
  const kind = kindOf(plan, id);
  return kind ? places[kind].step : 'create';
}

export function whereIs(plan: Plan, id: string): Whereabouts {
  const kind = kindOf(plan, id);
  if (!kind) return { circuits: [], step: 'create' };
  return { circuits: [...new Set(places[kind].circuits(plan, id))], step: places[kind].step };
}

function idsOf(entities: readonly { readonly id: CircuitId }[]): readonly CircuitId[] {
  return entities.map(({ id }) => id);
}

function circuitIn(entity: { readonly circuitId: CircuitId } | undefined): readonly CircuitId[] {
  return entity ? [entity.circuitId] : [];
}

function circuitsTo(plan: Plan, gateway: GatewayId): readonly CircuitId[] {
  return connectionsTo(plan, gateway).map((each) => each.circuitId);
}
