import { patchLivePort } from '#domain/model/edit.ts';
import type { PortId } from '#domain/model/ids.ts';
import { livePortsUnder, portObstacles, portRefusals } from '#domain/model/port-life.ts';
import { portWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface AuthorizePort {
  readonly portId: PortId;
  readonly name: string;
}

export const authorizePort: PlanAction<AuthorizePort, keyof typeof portRefusals | 'name-taken'> = {
  actors: ['customer'],
  label: 'Create authorization {name} on {port}',
  done: 'Authorization {name} created on {port}',
  rules: ['ERD-08'],
  refusals: { ...portRefusals, 'name-taken': '{port} has an authorization called {name} already.' },

  guard(plan, { portId, name }) {
    const azure = plan.ports[portId]?.azure;
    if (!azure) return portObstacles(plan, portId);
    return azure.authorizations.some((each) => each.name === name) ? [{ reason: 'name-taken' }] : [];
  },

  apply(plan, { portId, name }, { guid }) {
    const azure = plan.ports[portId]?.azure;
    if (!azure) return plan;
    const made = { name, authorizationKey: guid, authorizationUseStatus: 'Available' } as const;
    return patchLivePort(plan, portId, { authorizations: [...azure.authorizations, made] });
  },

  offers: (plan, circuitId) =>
    livePortsUnder(plan, circuitId).map(({ id, azure }) => ({
      portId: id,
      name: `port-key-${(azure?.authorizations.length ?? 0) + 1}`,
    })),
  words: (plan, { portId, name }) => ({ ...portWords(plan, portId), name }),
};
