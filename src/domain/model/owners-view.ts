import { isDirect } from './circuit-condition.ts';
import { putConnection } from './edit.ts';
import type { CircuitId } from './ids.ts';
import { connectionsOf, crossesSubscriptions } from './look-up.ts';
import type { Connection, Plan } from './plan.ts';

/** How the owner of a circuit sees a connection from another subscription on the circuit's page. */
export type OwnersView = 'own' | 'after-refresh' | 'as-authorization';

export function ownersViewOf(plan: Plan, { id, azure, circuitId }: Connection): OwnersView {
  if (!azure || !crossesSubscriptions(plan, id)) return 'own';
  // On Direct ports there is no state of a provider to refresh: what is linked is shown.
  const circuit = plan.circuits[circuitId];
  return azure.seenByOwner || (circuit && isDirect(circuit)) ? 'as-authorization' : 'after-refresh';
}

/** A refresh of the circuit's page shows what others have linked meanwhile. */
export function showForeignConnections(plan: Plan, circuitId: CircuitId): Plan {
  return connectionsOf(plan, circuitId)
    .filter((connection) => ownersViewOf(plan, connection) === 'after-refresh')
    .reduce((current, connection) => {
      const { azure } = connection;
      return azure ? putConnection(current, { ...connection, azure: { ...azure, seenByOwner: true } }) : current;
    }, plan);
}
