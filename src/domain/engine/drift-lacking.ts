import type { ImportResources } from '#domain/actions/import-resources.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { type Imported, ownersOf, referencesOf } from './drift-shelves.ts';

/** A resource that stands in Azure and not in the plan. */
export interface Lacking {
  readonly id: EntityId;
  /** What comes with it when it is taken over, itself first. */
  readonly takes: readonly EntityId[];
}

export type TakenWith = (id: EntityId) => readonly EntityId[];

/**
 * What comes along with a resource that the plan lacks: what it cannot stand without, its parts, and what joins it with
 * others that are there.
 */
export function takenWith(lacking: ImportResources): TakenWith {
  const all = Object.values<readonly Imported[]>({ ...lacking }).flat();
  const byId = new Map<EntityId, Imported>(all.map((each) => [each.id, each]));
  const parts = new Map<EntityId, Imported[]>();
  for (const each of all) {
    for (const owner of ownersOf(each)) {
      const own = parts.get(owner);
      if (own) own.push(each);
      else parts.set(owner, [each]);
    }
  }
  return (first) => {
    const taken = new Set<EntityId>();
    const waiting = [first];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const each = byId.get(id);
      if (!each || taken.has(id)) continue;
      taken.add(id);
      const own = (parts.get(id) ?? []).filter((part) => !isLink(part));
      waiting.push(...ownersOf(each), ...referencesOf(each), ...own.map((part) => part.id));
    }
    const isThere = (id: EntityId): boolean => taken.has(id) || !byId.has(id);
    const links = [...taken].flatMap((id) => parts.get(id) ?? []).filter((part) => ownersOf(part).every(isThere));
    for (const { id } of links) taken.add(id);
    return [...taken];
  };
}

/** What joins two things belongs to both of them. */
function isLink(each: Imported): boolean {
  return ownersOf(each).length > 1;
}

/** Every resource that the plan lacks once: by itself, or with the one that it comes along with. */
export function lackingIn(lacking: ImportResources, taken: TakenWith): readonly Lacking[] {
  const { circuits, networks, ports, routeFilters, peerings, authorizations, gateways } = lacking;
  const owners = new Set<EntityId>([...circuits, ...networks].map(({ id }) => id));
  const parts = [...peerings, ...authorizations, ...gateways].filter((each) =>
    ownersOf(each).every((id) => !owners.has(id)),
  );
  const whole = [...circuits, ...networks, ...ports, ...routeFilters, ...parts].map(({ id }) => ({
    id,
    takes: taken(id),
  }));
  const brought = new Set(whole.flatMap(({ takes }) => takes));
  const links = [...lacking.connections, ...lacking.globalReaches].filter(({ id }) => !brought.has(id));
  return [...whole, ...links.map(({ id }) => ({ id, takes: taken(id) }))];
}
