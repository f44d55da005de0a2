import type { CircuitSettings } from '#domain/model/plan.ts';

/** Stands where the plan names no subscription. */
const NO_SUBSCRIPTION = '00000000-0000-0000-0000-000000000000';

type Named = Pick<CircuitSettings, 'subscription' | 'resourceGroup' | 'name'>;

function idOf({ subscription, resourceGroup, name }: Named, type: string): string {
  const owner = subscription || NO_SUBSCRIPTION;
  return `/subscriptions/${owner}/resourceGroups/${resourceGroup}/providers/Microsoft.Network/${type}/${name}`;
}

export const resourceIdOf = (settings: Named): string => idOf(settings, 'expressRouteCircuits');

/** Of a port pair of ExpressRoute Direct. */
export const portResourceIdOf = (settings: Named): string => idOf(settings, 'expressRoutePorts');

export const filterResourceIdOf = (settings: Named): string => idOf(settings, 'routeFilters');

/** Azure marks each version of a resource; the simulator keeps none, and prints what documentation prints. */
export const ETAG = 'W/"00000000-0000-0000-0000-000000000000"';
