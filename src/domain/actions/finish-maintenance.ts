import { endDrill } from '#domain/model/drill.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { isLinkName, type LinkName } from '#domain/model/link-state.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface FinishMaintenance {
  readonly circuitId: CircuitId;
  readonly link: LinkName;
}

export const finishMaintenance: PlanAction<FinishMaintenance, 'no-maintenance'> = {
  actors: ['microsoft'],
  label: 'End maintenance of the {link} link',
  done: 'Maintenance of the {link} link ended',
  rules: ['MAINT-01'],
  refusals: { 'no-maintenance': 'The {link} link of {circuit} is not being maintained.' },
  circuitOf: (_plan, { circuitId }) => circuitId,

  guard(plan, { circuitId, link }) {
    const drill = plan.circuits[circuitId]?.azure?.drill;
    return drill?.kind === 'maintenance' && drill.link === link ? [] : [{ reason: 'no-maintenance' }];
  },

  apply: (plan, { circuitId }) => endDrill(plan, circuitId),

  offers(plan, circuitId) {
    const drill = plan.circuits[circuitId]?.azure?.drill;
    return drill?.kind === 'maintenance' && isLinkName(drill.link) ? [{ circuitId, link: drill.link }] : [];
  },
  words: (plan, { circuitId, link }) => ({ ...circuitWords(plan, circuitId), link }),
};
