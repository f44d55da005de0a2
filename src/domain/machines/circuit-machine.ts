import type { Machine } from './machine.ts';

/** `Deprovisioning` stands only in the REST enum of 2025-03-01; the workflow pages name the other three. */
export type ServiceProviderProvisioningState = 'NotProvisioned' | 'Provisioning' | 'Provisioned' | 'Deprovisioning';

export type ProviderEvent =
  | 'provider-starts'
  | 'provider-finishes'
  | 'provider-gives-up'
  | 'provider-starts-release'
  | 'provider-finishes-release';

// Only the provider moves this state: the customer can ask, not decide. Source: expressroute-workflows.md (01/31/2025).
// NotProvisioned to Provisioned in one write: cross-connections-api-development.md (04/02/2026).
export const circuitMachine: Machine<ServiceProviderProvisioningState, ProviderEvent> = {
  NotProvisioned: { 'provider-starts': 'Provisioning', 'provider-finishes': 'Provisioned' },
  Provisioning: {
    'provider-finishes': 'Provisioned',
    'provider-gives-up': 'NotProvisioned',
    'provider-starts-release': 'Deprovisioning',
    'provider-finishes-release': 'NotProvisioned',
  },
  Provisioned: { 'provider-starts-release': 'Deprovisioning', 'provider-finishes-release': 'NotProvisioned' },
  Deprovisioning: { 'provider-finishes-release': 'NotProvisioned' },
};
