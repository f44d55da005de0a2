import {
  type ProviderEvent,
  type ServiceProviderProvisioningState,
  circuitMachine,
} from '#domain/machines/circuit-machine.ts';
import { nextState } from '#domain/machines/machine.ts';
import { isProviderState } from './circuit-condition.ts';
import { patchLiveCircuit } from './edit.ts';
import type { CircuitId } from './ids.ts';
import { connectionsOf, peeringsOf } from './look-up.ts';
import type { CircuitInAzure, Plan } from './plan.ts';

/** What the provider's state would become, or undefined when the event means nothing now. */
function providerStateAfter(
  plan: Plan,
  id: CircuitId,
  event: ProviderEvent,
): ServiceProviderProvisioningState | undefined {
  const state = plan.circuits[id]?.azure?.serviceProviderProvisioningState ?? '';
  return isProviderState(state) ? nextState(circuitMachine, state, event) : undefined;
}

const reasonOf = {
  NotProvisioned: 'circuit-not-provisioned',
  Provisioning: 'provider-still-working',
  Provisioned: 'circuit-provisioned',
  Deprovisioning: 'circuit-deprovisioning',
} as const satisfies { readonly [State in ServiceProviderProvisioningState]: string };

type ProviderReason = (typeof reasonOf)[ServiceProviderProvisioningState];

/** What stands in the way of a write by the provider: that its state does not lead there. */
export function providerObstacles(
  plan: Plan,
  id: CircuitId,
  event: ProviderEvent,
): readonly { readonly reason: ProviderReason }[] {
  const circuit = plan.circuits[id];
  const state = circuit?.azure?.serviceProviderProvisioningState ?? '';
  return providerStateAfter(plan, id, event) || !isProviderState(state) ? [] : [{ reason: reasonOf[state] }];
}

/** Lets the provider write its state into Azure. */
export function providerWrites(
  plan: Plan,
  id: CircuitId,
  {
    event,
    day,
    also,
  }: { readonly event: ProviderEvent; readonly day: number; readonly also?: Partial<CircuitInAzure> },
): Plan {
  const state = providerStateAfter(plan, id, event);
  if (!state) return plan;
  // A provider that has let go has no limit of its own left: a new order starts with the size of the day.
  const lags = state === 'NotProvisioned' && plan.circuits[id]?.azure?.providerLimitMbps != null;
  return patchLiveCircuit(plan, id, {
    serviceProviderProvisioningState: state,
    sinceDay: day,
    ...(lags ? { providerLimitMbps: null } : {}),
    ...also,
  });
}

export const releaseRefusals = {
  'dependents-remain':
    'Peerings or links are still configured: they stop carrying traffic, and some providers refuse until they are gone.',
} as const;

const isLive = ({ azure }: { readonly azure: object | null }): boolean => azure !== null;

/** What the provider should think of before it takes a circuit out of service. Azure keeps what is left over. */
export function leftoverWarnings(
  plan: Plan,
  id: CircuitId,
): readonly { reason: 'dependents-remain'; basis: 'F'; warning: true }[] {
  const isLeftOver = connectionsOf(plan, id).some(isLive) || peeringsOf(plan, id).some(isLive);
  return isLeftOver ? [{ reason: 'dependents-remain', basis: 'F', warning: true }] : [];
}
