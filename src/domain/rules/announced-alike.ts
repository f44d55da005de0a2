import { links } from '#domain/model/announced.ts';
import { connectionsOf, connectionsTo, nameOf, peeringOf } from '#domain/model/look-up.ts';
import type { Peering, Plan } from '#domain/model/plan.ts';
import type { Fault, Rule } from '#domain/shapes/rule.ts';

const fieldOf = { primary: 'announcedOnPrimary', secondary: 'announcedOnSecondary' } as const;

/** Prefixes that stand on one link only. */
function onOneLink({ design = {} }: Peering): readonly Fault[] {
  return links.flatMap((link) => {
    const field = fieldOf[link];
    const only = design[field] ?? [];
    const [first] = only;
    if (first === undefined) return [];
    const announced = [...new Set([...(design.announced ?? []), ...only])];
    return [
      {
        field,
        data: { prefixes: countedFrom(first, only.length), where: `the ${link} link only`, lost: 'it fails' },
        mend: { values: { announced, [field]: [] }, label: 'Announce on both links' },
      },
    ];
  });
}

/** Circuits of the plan that lead to the same networks. */
function redundantPeerings(plan: Plan, peering: Peering): readonly Peering[] {
  const others = connectionsOf(plan, peering.circuitId)
    .flatMap((link) => connectionsTo(plan, link.gatewayId))
    .flatMap(({ circuitId }) => (circuitId === peering.circuitId ? [] : circuitId));
  return [...new Set(others)].flatMap((circuitId) => peeringOf(plan, circuitId, peering.type) ?? []);
}

/** Prefixes that a redundant circuit does not carry, although something is known of what it does. */
function onOneCircuit(plan: Plan, peering: Peering): readonly Fault[] {
  const own = peering.design?.announced ?? [];
  if (peering.type !== 'AzurePrivatePeering' || own.length === 0) return [];
  return redundantPeerings(plan, peering).flatMap((other) => {
    const theirs = other.design?.announced;
    const missing = theirs ? own.filter((prefix) => !theirs.includes(prefix)) : [];
    const [first] = missing;
    if (first === undefined || !theirs) return [];
    const circuit = nameOf(plan, other.circuitId);
    return [
      {
        field: 'announced',
        others: [other.id],
        data: {
          prefixes: countedFrom(first, missing.length),
          where: `this circuit, not on ${circuit}`,
          lost: 'this one fails',
        },
        mend: { on: other.id, values: { announced: [...theirs, ...missing] }, label: `Announce on ${circuit} as well` },
      },
    ];
  });
}

function countedFrom(first: string, count: number): string {
  return count === 1 ? `${first} is` : `${first} and ${count - 1} more are`;
}

export const announcedAlike: Rule<'peering'> = {
  id: 'announced-alike',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['PEER-24'],
  message: '{prefixes} announced on {where}: when {lost}, the route is gone.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [],
  check: (plan, peering) => [...onOneLink(peering), ...onOneCircuit(plan, peering)],
};
