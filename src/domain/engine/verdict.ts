import { type ActionId, type PlanRequest, actionIds, actions } from '#domain/actions/index.ts';
import { type CircuitCondition, conditionOf, conditions, isDirect } from '#domain/model/circuit-condition.ts';
import type { CircuitId, EntityId } from '#domain/model/ids.ts';
import type { Actor, Plan } from '#domain/model/plan.ts';
import { circuitReasons } from '#domain/shapes/circuit-reasons.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { type CellKind, columnReasons, readMark, type StateTable } from '#domain/shapes/state-table.ts';
import type { Basis, Data, Obstacle, Said, Verdict } from '#domain/shapes/verdict.ts';
import { findingsAgainstAction } from './check.ts';
import { fill } from './fill.ts';
import { fixOf } from './fix.ts';
import { remedyFor } from './remedy.ts';

export type PlanVerdict = Verdict<PlanRequest>;
export type PlanSaid = Said<PlanRequest>;

/** What a request would meet now. The one place that decides it: buttons, canvas, palette, links and stories ask here. */
export function verdictOf<Id extends ActionId>(plan: Plan, request: PlanRequest<Id>): PlanVerdict {
  const decision = decide(plan, request);
  const { kind, basis } = decision;
  if (kind === 'allowed') return { kind, basis };
  if (kind === 'incomplete') return { kind, subject: decision.subject, fields: decision.fields };
  const state = decision.stateReason === null ? [] : [sayObstacle(plan, request, { reason: decision.stateReason })];
  const guarded = decision.obstacles.map((obstacle) => sayObstacle(plan, request, obstacle));
  const checked = decision.findings.map((finding) => sayFinding(plan, finding));
  const [first, ...rest] = [...withoutTwin(state, guarded), ...checked];
  if (!first) throw new Error(`The action ${request.id} was decided ${kind} without a word.`);
  return { kind, basis, said: [first, ...rest] };
}

/** True when the request would be carried out now; spares the words of a whole verdict. */
export function isPermitted<Id extends ActionId>(plan: Plan, request: PlanRequest<Id>): boolean {
  return isPermittedKind(decide(plan, request).kind);
}

/** True when the request would be carried out, and Azure or a careful person would say something about it. */
export function isWarnedOf<Id extends ActionId>(plan: Plan, request: PlanRequest<Id>): boolean {
  return decide(plan, request).kind === 'allowed-with-warning';
}

/** What bars a request and what would clear it, without the words of a whole verdict; empty when nothing does. */
export function hurdlesOf<Id extends ActionId>(plan: Plan, request: PlanRequest<Id>): readonly Hurdle[] {
  const decision = decide(plan, request);
  if (decision.kind === 'incomplete' || isPermittedKind(decision.kind)) return [];
  const { stateReason, obstacles, findings } = decision;
  const own = stateReason === null || obstacles.some(({ reason }) => reason === stateReason);
  const state = own ? [] : [{ reason: stateReason }];
  return [
    ...[...state, ...obstacles].map((obstacle) => hurdleOf(plan, request, obstacle)),
    ...findings.map((finding) => ({ subjects: [finding.subject], remedy: fixOf(plan, finding) })),
  ];
}

/** One thing that bars a request: the entities that must change first, and the request that clears it. */
export type Hurdle = Pick<PlanSaid, 'subjects' | 'remedy'>;

function isPermittedKind(kind: PlanVerdict['kind']): boolean {
  return kind === 'allowed' || kind === 'allowed-with-warning';
}

export function isAllowed(verdict: PlanVerdict): boolean {
  return isPermittedKind(verdict.kind);
}

/** True when a control for the request must show that it cannot be used now. A form that is merely incomplete can. */
export function isBarred(verdict: PlanVerdict): boolean {
  return verdict.kind === 'refused' || verdict.kind === 'no-effect' || verdict.kind === 'not-applicable';
}

/** Everything that a verdict has to say; empty when the request simply goes ahead. */
export function saidBy(verdict: PlanVerdict): readonly PlanSaid[] {
  return verdict.kind === 'allowed' || verdict.kind === 'incomplete' ? [] : verdict.said;
}

