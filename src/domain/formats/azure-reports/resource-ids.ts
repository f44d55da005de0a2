import type { CircuitSettings } from '#domain/model/plan.ts';

/** Stands where the plan names no subscription. */
const NO_SUBSCRIPTION = '00000000-0000-0000-0000-000000000000';

export function resourceIdOf({ subscription, resourceGroup, name }: CircuitSettings): string {
  const owner = subscription || NO_SUBSCRIPTION;
  return `/subscriptions/${owner}/resourceGroups/${resourceGroup}/providers/Microsoft.Network/expressRouteCircuits/${name}`;
}

/** Azure marks each version of a resource; the simulator keeps none, and prints what documentation prints. */
export const ETAG = 'W/"00000000-0000-0000-0000-000000000000"';
