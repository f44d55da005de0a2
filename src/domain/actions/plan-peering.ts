import { blankPeering } from '#domain/model/blank.ts';
import { putPeering } from '#domain/model/edit.ts';
import { peeringId, type CircuitId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { PeeringSettings, PeeringType } from '#domain/model/plan.ts';
import { suggestPrivatePeering } from '#domain/model/suggest.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface PlanPeering {
  readonly circuitId: CircuitId;
  readonly type: PeeringType;
  /** Only what changes; what is never given stays blank. */
  readonly settings: Partial<PeeringSettings>;
}

const kinds: { readonly [Type in PeeringType]: string } = {
  AzurePrivatePeering: 'private peering',
  MicrosoftPeering: 'Microsoft peering',
  AzurePublicPeering: 'public peering',
};

export const planPeering: PlanAction<PlanPeering, 'peering-exists' | 'circuit-not-planned' | 'public-peering-retired'> =
  {
    actors: ['customer'],
    label: 'Plan {kind}',
    done: 'Values of {kind} planned',
    nature: 'planning',
    refusals: {
      'peering-exists': 'The {kind} is live: change it instead.',
      'circuit-not-planned': 'This circuit is not in the plan.',
      'public-peering-retired': 'Azure public peering is retired: Microsoft peering with a route filter replaces it.',
    },

    guard(plan, { circuitId, type }) {
      if (!plan.circuits[circuitId]) return [{ reason: 'circuit-not-planned' }];
      if (type === 'AzurePublicPeering' && plan.era === 'today') return [{ reason: 'public-peering-retired' }];
      return peeringOf(plan, circuitId, type)?.azure ? [{ reason: 'peering-exists' }] : [];
    },

    apply(plan, { circuitId, type, settings }) {
      const id = peeringId(circuitId, type);
      const peering = plan.peerings[id] ?? { id, circuitId, type, settings: blankPeering, azure: null };
      return putPeering(plan, { ...peering, settings: { ...peering.settings, ...settings } });
    },

    // Public addresses cannot be made up, so that only a private peering can be offered filled in.
    offers(plan, circuitId) {
      const settled = peeringOf(plan, circuitId, 'AzurePrivatePeering') ?? routesByProvider(plan.circuits[circuitId]);
      return settled
        ? []
        : [{ circuitId, type: 'AzurePrivatePeering', settings: suggestPrivatePeering(plan, circuitId) }];
    },

    words: (plan, { circuitId, type }) => ({
      ...circuitWords(plan, circuitId),
      kind: kinds[type],
    }),
  };
