/** What a circuit's condition can put in the way of any action, in words that fit every button. */
export const circuitReasons = {
  'circuit-not-created': '{circuit} does not exist in Azure yet.',
  'circuit-exists': '{circuit} exists already.',
  'circuit-not-provisioned': 'The provider has not begun: ServiceProviderProvisioningState is NotProvisioned.',
  'provider-still-working': 'The provider has not finished: ServiceProviderProvisioningState is Provisioning.',
  'circuit-provisioned': 'The provider reports Provisioned.',
  'circuit-deprovisioning':
    'The provider is taking {circuit} out of service: ServiceProviderProvisioningState is Deprovisioning.',
  'microsoft-side-not-enabled':
    'CircuitProvisioningState is {status}, not Enabled. Nothing that you configure helps: this one is for Microsoft support.',
  'circuit-busy': 'Another operation runs: the resource is {arm}.',
  'circuit-failed': 'The resource is in Failed. Repair it first.',
  'direct-has-no-provider': '{circuit} stands on your own ExpressRoute Direct ports: there is no provider step.',
} as const;

export type CircuitReason = keyof typeof circuitReasons;
