import { predecessorOf } from '#domain/model/look-up.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const providerSwitches: Fact<'circuit'> = {
  id: 'provider-switches',
  about: 'circuit',
  field: 'replaces',
  basis: 'D',
  rules: ['MIG-03'],
  text: '{provider} routes this circuit: create it, let {provider} switch from {old}, and delete {old} once it is deprovisioned. The switch is a task of the provider.',
  docs: 'https://learn.microsoft.com/azure/expressroute/circuit-migration',

  tell(plan, circuit) {
    const old = predecessorOf(plan, circuit);
    if (!old || !routesByProvider(circuit)) return null;
    return { provider: circuit.settings.serviceProviderName || 'The provider', old: old.settings.name };
  },
};

/** What is worth knowing when one circuit replaces another. */
export const migrationFacts: readonly Fact[] = [providerSwitches];
