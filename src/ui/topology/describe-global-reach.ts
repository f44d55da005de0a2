import { farEnd, type ReachStatus, statusOfReach } from '#domain/model/global-reach-life.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import { globalReachesOf } from '#domain/model/look-up.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import type { Line, Mark, Thing } from './thing.ts';

const standings: { readonly [Status in ReachStatus]: { readonly mark: Mark; readonly line: Line } } = {
  Connecting: { mark: 'waiting', line: 'planned' },
  Connected: { mark: 'ok', line: 'live' },
  Disconnected: { mark: 'off', line: 'idle' },
};

/** The circuits that Global Reach joins to this one, on whichever of the two it was made. */
export function describeGlobalReaches(plan: Plan, circuit: Circuit): readonly Thing[] {
  return globalReachesOf(plan, circuit.id).map((reach) => describeReach(plan, circuit, reach));
}

function describeReach(plan: Plan, circuit: Circuit, reach: GlobalReach): Thing {
  const far = plan.circuits[farEnd(reach, circuit.id)]?.settings;
  const status = statusOfReach(plan, reach);
  const title = far?.name || 'Unnamed circuit';
  const why = 'The private peering of one of the two circuits is down.';
  return {
    id: reach.id,
    kind: 'globalReach',
    hue: 'microsoft',
    title,
    name: `Global Reach to ${title}`,
    state: status ?? 'Planned',
    detail: far?.peeringLocation ?? '',
    planned: status === null,
    ...(status === null ? { mark: 'planned', line: 'planned' } : standings[status]),
    why: status === 'Disconnected' ? why : '',
    subject: reach.id,
    children: [],
  };
}
