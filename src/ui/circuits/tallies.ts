import type { Noticed } from '#domain/engine/finding-key.ts';
import { whereIs } from '#domain/engine/whereabouts.ts';
import { gatewayIdOf } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { type Tally, tallyOf } from '#ui/kit/tally.ts';

/** How much is wrong with each circuit, networks behind it included, and with each network. */
export function talliesOf(plan: Plan, findings: readonly Noticed[]): ReadonlyMap<string, Tally> {
  const bySubject = new Map<string, Noticed[]>();
  const put = (id: string, finding: Noticed): void => {
    const known = bySubject.get(id);
    if (known) known.push(finding);
    else bySubject.set(id, [finding]);
  };
  const networkBy = new Map(Object.values(plan.networks).map(({ id }) => [`${gatewayIdOf(id)}`, id]));
  for (const finding of findings) {
    const { subject } = finding;
    for (const circuit of whereIs(plan, subject).circuits) put(circuit, finding);
    put(networkBy.get(subject) ?? subject, finding);
  }
  return new Map([...bySubject].map(([id, found]) => [id, tallyOf([...new Set(found)])]));
}
