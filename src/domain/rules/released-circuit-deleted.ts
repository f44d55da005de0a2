import type { Rule } from '#domain/shapes/rule.ts';

export const releasedCircuitDeleted: Rule<'circuit'> = {
  id: 'released-circuit-deleted',
  about: 'circuit',
  severity: 'warning',
  basis: 'D!',
  rules: ['BILL-02'],
  message:
    '{circuit} has been given back by the provider and is still billed: take its deletion as the end. Microsoft’s pages disagree, one of them names the end of deprovisioning.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-circuit-arm',
  refuses: [],

  check(_plan, { azure, settings }) {
    // One whose key is handed over once more is not idle: it is on its way again.
    const released =
      azure?.releasedDay !== undefined &&
      azure.serviceProviderProvisioningState === 'NotProvisioned' &&
      azure.keyHandedOverDay === null;
    return released ? [{ data: { circuit: settings.name || 'The circuit' } }] : [];
  },
};
