import { setCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import { whenChangeable } from '#domain/shapes/when-changeable.ts';
import type { PlanAction } from './index.ts';

export interface LeaveLocal {
  readonly circuitId: CircuitId;
  readonly tier: 'Standard' | 'Premium';
  /** UnlimitedData where it is left out: Local is sold with nothing else. */
  readonly family?: 'MeteredData' | 'UnlimitedData';
  /** The CLI where it is left out. */
  readonly by?: 'portal' | 'powershell' | 'cli';
}

type Reason = 'tier-not-local' | 'not-in-portal' | 'family-stays-unlimited';

export const leaveLocal: PlanAction<LeaveLocal, Reason> = {
  actors: ['customer'],
  label: 'Change from Local to {tier}, with PowerShell or the CLI',
  done: '{circuit} is {tier}',
  row: 15,
  rules: ['SKU-11'],
  nature: 'purchase',
  refusals: {
    'tier-not-local': '{circuit} is {now}: this change starts from Local.',
    'not-in-portal': 'The portal does not change the tier of a Local circuit: use PowerShell or the CLI.',
    'family-stays-unlimited': 'A circuit that leaves Local keeps UnlimitedData: there is no way to MeteredData.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: whenChangeable,

  guard(plan, { circuitId, family, by }) {
    const settings = plan.circuits[circuitId]?.settings;
    if (settings?.tier !== 'Local') return [{ reason: 'tier-not-local' }];
    return [
      ...(by === 'portal' ? [{ reason: 'not-in-portal' } as const] : []),
      ...(family === 'MeteredData' ? [{ reason: 'family-stays-unlimited' } as const] : []),
    ];
  },

  apply: (plan, { circuitId, tier }) => setCircuit(plan, circuitId, { tier, family: 'UnlimitedData' }),

  offers: (plan, circuitId) =>
    plan.circuits[circuitId]?.settings.tier === 'Local'
      ? [
          { circuitId, tier: 'Standard' },
          { circuitId, tier: 'Premium' },
        ]
      : [],

  words: (plan, { circuitId, tier }) => ({
    ...circuitWords(plan, circuitId),
    tier,
    now: plan.circuits[circuitId]?.settings.tier || 'of no tier',
  }),
};
