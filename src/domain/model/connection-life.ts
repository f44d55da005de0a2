import { isUsable } from './circuit-condition.ts';
import { hasLiveLink } from './link-state.ts';
import { markAuthorization, putConnection } from './edit.ts';
import type { ConnectionId } from './ids.ts';
import { peeringOf } from './look-up.ts';
import { routesByProvider } from './peering-life.ts';
import type { Connection, Plan } from './plan.ts';

/** Starts a connection. Microsoft finishes it; until then it is Updating. */
export function startConnection(plan: Plan, id: ConnectionId, day: number): Plan {
  const connection = plan.connections[id];
  if (!connection) return plan;
  const azure = { provisioningState: 'Updating', connectionStatus: 'Connecting', createdDay: day } as const;
  return markAuthorization(putConnection(plan, { ...connection, azure }), connection.settings.authorizationId, 'InUse');
}

/** True when traffic flows: connected, over a usable circuit whose private peering is up. */
export function carriesTraffic(plan: Plan, connection: Connection): boolean {
  if (connection.azure?.connectionStatus !== 'Connected') return false;
  const circuit = plan.circuits[connection.circuitId];
  if (!isUsable(circuit) || !hasLiveLink(plan, circuit)) return false;
  // Peerings that a Layer 3 provider made may be invisible to the customer (PROV-05).
  return (
    peeringOf(plan, connection.circuitId, 'AzurePrivatePeering')?.azure?.state === 'Enabled' ||
    routesByProvider(circuit)
  );
}
