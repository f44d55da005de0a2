import type { StepId } from '#domain/engine/steps.ts';
import type { PlanSummary } from '#store/library.ts';
import type { Tone } from '#ui/kit/state-chip.tsx';

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** “2 circuits, 4 networks”. */
export function sizeWords({ circuits, networks }: Pick<PlanSummary, 'circuits' | 'networks'>): string {
  const parts = [counted(circuits, 'circuit'), ...(networks > 0 ? [counted(networks, 'network')] : [])];
  return circuits + networks > 0 ? parts.join(', ') : 'Nothing planned yet';
}

const stepNumbers: { readonly [Id in StepId]: number } = { create: 1, order: 2, verify: 3, routing: 4, link: 5 };

/** “Step 4 of 5”, of the plan's first circuit. */
export function stepWords({ leading }: PlanSummary): string {
  if (!leading) return 'Not begun';
  return leading.allDone ? 'Done' : `Step ${stepNumbers[leading.step]} of 5`;
}

/** Whose turn it is on the plan's first circuit. */
export function turnWords({ leading }: Pick<PlanSummary, 'leading'>): { readonly tone: Tone; readonly words: string } {
  if (leading?.allDone) return { tone: 'ok', words: 'Usable' };
  const actor = leading?.turn.actor ?? 'customer';
  switch (actor) {
    case 'customer':
      return { tone: actor, words: 'Your turn' };
    case 'provider':
      return { tone: actor, words: `Waiting on ${leading?.provider || 'the provider'}` };
    case 'microsoft':
      return { tone: actor, words: 'Waiting on Microsoft' };
  }
}

/** What to call a plan whose name was taken away. */
export const unnamedPlan = 'Unnamed plan';

const untitled = 'Untitled plan';

/** A name that none of the plans has: the wanted one, or that with a number. */
export function newPlanName(taken: readonly string[], wanted: string = untitled): string {
  let name = wanted;
  for (let count = 2; taken.includes(name); count += 1) name = `${wanted} ${count}`;
  return name;
}
