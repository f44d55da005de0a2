import type { Plan } from '#domain/model/plan.ts';
import { type PrefixUse, prefixUsesOf } from '#domain/model/prefix-uses.ts';
import { overlaps } from '#domain/net/cidr.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { blockKey } from './owner-words.ts';

/** Rules about two blocks that must not share an address. */
const overlapRules: readonly string[] = [
  'networks-apart',
  'peering-clear-of-networks',
  'link-subnets-own',
  'link-subnets-not-advertised',
  'subnets-apart',
];

export function overlapFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => overlapRules.includes(rule));
}

/** The blocks that the findings are about: those of the subject that touch one of the others. */
export function clashingBlocks(plan: Plan, findings: readonly Finding[]): ReadonlySet<string> {
  if (findings.length === 0) return new Set();
  const byOwner = new Map<string, PrefixUse[]>();
  for (const use of prefixUsesOf(plan)) byOwner.set(use.owner, [...(byOwner.get(use.owner) ?? []), use]);
  const clashing = findings.flatMap(({ subject, others }) => {
    const mine = byOwner.get(subject) ?? [];
    const theirs = [subject, ...others].flatMap((id) => byOwner.get(id) ?? []);
    return mine.flatMap((use) =>
      theirs
        .filter((other) => isRival(use, other) && overlaps(use.block, other.block))
        .flatMap((other) => [blockKey(use), blockKey(other)]),
    );
  });
  return new Set(clashing);
}

/** A GatewaySubnet belongs into its network, and a block does not clash with itself. */
function isRival(use: PrefixUse, other: PrefixUse): boolean {
  return use !== other && !(use.owner === other.owner && use.field !== other.field && use.purpose !== 'link');
}
