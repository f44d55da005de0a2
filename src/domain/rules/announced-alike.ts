import { links } from '#domain/model/announced.ts';
import type { Peering } from '#domain/model/plan.ts';
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
        data: { prefixes: countedFrom(first, only.length), link },
        mend: { values: { announced, [field]: [] }, label: 'Announce on both links' },
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
  message: '{prefixes} announced on the {link} link only: when it fails, the route is gone.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [],
  check: (_plan, peering) => onOneLink(peering),
};
