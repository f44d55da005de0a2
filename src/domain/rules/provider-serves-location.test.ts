import type { CircuitSettings } from '#domain/model/plan.ts';
import { circuit, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { providerServesLocation } from './provider-serves-location.ts';

const at = (serviceProviderName: string, peeringLocation: string, settings: Partial<CircuitSettings> = {}) =>
  planWith(circuit('c', { ...settings, serviceProviderName, peeringLocation }));

testRule(providerServesLocation, {
  quiet: {
    'CIRCUIT-07: Equinix at Silicon Valley, 200 Mbps, Standard, MeteredData': at('Equinix', 'Silicon Valley', {
      bandwidthInMbps: 200,
      tier: 'Standard',
      family: 'MeteredData',
    }),
    'CIRCUIT-07: a provider and no place yet': at('Equinix', ''),
    'CIRCUIT-07: a place and no provider yet': at('', 'Tokyo'),
    'CIRCUIT-07: a Direct port has no provider': at('Swisscom', 'Tokyo', { expressRoutePort: '/ports/tyo' }),
    'PROV-10: the exchange at which a carrier arrives': at('Equinix', 'Amsterdam'),
    'CIRCUIT-24: Equinix at Amsterdam Metro': at('Equinix', 'Amsterdam Metro'),
  },
  reports: {
    'CIRCUIT-07: Swisscom at Tokyo': {
      plan: at('Swisscom', 'Tokyo'),
      subjects: [['c']],
      fields: ['serviceProviderName'],
      data: [{ provider: 'Swisscom', location: 'Tokyo' }],
    },
    'CIRCUIT-07: a place that nobody serves': {
      plan: at('Equinix', 'Atlantis'),
      fields: ['peeringLocation'],
      data: [{ provider: 'Equinix', location: 'Atlantis' }],
    },
    'PROV-10: a carrier that has no line of its own there': {
      plan: at('Eurofiber', 'Amsterdam'),
      fields: ['serviceProviderName'],
    },
    'CIRCUIT-24: GTT at Amsterdam Metro is only announced': {
      plan: at('GTT', 'Amsterdam Metro'),
      fields: ['serviceProviderName'],
    },
  },
});
