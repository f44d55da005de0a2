import { putPort } from '#domain/model/edit.ts';
import type { PortId } from '#domain/model/ids.ts';
import { circuitsOn } from '#domain/model/look-up.ts';
import { livePortsUnder, portObstacles, portRefusals } from '#domain/model/port-life.ts';
import { counted, portWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface DeletePort {
  readonly portId: PortId;
}

type Reason = keyof typeof portRefusals | 'circuits-remain' | 'cross-connects-remain';

export const deletePort: PlanAction<DeletePort, Reason> = {
  actors: ['customer'],
  label: 'Delete port pair {port}',
  done: 'Port pair {port} deleted',
  rules: ['ERD-16'],
  nature: 'removal',
  refusals: {
    ...portRefusals,
    'circuits-remain': '{port} still carries {circuits}: circuits go first, then the ports.',
    'cross-connects-remain':
      'Have the cross-connects removed too: charges stop only when both the ports and the cross-connects are gone.',
  },

  guard(plan, { portId }) {
    const port = plan.ports[portId];
    if (!port?.azure) return portObstacles(plan, portId);
    const live = circuitsOn(plan, port).filter((circuit) => circuit.azure);
    const [first] = live;
    if (first) {
      return [
        {
          reason: 'circuits-remain',
          basis: 'I',
          data: { circuits: counted(live.length, 'circuit') },
          subjects: live.map((circuit) => circuit.id),
          remedy: { id: 'delete-circuit', args: { circuitId: first.id } },
        },
      ];
    }
    return port.design?.crossConnectsRemoved ? [] : [{ reason: 'cross-connects-remain', warning: true }];
  },

  apply(plan, { portId }, { day }) {
    const port = plan.ports[portId];
    if (!port?.azure) return plan;
    const { billedFromDay } = port.azure;
    const period = billedFromDay === null ? [] : [{ fromDay: billedFromDay, toDay: day }];
    return putPort(plan, { ...port, azure: null, billed: [...(port.billed ?? []), ...period] });
  },

  offers: (plan, circuitId) => livePortsUnder(plan, circuitId).map((port) => ({ portId: port.id })),
  words: (plan, { portId }) => portWords(plan, portId),
};
