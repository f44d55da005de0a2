import { patchLivePort } from '#domain/model/edit.ts';
import type { PortId } from '#domain/model/ids.ts';
import { portObstacles, portRefusals } from '#domain/model/port-life.ts';
import { portWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface StartPortBilling {
  readonly portId: PortId;
}

/** What happens 45 days after the creation of ports that nobody enabled. */
export const startPortBilling: PlanAction<StartPortBilling, keyof typeof portRefusals | 'billed-already'> = {
  actors: ['microsoft'],
  label: 'Begin to bill {port}',
  done: '{port} is billed from now on, though no link is enabled',
  rules: ['ERD-15'],
  refusals: { ...portRefusals, 'billed-already': '{port} is billed already.' },

  guard(plan, { portId }) {
    const azure = plan.ports[portId]?.azure;
    if (!azure) return portObstacles(plan, portId);
    return azure.billedFromDay === null ? [] : [{ reason: 'billed-already' }];
  },

  apply: (plan, { portId }, { day }) => patchLivePort(plan, portId, { billedFromDay: day }),
  offers: () => [],
  words: (plan, { portId }) => portWords(plan, portId),
};
