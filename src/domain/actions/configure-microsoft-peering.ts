import { peeringId, type CircuitId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import { configurePeering, emptyFields, routesByProvider } from '#domain/model/peering-life.ts';
import { circuitWords } from '#domain/model/words.ts';
import { whenUsable } from '#domain/shapes/when-usable.ts';
import type { PlanAction } from './index.ts';

export interface ConfigureMicrosoftPeering {
  readonly circuitId: CircuitId;
}

export const configureMicrosoftPeering: PlanAction<ConfigureMicrosoftPeering, 'peering-exists' | 'provider-routes'> = {
  actors: ['customer'],
  label: 'Enable Microsoft peering',
  done: 'Microsoft peering enabled',
  row: 21,
  rules: ['PEER-01', 'PEER-02', 'PROV-03', 'MSFT-03', 'CIRCUIT-03', 'PEER-03', 'PEER-19'],
  refusals: {
    'peering-exists': '{circuit} has a Microsoft peering already; a circuit has each kind at most once.',
    'provider-routes': '{provider} routes at Layer 3 and configures the peerings itself.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: whenUsable,

  guard(plan, { circuitId }) {
    const peering = peeringOf(plan, circuitId, 'MicrosoftPeering');
    if (peering?.azure) return [{ reason: 'peering-exists' }];
    if (routesByProvider(plan.circuits[circuitId])) {
      return [
        {
          reason: 'provider-routes',
          remedy: { id: 'configure-peering-as-provider', args: { circuitId, type: 'MicrosoftPeering' } },
        },
      ];
    }
    return [];
  },

  checked: (plan, { circuitId }) => ({ plan, subjects: [peeringId(circuitId, 'MicrosoftPeering')] }),
  missing: (plan, { circuitId }) => emptyFields(plan, circuitId, 'MicrosoftPeering'),
  apply: (plan, { circuitId }, { day, guid }) =>
    configurePeering(plan, { circuitId, type: 'MicrosoftPeering' }, { day, guid, by: 'Customer' }),
  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
