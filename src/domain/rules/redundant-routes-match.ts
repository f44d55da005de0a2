import type { CircuitId } from '#domain/model/ids.ts';
import { connectionsOf, connectionsTo, peeringOf } from '#domain/model/look-up.ts';
import type { Peering, Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const redundantRoutesMatch: Rule<'peering'> = {
  id: 'redundant-routes-match',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['HA-07', 'PEER-24'],
  message:
    '{circuit} leads to the same networks and does not announce {prefixes}. When this circuit fails, {they} out of reach.',
  docs: 'https://learn.microsoft.com/azure/expressroute/evaluate-circuit-resiliency',
  refuses: [],

  check(plan, peering) {
    const own = peering.type === 'AzurePrivatePeering' ? peering.design?.announced : undefined;
    if (!own || own.length === 0) return [];
    return partnersOf(plan, peering).flatMap((partner) => {
      const theirs = partner.design?.announced ?? [];
      const announced = new Set(theirs);
      const lone = own.filter((prefix) => !announced.has(prefix));
      if (lone.length === 0) return [];
      const circuit = plan.circuits[partner.circuitId]?.settings.name || 'Another circuit';
      const data = { circuit, prefixes: shortList(lone), they: lone.length === 1 ? 'it is' : 'they are' };
      const mend = {
        on: partner.id,
        values: { announced: [...theirs, ...lone] },
        label: `Announce on ${circuit} as well`,
      };
      return [{ field: 'announced', others: [partner.id], data, mend }];
    });
  },
};

/** Private peerings of the circuits that share a network with this one and that say what they announce. */
function partnersOf(plan: Plan, { circuitId }: Peering): readonly Peering[] {
  const gateways = new Set(connectionsOf(plan, circuitId).map((connection) => connection.gatewayId));
  const circuits = new Set<CircuitId>(
    [...gateways].flatMap((id) => connectionsTo(plan, id).map((connection) => connection.circuitId)),
  );
  return [...circuits].flatMap((id) => {
    const peering = peeringOf(plan, id, 'AzurePrivatePeering');
    return id !== circuitId && peering?.design?.announced ? [peering] : [];
  });
}

const MOST_NAMED = 3;

function shortList(prefixes: readonly string[]): string {
  const more = prefixes.length - MOST_NAMED;
  return prefixes.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
