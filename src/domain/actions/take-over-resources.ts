import { findEntity } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { counted } from '#domain/model/words.ts';
import type { ImportResources } from './import-resources.ts';
import type { PlanAction } from './index.ts';

type AnyEntity = ImportResources[keyof ImportResources][number];

function everything(args: ImportResources): readonly AnyEntity[] {
  return Object.values<readonly AnyEntity[]>({ ...args }).flat();
}

function byId<Entity extends { readonly id: string }>(entities: readonly Entity[]): { [id: string]: Entity } {
  return Object.fromEntries(entities.map((entity) => [entity.id, entity]));
}

/** Puts what Azure shows in the place of what the plan says, resource by resource. */
export const takeOverResources: PlanAction<ImportResources, 'resource-missing'> = {
  actors: ['customer'],
  label: 'Take over what Azure shows',
  done: '{resources} taken over from Azure',
  nature: 'planning',
  refusals: { 'resource-missing': 'A resource that was compared is no longer in the plan.' },
  guard(plan, args) {
    const all = everything(args);
    const isThere = all.length > 0 && all.every(({ id }) => findEntity(plan, id) !== undefined);
    return isThere ? [] : [{ reason: 'resource-missing' }];
  },

  apply: (plan, args): Plan => ({
    ...plan,
    circuits: { ...plan.circuits, ...byId(args.circuits) },
    peerings: { ...plan.peerings, ...byId(args.peerings) },
    authorizations: { ...plan.authorizations, ...byId(args.authorizations) },
    networks: { ...plan.networks, ...byId(args.networks) },
    gateways: { ...plan.gateways, ...byId(args.gateways) },
    connections: { ...plan.connections, ...byId(args.connections) },
    routeFilters: { ...plan.routeFilters, ...byId(args.routeFilters) },
    ports: { ...plan.ports, ...byId(args.ports) },
    globalReaches: { ...plan.globalReaches, ...byId(args.globalReaches) },
  }),

  offers: () => [],
  words: (_plan, args) => ({ resources: counted(everything(args).length, 'resource') }),
};
