import { type PlanRequest, actions } from '#domain/actions/index.ts';
import { applyTo, type LogEntry, type Run, type Waiting } from '#domain/engine/run.ts';
import { actorOf, doneLineOf, isPermitted } from '#domain/engine/verdict.ts';
import { type Actor, emptyPlan } from '#domain/model/plan.ts';
import { actorWords } from '#ui/kit/actor-mark.tsx';

/** What the timeline shows as one dot: an entry of the log, or edits in a row of the same planned thing. */
export interface Happening {
  /** Entries of the log that have happened once it begins to be on screen: 1 for the first. */
  readonly first: number;
  /** The same for its last entry; equal to `first` where it is a single one. */
  readonly last: number;
  readonly day: number;
  readonly actor: Actor;
  /** True when nobody pressed anything: a provider or Microsoft did it by themselves. */
  readonly byItself: boolean;
  /** True when only the plan was edited. */
  readonly isPlanning: boolean;
  /** What was done, without the count of edits. */
  readonly line: string;
}

/** Something that somebody else has in hand. */
export interface InHand {
  readonly dueDay: number;
  readonly actor: Actor;
  readonly waiting: Waiting;
}

interface Draft extends Happening {
  readonly key: string | null;
}

/** Tells the log in one pass: the plan is built up entry by entry, and each line is read from the plan after its entry. */
export function happeningsOf(log: readonly LogEntry[]): readonly Happening[] {
  const drafts: Draft[] = [];
  let plan = emptyPlan;
  for (const [index, { request, day, actor, byItself }] of log.entries()) {
    // The GUIDs of the run are of no account: no line of the timeline says one.
    plan = applyTo(plan, request, { day, guid: '' });
    const key = editKeyOf(request);
    const draft = {
      first: index + 1,
      last: index + 1,
      day,
      actor,
      byItself,
      isPlanning: actions[request.id].nature === 'planning',
      line: doneLineOf(plan, request),
      key,
    };
    const before = drafts.at(-1);
    const joins = key !== null && before?.key === key && before.day === day;
    if (joins) drafts[drafts.length - 1] = { ...draft, first: before.first };
    else drafts.push(draft);
  }
  return drafts.map(({ key: _key, ...happening }) => happening);
}

/** What others will do unless it happens otherwise, the next first. What lost its point is left out. */
export function inHandOf(run: Run): readonly InHand[] {
  return run.waiting
    .filter(({ request }) => isPermitted(run.plan, request))
    .map((waiting) => ({ dueDay: Math.max(run.day, waiting.dueDay), actor: actorOf(waiting.request), waiting }))
    .toSorted((a, b) => a.dueDay - b.dueDay);
}

/** The happening that is on screen once `count` entries have happened; -1 before the first. */
export function indexAt(happenings: readonly Happening[], count: number): number {
  return happenings.findIndex(({ last }) => count <= last);
}

/** Says what happened: “ams-primary planned (4 edits)”, or while an earlier one is on screen “(edit 2 of 4)”. */
export function wordsOf({ line, first, last }: Happening, count = last): string {
  const edits = last - first + 1;
  if (edits === 1) return line;
  return count >= first && count < last
    ? `${line} (edit ${count - first + 1} of ${edits})`
    : `${line} (${edits} edits)`;
}

/** Says when and by whom: “Day 9 · Provider, by itself” where nobody pressed anything. */
export function whenAndWho({ day, actor, byItself }: Happening): string {
  return `Day ${day} · ${actorWords[actor]}${byItself ? ', by itself' : ''}`;
}

/** The same text for two edits of the same planned thing; null for everything else. */
function editKeyOf({ id, args }: PlanRequest): string | null {
  const isEdit = actions[id].nature === 'planning' && ('settings' in args || 'name' in args);
  if (!isEdit) return null;
  const subject = Object.entries(args).filter(([name, value]) => typeof value === 'string' && name !== 'name');
  return JSON.stringify([id, subject]);
}
