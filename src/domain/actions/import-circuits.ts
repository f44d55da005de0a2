import { findEntity } from '#domain/model/look-up.ts';
import type { Authorization, Circuit, Peering, Plan } from '#domain/model/plan.ts';
import { counted } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

/** Live resources as a document of Azure's described them. */
export interface ImportCircuits {
  readonly circuits: readonly Circuit[];
  readonly peerings: readonly Peering[];
  readonly authorizations: readonly Authorization[];
}

function byId<Entity extends { readonly id: string }>(entities: readonly Entity[]): { [id: string]: Entity } {
  return Object.fromEntries(entities.map((entity) => [entity.id, entity]));
}

export const importCircuits: PlanAction<ImportCircuits, 'circuit-in-plan'> = {
  actors: ['customer'],
  label: 'Open what Azure shows',
  done: '{circuits} read from Azure',
  nature: 'planning',
  refusals: { 'circuit-in-plan': 'A circuit of this document is in the plan already.' },
  guard: (plan, { circuits, peerings, authorizations }) =>
    [...circuits, ...peerings, ...authorizations].some(({ id }) => findEntity(plan, id) !== undefined)
      ? [{ reason: 'circuit-in-plan' }]
      : [],

  apply: (plan, { circuits, peerings, authorizations }): Plan => ({
    ...plan,
    circuits: { ...plan.circuits, ...byId(circuits) },
    peerings: { ...plan.peerings, ...byId(peerings) },
    authorizations: { ...plan.authorizations, ...byId(authorizations) },
  }),

  offers: () => [],
  words: (_plan, { circuits }) => ({ circuits: counted(circuits.length, 'circuit') }),
};
