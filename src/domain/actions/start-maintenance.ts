import { drillObstacles, drillRefusals, startDrill } from '#domain/model/drill.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { type LinkName, linkNames, linkTrouble, otherLink } from '#domain/model/link-state.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface StartMaintenance {
  readonly circuitId: CircuitId;
  readonly link: LinkName;
}

type Reason = keyof typeof drillRefusals | 'prepends-ignored' | 'other-link-silent';

export const startMaintenance: PlanAction<StartMaintenance, Reason> = {
  actors: ['microsoft'],
  label: 'Maintain the {link} link',
  done: 'Maintenance of the {link} link began: AS 12076 is prepended eight times, traffic moves to the other link',
  row: 52,
  rules: ['MAINT-01', 'MAINT-02'],
  nature: 'drill',
  refusals: {
    ...drillRefusals,
    'prepends-ignored':
      'Your side does not heed AS paths that Microsoft prepends: traffic stays on the {link} link and is lost.',
    'other-link-silent': 'The {other} link does not stand in: {trouble}',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states({ none: '·', NP: '·', PG: '·', PD: '✔D', DP: '·', FLT: '·', BUSY: '·', FAIL: '·' }),

  guard(plan, { circuitId, link }) {
    const circuit = plan.circuits[circuitId];
    if (!circuit) return [];
    const running = drillObstacles(plan, circuitId);
    if (running.length > 0) return running;
    const trouble = linkTrouble(plan, circuit, otherLink(link));
    return [
      ...(circuit.design?.honoursPrepend === false ? [{ reason: 'prepends-ignored', warning: true } as const] : []),
      ...(trouble === '' ? [] : [{ reason: 'other-link-silent', warning: true, data: { trouble } } as const]),
    ];
  },

  apply: (plan, { circuitId, link }, { day }) =>
    startDrill(plan, circuitId, { kind: 'maintenance', link, sinceDay: day }),
  offers: (_plan, circuitId) => linkNames.map((link) => ({ circuitId, link })),
  words: (plan, { circuitId, link }) => ({ ...circuitWords(plan, circuitId), link, other: otherLink(link) }),
};
