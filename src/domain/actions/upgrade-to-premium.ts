import { setCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import { whenChangeable } from '#domain/shapes/when-changeable.ts';
import type { PlanAction } from './index.ts';

export interface UpgradeToPremium {
  readonly circuitId: CircuitId;
}

export const upgradeToPremium: PlanAction<UpgradeToPremium, 'tier-not-standard'> = {
  actors: ['customer'],
  label: 'Change to Premium',
  done: '{circuit} is Premium',
  row: 13,
  rules: ['SKU-09', 'CIRCUIT-21'],
  nature: 'purchase',
  refusals: { 'tier-not-standard': '{circuit} is {tier}: this change starts from Standard.' },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: whenChangeable,

  guard(plan, { circuitId }) {
    const tier = plan.circuits[circuitId]?.settings.tier;
    if (tier === 'Standard') return [];
    const leaving = { id: 'leave-local', args: { circuitId, tier: 'Premium' } } as const;
    return [{ reason: 'tier-not-standard', ...(tier === 'Local' ? { remedy: leaving } : {}) }];
  },

  apply: (plan, { circuitId }) => setCircuit(plan, circuitId, { tier: 'Premium' }),
  offers: (plan, circuitId) => (plan.circuits[circuitId]?.settings.tier === 'Standard' ? [{ circuitId }] : []),
  words: (plan, { circuitId }) => ({
    ...circuitWords(plan, circuitId),
    tier: plan.circuits[circuitId]?.settings.tier || 'of no tier',
  }),
};
