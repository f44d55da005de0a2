import { type ActionId, type PlanRequest, actions } from '#domain/actions/index.ts';
import { behaviours } from '#domain/behaviours/index.ts';
import { emptyPlan, type Plan } from '#domain/model/plan.ts';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';
import type { Moment } from '#domain/shapes/action.ts';
import type { Entry } from '#domain/shapes/entry.ts';
import { chanceFor, guidFor } from './chance.ts';
import { actorOf, isAllowed, isPermitted, type PlanVerdict, verdictOf } from './verdict.ts';

export type LogEntry = Entry<PlanRequest>;

/** Something that somebody else will do unless it happens otherwise. */
export interface Waiting {
  readonly dueDay: number;
  readonly request: PlanRequest;
}

/** A plan with how it came about. Everything in it follows from seed, log and day. */
export interface Run {
  readonly seed: number;
  readonly day: number;
  readonly plan: Plan;
  readonly log: readonly LogEntry[];
  readonly waiting: readonly Waiting[];
}

export function startRun(seed: number): Run {
  return { seed, day: 0, plan: emptyPlan, log: [], waiting: [] };
}

/** Carries a request out, or says why not. */
export function perform(run: Run, request: PlanRequest): Outcome<Run, PlanVerdict> {
  const verdict = verdictOf(run.plan, request);
  return isAllowed(verdict) ? succeed(carryOut(run, request, false)) : fail(verdict);
}

/** Applies a request to a plan without asking its guard. */
export function applyTo<Id extends ActionId>(plan: Plan, request: PlanRequest<Id>, moment: Moment): Plan {
  return actions[request.id].apply(plan, request.args, moment);
}

function carryOut(run: Run, request: PlanRequest, byItself: boolean): Run {
  const turn = run.log.length;
  const plan = applyTo(run.plan, request, { day: run.day, guid: guidFor(run.seed, turn) });
  const chance = chanceFor(run.seed, turn);
  const planned = behaviours
    .flatMap((behaviour) => behaviour.plans(plan, request, chance))
    .map((intention) => ({ dueDay: run.day + intention.inDays, request: intention.request }));
  const settled = actions[request.id].nature === 'fault' ? [] : [request];
  const rivals = [...settled, ...planned.map((each) => each.request)].map(handOf);
  const waiting = [...run.waiting.filter((each) => !rivals.includes(handOf(each.request))), ...planned];
  const entry: LogEntry = { day: run.day, actor: actorOf(request), request, byItself };
  return { ...run, plan, log: [...run.log, entry], waiting };
}

/**
 * Whose hand lies on what. Each hand has one intention at the most: acting settles what was meant to be done, and a
 * newer intention replaces an older one. Bad luck settles nothing.
 */
function handOf(request: PlanRequest): string {
  const { args } = request;
  const subject = [
    'circuitId',
    'peeringId',
    'gatewayId',
    'connectionId',
    'globalReachId',
    'portId',
    'type',
    'link',
  ].map((name) => Object.entries(args).find(([key]) => key === name)?.[1]);
  return JSON.stringify([actorOf(request), ...subject]);
}

/** What falls due next; undefined when nobody has anything in hand that could be done. */
export function nextEvent(run: Run): Waiting | undefined {
  return run.waiting
    .filter((waiting) => isPermitted(run.plan, waiting.request))
    .reduce<Waiting | undefined>((next, each) => (next && next.dueDay <= each.dueDay ? next : each), undefined);
}

// What could not be done when it was due is done as soon as it can be.
function settle(run: Run, event: Waiting): Run {
  return carryOut({ ...run, day: Math.max(run.day, event.dueDay) }, event.request, true);
}

/** Lets days pass; what falls due within them happens in its order. */
export function passDays(run: Run, days: number): Run {
  const until = run.day + Math.max(0, days);
  let current = run;
  for (let event = nextEvent(current); event && event.dueDay <= until; event = nextEvent(current)) {
    current = settle(current, event);
  }
  return { ...current, day: until };
}

/** Jumps to the next thing that somebody else does; unchanged when nobody has anything in hand. */
export function toNextEvent(run: Run): Run {
  const event = nextEvent(run);
  return event ? settle(run, event) : run;
}

/** Builds a run again from what happened. Guards are not asked: what happened, happened. */
export function replay(seed: number, log: readonly LogEntry[], day: number): Run {
  const played = log.reduce(
    (run, entry) => carryOut({ ...run, day: entry.day }, entry.request, entry.byItself),
    startRun(seed),
  );
  return { ...played, day };
}

/** The run as it stood after its first `count` entries. */
export function rewind(run: Run, count: number): Run {
  const log = run.log.slice(0, count);
  return replay(run.seed, log, log.at(-1)?.day ?? 0);
}
