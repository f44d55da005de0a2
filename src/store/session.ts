import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlanRequest } from '#domain/actions/index.ts';
import { passDays, perform, rewind, type Run, startRun, toNextEvent } from '#domain/engine/run.ts';
import type { PlanVerdict } from '#domain/engine/verdict.ts';
import { type Outcome, succeed } from '#domain/model/outcome.ts';
import { textToRun } from '#domain/engine/kept-run.ts';
import { runToText } from './keep.ts';
import type { Ports } from './ports.ts';

export type SaveState = 'saved' | 'saving' | 'failed';

/** What the screens select from. */
export interface SessionState {
  readonly status: 'closed' | 'loading' | 'open' | 'missing' | 'set-aside';
  readonly planId: string | null;
  /** The run on screen: the present one, or an earlier state of it. */
  readonly run: Run;
  readonly present: Run;
  /** How many entries of the present run are on screen; null when all are. */
  readonly lookingAt: number | null;
  readonly past: readonly Run[];
  readonly future: readonly Run[];
  readonly saving: SaveState;
}

/** What came of asking. `asks-first`: the screen shows the past, and acting drops that many later entries. */
export type Answer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly verdict: PlanVerdict }
  | { readonly kind: 'asks-first'; readonly drops: number };

export interface Acting {
  /** Go ahead although the entries after the one on screen are dropped. Undo brings them back. */
  readonly dropLater?: boolean;
}

const nothingOpen: SessionState = {
  status: 'closed',
  planId: null,
  run: startRun(0),
  present: startRun(0),
  lookingAt: null,
  past: [],
  future: [],
  saving: 'saved',
};

type Change = (run: Run) => Outcome<Run, PlanVerdict>;

function performAll(run: Run, requests: readonly PlanRequest[]): Outcome<Run, PlanVerdict> {
  return requests.reduce<Outcome<Run, PlanVerdict>>(
    (outcome, request) => (outcome.ok ? perform(outcome.value, request) : outcome),
    succeed(run),
  );
}

/** The one current run, with its way back. Only these methods change it; screens select from `state`. */
export class Session {
  readonly state: StoreApi<SessionState> = createStore<SessionState>()(() => nothingOpen);
  readonly #ports: Ports;
  #writing: Promise<void> = Promise.resolve();
  /** The newest run of each plan that waits to be written. */
  readonly #unwritten = new Map<string, Run>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  ask(request: PlanRequest, acting: Acting = {}): Answer {
    return this.#change((run) => perform(run, request), acting);
  }

  /** Several requests as one step of undo. The first that is refused takes all of them back. */
  askAll(requests: readonly PlanRequest[], acting: Acting = {}): Answer {
    return this.#change((run) => performAll(run, requests), acting);
  }

  passDays(days: number, acting: Acting = {}): Answer {
    return this.#change((run) => succeed(passDays(run, days)), acting);
  }

  toNextEvent(acting: Acting = {}): Answer {
    return this.#change((run) => succeed(toNextEvent(run)), acting);
  }

  undo(): void {
    const { past, present, future } = this.state.getState();
    const before = past.at(-1);
    if (before) this.#show({ present: before, past: past.slice(0, -1), future: [present, ...future] });
  }

  redo(): void {
    const { past, present, future } = this.state.getState();
    const [after, ...rest] = future;
    if (after) this.#show({ present: after, past: [...past, present], future: rest });
  }

  /** Shows the run after its first `count` entries; null returns to the present. */
  lookAt(count: number | null): void {
    const { present } = this.state.getState();
    const lookingAt = count === null || count >= present.log.length ? null : Math.max(0, count);
    this.state.setState({ lookingAt, run: lookingAt === null ? present : rewind(present, lookingAt) });
  }

  /** Makes a new plan out of requests, keeps it and opens it. Answers its id, or why a request was refused. */
  async begin(requests: readonly PlanRequest[]): Promise<Outcome<string, PlanVerdict>> {
    const begun = performAll(startRun(this.#ports.newSeed()), requests);
    return begun.ok ? succeed(await this.adopt(begun.value)) : begun;
  }

  /** Keeps a run as a new plan and opens it. Answers its id. */
  async adopt(run: Run): Promise<string> {
    const planId = this.#ports.newId();
    this.state.setState({ ...nothingOpen, status: 'open', planId, run, present: run });
    await this.#save();
    return planId;
  }

  /** Opens a kept plan. One that this version cannot read is set aside untouched. */
  async open(planId: string): Promise<void> {
    const current = this.state.getState();
    if (current.planId === planId && current.status === 'open') return;
    this.state.setState({ ...nothingOpen, status: 'loading', planId });
    await this.#writing;
    const kept = await this.#ports.storage.load(planId);
    if (this.state.getState().planId !== planId) return;
    if (!kept) {
      this.state.setState({ status: 'missing' });
      return;
    }
    const run = textToRun(kept.text);
    if (run.ok) {
      this.state.setState({ status: 'open', run: run.value, present: run.value });
      return;
    }
    await this.#ports.storage.setAside(planId, run.error.kind === 'newer-version' ? 'newer-version' : 'damaged');
    this.state.setState({ status: 'set-aside' });
  }

  /** Tries once more to keep what could not be kept. */
  async saveAgain(): Promise<void> {
    await this.#save();
  }

  #change(change: Change, { dropLater = false }: Acting): Answer {
    const { run, present, past, lookingAt } = this.state.getState();
    const next = change(run);
    if (!next.ok) return { kind: 'refused', verdict: next.error };
    if (lookingAt !== null && !dropLater) return { kind: 'asks-first', drops: present.log.length - lookingAt };
    this.#show({ present: next.value, past: [...past, present], future: [] });
    return { kind: 'done' };
  }

  #show(next: Pick<SessionState, 'present' | 'past' | 'future'>): void {
    this.state.setState({ ...next, run: next.present, lookingAt: null });
    void this.#save();
  }

  // One write at a time, of the newest run: "saved" is said of what is on screen, and a plan that was left is still kept.
  #save(): Promise<void> {
    const { planId, present } = this.state.getState();
    if (planId === null) return this.#writing;
    this.state.setState({ saving: 'saving' });
    this.#unwritten.set(planId, present);
    this.#writing = this.#writing.then(() => this.#write(planId));
    return this.#writing;
  }

  async #write(planId: string): Promise<void> {
    const run = this.#unwritten.get(planId);
    if (!run) return;
    this.#unwritten.delete(planId);
    const saving = await this.#keep(planId, run);
    if (this.state.getState().present === run) this.state.setState({ saving });
  }

  async #keep(planId: string, run: Run): Promise<SaveState> {
    try {
      await this.#ports.storage.save(planId, runToText(run));
      return 'saved';
    } catch {
      return 'failed';
    }
  }
}
