import { limitOf } from '#domain/catalog/limits.ts';
import { sizeOf } from './gateway-life.ts';
import { networkBehind } from './look-up.ts';
import type { Gateway, Plan } from './plan.ts';

/** How many circuits a gateway takes. */
export interface GatewayRoom {
  /** What sets the limits: a SKU, or a Virtual WAN hub, which has limits of its own. */
  readonly taker: string;
  readonly atOnePlace: number;
  readonly inAll: number;
}

/** The FAQ counts 16 circuits for every gateway, the gateway page fewer for the smaller ones: the smaller number holds. */
export function roomOf(plan: Plan, { id, settings }: Gateway): GatewayRoom | undefined {
  if (networkBehind(plan, id)?.design?.virtualWanHub) return hubRoom();
  const size = sizeOf(settings);
  return (
    size && {
      taker: size.name,
      atOnePlace: size.maxCircuitsSameLocation,
      inAll: size.maxCircuitsDifferentLocations,
    }
  );
}

function hubRoom(): GatewayRoom | undefined {
  const [atOnePlace, inAll] = [limitOf('vwanCircuitsPerHub', 'same'), limitOf('vwanCircuitsPerHub', 'different')];
  return atOnePlace === undefined || inAll === undefined
    ? undefined
    : { taker: 'a Virtual WAN hub', atOnePlace, inAll };
}
