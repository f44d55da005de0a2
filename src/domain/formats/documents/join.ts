import type { EntityId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { slugGiver } from '../azure-circuit/plan-ids.ts';
import { valueNamed } from '../azure-circuit/json-values.ts';
import type { FoundResource } from './found.ts';
import type { Skipped } from './skipped.ts';

/** What is needed to turn resources into entities that know each other. */
export interface Joining {
  readonly day: number;
  /** The plan that they are added to; an empty one where they make a plan of their own. */
  readonly plan: Plan;
  /** Entities of the plan, and what was made so far, by resource id in small letters. */
  readonly known: ReadonlyMap<string, EntityId>;
  readonly giveSlug: (text: string) => string;
}

interface Placed {
  readonly name: string;
  readonly subscription: string;
  readonly resourceGroup: string;
}

/** The id of a resource in Azure, in small letters. */
export function placedKey({ subscription, resourceGroup, name }: Placed, type: string): string {
  return `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.Network/${type}/${name}`.toLowerCase();
}

interface Shelf {
  readonly [id: string]: { readonly id: EntityId; readonly settings: Placed };
}

function keysOn(shelf: Shelf, type: string): readonly (readonly [string, EntityId])[] {
  return Object.values(shelf).map(({ id, settings }) => [placedKey(settings, type), id] as const);
}

/** Resources that a plan has already, by their ids in Azure. */
export function keysOfPlan(plan: Plan): ReadonlyMap<string, EntityId> {
  const gateways = Object.values<Plan['gateways'][keyof Plan['gateways']]>(plan.gateways).flatMap((gateway) => {
    const network = plan.networks[gateway.networkId];
    if (!network) return [];
    const placed = { ...network.settings, name: gateway.settings.name };
    return [[placedKey(placed, 'virtualNetworkGateways'), gateway.id] as const];
  });
  return new Map<string, EntityId>([
    ...keysOn(plan.circuits, 'expressRouteCircuits'),
    ...keysOn(plan.networks, 'virtualNetworks'),
    ...keysOn(plan.ports, 'expressRoutePorts'),
    ...keysOn(plan.routeFilters, 'routeFilters'),
    ...gateways,
    ...Object.values<Plan['peerings'][keyof Plan['peerings']]>(plan.peerings).flatMap((peering) => {
      const circuit = plan.circuits[peering.circuitId];
      return circuit
        ? [
            [
              `${placedKey(circuit.settings, 'expressRouteCircuits')}/peerings/${peering.type}`.toLowerCase(),
              peering.id,
            ] as const,
          ]
        : [];
    }),
  ]);
}

/** Hands out ids that the plan does not have. */
export function freeSlugs(plan: Plan): (text: string) => string {
  const give = slugGiver();
  const shelves = [plan.circuits, plan.networks, plan.connections, plan.ports, plan.routeFilters, plan.globalReaches];
  for (const id of shelves.flatMap((shelf) => Object.keys(shelf))) give(id);
  return give;
}

/** The id of a resource that a longer id begins with: `…/expressRouteCircuits/a` of `…/a/peerings/b`. */
export function ownerKey(key: string | undefined, part: string): string | undefined {
  const at = key?.toLowerCase().indexOf(`/${part.toLowerCase()}/`) ?? -1;
  return key !== undefined && at > 0 ? key.slice(0, at).toLowerCase() : undefined;
}

/** What another resource is known by: a part of its id where no more is known, else its id. */
export function keyOfLink(id: string | undefined, { links = {} }: FoundResource, property: string): string | undefined {
  const pattern = new RegExp(`(?:^|\\.)${property}\\.id$`, 'i');
  return Object.entries(links).find(([path]) => pattern.test(path))?.[1] ?? id?.toLowerCase();
}

export function skipped({ record, kind, from, key }: FoundResource, why: Skipped['why']): Skipped {
  const name = valueNamed(record, 'name');
  return { name: typeof name === 'string' ? name : (key?.split('/').at(-1) ?? ''), kind, from, why };
}

/** Subscription and resource group of a resource, empty where the document does not say. */
export function placeOf({ record }: FoundResource): Omit<Placed, 'name'> {
  const text = (...names: readonly string[]): string => {
    const value = names.map((name) => valueNamed(record, name)).find((each) => typeof each === 'string');
    return typeof value === 'string' ? value : '';
  };
  const id = text('id');
  return {
    resourceGroup: /\/resourceGroups\/([^/]+)/i.exec(id)?.[1] ?? text('resourcegroup', 'resourcegroupname'),
    subscription: /\/subscriptions\/([^/]+)/i.exec(id)?.[1] ?? text('subscriptionid'),
  };
}
