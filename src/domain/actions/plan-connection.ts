import { blankConnection } from '#domain/model/blank.ts';
import { putConnection } from '#domain/model/edit.ts';
import type { CircuitId, ConnectionId, GatewayId } from '#domain/model/ids.ts';
import type { ConnectionSettings } from '#domain/model/plan.ts';
import { connectionWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface PlanConnection {
  readonly connectionId: ConnectionId;
  readonly circuitId: CircuitId;
  readonly gatewayId: GatewayId;
  readonly settings: Partial<ConnectionSettings>;
}

export const planConnection: PlanAction<PlanConnection, 'already-linked' | 'end-missing'> = {
  actors: ['customer'],
  label: 'Plan link to {network}',
  done: 'Link to {network} planned',
  nature: 'planning',
  refusals: {
    'already-linked': 'The link to {network} is live.',
    'end-missing': 'A link needs a circuit and a gateway that are in the plan.',
  },

  guard(plan, { connectionId, circuitId, gatewayId }) {
    if (!plan.circuits[circuitId] || !plan.gateways[gatewayId]) return [{ reason: 'end-missing' }];
    return plan.connections[connectionId]?.azure ? [{ reason: 'already-linked' }] : [];
  },

  apply(plan, { connectionId, circuitId, gatewayId, settings }) {
    const before = plan.connections[connectionId]?.settings ?? blankConnection;
    return putConnection(plan, {
      id: connectionId,
      circuitId,
      gatewayId,
      settings: { ...before, ...settings },
      azure: null,
    });
  },

  offers: () => [],
  words: (plan, { connectionId }) => connectionWords(plan, connectionId),
};
