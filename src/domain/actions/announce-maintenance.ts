import { runsDrill } from '#domain/model/drill.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface AnnounceMaintenance {
  readonly circuitId: CircuitId;
}

/** The notice by which Microsoft announces work on both links, in two windows. Nobody can choose the days. */
export const announceMaintenance: PlanAction<AnnounceMaintenance, 'not-live' | 'maintenance-running'> = {
  actors: ['microsoft'],
  label: 'Announce maintenance',
  done: 'Maintenance announced: two windows, one link in each, in 14 days or more',
  rules: ['MAINT-01'],
  nature: 'drill',
  refusals: {
    'not-live': '{circuit} does not exist in Azure.',
    'maintenance-running': 'Maintenance of {circuit} is under way.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,

  guard(plan, { circuitId }) {
    if (!plan.circuits[circuitId]?.azure) return [{ reason: 'not-live' }];
    return runsDrill(plan, circuitId, 'maintenance') ? [{ reason: 'maintenance-running' }] : [];
  },

  // A notice changes nothing: the windows wait in the run.
  apply: (plan) => plan,
  offers: (plan, circuitId) => (plan.circuits[circuitId]?.azure ? [{ circuitId }] : []),
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
