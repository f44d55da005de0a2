import { isUp } from './bgp.ts';
import { announcesTooMuch } from './announced-to-sites.ts';
import { isUsable } from './circuit-condition.ts';
import { hasLiveLink } from './link-state.ts';
import { markAuthorization, putConnection } from './edit.ts';
import type { ConnectionId } from './ids.ts';
import { networkBehind, peeringOf } from './look-up.ts';
import { routesByProvider } from './peering-life.ts';
import type { Connection, Plan } from './plan.ts';

/** Starts a connection. Microsoft finishes it; until then it is Updating. */
export function startConnection(plan: Plan, id: ConnectionId, day: number): Plan {
  const connection = plan.connections[id];
  if (!connection) return plan;
  const azure = { provisioningState: 'Updating', connectionStatus: 'Connecting', createdDay: day } as const;
  return markAuthorization(putConnection(plan, { ...connection, azure }), connection.settings.authorizationId, 'InUse');
}

/** True while too many prefixes keep a finished connection down; it comes back by itself below the limit (VNET-08). */
export function isCutOff(plan: Plan, { azure, gatewayId }: Connection): boolean {
  const network = networkBehind(plan, gatewayId);
  return azure?.connectionStatus === 'Connected' && network !== undefined && announcesTooMuch(network);
}

/** The connection status as Azure would report it now. */
export function statusOf(
  plan: Plan,
  connection: Connection,
): NonNullable<Connection['azure']>['connectionStatus'] | undefined {
  return isCutOff(plan, connection) ? 'NotConnected' : connection.azure?.connectionStatus;
}

/** True when traffic flows: connected, over a usable circuit whose private peering is up. */
export function carriesTraffic(plan: Plan, connection: Connection): boolean {
  if (statusOf(plan, connection) !== 'Connected') return false;
  const circuit = plan.circuits[connection.circuitId];
  if (!isUsable(circuit) || !hasLiveLink(plan, circuit)) return false;
  // Peerings that a Layer 3 provider made may be invisible to the customer (PROV-05).
  const peering = peeringOf(plan, connection.circuitId, 'AzurePrivatePeering');
  return peering?.azure ? isUp(plan, peering) : routesByProvider(circuit);
}
