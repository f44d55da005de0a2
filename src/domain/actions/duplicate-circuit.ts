import { putCircuit, putPeering } from '#domain/model/edit.ts';
import { freeName } from '#domain/model/free-name.ts';
import { type CircuitId, peeringId } from '#domain/model/ids.ts';
import { circuitsOf, findEntity, peeringsOf } from '#domain/model/look-up.ts';
import type { Circuit, Peering, Plan } from '#domain/model/plan.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface DuplicateCircuit {
  readonly circuitId: CircuitId;
  /** Id of the copy. */
  readonly newId: CircuitId;
}

/** A planned circuit after the pattern of another one: for the second half of a pair, or the next location. */
export const duplicateCircuit: PlanAction<DuplicateCircuit, 'circuit-missing' | 'id-taken'> = {
  actors: ['customer'],
  label: 'Duplicate {circuit}',
  done: '{circuit} duplicated',
  nature: 'planning',
  refusals: {
    'circuit-missing': 'This circuit is no longer in the plan.',
    'id-taken': 'The plan has something with the id of the copy already.',
  },

  guard(plan, { circuitId, newId }) {
    if (!plan.circuits[circuitId]) return [{ reason: 'circuit-missing' }];
    return findEntity(plan, newId) ? [{ reason: 'id-taken' }] : [];
  },

  apply(plan, { circuitId, newId }) {
    const circuit = plan.circuits[circuitId];
    if (!circuit) return plan;
    // Public peering is retired: no new circuit gets one.
    return peeringsOf(plan, circuitId)
      .filter((peering) => peering.type !== 'AzurePublicPeering')
      .reduce((copied, peering) => putPeering(copied, copyOfPeering(peering, newId)), putCopy(plan, circuit, newId));
  },

  offers: () => [],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};

function putCopy(plan: Plan, { settings, design }: Circuit, id: CircuitId): Plan {
  const names = circuitsOf(plan).map((each) => each.settings.name);
  return putCircuit(plan, {
    id,
    settings: { ...settings, name: freeName(settings.name, names) },
    azure: null,
    orderAgreedDay: null,
    billed: [],
    kept: {},
    ...(design && { design }),
  });
}

// Addresses and the key belong to one circuit. VLAN IDs need to be unique on their own circuit only.
function copyOfPeering({ type, settings, design }: Peering, circuitId: CircuitId): Peering {
  return {
    id: peeringId(circuitId, type),
    circuitId,
    type,
    settings: {
      ...settings,
      primaryPeerAddressPrefix: '',
      secondaryPeerAddressPrefix: '',
      ipv6PrimaryPeerAddressPrefix: '',
      ipv6SecondaryPeerAddressPrefix: '',
      sharedKey: '',
    },
    azure: null,
    ...(design && { design }),
  };
}
