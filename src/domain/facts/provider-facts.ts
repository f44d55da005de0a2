import { exchangesAt } from '#domain/catalog/exchange-carriers.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const crossConnection: Fact<'circuit'> = {
  id: 'cross-connection',
  about: 'circuit',
  basis: 'D',
  rules: ['PROV-01'],
  text: 'In its own subscription {provider} sees expressRouteCrossConnections {key} in the resource group CrossConnection-{location}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/cross-connections-api-development',
  tell(_plan, circuit) {
    const { serviceProviderName: provider, peeringLocation: location } = circuit.settings;
    return circuit.azure && !isDirect(circuit) ? { provider, location, key: circuit.azure.serviceKey } : null;
  },
};

const tagsOnTheWire: Fact<'peering'> = {
  id: 'tags-on-the-wire',
  about: 'peering',
  field: 'vlanId',
  basis: 'D',
  rules: ['PROV-08'],
  text: 'VLAN {vlan} is the inner tag on the primary and on the secondary link. Where one line carries both, the outer tag tells them apart{stag}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  tell(plan, { circuitId, settings: { vlanId } }) {
    const stag = plan.circuits[circuitId]?.azure?.stag ?? null;
    if (vlanId === null) return null;
    return { vlan: vlanId, stag: stag === null ? '' : `; Microsoft assigned ${stag} and nobody changes it` };
  },
};

const carrierByExchange: Fact<'circuit'> = {
  id: 'carrier-by-exchange',
  about: 'circuit',
  field: 'serviceProviderName',
  basis: 'D',
  rules: ['PROV-10'],
  text: '{carrier} has no line of its own to Microsoft at {location}: let it take you to an exchange there and order with that one. {exchanges}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers',
  tell(_plan, circuit) {
    const carrier = circuit.design?.carrier ?? '';
    const location = peeringLocationOf(circuit.settings);
    if (carrier === '' || isDirect(circuit) || !location || location.providers.includes(carrier)) return null;
    const at = exchangesAt(location.name);
    const exchanges = at ? `Exchanges at ${location.name}: ${at.exchanges.join(', ')}` : 'No page names one there';
    return { carrier, location: location.name, exchanges };
  },
};

/** What is worth knowing about the provider's side. */
export const providerFacts = [crossConnection, tagsOnTheWire, carrierByExchange] as const;
