import type { CircuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { describeGlobalReaches } from './describe-global-reach.ts';
import { describeAuthorizations, describeRegions } from './describe-networks.ts';
import { describeCircuit, describePaths } from './describe-path.ts';
import { describePeerings } from './describe-routing.ts';
import type { Thing } from './thing.ts';

/**
 * All that there is to see of a circuit, with its words, as one tree. Picture and outline are both made from it, so
 * that they cannot say different things. Undefined when the plan has no such circuit.
 */
export function describePlan(plan: Plan, circuitId: CircuitId): Thing | undefined {
  const circuit = plan.circuits[circuitId];
  if (!circuit) return undefined;
  return describeCircuit(circuit, [
    ...describePaths(plan, circuit),
    ...describePeerings(plan, circuit, describeRegions(plan, circuit)),
    ...describeGlobalReaches(plan, circuit),
    ...describeAuthorizations(plan, circuit),
  ]);
}
