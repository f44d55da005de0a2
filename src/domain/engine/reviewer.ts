import { type Entity, type EntityKind, entityKinds, shelfOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { watchedPlan } from '#domain/model/watched.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { type Changes, changesBetween } from './changes.ts';
import { type Checked, createReadings, type Readings } from './readings.ts';
import { errorsFirst, findingsBy, type RulesByKind } from './check.ts';

/** Finds what `review` finds. */
export type Reviewer = (plan: Plan) => readonly Finding[];

/**
 * A reviewer by these rules that remembers the last plan. Of the next one it checks again only what the difference touches: each
 * entity that is new or another now, and each whose rules looked at something that differs.
 */
export function createReviewer(asked: RulesByKind): Reviewer {
  let last: { readonly plan: Plan; readonly known: Known; readonly findings: readonly Finding[] } | null = null;
  return (plan) => {
    if (last?.plan === plan) return last.findings;
    const changes = last && changesBetween(last.plan, plan);
    const known = last && changes ? last.known : startOver(asked);
    const stale = changes ? bringUpToDate(known, plan, changes) : checkAll(known, plan);
    for (const kind of stale) known.findings.set(kind, findingsInOrder(plan, kind, known.checks));
    last = { plan, known, findings: errorsFirst(entityKinds.flatMap((kind) => known.findings.get(kind) ?? [])) };
    return last.findings;
  };
}

type ChecksByKind = ReadonlyMap<EntityKind, Map<string, Checked>>;

interface Known {
  readonly asked: RulesByKind;
  readonly readings: Readings;
  readonly checks: ChecksByKind;
  /** Of each kind, in the order of the plan. */
  readonly findings: Map<EntityKind, readonly Finding[]>;
}

function startOver(asked: RulesByKind): Known {
  return {
    asked,
    readings: createReadings(),
    checks: new Map(entityKinds.map((kind) => [kind, new Map<string, Checked>()])),
    findings: new Map(),
  };
}

function check(
  { asked, readings, checks }: Known,
  plan: Plan,
  { kind, entity }: Pick<Checked, 'kind' | 'entity'>,
): void {
  const run: Parameters<Readings['record']>[1] = (watcher) =>
    findingsBy(asked[kind], watchedPlan(plan, watcher), entity);
  checks.get(kind)?.set(entity.id, readings.record({ kind, entity }, run));
}

function forget({ readings, checks }: Known, { kind, entity }: Pick<Checked, 'kind' | 'entity'>): void {
  const checked = checks.get(kind)?.get(entity.id);
  if (checked) readings.forget(checked);
  checks.get(kind)?.delete(entity.id);
}

function checkAll(known: Known, plan: Plan): readonly EntityKind[] {
  for (const kind of entityKinds) {
    const entities: readonly Entity[] = Object.values(plan[shelfOf[kind]]);
    for (const entity of entities) check(known, plan, { kind, entity });
  }
  return entityKinds;
}

/** Answers the kinds whose findings have to be gathered again. */
function bringUpToDate(known: Known, plan: Plan, changes: Changes): readonly EntityKind[] {
  const touched = known.readings.touchedBy(changes);
  for (const { kind, gone } of changes.shelves) {
    for (const entity of gone) forget(known, { kind, entity });
  }
  const others = [...touched].filter(({ kind, entity }) => known.checks.get(kind)?.get(entity.id)?.entity === entity);
  for (const checked of others) {
    forget(known, checked);
    check(known, plan, checked);
  }
  for (const { kind, come } of changes.shelves) {
    for (const entity of come) check(known, plan, { kind, entity });
  }
  return [...new Set([...changes.shelves, ...others].map(({ kind }) => kind))];
}

function findingsInOrder(plan: Plan, kind: EntityKind, checks: ChecksByKind): readonly Finding[] {
  const checked = checks.get(kind);
  return Object.keys(plan[shelfOf[kind]]).flatMap((id) => checked?.get(id)?.findings ?? []);
}
