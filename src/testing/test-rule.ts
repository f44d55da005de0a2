import { describe, expect, test } from 'vitest';
import { fixOf } from '#domain/engine/fix.ts';
import { review } from '#domain/engine/review.ts';
import { perform, startRun } from '#domain/engine/run.ts';
import { designTables } from '#domain/model/design.ts';
import { type Entity, type EntityKind, findEntity, kindOf, shelfOf } from '#domain/model/look-up.ts';
import type { PeeringSettings, Plan } from '#domain/model/plan.ts';
import type { EntityByKind, Fault, Finding, Rule } from '#domain/shapes/rule.ts';
import type { Data } from '#domain/shapes/verdict.ts';
import { deepFreeze } from './deep-freeze.ts';
import { circuitIn, plannedPeering, planWith } from './plans.ts';

/** A planned private peering with these values on a circuit that is ready for it. */
export function onPrivatePeering(settings: Partial<PeeringSettings>): Plan {
  return planWith(circuitIn('PD'), plannedPeering('AzurePrivatePeering', { settings }));
}

/** The same with a Microsoft peering. */
export function onMicrosoftPeering(settings: Partial<PeeringSettings>): Plan {
  return planWith(circuitIn('PD'), plannedPeering('MicrosoftPeering', { settings }));
}

/** Every list has one entry for each fault, in the order of the plan. */
type Expected = {
  readonly data?: readonly Data[];
  /** Null where the rule knows no better value. */
  readonly suggestions?: readonly (string | number | null)[];
} & (
  | { readonly subjects: readonly (readonly string[])[]; readonly fields?: readonly (string | null)[] }
  | { readonly subjects?: never; readonly fields: readonly (string | null)[] }
);

interface Cases {
  readonly quiet: { readonly [name: string]: Plan };
  readonly reports: { readonly [name: string]: { readonly plan: Plan } & Expected };
}

/** A rule as two lists: plans that it has nothing against, and plans with what it must find in them. */
export function testRule<Kind extends EntityKind>(rule: Rule<Kind>, { quiet, reports }: Cases): void {
  describe(rule.id, () => {
    test.each(Object.entries(quiet))('says nothing: %s', (_name, plan) => {
      expect(faultsIn(rule, plan)).toEqual([]);
    });

    test.each(Object.entries(reports))('reports: %s', (_name, { plan, ...expected }) => {
      expectFaults(faultsIn(rule, plan), expected);
      expectSoundFaults(rule, plan);
      expectFixesToMend(rule, plan);
    });
  });
}

interface Found {
  readonly entity: Entity;
  readonly fault: Fault;
}

/** What the rule finds on every entity of its kind. */
export function faultsIn<Kind extends EntityKind>(rule: Rule<Kind>, plan: Plan): readonly Found[] {
  const isAsked = (entity: Entity): entity is EntityByKind[Kind] => kindOf(plan, entity.id) === rule.about;
  const entities: readonly Entity[] = Object.values(plan[shelfOf[rule.about]]);
  return entities.filter(isAsked).flatMap((entity) => rule.check(plan, entity).map((fault) => ({ entity, fault })));
}

function expectFaults(found: readonly Found[], { subjects, fields, data, suggestions }: Expected): void {
  if (subjects) expect(found.map(({ entity, fault }) => [entity.id, ...(fault.others ?? [])])).toEqual(subjects);
  if (fields) expect(found.map(({ fault }) => fault.field ?? null)).toEqual(fields);
  if (data) expect(found.map(({ fault }) => fault.data ?? {})).toEqual(data);
  if (suggestions) expect(found.map(({ fault }) => fault.suggestion ?? null)).toEqual(suggestions);
}

/** What holds for every fault of every rule: it can be said, it points at what is there, and it comes again. */
export function expectSoundFaults<Kind extends EntityKind>(rule: Rule<Kind>, plan: Plan): void {
  const before = structuredClone(plan);
  const found = faultsIn(rule, deepFreeze(plan));
  expect(plan).toEqual(before);
  expect(faultsIn(rule, plan)).toEqual(found);

  const gaps = [...rule.message.matchAll(/\{(\w+)\}/g)].flatMap(([, gap]) => gap ?? []);
  for (const { entity, fault } of found) {
    const data = fault.data ?? {};
    for (const gap of gaps) expect(data, `the gap {${gap}} of ${rule.id}`).toHaveProperty(gap);
    for (const value of Object.values(data)) expect(String(value)).not.toMatch(/^(|undefined|null|NaN)$/);
    for (const other of fault.others ?? []) expect(findEntity(plan, other), `${rule.id} names ${other}`).toBeDefined();
    const stated = designTables[rule.about] ?? {};
    if (fault.field !== undefined) expect({ ...entity, ...entity.settings, ...stated }).toHaveProperty(fault.field);
  }
  // A rule that nobody listed would find nothing here.
  expect(findingsBy(rule.id, plan).length).toBe(found.length);
}

/** Pressing the fix of a finding removes it, and brings no error that was not there before. */
export function expectFixesToMend<Kind extends EntityKind>(rule: Rule<Kind>, plan: Plan): void {
  for (const finding of findingsBy(rule.id, plan).filter((each) => each.suggestion !== null || each.mend !== null)) {
    const fix = fixOf(plan, finding);
    if (!fix) {
      expect(takesNoFix(plan, finding), `${rule.id} suggests ${finding.suggestion}, and nothing can be pressed`).toBe(
        true,
      );
      continue;
    }
    const outcome = perform({ ...startRun(1), plan }, fix);
    if (!outcome.ok) {
      throw new Error(`The fix of ${rule.id} at ${finding.field} is refused: ${JSON.stringify(outcome.error)}`);
    }
    const after = review(outcome.value.plan).map(placeOf);
    expect(after, `the fix of ${rule.id}`).not.toContain(placeOf(finding));
    const before = review(plan).map(placeOf);
    expect(
      after.filter((place) => place.startsWith('error') && !before.includes(place)),
      `what the fix of ${rule.id} breaks: ${finding.suggestion}`,
    ).toEqual([]);
  }
}

function findingsBy(rule: string, plan: Plan): readonly Finding[] {
  return review(plan).filter((finding) => finding.rule === rule);
}

function placeOf({ severity, rule, subject, field }: Finding): string {
  return `${severity}: ${rule} on ${subject} at ${field}`;
}

/** Not everything that is live changes in place, and one value does not mend a list. */
function takesNoFix(plan: Plan, { subject, field, mend }: Finding): boolean {
  const mended = mend?.on ?? subject;
  return field === 'addressSpace' || (kindOf(plan, mended) !== 'peering' && findEntity(plan, mended)?.azure !== null);
}
