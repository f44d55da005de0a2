import type { Port, PortAuthorization } from '#domain/model/direct-port.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import type { CircuitId, PortId } from '#domain/model/ids.ts';
import type { KeptProperties } from '#domain/model/json.ts';
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

/** What is added to resources that the plan has already. */
export interface Further {
  /** Properties that nobody here knows, of parts that are added to a circuit. */
  readonly kept: readonly { readonly circuit: CircuitId; readonly properties: KeptProperties }[];
  readonly portAuthorizations: readonly { readonly port: PortId; readonly authorization: PortAuthorization }[];
}

export interface AddResources extends ImportResources {
  /** Left out where there is nothing of the kind. */
  readonly further?: Further;
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

const isShelfName = (name: string): name is keyof ImportResources => Object.hasOwn(noResources, name);
const shelfNames = Object.keys(noResources).filter(isShelfName);

type AnyEntity = ImportResources[keyof ImportResources][number];

/** All of them, of whatever kind. */
export function everything(args: ImportResources): readonly AnyEntity[] {
  return shelfNames.flatMap((name): readonly AnyEntity[] => args[name]);
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

export const importResources: PlanAction<AddResources, 'resource-in-plan' | 'nothing-to-import'> = {
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
    if (countOf(args) === 0) return [{ reason: 'nothing-to-import' }];
    return all.some(({ id }) => findEntity(plan, id) !== undefined) ? [{ reason: 'resource-in-plan' }] : [];
  },

  apply: (plan, { further, ...resources }) => withFurther(putResources(plan, resources), further),

  offers: () => [],
  words: (_plan, args) => ({ resources: counted(countOf(args), 'resource'), origin: originOf(args) }),
};

function countOf(args: AddResources): number {
  return everything(args).length + (args.further?.portAuthorizations.length ?? 0);
}

function withFurther(plan: Plan, { kept, portAuthorizations }: Further = { kept: [], portAuthorizations: [] }): Plan {
  const circuits = { ...plan.circuits };
  for (const { circuit: id, properties } of kept) {
    const circuit = circuits[id];
    if (circuit) circuits[id] = { ...circuit, kept: { ...circuit.kept, ...properties } };
  }
  const ports = { ...plan.ports };
  for (const { port: id, authorization } of portAuthorizations) {
    const port = ports[id];
    if (!port?.azure) continue;
    const authorizations = [...port.azure.authorizations, authorization];
    ports[id] = { ...port, azure: { ...port.azure, authorizations } };
  }
  return { ...plan, circuits, ports };
}

/** What is live was read from Azure; a template describes what is only planned. */
function originOf(args: AddResources): string {
  const all = everything(args);
  const isLive = args.further !== undefined || all.some(({ azure }) => azure !== null);
  const origins = [...(isLive ? ['Azure'] : []), ...(all.some(({ azure }) => azure === null) ? ['a template'] : [])];
  return origins.join(' and ');
}
