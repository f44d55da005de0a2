import type { PlanRequest } from '#domain/actions/index.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';

/** The next request, of whoever's turn it is, against an obstacle that lies in the circuit's own condition. */
export function remedyFor(plan: Plan, circuitId: CircuitId, reason: string): PlanRequest | null {
  const azure = plan.circuits[circuitId]?.azure;
  switch (reason) {
    case 'circuit-not-created':
      return { id: 'create-circuit', args: { circuitId } };
    case 'circuit-not-provisioned':
      return azure && azure.keyHandedOverDay === null
        ? { id: 'hand-over-key', args: { circuitId } }
        : { id: 'finish-provisioning', args: { circuitId, stag: 10 } };
    case 'provider-still-working':
      return { id: 'finish-provisioning', args: { circuitId, stag: 10 } };
    case 'circuit-deprovisioning':
      return { id: 'finish-deprovisioning', args: { circuitId } };
    case 'microsoft-side-not-enabled':
      return { id: 'restore-microsoft-side', args: { circuitId } };
    case 'circuit-busy':
      return { id: 'finish-update', args: { circuitId } };
    case 'circuit-failed':
      return { id: 'repair-circuit', args: { circuitId } };
    default:
      return null;
  }
}