/** Who makes the request. */
export function actorOf(request: PlanRequest): Actor {
  const { args } = request;
  return ('as' in args && args.as) || actions[request.id].actors[0];
}

/** What a button for the request says. */
export function labelOf<Id extends ActionId>(plan: Plan, request: PlanRequest<Id>): string {
  return fill(actions[request.id].label, wordsFor(plan, request));
}

/** What the timeline says once the request has been carried out; `plan` is the plan after it. */
export function doneLineOf<Id extends ActionId>(plan: Plan, request: PlanRequest<Id>): string {
  return fill(actions[request.id].done, wordsFor(plan, request));
}

/** The circuit that a request is about, if it is about one. */
export function circuitOf<Id extends ActionId>(plan: Plan, request: PlanRequest<Id>): CircuitId | undefined {
  return actions[request.id].circuitOf?.(plan, request.args);
}

function wordsFor<Id extends ActionId>(plan: Plan, request: PlanRequest<Id>): Data {
  return actions[request.id].words(plan, request.args);
}

type Decision =
  | {
      readonly kind: 'incomplete';
      readonly basis: Basis;
      readonly subject: EntityId;
      readonly fields: readonly [string, ...string[]];
    }
  | {
      readonly kind: CellKind;
      readonly basis: Basis;
      /** Set where the circuit's condition has something to say. */
      readonly stateReason: string | null;
      readonly obstacles: readonly Obstacle<string, PlanRequest>[];
      readonly findings: readonly Finding[];
    };

const nothing = { stateReason: null, obstacles: [], findings: [] } as const;

/** The circuit's condition decides first, then the guard, then the rules, then what is still empty. */
function decide<Id extends ActionId>(plan: Plan, request: PlanRequest<Id>): Decision {
  const state = stateOf(plan, request);
  const { kind, basis, reason } = state;
  if (kind === 'not-applicable' || kind === 'no-effect') return { ...nothing, kind, basis, stateReason: reason };
  const obstacles = actions[request.id].guard(plan, request.args);
  const refusing = obstacles.length > 0 ? obstacles.filter((obstacle) => !obstacle.warning) : obstacles;
  if (kind === 'refused') return { ...nothing, kind, basis, stateReason: reason, obstacles: refusing };

  const findings = findingsAgainst(plan, request);
  const broken = findings.length > 0 ? findings.filter((finding) => finding.severity === 'error') : findings;
  if (refusing.length + broken.length > 0) {
    const refusedOn = refusing[0] ? (refusing[0].basis ?? 'D') : (broken[0]?.basis ?? 'D');
    return { ...nothing, kind: 'refused', basis: refusedOn, obstacles: refusing, findings: broken };
  }
  const stateReason = kind === 'allowed-with-warning' ? reason : null;
  const warns = stateReason !== null || obstacles.length + findings.length > 0;
  const go: Decision = { kind: warns ? 'allowed-with-warning' : 'allowed', basis, stateReason, obstacles, findings };
  return missingFields(plan, request, basis) ?? go;
}

interface StateDecision {
  readonly kind: CellKind;
  readonly basis: Basis;
  readonly reason: string;
}

type StateRow = { readonly [Column in CircuitCondition]: StateDecision };

const isRow = (row: { readonly [column: string]: StateDecision }): row is StateRow =>
  conditions.every((condition) => Object.hasOwn(row, condition));

const allowed = { kind: 'allowed', basis: 'D' } as const;

/** What each action's table says, read once: every request asks for it. */
const stateRows = rowsOf(({ states }, condition) => ordinaryCell(states, condition));
/** The same for circuits on ExpressRoute Direct ports. */
const directRows = rowsOf(({ states }, condition) => {
  const mark = states?.onDirect[condition];
  return mark === undefined ? ordinaryCell(states, condition) : { ...readMark(mark), reason: 'direct-has-no-provider' };
});

function ordinaryCell(table: StateTable<string> | undefined, condition: CircuitCondition): StateDecision {
  const reason = table?.reasons[condition] ?? columnReasons[condition];
  return { ...(table ? readMark(table.marks[condition]) : allowed), reason };
}

type CellOf = (action: { readonly states?: StateTable<string> }, condition: CircuitCondition) => StateDecision;

