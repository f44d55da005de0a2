import { patchLivePort } from '#domain/model/edit.ts';
import type { PortId } from '#domain/model/ids.ts';
import { livePortsUnder, portObstacles, portRefusals } from '#domain/model/port-life.ts';
import { portWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface RevokePortAuthorization {
  readonly portId: PortId;
  readonly name: string;
}

type Reason = keyof typeof portRefusals | 'authorization-missing' | 'authorization-in-use';

export const revokePortAuthorization: PlanAction<RevokePortAuthorization, Reason> = {
  actors: ['customer'],
  label: 'Revoke authorization {name} of {port}',
  done: 'Authorization {name} of {port} revoked',
  rules: ['ERD-08'],
  nature: 'removal',
  refusals: {
    ...portRefusals,
    'authorization-missing': '{port} has no authorization called {name}.',
    'authorization-in-use': 'A circuit of another subscription was made with {name}: delete it first.',
  },

  guard(plan, { portId, name }) {
    const azure = plan.ports[portId]?.azure;
    if (!azure) return portObstacles(plan, portId);
    const found = azure.authorizations.find((each) => each.name === name);
    if (!found) return [{ reason: 'authorization-missing' }];
    if (found.usedBy === undefined) return [];
    // No page says what becomes of a circuit whose port authorization goes: the careful order is kept (assumed).
    const remedy = { id: 'delete-circuit', args: { circuitId: found.usedBy } } as const;
    return [{ reason: 'authorization-in-use', basis: 'S', subjects: [found.usedBy], remedy }];
  },

  apply(plan, { portId, name }) {
    const authorizations = plan.ports[portId]?.azure?.authorizations ?? [];
    return patchLivePort(plan, portId, { authorizations: authorizations.filter((each) => each.name !== name) });
  },

  offers: (plan, circuitId) =>
    livePortsUnder(plan, circuitId).flatMap(({ id, azure }) =>
      (azure?.authorizations ?? []).map(({ name }) => ({ portId: id, name })),
    ),
  words: (plan, { portId, name }) => ({ ...portWords(plan, portId), name }),
};
