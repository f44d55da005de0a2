import { isUsable } from '#domain/model/circuit-condition.ts';
import { markAuthorization, putGlobalReach } from '#domain/model/edit.ts';
import {
  circuitsOfReach,
  keyIdOfReach,
  keyOfReach,
  reachCrossesSubscriptions,
} from '#domain/model/global-reach-life.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import type { GlobalReachId } from '#domain/model/ids.ts';
import { globalReachesOf, peeringOf } from '#domain/model/look-up.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import { globalReachWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { Obstacle } from '#domain/shapes/verdict.ts';
import type { PlanAction, PlanRequest } from './index.ts';

export interface AddGlobalReach {
  readonly globalReachId: GlobalReachId;
}

type Reason =
  | 'not-planned'
  | 'already-made'
  | 'end-missing'
  | 'peer-not-usable'
  | 'private-peering-missing'
  | 'authorization-needed'
  | 'authorization-in-use';
type Obstacles = readonly Obstacle<Reason, PlanRequest>[];

export const addGlobalReach: PlanAction<AddGlobalReach, Reason> = {
  actors: ['customer'],
  label: 'Add Global Reach to {peer}',
  done: 'Global Reach from {circuit} to {peer} is being made',
  row: 42,
  rules: ['GR-01', 'GR-06', 'GR-12'],
  refusals: {
    'not-planned': 'This Global Reach connection is not in the plan.',
    'already-made': '{circuit} and {peer} are joined already.',
    'end-missing': 'Global Reach needs two circuits that are in the plan.',
    'peer-not-usable': 'Both circuits must be Provisioned and Enabled, and {peer} reports {peerState}.',
    'private-peering-missing': 'Global Reach joins two private peerings, and {without} has none.',
    'authorization-needed':
      '{peer} belongs to another subscription: its owner has to create an authorization for {circuit}.',
    'authorization-in-use': 'The authorization of {peer} is in use: each one serves one connection.',
  },
  circuitOf: (plan, { globalReachId }) => plan.globalReaches[globalReachId]?.circuitId,
  states: states({ none: '·', NP: '✖D', PG: '✖D', PD: '✔D', DP: '✖I', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard(plan, { globalReachId }) {
    const reach = plan.globalReaches[globalReachId];
    if (!reach) return [{ reason: 'not-planned' }];
    if (reach.azure) return [{ reason: 'already-made' }];
    const [own, peer] = circuitsOfReach(plan, reach);
    if (!own || !peer) return [{ reason: 'end-missing' }];
    return [
      ...peerObstacles(peer),
      ...[own, peer].flatMap((end) => peeringObstacles(plan, end)),
      ...keyObstacles(plan, reach),
    ];
  },

  checked: (plan, { globalReachId }) => ({ plan, subjects: [globalReachId] }),
  missing: (plan, { globalReachId }) =>
    plan.globalReaches[globalReachId]?.settings.addressPrefix === '' ? ['addressPrefix'] : [],

  apply(plan, { globalReachId }, { day }) {
    const reach = plan.globalReaches[globalReachId];
    if (!reach) return plan;
    const key = reachCrossesSubscriptions(plan, reach) ? keyIdOfReach(reach) : null;
    const made = putGlobalReach(plan, {
      ...reach,
      settings: { ...reach.settings, authorizationId: key },
      azure: { circuitConnectionStatus: 'Connecting', createdDay: day },
    });
    return markAuthorization(made, key, 'InUse');
  },

  offers: (plan, circuitId) =>
    globalReachesOf(plan, circuitId)
      .filter((reach) => reach.circuitId === circuitId)
      .map(({ id }) => ({ globalReachId: id })),

  words: (plan, { globalReachId }) => globalReachWords(plan, globalReachId),
};

function peerObstacles(peer: Circuit): Obstacles {
  if (isUsable(peer)) return [];
  const peerState = peer.azure?.serviceProviderProvisioningState ?? 'nothing: it is only planned';
  return [{ reason: 'peer-not-usable', data: { peerState }, subjects: [peer.id] }];
}

function peeringObstacles(plan: Plan, circuit: Circuit): Obstacles {
  const { id: circuitId, settings } = circuit;
  // Peerings that a Layer 3 provider made may be invisible to the customer, and still be there.
  if (peeringOf(plan, circuitId, 'AzurePrivatePeering')?.azure || routesByProvider(circuit)) return [];
  return [
    {
      reason: 'private-peering-missing',
      data: { without: settings.name || 'the circuit' },
      subjects: [circuitId],
      remedy: { id: 'configure-private-peering', args: { circuitId } },
    },
  ];
}

function keyObstacles(plan: Plan, reach: GlobalReach): Obstacles {
  if (!reachCrossesSubscriptions(plan, reach)) return [];
  const key = keyOfReach(plan, reach);
  if (key?.azure?.authorizationUseStatus === 'InUse') return [{ reason: 'authorization-in-use' }];
  if (key?.azure) return [];
  const authorizationId = keyIdOfReach(reach);
  const name = `for-${plan.circuits[reach.circuitId]?.settings.name ?? 'global-reach'}`;
  const remedy: PlanRequest = key
    ? { id: 'create-authorization', args: { authorizationId } }
    : { id: 'plan-authorization', args: { authorizationId, circuitId: reach.peerCircuitId, name } };
  return [{ reason: 'authorization-needed', remedy }];
}
