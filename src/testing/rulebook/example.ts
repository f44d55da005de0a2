import { expect } from 'vitest';
import { type PlanRequest, actions } from '#domain/actions/index.ts';
import type { RuleId } from '#domain/catalog/rule-ids.ts';
import { factsOn } from '#domain/engine/facts.ts';
import { review } from '#domain/engine/review.ts';
import { isBarred, isPermitted, type PlanVerdict, saidBy, verdictOf } from '#domain/engine/verdict.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { entityKinds, shelfOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { rules } from '#domain/rules/index.ts';
import type { Finding } from '#domain/shapes/rule.ts';

/** An example of the rulebook, made to run. `words` are a sentence about what it shows. */
export interface Example {
  readonly words: string;
  readonly check: (id: RuleId) => void;
  /** Plans that some rule has something to say about: the tests over all rules take them in. */
  readonly broken?: Plan;
}

type OneOrMore = Example | readonly [Example, ...Example[]];
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** What passes and what does not, for one entry. */
export interface Pair {
  readonly ok: OneOrMore;
  readonly no: OneOrMore;
}

/** Both sides of every entry of a family, such as `BW`. */
export type FamilyExamples<Family extends string> = {
  readonly [Id in Extract<RuleId, `${Family}-${Digit}${Digit}`>]: Pair;
};

function implementing(id: RuleId): ReadonlySet<string> {
  return new Set(rules.filter((rule) => rule.rules.includes(id)).map((rule) => rule.id));
}

/** What the rules that stand for the entry find on the plan. */
function findingsFor(id: RuleId, plan: Plan): readonly Finding[] {
  const asked = implementing(id);
  expect([...asked], `no rule stands for ${id}`).not.toEqual([]);
  return review(plan).filter((finding) => asked.has(finding.rule));
}

/** No rule of the entry has anything against the plan. */
export function quiet(words: string, plan: Plan): Example {
  return { words, check: (id) => expect(findingsFor(id, plan)).toEqual([]) };
}

interface Reported {
  readonly severity?: Finding['severity'];
  readonly subject?: string;
  readonly field?: string | null;
  readonly message?: RegExp;
}

/** A rule of the entry reports the plan; by default with the severity that the rulebook gives it. */
export function reports(words: string, plan: Plan, expected: Reported = {}): Example {
  return {
    words,
    broken: plan,
    check(id) {
      const found = findingsFor(id, plan);
      expect(found.length, `${id} finds nothing`).toBeGreaterThan(0);
      const { message, ...rest } = expected;
      expect(found).toContainEqual(
        expect.objectContaining({ ...rest, ...(message ? { message: expect.stringMatching(message) } : {}) }),
      );
    },
  };
}

/** True when the action, or a rule that it heeds, stands for the entry: an example must not pass by chance. */
function standsFor(id: RuleId, request: PlanRequest, verdict: PlanVerdict): boolean {
  if (actions[request.id].rules?.includes(id)) return true;
  const asked = implementing(id);
  return (
    saidBy(verdict).some((said) => asked.has(said.reason)) ||
    rules.some((rule) => asked.has(rule.id) && rule.refuses.includes(request.id))
  );
}

interface Asked {
  readonly plan: Plan;
  readonly request: PlanRequest;
  /** Id of the reason or rule that must be among what is said. */
  readonly reason?: string;
}

/** The request goes ahead, with a warning or without. */
export function allows(words: string, { plan, request }: Asked): Example {
  return {
    words,
    check(id) {
      const verdict = verdictOf(plan, request);
      expect(isPermitted(plan, request), JSON.stringify(verdict)).toBe(true);
      expect(standsFor(id, request, verdict), `${request.id} does not name ${id}`).toBe(true);
    },
  };
}

/** The request is barred. */
export function refuses(words: string, { plan, request, reason }: Asked): Example {
  return {
    words,
    check(id) {
      const verdict = verdictOf(plan, request);
      expect(isBarred(verdict), JSON.stringify(verdict)).toBe(true);
      if (reason !== undefined) expect(saidBy(verdict).map((said) => said.reason)).toContain(reason);
      expect(standsFor(id, request, verdict), `${request.id} does not name ${id}`).toBe(true);
    },
  };
}

/** The request goes ahead, and a warning says why one should think twice. */
export function warns(words: string, { plan, request, reason }: Asked): Example {
  return {
    words,
    check(id) {
      const verdict = verdictOf(plan, request);
      expect(verdict.kind).toBe('allowed-with-warning');
      if (reason !== undefined) expect(saidBy(verdict).map((said) => said.reason)).toContain(reason);
      expect(standsFor(id, request, verdict), `${request.id} does not name ${id}`).toBe(true);
    },
  };
}

function toldFor(id: RuleId, plan: Plan, on?: EntityId): readonly string[] {
  const ids = on ? [on] : entityKinds.flatMap((kind) => Object.values(plan[shelfOf[kind]]).map((entity) => entity.id));
  return ids
    .flatMap((each) => factsOn(plan, each))
    .filter((told) => told.rules.includes(id))
    .map((told) => told.text);
}

interface Telling {
  readonly plan: Plan;
  readonly text: RegExp;
  /** The entity on which it is told; any, where it is left out. */
  readonly on?: EntityId;
}

/** A fact of the entry is told on the plan, in words that match. */
export function tells(words: string, { plan, text, on }: Telling): Example {
  return { words, check: (id) => expect(toldFor(id, plan, on).join('\n')).toMatch(text) };
}

/** The entry's facts are told on the plan and never in words that match. */
export function neverTells(words: string, { plan, text }: Telling): Example {
  return {
    words,
    check(id) {
      const told = toldFor(id, plan);
      expect(told, `${id} tells nothing here`).not.toEqual([]);
      for (const each of told) expect(each).not.toMatch(text);
    },
  };
}

/** No fact of the entry is told on the plan. */
export function keepsStill(words: string, plan: Plan): Example {
  return { words, check: (id) => expect(toldFor(id, plan)).toEqual([]) };
}

/** Anything else that can be shown: states, runs, reports. `check` makes the expectations. */
export function holds(words: string, check: () => void): Example {
  return { words, check };
}
