import type { Port } from '#domain/model/direct-port.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import { findEntity } from '#domain/model/look-up.ts';
import type { Authorization, Circuit, Connection, Gateway, Peering, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import type { RouteFilter } from '#domain/model/route-filter.ts';
import { counted } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

/** Resources as documents of Azure’s described them: live, or planned where a template described them. */
export interface ImportResources {
  readonly circuits: readonly Circuit[];
  readonly peerings: readonly Peering[];
  readonly authorizations: readonly Authorization[];
  readonly networks: readonly VirtualNetwork[];
  readonly gateways: readonly Gateway[];
  readonly connections: readonly Connection[];
  readonly routeFilters: readonly RouteFilter[];
  readonly ports: readonly Port[];
  readonly globalReaches: readonly GlobalReach[];
}

export const noResources: ImportResources = {
  circuits: [],
  peerings: [],
  authorizations: [],
  networks: [],
  gateways: [],
  connections: [],
  routeFilters: [],
  ports: [],
  globalReaches: [],
};

function byId<Entity extends { readonly id: string }>(entities: readonly Entity[]): { [id: string]: Entity } {
  return Object.fromEntries(entities.map((entity) => [entity.id, entity]));
}

type AnyEntity = ImportResources[keyof ImportResources][number];

/** All of them, of whatever kind. */
export function everything(args: ImportResources): readonly AnyEntity[] {
  return Object.values<readonly AnyEntity[]>({ ...args }).flat();
}

/** The plan with these resources in it, each in the place of the one that has its id. */
export function putResources(plan: Plan, args: ImportResources): Plan {
  return {
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
  };
}

export const importResources: PlanAction<ImportResources, 'resource-in-plan' | 'nothing-to-import'> = {
  actors: ['customer'],
  label: 'Add what was read',
  done: '{resources} read from {origin}',
  nature: 'planning',
  refusals: {
    'resource-in-plan': 'A resource of these documents is in the plan already.',
    'nothing-to-import': 'These documents hold nothing that the plan lacks.',
  },
  guard(plan, args) {
    const all = everything(args);
    if (all.length === 0) return [{ reason: 'nothing-to-import' }];
    return all.some(({ id }) => findEntity(plan, id) !== undefined) ? [{ reason: 'resource-in-plan' }] : [];
  },

  apply: putResources,

  offers: () => [],
  words: (_plan, args) => ({ resources: counted(everything(args).length, 'resource'), origin: originOf(args) }),
};

/** What is live was read from Azure; a template describes what is only planned. */
function originOf(args: ImportResources): string {
  const all = everything(args);
  const origins = [
    ...(all.some(({ azure }) => azure !== null) ? ['Azure'] : []),
    ...(all.some(({ azure }) => azure === null) ? ['a template'] : []),
  ];
  return origins.join(' and ');
}
