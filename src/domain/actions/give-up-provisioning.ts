import type { CircuitId } from '#domain/model/ids.ts';
import { providerObstacles, providerWrites } from '#domain/model/provider-write.ts';
import { circuitWords } from '#domain/model/words.ts';
import { noProviderStep, states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface GiveUpProvisioning {
  readonly circuitId: CircuitId;
  /** Why, in the provider's words. */
  readonly note: string;
}

// The classic provider API could fall back with a reason; inferred for today (FIELD-9 in the rulebook).
export const giveUpProvisioning: PlanAction<GiveUpProvisioning, never> = {
  actors: ['provider'],
  label: 'Give up provisioning',
  done: '{provider} gave up: {note}',
  row: 8,
  rules: ['PROV-02'],
  refusals: {},
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '·', NP: '○I', PG: '✔I', PD: '·', DP: '·', FLT: '✔S', BUSY: '✖I', FAIL: '✖I' },
    {},
    noProviderStep,
  ),
  guard: (plan, { circuitId }) => providerObstacles(plan, circuitId, 'provider-gives-up'),

  apply: (plan, { circuitId, note }, { day }) =>
    providerWrites(plan, circuitId, {
      event: 'provider-gives-up',
      day,
      also: { providerNote: note, keyHandedOverDay: null },
    }),

  offers: (_plan, circuitId) => [{ circuitId, note: 'no free port' }],
  words: (plan, { circuitId, note }) => ({ ...circuitWords(plan, circuitId), note }),
};
