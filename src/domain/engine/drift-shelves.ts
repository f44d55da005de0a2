import { type ImportResources, noResources } from '#domain/actions/import-resources.ts';
import { type EntityId, portId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';

export type ShelfName = keyof ImportResources;
export type Imported = ImportResources[ShelfName][number];

const isShelf = (name: string): name is ShelfName => Object.hasOwn(noResources, name);
export const shelves: readonly ShelfName[] = Object.keys(noResources).filter(isShelf);

/** What a plan has on a shelf. */
export function shelfIn(plan: Plan, shelf: ShelfName): { readonly [id: string]: Imported } {
  return plan[shelf];
}

/** Those of the resources that are wanted. */
export function only(resources: ImportResources, isWanted: (each: Imported) => boolean): ImportResources {
  return {
    circuits: resources.circuits.filter(isWanted),
    peerings: resources.peerings.filter(isWanted),
    authorizations: resources.authorizations.filter(isWanted),
    networks: resources.networks.filter(isWanted),
    gateways: resources.gateways.filter(isWanted),
    connections: resources.connections.filter(isWanted),
    routeFilters: resources.routeFilters.filter(isWanted),
    ports: resources.ports.filter(isWanted),
    globalReaches: resources.globalReaches.filter(isWanted),
  };
}

/** What a resource cannot stand without, whether or not the plan has it. */
export function ownersOf(each: Imported): readonly EntityId[] {
  return [
    ...('circuitId' in each ? [each.circuitId] : []),
    ...('peerCircuitId' in each ? [each.peerCircuitId] : []),
    ...('gatewayId' in each ? [each.gatewayId] : []),
    ...('networkId' in each ? [each.networkId] : []),
  ];
}

/** What a resource refers to by an id of the plan. */
export function referencesOf({ settings }: Imported): readonly EntityId[] {
  if ('expressRoutePort' in settings) return [portId(settings.expressRoutePort)];
  return 'routeFilterId' in settings && settings.routeFilterId !== null ? [settings.routeFilterId] : [];
}

/** What stands in Azure and not in the plan. */
export function lackingOf(plan: Plan, shown: ImportResources): ImportResources {
  const there = new Set(shelves.flatMap((shelf) => Object.keys(shelfIn(plan, shelf))));
  return only(shown, ({ id }) => !there.has(id));
}

/** Parts that Azure shows with their circuit, and never by themselves. */
const shownWithin: readonly ShelfName[] = ['peerings', 'authorizations', 'globalReaches'];

/** What the plan has and the documents do not show: of the circuits that they show, and of the kinds that they show. */
export function missingIn(plan: Plan, shown: ImportResources): readonly EntityId[] {
  const all = shelves.flatMap((shelf): readonly Imported[] => shown[shelf]);
  // Whatever has a part has to be there itself.
  const found = new Set<EntityId>([...all.map(({ id }) => id), ...all.flatMap(ownersOf)]);
  const circuits = new Set<EntityId>(shown.circuits.map(({ id }) => id));
  const isExpected = (shelf: ShelfName, each: Imported): boolean =>
    shownWithin.includes(shelf) ? 'circuitId' in each && circuits.has(each.circuitId) : shown[shelf].length > 0;
  return shelves.flatMap((shelf) =>
    Object.values(shelfIn(plan, shelf))
      .filter((each) => !found.has(each.id) && isExpected(shelf, each))
      .map(({ id }) => id),
  );
}
