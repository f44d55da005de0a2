import type { PlanRequest } from '#domain/actions/index.ts';
import { freeReachBlock } from '#domain/model/block-owner.ts';
import { farEnd } from '#domain/model/global-reach-life.ts';
import { type CircuitId, circuitId, globalReachId } from '#domain/model/ids.ts';
import { circuitsOf, globalReachesOf } from '#domain/model/look-up.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import { formatCidr } from '#domain/net/cidr.ts';
import type { PickOption } from '#ui/kit/pick-field.tsx';

/** Circuits of the plan that Global Reach does not join to this one yet. */
export function circuitsToJoin(plan: Plan, own: CircuitId): readonly PickOption[] {
  const joined = new Set(globalReachesOf(plan, own).map((reach) => farEnd(reach, own)));
  return circuitsOf(plan)
    .filter(({ id }) => id !== own && !joined.has(id))
    .map(({ id, settings }) => ({
      value: id,
      label: settings.name || 'Unnamed circuit',
      detail: settings.peeringLocation,
    }));
}

/** Plans a connection to the other circuit, with a free block for its link. */
export function requestToJoin(plan: Plan, { id, settings }: Circuit, other: string): PlanRequest {
  const peerCircuitId = circuitId(other);
  const peer = plan.circuits[peerCircuitId]?.settings.name || 'circuit';
  const block = freeReachBlock(plan);
  return {
    id: 'plan-global-reach',
    args: {
      globalReachId: globalReachId(freeId(plan)),
      circuitId: id,
      peerCircuitId,
      settings: {
        name: `${settings.name || 'circuit'}-to-${peer}`,
        addressPrefix: block ? formatCidr(block) : '',
      },
    },
  };
}

function freeId(plan: Plan): string {
  let number = Object.keys(plan.globalReaches).length + 1;
  while (`global-reach-${number}` in plan.globalReaches) number += 1;
  return `global-reach-${number}`;
}
