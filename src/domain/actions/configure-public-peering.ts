import { isUsable } from '#domain/model/circuit-condition.ts';
import { peeringId, type CircuitId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import { configurePeering, emptyFields } from '#domain/model/peering-life.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface ConfigurePublicPeering {
  readonly circuitId: CircuitId;
}

const retired = 'public-peering-retired';

// Offered by the workflow of 2016; closed to new circuits since 1 April 2018, retired on 31 March 2024.
export const configurePublicPeering: PlanAction<
  ConfigurePublicPeering,
  typeof retired | 'circuit-not-usable' | 'peering-exists'
> = {
  actors: ['customer', 'provider'],
  label: 'Enable Azure public peering',
  done: 'Azure public peering enabled',
  row: 22,
  rules: ['PEER-PUB-01', 'PEER-PUB-02', 'PEER-PUB-05'],
  refusals: {
    [retired]:
      'Azure public peering is closed to new circuits since 1 April 2018 and retired since 31 March 2024. Microsoft peering with a route filter replaces it; for one service, a private endpoint over private peering.',
    'circuit-not-usable': '{circuit} has to be Provisioned and Enabled first; it is {state} and {status}.',
    'peering-exists': '{circuit} has a public peering already; a circuit has each kind at most once.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '·', NP: '✖D', PG: '✖D', PD: '✖D', DP: '✖D', FLT: '✖D', BUSY: '✖D', FAIL: '✖D' },
    { NP: retired, PG: retired, PD: retired, DP: retired, FLT: retired, BUSY: retired, FAIL: retired },
  ),
  // The matrix describes today. In 2016 the third routing domain was configured like the two others.
  statesApply: (plan) => plan.era === 'today',

  guard(plan, { circuitId }) {
    if (plan.era === 'today') {
      return [{ reason: retired, remedy: { id: 'configure-microsoft-peering', args: { circuitId } } }];
    }
    if (!isUsable(plan.circuits[circuitId])) return [{ reason: 'circuit-not-usable' }];
    return peeringOf(plan, circuitId, 'AzurePublicPeering')?.azure ? [{ reason: 'peering-exists' }] : [];
  },

  checked: (plan, { circuitId }) => ({ plan, subjects: [peeringId(circuitId, 'AzurePublicPeering')] }),
  missing: (plan, { circuitId }) => emptyFields(plan, circuitId, 'AzurePublicPeering'),
  apply: (plan, { circuitId }, { day, guid }) =>
    configurePeering(plan, { circuitId, type: 'AzurePublicPeering' }, { day, guid, by: 'Customer' }),
  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
