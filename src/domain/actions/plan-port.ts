import { blankPort, type PortSettings } from '#domain/model/direct-port.ts';
import { putPort } from '#domain/model/edit.ts';
import type { PortId } from '#domain/model/ids.ts';
import { portWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface PlanPort {
  readonly portId: PortId;
  /** Only what changes; what is never given stays blank. */
  readonly settings: Partial<PortSettings>;
}

export const planPort: PlanAction<PlanPort, 'port-exists'> = {
  actors: ['customer'],
  label: 'Plan a port pair',
  done: '{port} planned',
  rules: ['ERD-04'],
  nature: 'planning',
  refusals: {
    'port-exists': '{port} exists already: size, place and encapsulation were chosen at its creation, for good.',
  },
  guard: (plan, { portId }) => (plan.ports[portId]?.azure ? [{ reason: 'port-exists' }] : []),

  apply(plan, { portId, settings }) {
    const port = plan.ports[portId] ?? { id: portId, settings: blankPort, azure: null };
    return putPort(plan, { ...port, settings: { ...port.settings, ...settings } });
  },

  offers: () => [],
  words: (plan, { portId }) => portWords(plan, portId),
};