function rowsOf(cellOf: CellOf): ReadonlyMap<ActionId, StateRow> {
  return new Map(actionIds.map((id) => [id, rowOf((condition) => cellOf(actions[id], condition))]));
}

function rowOf(cellOf: (condition: CircuitCondition) => StateDecision): StateRow {
  const row = Object.fromEntries(conditions.map((condition) => [condition, cellOf(condition)]));
  if (!isRow(row)) throw new Error('A row of the matrix has a hole.');
  return row;
}

function stateOf<Id extends ActionId>(plan: Plan, request: PlanRequest<Id>): StateDecision {
  const action = actions[request.id];
  const circuitId = circuitOf(plan, request);
  const circuit = circuitId === undefined ? undefined : plan.circuits[circuitId];
  const rows = circuit && isDirect(circuit) ? directRows : stateRows;
  const decision = rows.get(request.id)?.[conditionOf(circuit)];
  if (!decision) throw new Error(`The action ${request.id} has no row.`);
  const heeded = decision.kind === 'allowed' || (action.statesApply?.(plan, request.args) ?? true);
  return heeded ? decision : { ...allowed, reason: decision.reason };
}

function sayObstacle<Id extends ActionId>(
  plan: Plan,
  request: PlanRequest<Id>,
  obstacle: Obstacle<string, PlanRequest>,
): PlanSaid {
  const { reason, data } = obstacle;
  const sentences: { readonly [reason: string]: string } = { ...circuitReasons, ...actions[request.id].refusals };
  const sentence = fill(sentences[reason] ?? reason, { ...wordsFor(plan, request), ...data });
  return { reason, sentence, ...hurdleOf(plan, request, obstacle), field: null };
}

function hurdleOf<Id extends ActionId>(
  plan: Plan,
  request: PlanRequest<Id>,
  { reason, subjects = [], remedy }: Obstacle<string, PlanRequest>,
): Hurdle {
  const circuitId = circuitOf(plan, request);
  const wayOn = remedy ?? (circuitId === undefined ? null : remedyFor(plan, circuitId, reason));
  // What is refused is no cure for itself.
  return { subjects, remedy: wayOn?.id === request.id ? null : wayOn };
}

function sayFinding(plan: Plan, finding: Finding): PlanSaid {
  return {
    reason: finding.rule,
    sentence: finding.message,
    subjects: [finding.subject],
    remedy: fixOf(plan, finding),
    field: finding.field,
  };
}

/** The guard may name the same reason as the state, with a remedy of its own: then its words stand in for the state's. */
function withoutTwin(state: readonly PlanSaid[], guarded: readonly PlanSaid[]): readonly PlanSaid[] {
  const [first] = state;
  const twin = guarded.find((each) => each.reason === first?.reason);
  return twin ? [twin, ...guarded.filter((each) => each !== twin)] : [...state, ...guarded];
}

function findingsAgainst<Id extends ActionId>(plan: Plan, request: PlanRequest<Id>): readonly Finding[] {
  const checked = actions[request.id].checked?.(plan, request.args);
  if (!checked) return nothing.findings;
  const findings = checked.subjects.flatMap((subject) => findingsAgainstAction(checked.plan, subject, request.id));
  if (checked.plan === plan) return findings;
  // An edit that mends one fault and makes none goes ahead: else two faults would keep each other in place.
  const before = checked.subjects.flatMap((subject) => findingsAgainstAction(plan, subject, request.id));
  const fresh = findings.filter(
    (finding) => !before.some((each) => each.rule === finding.rule && each.message === finding.message),
  );
  return fresh.length === 0 && findings.length < before.length ? [] : findings;
}

function missingFields<Id extends ActionId>(plan: Plan, request: PlanRequest<Id>, basis: Basis): Decision | undefined {
  const action = actions[request.id];
  if (!action.missing) return undefined;
  const [first, ...rest] = action.missing(plan, request.args);
  if (first === undefined) return undefined;
  const subject = action.checked?.(plan, request.args).subjects[0];
  return subject === undefined ? undefined : { kind: 'incomplete', basis, subject, fields: [first, ...rest] };
}
