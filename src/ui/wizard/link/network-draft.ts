import type { PlanRequest } from '#domain/actions/index.ts';
import { findingsOf } from '#domain/engine/check.ts';
import { applyTo } from '#domain/engine/run.ts';
import type {
  Circuit,
  Connection,
  ConnectionSettings,
  Gateway,
  GatewaySettings,
  NetworkSettings,
  Plan,
  VirtualNetwork,
} from '#domain/model/plan.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import type { Judged } from '#ui/ask/rules-at-hand.ts';
import { changedFields } from '../routing/changed-fields.ts';

/** A network on its way to a circuit, with all that belongs to it. */
export interface LinkParts {
  readonly circuit: Circuit;
  readonly connection: Connection;
  readonly gateway: Gateway;
  readonly network: VirtualNetwork;
}

/** Values that were typed and not asked for yet. */
export interface NetworkDraft {
  readonly network: Partial<NetworkSettings>;
  readonly gateway: Partial<GatewaySettings>;
  readonly connection: Partial<ConnectionSettings>;
}

export const noDraft: NetworkDraft = { network: {}, gateway: {}, connection: {} };

export function partsOf(plan: Plan, connection: Connection): LinkParts | undefined {
  const circuit = plan.circuits[connection.circuitId];
  const gateway = plan.gateways[connection.gatewayId];
  const network = gateway && plan.networks[gateway.networkId];
  return circuit && gateway && network && { circuit, connection, gateway, network };
}

/** What of a draft the plan does not have yet. */
export function changesIn(parts: LinkParts, draft: NetworkDraft): NetworkDraft {
  return {
    network: changedFields(parts.network.settings, draft.network),
    gateway: changedFields(parts.gateway.settings, draft.gateway),
    connection: changedFields(parts.connection.settings, draft.connection),
  };
}

const isEmpty = (patch: object): boolean => Object.keys(patch).length === 0;

/** The requests that put a draft into the plan, as far as it is about what is only planned. */
export function planningRequests(parts: LinkParts, draft: NetworkDraft): readonly PlanRequest[] {
  const changes = withFollowers(parts, changesIn(parts, draft));
  const { circuit, connection, gateway, network } = parts;
  const settings = network.azure ? {} : changes.network;
  const ofGateway = gateway.azure ? {} : changes.gateway;
  const planNetwork: readonly PlanRequest[] =
    isEmpty(settings) && isEmpty(ofGateway)
      ? []
      : [
          {
            id: 'plan-network',
            args: { networkId: network.id, settings, ...(isEmpty(ofGateway) ? {} : { gateway: ofGateway }) },
          },
        ];
  const planConnection: readonly PlanRequest[] =
    connection.azure || isEmpty(changes.connection)
      ? []
      : [
          {
            id: 'plan-connection',
            args: {
              connectionId: connection.id,
              circuitId: circuit.id,
              gatewayId: gateway.id,
              settings: changes.connection,
            },
          },
        ];
  return [...planNetwork, ...planConnection];
}

/** A gateway and a connection that were named after their network are named after it again. */
function withFollowers({ circuit, connection, gateway, network }: LinkParts, changes: NetworkDraft): NetworkDraft {
  const { name } = changes.network;
  const before = network.settings.name;
  if (!name) return changes;
  const follows = (own: string, prefix: string, suffix: string) => own === `${prefix}${before}${suffix}`;
  const toCircuit = `${circuit.settings.name || 'circuit'}-to-`;
  return {
    ...changes,
    gateway: follows(gateway.settings.name, '', '-gateway')
      ? { name: `${name}-gateway`, ...changes.gateway }
      : changes.gateway,
    connection: follows(connection.settings.name, toCircuit, '')
      ? { name: `${toCircuit}${name}`, ...changes.connection }
      : changes.connection,
  };
}

/** The request that carries a draft to a live network: only its address space can change in place. */
export function requestToChange(parts: LinkParts, draft: NetworkDraft): PlanRequest | null {
  const { addressSpace } = changesIn(parts, draft).network;
  return parts.network.azure && addressSpace
    ? { id: 'change-network', args: { networkId: parts.network.id, settings: { addressSpace } } }
    : null;
}

/** What the rules would say of network, gateway and connection if the draft were asked for. */
export function findingsWith({ plan, rules }: Judged, parts: LinkParts, draft: NetworkDraft): readonly Finding[] {
  const change = requestToChange(parts, draft);
  const requests = change ? [change, ...planningRequests(parts, draft)] : planningRequests(parts, draft);
  const drafted = requests.reduce((current, request) => applyTo(current, request, { day: 0, guid: '' }), plan);
  return [parts.network.id, parts.gateway.id, parts.connection.id].flatMap((id) => findingsOf(rules, drafted, id));
}
