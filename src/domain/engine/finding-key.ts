import type { Plan, SetAside } from '#domain/model/plan.ts';
import type { Finding } from '#domain/shapes/rule.ts';

/** A finding with the name under which it can be set aside, and what a person has said about it. */
export interface Noticed extends Finding {
  /** Stays the same while the fault does, whatever the sentence about it says. */
  readonly key: string;
  /** Set aside, as it stands now. */
  readonly aside: SetAside | null;
  /** Was set aside when it said something else, so that it is back. */
  readonly earlier: SetAside | null;
}

function keyOf({ rule, subject, field, others }: Finding): string {
  return [rule, subject, field ?? '', ...others].join(' ');
}

/** Findings with their keys, in the order given. A rule that finds two faults at one field numbers the second. */
export function notice(plan: Plan, findings: readonly Finding[]): readonly Noticed[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const shared = keyOf(finding);
    const count = (seen.get(shared) ?? 0) + 1;
    seen.set(shared, count);
    const key = count === 1 ? shared : `${shared} #${count}`;
    const said = Object.hasOwn(plan.setAside, key) ? (plan.setAside[key] ?? null) : null;
    const stands = said?.message === finding.message;
    return { ...finding, key, aside: stands ? said : null, earlier: stands ? null : said };
  });
}
