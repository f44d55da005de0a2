import { isUsable } from '#domain/model/circuit-condition.ts';
import { carriesTraffic, isCutOff } from '#domain/model/connection-life.ts';
import type { Connection, Plan } from '#domain/model/plan.ts';

/** Why nothing flows over a link that is up; null where it flows, or where there is no link yet. */
export function idleReason(plan: Plan, connection: Connection): string | null {
  if (connection.azure?.connectionStatus !== 'Connected' || carriesTraffic(plan, connection)) return null;
  if (isCutOff(plan, connection)) {
    return 'More prefixes are announced than Azure takes: it comes back by itself once there are fewer.';
  }
  return isUsable(plan.circuits[connection.circuitId])
    ? 'The private peering of the circuit is not up.'
    : 'The circuit is not Provisioned and Enabled.';
}
