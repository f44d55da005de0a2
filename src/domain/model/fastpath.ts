import { isDirect } from './circuit-condition.ts';
import { fastPathLinks } from './gateway-life.ts';
import type { CircuitId, NetworkId } from './ids.ts';
import { connectionsOf, gatewayOf, networkBehind } from './look-up.ts';
import type { Connection, Plan } from './plan.ts';

/** Addresses that FastPath is to serve on a circuit, as far as they are stated. */
export function fastPathAddressesOn(plan: Plan, circuitId: CircuitId): number {
  return connectionsOf(plan, circuitId)
    .filter((connection) => connection.settings.fastPath)
    .reduce((sum, { gatewayId }) => sum + (networkBehind(plan, gatewayId)?.design?.fastPathAddresses ?? 0), 0);
}

/** The connections of a network that use FastPath; on ExpressRoute Direct only, where asked. */
export function fastPathsOf(plan: Plan, networkId: NetworkId, on: 'any' | 'direct' = 'any'): readonly Connection[] {
  const gateway = gatewayOf(plan, networkId);
  const all = gateway ? fastPathLinks(plan, gateway.id) : [];
  if (on === 'any') return all;
  return all.filter(({ circuitId }) => {
    const circuit = plan.circuits[circuitId];
    return circuit !== undefined && isDirect(circuit);
  });
}
