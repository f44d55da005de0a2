import { blankPeering } from '#domain/model/blank.ts';
import { putPeering } from '#domain/model/edit.ts';
import { peeringId, type CircuitId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import { configurePeering, emptyFields, routesByProvider } from '#domain/model/peering-life.ts';
import { suggestPrivatePeering } from '#domain/model/suggest.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface ConfigurePeeringAsProvider {
  readonly circuitId: CircuitId;
  readonly type: 'AzurePrivatePeering' | 'MicrosoftPeering';
}

export const configurePeeringAsProvider: PlanAction<ConfigurePeeringAsProvider, 'peering-exists' | 'customer-routes'> =
  {
    actors: ['provider'],
    label: '{provider} enables {kind}',
    done: '{provider} enabled {kind}',
    row: 23,
    rules: ['PROV-03', 'PROV-05'],
    refusals: {
      'peering-exists': '{circuit} has this peering already.',
      'customer-routes': '{provider} delivers Layer 2: the peerings are yours to configure.',
    },
    circuitOf: (_plan, { circuitId }) => circuitId,
    states: states({ none: '·', NP: '✖S', PG: '△S', PD: '✔D', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

    guard(plan, { circuitId, type }) {
      const peering = peeringOf(plan, circuitId, type);
      if (peering?.azure) return [{ reason: 'peering-exists' }];
      if (!routesByProvider(plan.circuits[circuitId])) return [{ reason: 'customer-routes' }];
      return [];
    },

    checked: (plan, { circuitId, type }) => ({ plan, subjects: [peeringId(circuitId, type)] }),
    // For private peering a provider picks values of its own; public addresses nobody can make up.
    missing: (plan, { circuitId, type }) =>
      type === 'AzurePrivatePeering' && !plan.peerings[peeringId(circuitId, type)]
        ? []
        : emptyFields(plan, circuitId, type),
    apply(plan, { circuitId, type }, { day, guid }) {
      const id = peeringId(circuitId, type);
      const own = {
        id,
        circuitId,
        type,
        settings: { ...blankPeering, ...suggestPrivatePeering(plan, circuitId) },
        azure: null,
      };
      const planned = plan.peerings[id] ? plan : putPeering(plan, own);
      return configurePeering(planned, { circuitId, type }, { day, guid, by: 'Provider' });
    },

    offers: (_plan, circuitId) => [
      { circuitId, type: 'AzurePrivatePeering' },
      { circuitId, type: 'MicrosoftPeering' },
    ],

    words: (plan, { circuitId, type }) => ({
      ...circuitWords(plan, circuitId),
      kind: type === 'AzurePrivatePeering' ? 'private peering' : 'Microsoft peering',
    }),
  };
