import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityKinds, shelfOf } from '#domain/model/look-up.ts';
import { emptyPlan, type Plan } from '#domain/model/plan.ts';
import { deepFreeze } from '#testing/deep-freeze.ts';
import { largePlan } from '#testing/large-plan.ts';
import { examples } from '#testing/rulebook/examples.ts';
import { twoNetworkRun, wishesFor } from '#testing/wishes.ts';
import { changesBetween } from './changes.ts';
import { createReviewer } from './reviewer.ts';
import { review, rulesByKind } from './review.ts';
import { passDays, perform, type Run } from './run.ts';

function step(run: Run, pick: number): Run {
  if (pick % 7 === 0) return passDays(run, pick % 5);
  const wishes = wishesFor(run);
  const request = wishes[pick % wishes.length];
  const outcome = request && perform(run, request);
  return outcome?.ok ? outcome.value : run;
}

test('after every request of 120 random runs, undone and done again, it finds what a whole review finds', () => {
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.nat(), { minLength: 25, maxLength: 25 }), (seed, picks) => {
      const reviewer = createReviewer(rulesByKind);
      const runs = [deepFreeze(twoNetworkRun(seed))];
      for (const pick of picks) {
        const back = pick % 13 === 0 ? runs[pick % runs.length] : undefined;
        const next = deepFreeze(back ?? step(runs.at(-1) ?? twoNetworkRun(seed), pick));
        runs.push(next);
        expect(reviewer(next.plan)).toEqual(review(next.plan));
      }
    }),
    { numRuns: 120 },
  );
}, 120_000);

/** Plans that the rules have something to say about: whoever adds a rule brings its own. */
const broken: readonly Plan[] = [
  largePlan(3, 7).plan,
  ...Object.values(examples)
    .flatMap(({ ok, no }) => [ok, no].flat())
    .flatMap((example) => example.broken ?? []),
];

/** One small difference: an entity of another plan comes in, or goes; or a value beside the shelves is taken over. */
function mixed(plan: Plan, { source, kind, nth, goes }: Mix): Plan {
  const other = broken[source % broken.length] ?? emptyPlan;
  const filled = entityKinds.filter((each) => Object.keys(other[shelfOf[each]]).length > 0);
  const chosen = filled[kind % Math.max(1, filled.length)];
  if (!chosen) return { ...plan, era: other.era, ranges: other.ranges, setAside: other.setAside };
  const shelf = shelfOf[chosen];
  const entities = Object.values(other[shelf]);
  const entity = entities[nth % entities.length];
  if (!entity) return plan;
  const rest = Object.fromEntries(Object.entries(plan[shelf]).filter(([id]) => id !== entity.id));
  return { ...plan, era: other.era, [shelf]: goes ? rest : { ...plan[shelf], [entity.id]: entity } };
}

interface Mix {
  readonly source: number;
  readonly kind: number;
  readonly nth: number;
  readonly goes: boolean;
}

const mix: fc.Arbitrary<Mix> = fc.record({
  source: fc.nat(),
  kind: fc.nat(),
  nth: fc.nat(),
  goes: fc.constantFrom(false, false, true),
});

test('whatever comes into a plan or goes from it, it finds what a whole review finds', () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(mix, { minLength: 30, maxLength: 30 }), (start, mixes) => {
      const reviewer = createReviewer(rulesByKind);
      let plan = broken[start % broken.length] ?? emptyPlan;
      for (const each of mixes) {
        expect(reviewer(plan)).toEqual(review(plan));
        plan = mixed(plan, each);
      }
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('as each broken plan is put together and taken apart, it finds what a whole review finds', () => {
  const reviewer = createReviewer(rulesByKind);
  for (const plan of broken) {
    const steps = entityKinds.flatMap((kind) =>
      Object.values(plan[shelfOf[kind]]).map((entity) => ({ shelf: shelfOf[kind], entity })),
    );
    let current: Plan = { ...plan, ...shelvesOf(emptyPlan) };
    for (const { shelf, entity } of [...steps, ...steps.toReversed()]) {
      const there = Object.hasOwn(current[shelf], entity.id);
      const rest = Object.fromEntries(Object.entries(current[shelf]).filter(([id]) => id !== entity.id));
      current = { ...current, [shelf]: there ? rest : { ...rest, [entity.id]: entity } };
      expect(reviewer(current)).toEqual(review(current));
    }
  }
}, 120_000);

const shelvesOf = (plan: Plan): Partial<Plan> =>
  Object.fromEntries(entityKinds.map((kind) => [shelfOf[kind], plan[shelfOf[kind]]]));

test('an edit leaves the findings of what it does not touch as they are', () => {
  const { plan } = largePlan(30, 1);
  const reviewer = createReviewer(rulesByKind);
  const before = reviewer(plan);
  const [network] = Object.values(plan.networks).slice(-1);
  if (!network) throw new Error('The plan has no network.');
  const settings = { ...network.settings, gatewaySubnet: '10.0.0.0/28' };
  const edited: Plan = { ...plan, networks: { ...plan.networks, [network.id]: { ...network, settings } } };
  const after = reviewer(edited);
  expect(after).toEqual(review(edited));
  expect(before.length).toBeGreaterThan(0);
  expect(after.length).toBeGreaterThan(before.length);
  expect(before.every((finding) => after.includes(finding))).toBe(true);
  expect(changesBetween(plan, edited)?.shelves.map(({ come }) => come.length)).toEqual([1]);
});
