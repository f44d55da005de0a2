import { isDirect } from '#domain/model/circuit-condition.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const workflow = 'https://learn.microsoft.com/azure/expressroute/expressroute-workflows';

const twoStates: Fact<'circuit'> = {
  id: 'two-states',
  about: 'circuit',
  basis: 'D',
  rules: ['CIRCUIT-01'],
  text: "Two states of their own: ServiceProviderProvisioningState {spps} is the provider's, CircuitProvisioningState {cps} is Microsoft's. Only Provisioned with Enabled carries traffic.",
  docs: workflow,
  tell: (_plan, { azure }) =>
    azure && { spps: azure.serviceProviderProvisioningState, cps: azure.circuitProvisioningState },
};

const regionIsMetadata: Fact<'circuit'> = {
  id: 'region-is-metadata',
  about: 'circuit',
  field: 'location',
  basis: 'D',
  rules: ['CIRCUIT-08'],
  text: 'The region says where Azure keeps the resource. Reach follows from the peering location: {location}, in {geo}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-circuit-portal-resource-manager',
  tell(_plan, { settings }) {
    const location = peeringLocationOf(settings);
    return location ? { location: location.name, geo: location.geopoliticalRegion } : null;
  },
};

const stateMayLag: Fact<'circuit'> = {
  id: 'state-may-lag',
  about: 'circuit',
  basis: 'D',
  rules: ['CIRCUIT-14'],
  text: 'Azure shows {state} until the system of {provider} has written the next state. Refresh now and then before you ask.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-circuit-arm',
  tell(_plan, { settings, azure }) {
    const state = azure?.serviceProviderProvisioningState ?? '';
    const waits = azure?.keyHandedOverDay != null && ['NotProvisioned', 'Provisioning'].includes(state);
    return waits ? { state, provider: settings.serviceProviderName || 'the provider' } : null;
  },
};

const subscriptionAlways: Fact<'circuit'> = {
  id: 'subscription-always',
  about: 'circuit',
  field: 'subscription',
  basis: 'D',
  rules: ['CIRCUIT-26'],
  text: 'A circuit lives in an Azure subscription, even one that serves Microsoft 365 alone.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-prerequisites',
  tell: (_plan, { settings, design }) => (settings.subscription === '' || design?.restrictedToMicrosoft365 ? {} : null),
};

const changesWithoutOutage: Fact<'circuit'> = {
  id: 'changes-without-outage',
  about: 'circuit',
  basis: 'D',
  rules: ['CIRCUIT-21'],
  text: 'More bandwidth, Premium on or off, Metered to Unlimited, and classic operations: none of them interrupts traffic.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-circuit-arm',
  tell: (_plan, { azure }) => (azure ? {} : null),
};

const tierAllAtOnce: Fact<'circuit'> = {
  id: 'tier-all-at-once',
  about: 'circuit',
  field: 'tier',
  basis: 'D',
  rules: ['SKU-09'],
  text: 'Premium comes whole: more routes, more links and a reach beyond {geo}. None of it can be had alone, and it is billed from the moment of success.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  tell(_plan, { settings }) {
    const geo = peeringLocationOf(settings)?.geopoliticalRegion ?? 'the geopolitical region';
    return settings.tier === 'Standard' ? { geo } : null;
  },
};

const refusalKeepsPrice: Fact<'circuit'> = {
  id: 'refusal-keeps-price',
  about: 'circuit',
  field: 'tier',
  basis: 'D',
  rules: ['SKU-08'],
  text: 'When Azure refuses the way back to Standard, the circuit stays Premium and is billed as Premium.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-circuit-arm',
  tell: (_plan, { settings, azure }) => (azure && settings.tier === 'Premium' ? {} : null),
};

const billedUntilDeleted: Fact<'circuit'> = {
  id: 'billed-until-deleted',
  about: 'circuit',
  basis: 'D',
  rules: ['CIRCUIT-15'],
  text: 'Nobody has it in service, and it is billed all the same: send the key, which stays the same, or delete the circuit.',
  docs: workflow,
  tell: (_plan, circuit) =>
    circuit.azure?.serviceProviderProvisioningState === 'NotProvisioned' &&
    circuit.azure.keyHandedOverDay === null &&
    !isDirect(circuit)
      ? {}
      : null,
};

/** What is worth knowing about a circuit, its states and its tier. */
export const circuitFacts = [
  twoStates,
  regionIsMetadata,
  stateMayLag,
  subscriptionAlways,
  changesWithoutOutage,
  tierAllAtOnce,
  refusalKeepsPrice,
  billedUntilDeleted,
] as const;
