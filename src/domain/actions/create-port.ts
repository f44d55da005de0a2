import type { PortLink } from '#domain/model/direct-port.ts';
import { putPort } from '#domain/model/edit.ts';
import type { PortId } from '#domain/model/ids.ts';
import { portsUnder } from '#domain/model/port-life.ts';
import { portWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface CreatePort {
  readonly portId: PortId;
}

const darkLink: PortLink = { adminState: 'Disabled', macSec: 'off' };
const needed = ['peeringLocation', 'bandwidthInGbps', 'name', 'resourceGroup', 'location'] as const;

export const createPort: PlanAction<CreatePort, 'port-exists' | 'port-not-planned'> = {
  actors: ['customer'],
  label: 'Create port pair {port}',
  done: 'Port pair {port} created at {place}',
  rules: ['ERD-01', 'ERD-02', 'ERD-06', 'ERD-15'],
  refusals: {
    'port-exists': '{port} exists already.',
    'port-not-planned': 'This port pair is not in the plan.',
  },

  guard(plan, { portId }) {
    const port = plan.ports[portId];
    if (!port) return [{ reason: 'port-not-planned' }];
    return port.azure ? [{ reason: 'port-exists' }] : [];
  },

  checked: (plan, { portId }) => ({ plan, subjects: [portId] }),

  missing(plan, { portId }) {
    const settings = plan.ports[portId]?.settings;
    return settings ? needed.filter((field) => settings[field] === '' || settings[field] === null) : [];
  },

  // Both links are dark until their admin state is enabled; billing waits for that, or for day 45.
  apply(plan, { portId }, { day }) {
    const port = plan.ports[portId];
    if (!port) return plan;
    return putPort(plan, {
      ...port,
      azure: {
        provisioningState: 'Succeeded',
        links: [darkLink, darkLink],
        createdDay: day,
        letterDay: null,
        billedFromDay: null,
        authorizations: [],
      },
    });
  },

  offers: (plan, circuitId) =>
    portsUnder(plan, circuitId)
      .filter((port) => !port.azure)
      .map((port) => ({ portId: port.id })),
  words: (plan, { portId }) => portWords(plan, portId),
};
