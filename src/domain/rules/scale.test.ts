import { expect, test } from 'vitest';
import { type Entity, shelfOf } from '#domain/model/look-up.ts';
import type { Circuit, Connection, Peering, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import { type Watcher, watchedPlan } from '#domain/model/watched.ts';
import type { Rule } from '#domain/shapes/rule.ts';
import { largePlan } from '#testing/large-plan.ts';
import { rules } from './index.ts';

const entitiesOf = (rule: Rule, plan: Plan): readonly Entity[] => Object.values(plan[shelfOf[rule.about]]);

/** Everything of one subscription and still to be made: whatever counts its like meets all of them. */
function crowded({ plan }: { readonly plan: Plan }): Plan {
  const circuits = Object.values<Circuit>(plan.circuits).map((circuit) => ({
    ...circuit,
    azure: null,
    settings: { ...circuit.settings, subscription: 'one', location: 'West Europe' },
  }));
  const connections = Object.values<Connection>(plan.connections).map((each) => ({ ...each, azure: null }));
  return {
    ...plan,
    circuits: Object.fromEntries(circuits.map((each) => [each.id, each])),
    connections: Object.fromEntries(connections.map((each) => [each.id, each])),
  };
}

/** Everything on the same addresses, as in a list that was copied from one circuit. */
function copied(plan: Plan): Plan {
  const alike = <Thing extends Entity>(shelf: { readonly [id: string]: Thing }): { readonly [id: string]: Thing } => {
    const [first] = Object.values(shelf);
    return first
      ? Object.fromEntries(Object.entries(shelf).map(([id, each]) => [id, { ...each, settings: first.settings }]))
      : shelf;
  };
  return { ...plan, peerings: alike<Peering>(plan.peerings), networks: alike<VirtualNetwork>(plan.networks) };
}

/** How often the rule looks something up, over the whole plan. A walk along a shelf counts each thing on it. */
function lookUps(rule: Rule, plan: Plan): number {
  let count = 0;
  const counted = (): void => {
    count += 1;
  };
  const watcher: Watcher = { onThing: counted, onAll: counted, onGroup: counted, onBlock: counted };
  for (const entity of entitiesOf(rule, plan)) rule.check(watchedPlan(plan, watcher), entity);
  return count;
}

/** Microseconds of computing that the quickest of some checks of the plan took: a busy machine does not count. */
function effort(rule: Rule, plan: Plan): number {
  const efforts = Array.from({ length: 4 }, () => {
    const begin = process.cpuUsage();
    for (const entity of entitiesOf(rule, plan)) rule.check(plan, entity);
    return process.cpuUsage(begin).user;
  });
  return Math.min(...efforts);
}

/** What compares each with each takes sixteen times as long. Some milliseconds are forgiven, and a bad moment. */
function isNearLinear(rule: Rule, plan: Plan, fourfold: Plan): boolean {
  const passes = (): boolean => effort(rule, fourfold) < 8 * effort(rule, plan) + 10_000;
  return passes() || passes() || passes();
}

const [small, twice] = [largePlan(60, 1), largePlan(120, 1)].map(crowded);
const [large, fourfold] = [largePlan(500, 1), largePlan(2000, 1)].map(crowded);

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s looks up about twice as much in a plan of twice the size',
  (_id, rule) => {
    if (!small || !twice) throw new Error('The plans are missing.');
    // Walking along a shelf for every entity makes it four times as much. See `model/look-up.ts` and `plan-prefixes.ts`.
    expect(lookUps(rule, twice)).toBeLessThan(3 * lookUps(rule, small) + 100);
  },
);

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s takes about four times as long in a plan of four times the size',
  (_id, rule) => {
    if (!large || !fourfold) throw new Error('The plans are missing.');
    expect(isNearLinear(rule, large, fourfold)).toBe(true);
  },
);

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s takes about four times as long where four times as many stand on the same addresses',
  (_id, rule) => {
    if (!large || !fourfold) throw new Error('The plans are missing.');
    expect(isNearLinear(rule, copied(large), copied(fourfold))).toBe(true);
  },
);
