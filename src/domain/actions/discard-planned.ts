import type { EntityId } from '#domain/model/ids.ts';
import { type Entity, findEntity, nameOf } from '#domain/model/look-up.ts';
import type { Peering, Plan } from '#domain/model/plan.ts';
import type { PlanAction } from './index.ts';

export interface DiscardPlanned {
  readonly id: EntityId;
}

/** True for the entity itself and for everything that leans on it: peerings of a circuit, the gateway of a network, links of both, Global Reach. */
function leansOn(plan: Plan, entity: Entity, id: EntityId): boolean {
  if (entity.id === id) return true;
  if ('gatewayId' in entity && plan.gateways[entity.gatewayId]?.networkId === id) return true;
  return (
    ('circuitId' in entity && entity.circuitId === id) ||
    ('peerCircuitId' in entity && entity.peerCircuitId === id) ||
    ('networkId' in entity && entity.networkId === id) ||
    ('gatewayId' in entity && entity.gatewayId === id)
  );
}

function without<Kept extends Entity>(
  plan: Plan,
  shelf: { readonly [key: string]: Kept },
  id: EntityId,
): { [key: string]: Kept } {
  return Object.fromEntries(Object.entries(shelf).filter(([, entity]) => !leansOn(plan, entity, id)));
}

/** Nothing is meant to have a filter that is gone. */
function withoutFilter(peerings: Plan['peerings'], id: EntityId): Plan['peerings'] {
  return Object.fromEntries(
    Object.entries<Peering>(peerings).map(([key, peering]) =>
      peering.settings.routeFilterId === id
        ? [key, { ...peering, settings: { ...peering.settings, routeFilterId: null } }]
        : [key, peering],
    ),
  );
}

export const discardPlanned: PlanAction<DiscardPlanned, 'resource-live' | 'resource-missing'> = {
  actors: ['customer'],
  label: 'Remove {name} from the plan',
  done: '{name} removed from the plan',
  nature: 'planning',
  refusals: {
    'resource-live': '{name} exists in Azure: delete it there first.',
    'resource-missing': 'This is no longer in the plan.',
  },

  guard(plan, { id }) {
    const entity = findEntity(plan, id);
    if (!entity) return [{ reason: 'resource-missing' }];
    return entity.azure ? [{ reason: 'resource-live' }] : [];
  },

  apply: (plan, { id }) => ({
    ...plan,
    circuits: without(plan, plan.circuits, id),
    peerings: withoutFilter(without(plan, plan.peerings, id), id),
    networks: without(plan, plan.networks, id),
    gateways: without(plan, plan.gateways, id),
    connections: without(plan, plan.connections, id),
    authorizations: without(plan, plan.authorizations, id),
    sites: without(plan, plan.sites, id),
    routeFilters: without(plan, plan.routeFilters, id),
    subscriptions: without(plan, plan.subscriptions, id),
    globalReaches: without(plan, plan.globalReaches, id),
    ports: without(plan, plan.ports, id),
  }),

  offers: () => [],
  words: (plan, { id }) => ({ name: nameOf(plan, id) }),
};
