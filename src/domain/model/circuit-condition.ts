import type { Circuit } from './plan.ts';
import type { ServiceProviderProvisioningState } from '#domain/machines/circuit-machine.ts';

/**
 * The columns of the state × action matrix: no circuit; the provider's four states; a fault on Microsoft's side;
 * a write under way; a resource in Failed.
 */
export const conditions = ['none', 'NP', 'PG', 'PD', 'DP', 'FLT', 'BUSY', 'FAIL'] as const;
export type CircuitCondition = (typeof conditions)[number];

const columnOf: { readonly [State in ServiceProviderProvisioningState]: CircuitCondition } = {
  NotProvisioned: 'NP',
  Provisioning: 'PG',
  Provisioned: 'PD',
  Deprovisioning: 'DP',
};

export function isProviderState(text: string): text is ServiceProviderProvisioningState {
  return Object.hasOwn(columnOf, text);
}

/** A write under way hides all else, then a failed resource, then a fault: in this order they stop the customer. */
export function conditionOf(circuit: Circuit | undefined): CircuitCondition {
  const azure = circuit?.azure;
  if (!azure) return 'none';
  if (azure.provisioningState === 'Failed') return 'FAIL';
  // Any other word than Succeeded (Updating, Deleting, and whatever Azure adds) means that a write is under way.
  if (azure.provisioningState !== 'Succeeded') return 'BUSY';
  if (azure.circuitProvisioningState !== 'Enabled') return 'FLT';
  // A provider state that no page names cannot be acted on: it counts as a fault.
  return isProviderState(azure.serviceProviderProvisioningState)
    ? columnOf[azure.serviceProviderProvisioningState]
    : 'FLT';
}

/** Provisioned and Enabled: the only state that carries traffic and takes configuration. */
export function isUsable(circuit: Circuit | undefined): boolean {
  return (
    circuit?.azure?.serviceProviderProvisioningState === 'Provisioned' &&
    circuit.azure.circuitProvisioningState === 'Enabled'
  );
}

/** ExpressRoute Direct: the customer owns the port pair, no provider stands between. */
export function isDirect(circuit: Circuit): boolean {
  return circuit.settings.expressRoutePort !== '';
}
