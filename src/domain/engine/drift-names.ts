import type { EntityId } from '#domain/model/ids.ts';
import { findEntity, kindOf, nameOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { foldedName } from './drift-pairs.ts';

const kinds = {
  circuit: 'Circuit',
  peering: 'Peering',
  network: 'Virtual network',
  gateway: 'Gateway',
  connection: 'Connection',
  authorization: 'Authorization',
  port: 'Port pair',
  routeFilter: 'Route filter',
  globalReach: 'Global Reach connection',
  site: 'Site',
  subscription: 'Subscription',
} as const;

/** What kind of thing it is: “Circuit”. */
export function kindWords(view: Plan, id: EntityId): string {
  const kind = kindOf(view, id);
  return kind ? kinds[kind] : '';
}

/** Names of what a plan and Azure have: parts of a circuit with their circuit, namesakes with their resource group. */
export function namesIn(view: Plan): (id: EntityId) => string {
  const counts = new Map<string, number>();
  for (const shelf of [view.circuits, view.networks, view.ports, view.routeFilters]) {
    for (const { settings } of Object.values<{ readonly settings: { readonly name: string } }>(shelf)) {
      const name = foldedName(settings.name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  function nameIn(id: EntityId): string {
    const own = nameOf(view, id);
    const entity = findEntity(view, id);
    if (!entity) return own;
    if ('circuitId' in entity) return `${own} of ${nameIn(entity.circuitId)}`;
    const isShared = 'resourceGroup' in entity.settings && (counts.get(foldedName(own)) ?? 0) > 1;
    return isShared && 'resourceGroup' in entity.settings ? `${own} in ${entity.settings.resourceGroup}` : own;
  }
  return nameIn;
}
