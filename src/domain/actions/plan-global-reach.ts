import { putGlobalReach } from '#domain/model/edit.ts';
import { farEnd } from '#domain/model/global-reach-life.ts';
import { blankGlobalReach, type GlobalReachSettings } from '#domain/model/global-reach.ts';
import type { CircuitId, GlobalReachId } from '#domain/model/ids.ts';
import { globalReachesOf } from '#domain/model/look-up.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface PlanGlobalReach {
  readonly globalReachId: GlobalReachId;
  /** The circuit on which it will be made; its owner makes and removes it. */
  readonly circuitId: CircuitId;
  readonly peerCircuitId: CircuitId;
  readonly settings: Partial<GlobalReachSettings>;
}

type Reason = 'already-joined' | 'same-circuit' | 'end-missing';

export const planGlobalReach: PlanAction<PlanGlobalReach, Reason> = {
  actors: ['customer'],
  label: 'Plan Global Reach to {peer}',
  done: 'Global Reach from {circuit} to {peer} planned',
  nature: 'planning',
  refusals: {
    'already-joined': '{circuit} and {peer} are joined already.',
    'same-circuit': 'Global Reach joins two circuits, not {circuit} to itself.',
    'end-missing': 'Global Reach needs two circuits that are in the plan.',
  },

  guard(plan, { globalReachId, circuitId, peerCircuitId }) {
    if (!plan.circuits[circuitId] || !plan.circuits[peerCircuitId]) return [{ reason: 'end-missing' }];
    if (circuitId === peerCircuitId) return [{ reason: 'same-circuit' }];
    const twin = globalReachesOf(plan, circuitId).find((each) => farEnd(each, circuitId) === peerCircuitId);
    const clash = plan.globalReaches[globalReachId]?.azure || (twin && twin.id !== globalReachId);
    return clash ? [{ reason: 'already-joined' }] : [];
  },

  apply(plan, { globalReachId, circuitId, peerCircuitId, settings }) {
    const before = plan.globalReaches[globalReachId]?.settings ?? blankGlobalReach;
    return putGlobalReach(plan, {
      id: globalReachId,
      circuitId,
      peerCircuitId,
      settings: { ...before, ...settings },
      azure: null,
    });
  },

  offers: () => [],
  words: (plan, { circuitId, peerCircuitId }) => ({
    ...circuitWords(plan, circuitId),
    peer: plan.circuits[peerCircuitId]?.settings.name || 'the other circuit',
  }),
};
