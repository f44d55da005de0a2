import { isDirect } from '#domain/model/circuit-condition.ts';
import { sitesOf } from '#domain/model/look-up.ts';
import { circuitsTo } from '#domain/model/resiliency-level.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const redundantCircuitsApart: Rule<'network'> = {
  id: 'redundant-circuits-apart',
  about: 'network',
  severity: 'warning',
  basis: 'D',
  rules: ['HA-04'],
  message: 'The {count} circuits of {network} all {share}: one failure there takes them all.',
  docs: 'https://learn.microsoft.com/azure/expressroute/designing-for-high-availability-with-expressroute',
  refuses: [],

  check(plan, { id, settings }) {
    const circuits = circuitsTo(plan, id);
    if (circuits.length < 2) return [];
    const network = settings.name || 'the network';
    return [sharedProvider(circuits), sharedSite(plan, circuits)].flat().map((share) => ({
      others: circuits.map((circuit) => circuit.id),
      data: { count: circuits.length, network, share },
    }));
  },
};

function sharedProvider(circuits: readonly Circuit[]): readonly string[] {
  const [provider, another] = new Set(
    circuits.map((circuit) => (isDirect(circuit) ? circuit.id : circuit.settings.serviceProviderName)),
  );
  return provider && another === undefined ? [`come from ${provider}`] : [];
}

function sharedSite(plan: Plan, circuits: readonly Circuit[]): readonly string[] {
  const sites = circuits.map((circuit) => sitesOf(plan, circuit.id));
  // Where a circuit lands nowhere, nobody has said yet.
  if (sites.some((each) => each.length === 0)) return [];
  const [site, another] = new Set(sites.flat());
  return site && another === undefined ? [`land at ${site.settings.name || 'one site'}`] : [];
}
