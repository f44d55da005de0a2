import type { PlanRequest } from '#domain/actions/index.ts';
import { isCutOff } from '#domain/model/connection-life.ts';
import { authorizationId } from '#domain/model/ids.ts';
import { crossesSubscriptions, networkBehind } from '#domain/model/look-up.ts';
import type { Authorization, Connection, Plan } from '#domain/model/plan.ts';

export type StopState = 'done' | 'now' | 'running' | 'later' | 'failed';

/** One of the things that a network needs before traffic flows. */
export interface Stop {
  readonly name: string;
  readonly state: StopState;
}

/** The way of one network onto the circuit. */
export interface Road {
  readonly stops: readonly Stop[];
  /** What to ask for next; null once it is linked. */
  readonly next: PlanRequest | null;
  readonly chip: { readonly text: string; readonly tone: 'neutral' | 'accent' | 'microsoft' | 'ok' | 'danger' };
}

export function authorizationFor(plan: Plan, connection: Connection): Authorization | undefined {
  const { authorizationId: id } = connection.settings;
  return id === null ? undefined : plan.authorizations[id];
}

export function roadOf(plan: Plan, connection: Connection): Road {
  return { stops: inOrder(stopsOf(plan, connection)), next: nextOf(plan, connection), chip: chipOf(plan, connection) };
}

function stopsOf(plan: Plan, connection: Connection): readonly Stop[] {
  const network = networkBehind(plan, connection.gatewayId);
  const gateway = plan.gateways[connection.gatewayId]?.azure;
  const key: readonly Stop[] = crossesSubscriptions(plan, connection.id)
    ? [
        {
          name: 'Authorization',
          state: connection.azure || authorizationFor(plan, connection)?.azure ? 'done' : 'later',
        },
      ]
    : [];
  return [
    { name: 'Network', state: network?.azure ? 'done' : 'later' },
    { name: 'Gateway', state: gateway ? stateOf(gateway.provisioningState) : 'later' },
    ...key,
    { name: 'Link', state: connection.azure ? stateOf(connection.azure.provisioningState) : 'later' },
  ];
}

function stateOf(provisioningState: 'Updating' | 'Succeeded' | 'Failed'): StopState {
  const states = { Updating: 'running', Succeeded: 'done', Failed: 'failed' } as const;
  return states[provisioningState];
}

/** The first stop that nobody has begun is where the road stands, unless something is still running. */
function inOrder(stops: readonly Stop[]): readonly Stop[] {
  const first = stops.findIndex((stop) => stop.state !== 'done');
  return stops.map((stop, index) => (index === first && stop.state === 'later' ? { ...stop, state: 'now' } : stop));
}

function nextOf(plan: Plan, connection: Connection): PlanRequest | null {
  const { id, gatewayId, azure } = connection;
  if (azure?.provisioningState === 'Succeeded') return null;
  // A failed connection has to go before it can be tried again.
  if (azure?.provisioningState === 'Failed') return { id: 'unlink-network', args: { connectionId: id } };
  if (azure) return { id: 'finish-connection', args: { connectionId: id } };

  const network = networkBehind(plan, gatewayId);
  if (network && !network.azure) return { id: 'create-network', args: { networkId: network.id } };
  const gateway = plan.gateways[gatewayId]?.azure;
  if (!gateway) return { id: 'create-gateway', args: { gatewayId } };
  if (gateway.provisioningState === 'Updating') return { id: 'finish-gateway', args: { gatewayId } };
  return crossesSubscriptions(plan, id)
    ? nextAcross(plan, connection)
    : { id: 'link-network', args: { connectionId: id } };
}

/** Across subscriptions the owner of the circuit hands a key to the owner of the network, who redeems it. */
function nextAcross(plan: Plan, connection: Connection): PlanRequest {
  const { id, circuitId, settings } = connection;
  const authorization = authorizationFor(plan, connection);
  if (!authorization) {
    const fresh = {
      authorizationId: authorizationId(`${id}/key`),
      circuitId,
      name: `for-${settings.name}`,
      connectionId: id,
    };
    return { id: 'plan-authorization', args: fresh };
  }
  if (!authorization.azure) return { id: 'create-authorization', args: { authorizationId: authorization.id } };
  return { id: 'redeem-authorization', args: { connectionId: id } };
}

function chipOf(plan: Plan, connection: Connection): Road['chip'] {
  switch (connection.azure?.provisioningState) {
    case 'Succeeded':
      return isCutOff(plan, connection)
        ? { text: 'NotConnected', tone: 'danger' }
        : { text: connection.azure.connectionStatus, tone: isSaid(connection) ? 'ok' : 'neutral' };
    case 'Failed':
      return { text: 'Failed', tone: 'danger' };
    case 'Updating':
      return { text: connection.azure.connectionStatus, tone: 'microsoft' };
    default:
      return chipBefore(plan, connection);
  }
}

function isSaid({ azure }: Connection): boolean {
  return azure?.connectionStatus !== 'Unknown';
}

function chipBefore(plan: Plan, connection: Connection): Road['chip'] {
  const gateway = plan.gateways[connection.gatewayId]?.azure;
  if (gateway?.provisioningState === 'Updating') return { text: 'Gateway deploying', tone: 'microsoft' };
  if (gateway) {
    const needsKey = crossesSubscriptions(plan, connection.id) && !authorizationFor(plan, connection)?.azure;
    return { text: needsKey ? 'Needs authorization' : 'Ready to link', tone: 'accent' };
  }
  return networkBehind(plan, connection.gatewayId)?.azure
    ? { text: 'No gateway yet', tone: 'neutral' }
    : { text: 'Planned', tone: 'neutral' };
}
