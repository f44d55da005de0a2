import { stepsOf, type StepId, currentStep } from '#domain/engine/steps.ts';
import { type Turn, turnOf } from '#domain/engine/turn.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitsOf, networksOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { textToRun } from '#domain/engine/kept-run.ts';
import type { PlanStorage, SetAsidePlan } from './ports.ts';

/** A kept plan as the list of plans shows it. */
export interface PlanSummary {
  readonly id: string;
  readonly name: string;
  readonly savedAt: number;
  readonly circuits: number;
  readonly networks: number;
  /** Of its first circuit; null when the plan has none. */
  readonly leading: {
    readonly circuitId: CircuitId;
    readonly provider: string;
    readonly step: StepId;
    readonly allDone: boolean;
    readonly turn: Turn;
  } | null;
}

export interface Library {
  readonly plans: readonly PlanSummary[];
  readonly setAside: readonly SetAsidePlan[];
}

/** Reads every kept plan, newest first. What cannot be read is set aside, never overwritten. */
export async function readLibrary(storage: PlanStorage): Promise<Library> {
  const kept = await storage.list();
  const plans: PlanSummary[] = [];
  for (const { id, text, savedAt } of kept.toSorted((a, b) => b.savedAt - a.savedAt)) {
    const run = textToRun(text);
    if (run.ok) plans.push({ id, savedAt, ...summaryOf(run.value.plan) });
    else await storage.setAside(id, run.error.kind === 'newer-version' ? 'newer-version' : 'damaged');
  }
  return { plans, setAside: await storage.listSetAside() };
}

/** What the list says of a plan, kept or not. */
export function summaryOf(plan: Plan): Omit<PlanSummary, 'id' | 'savedAt'> {
  const [first] = circuitsOf(plan);
  const leading = first && {
    circuitId: first.id,
    provider: first.settings.serviceProviderName,
    step: currentStep(plan, first.id),
    allDone: stepsOf(plan, first.id).every((step) => step.state === 'done'),
    turn: turnOf(plan, first.id),
  };
  return {
    name: plan.name,
    circuits: circuitsOf(plan).length,
    networks: networksOf(plan).length,
    leading: leading ?? null,
  };
}
