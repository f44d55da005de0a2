import { type Entity, type EntityKind, entityKinds, shelfOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { watchedPlan } from '#domain/model/watched.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { changesBetween } from './changes.ts';
import { type Checked, createReadings } from './readings.ts';
import { errorsFirst, findingsBy, rulesByKind } from './review.ts';

/** Finds what `review` finds. */
export type Reviewer = (plan: Plan) => readonly Finding[];

/**
 * A reviewer that remembers the last plan. Of the next one it checks again only what the difference touches: each entity
 * that is new or was looked at itself, or whose rules looked at something that differs now (`readings.ts`).
 */
export function createReviewer(): Reviewer {
  let known = startOver();
  let answer: { readonly plan: Plan; readonly findings: readonly Finding[] } | null = null;
  return (plan) => {
    if (answer?.plan === plan) return answer.findings;
    const changes = answer && changesBetween(answer.plan, plan);
    if (!changes) known = startOver();
    const touched = changes ? known.readings.touchedBy(changes) : new Set<Checked>();
    for (const kind of entityKinds) checkShelf(plan, kind, { ...known, touched });
    answer = { plan, findings: errorsFirst(entityKinds.flatMap((kind) => inOrder(plan, kind, known.byKind[kind]))) };
    return answer.findings;
  };
}

interface Known {
  readonly readings: ReturnType<typeof createReadings>;
  readonly byKind: { readonly [Kind in EntityKind]: Map<string, Checked> };
}

function startOver(): Known {
  return {
    readings: createReadings(),
    byKind: {
      circuit: new Map(),
      peering: new Map(),
      network: new Map(),
      gateway: new Map(),
      connection: new Map(),
      authorization: new Map(),
      port: new Map(),
      routeFilter: new Map(),
      globalReach: new Map(),
      site: new Map(),
      subscription: new Map(),
    },
  };
}

function checkShelf(
  plan: Plan,
  kind: EntityKind,
  { readings, byKind, touched }: Known & { readonly touched: ReadonlySet<Checked> },
): void {
  const shelf: { readonly [id: string]: Entity } = plan[shelfOf[kind]];
  const checks = byKind[kind];
  for (const [id, checked] of checks) {
    if (Object.hasOwn(shelf, id)) continue;
    readings.forget(checked);
    checks.delete(id);
  }
  for (const entity of Object.values(shelf)) {
    const before = checks.get(entity.id);
    if (before?.entity === entity && !touched.has(before)) continue;
    if (before) readings.forget(before);
    checks.set(
      entity.id,
      readings.record(entity, (watcher) => findingsBy(rulesByKind[kind], watchedPlan(plan, watcher), entity)),
    );
  }
}

function inOrder(plan: Plan, kind: EntityKind, checks: ReadonlyMap<string, Checked>): readonly Finding[] {
  const found: Finding[] = [];
  for (const id of Object.keys(plan[shelfOf[kind]])) {
    const findings = checks.get(id)?.findings ?? [];
    if (findings.length > 0) found.push(...findings);
  }
  return found;
}
