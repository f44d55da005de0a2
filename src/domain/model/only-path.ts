import { isUp } from './bgp.ts';
import { connectionsOf, connectionsTo, peeringOf } from './look-up.ts';
import type { Connection, Peering, Plan } from './plan.ts';

const isLinked = ({ azure }: Connection): boolean => azure?.connectionStatus === 'Connected';

/** Of a connection whose status nobody read it is safer to think that it carries something. */
const mayBeLinked = (connection: Connection): boolean =>
  isLinked(connection) || connection.azure?.connectionStatus === 'Unknown';

/**
 * True when shutting a peering cuts something off: as stated, or for private peering because a network is linked to no
 * other circuit whose private peering is up.
 */
export function carriesOnlyPath(plan: Plan, peering: Peering): boolean {
  const stated = peering.design?.onlyPath;
  if (stated !== undefined) return stated;
  if (peering.type !== 'AzurePrivatePeering') return false;
  return connectionsOf(plan, peering.circuitId)
    .filter(mayBeLinked)
    .some((link) => !connectionsTo(plan, link.gatewayId).some((other) => standsIn(plan, link, other)));
}

function standsIn(plan: Plan, link: Connection, other: Connection): boolean {
  if (other.circuitId === link.circuitId || !isLinked(other)) return false;
  const peering = peeringOf(plan, other.circuitId, 'AzurePrivatePeering');
  return peering !== undefined && isUp(plan, peering);
}
