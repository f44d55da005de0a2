import { type CircuitId, circuitId } from './ids.ts';
import { circuitsOf } from './look-up.ts';
import type { CircuitSettings, Plan } from './plan.ts';

/** What is needed to plan a circuit in the place of another one. */
export interface Replacement {
  readonly circuitId: CircuitId;
  readonly newCircuitId: CircuitId;
  /** What is different about the new one. */
  readonly settings: Partial<CircuitSettings>;
}

/** A new circuit like the one there, but for some values: for what Azure does not change in place. */
export function replacementFor(plan: Plan, id: CircuitId, settings: Partial<CircuitSettings> = {}): Replacement {
  return { circuitId: id, newCircuitId: freeId(plan, id, 2), settings };
}

function freeId(plan: Plan, id: CircuitId, count: number): CircuitId {
  const wanted = circuitId(`${id}-${count}`);
  return plan.circuits[wanted] ? freeId(plan, id, count + 1) : wanted;
}

/** `ams-2`, or the next number that no circuit of the plan has. */
export function freeName(plan: Plan, name: string): string {
  const taken = new Set(circuitsOf(plan).map(({ settings }) => settings.name));
  const stem = name || 'circuit';
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) => `${stem}-${index + 2}`);
  return numbers.find((each) => !taken.has(each)) ?? stem;
}
