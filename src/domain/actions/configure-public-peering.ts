import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface ConfigurePublicPeering {
  readonly circuitId: CircuitId;
}

// Offered by the workflow of 2016; closed to new circuits since 1 April 2018, retired on 31 March 2024.
export const configurePublicPeering: PlanAction<ConfigurePublicPeering, 'public-peering-retired'> = {
  actors: ['customer', 'provider'],
  label: 'Enable Azure public peering',
  done: 'Azure public peering enabled',
  row: 22,
  rules: ['PEER-PUB-01', 'PEER-PUB-02', 'PEER-PUB-05'],
  refusals: {
    'public-peering-retired':
      'Azure public peering is closed to new circuits since 1 April 2018 and retired since 31 March 2024. Microsoft peering with a route filter replaces it; for one service, a private endpoint over private peering.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '·', NP: '✖D', PG: '✖D', PD: '✖D', DP: '✖D', FLT: '✖D', BUSY: '✖D', FAIL: '✖D' },
    {
      NP: 'public-peering-retired',
      PG: 'public-peering-retired',
      PD: 'public-peering-retired',
      DP: 'public-peering-retired',
      FLT: 'public-peering-retired',
      BUSY: 'public-peering-retired',
      FAIL: 'public-peering-retired',
    },
  ),
  guard: (_plan, { circuitId }) => [
    { reason: 'public-peering-retired', remedy: { id: 'configure-microsoft-peering', args: { circuitId } } },
  ],
  apply: (plan) => plan,
  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
