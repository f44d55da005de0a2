import { conditionOf, isDirect, isUsable } from '#domain/model/circuit-condition.ts';
import { type CircuitId, peeringId } from '#domain/model/ids.ts';
import { outageOf } from '#domain/model/bgp.ts';
import { connectionsOf, networkBehind, peeringsOf } from '#domain/model/look-up.ts';
import { lacksFilter } from '#domain/model/microsoft-routes.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Circuit, Connection, Gateway, Peering, PeeringType, Plan } from '#domain/model/plan.ts';
import type { PlanRequest } from '#domain/actions/index.ts';
import { type PlanSaid, verdictOf } from './verdict.ts';

export const stepIds = ['create', 'order', 'verify', 'routing', 'link'] as const;
export type StepId = (typeof stepIds)[number];

export type StepState =
  | 'locked'
  | 'your-turn'
  | 'waiting-on-provider'
  | 'waiting-on-microsoft'
  | 'done'
  | 'needs-attention';

/** Where one of the five steps stands. It is read from the plan, never kept. */
export interface Step {
  readonly id: StepId;
  readonly state: StepState;
  /** One short line for the rail. */
  readonly summary: string;
  /** What would unlock a locked step: a request whose way out leads there. */
  readonly unlocks: PlanRequest | null;
  /** Why it is locked. */
  readonly lockedBy: PlanSaid | null;
}

interface Standing {
  readonly state: StepState;
  readonly summary: string;
  readonly unlocks?: PlanRequest;
}

export function stepsOf(plan: Plan, circuitId: CircuitId): readonly Step[] {
  const circuit = plan.circuits[circuitId];
  if (!circuit) return [];
  return stepIds.map((id) => toStep(plan, id, standings[id](plan, circuit)));
}

/** The step that wants the person's eyes: the first that is not settled, or the last. */
export function currentStep(plan: Plan, circuitId: CircuitId): StepId {
  const steps = stepsOf(plan, circuitId);
  const pressing = steps.find((step) => step.state !== 'done' && step.state !== 'locked');
  return (pressing ?? steps.find((step) => step.state !== 'done') ?? steps.at(-1))?.id ?? 'create';
}

function toStep(plan: Plan, id: StepId, standing: Standing): Step {
  const unlocks = standing.unlocks ?? null;
  const verdict = unlocks && verdictOf(plan, unlocks);
  const lockedBy = verdict && verdict.kind !== 'allowed' && verdict.kind !== 'incomplete' ? verdict.said[0] : null;
  return { id, state: standing.state, summary: standing.summary, unlocks, lockedBy };
}

const standings: { readonly [Id in StepId]: (plan: Plan, circuit: Circuit) => Standing } = {
  create: (_plan, circuit) =>
    circuit.azure ? { state: 'done', summary: sizeOf(circuit) } : { state: 'your-turn', summary: 'Not created yet' },
  order: (_plan, circuit) => standingOfOrder(circuit),
  verify: (_plan, circuit) => standingOfVerify(circuit),
  routing: standingOfRouting,
  link: standingOfLink,
};

function sizeOf({ settings }: Circuit): string {
  const family = settings.family === 'UnlimitedData' ? 'Unlimited' : 'Metered';
  return [`${settings.bandwidthInMbps ?? '?'} Mbps`, settings.tier, family].join(', ');
}

function standingOfOrder(circuit: Circuit): Standing {
  const { azure, settings, id } = circuit;
  const provider = settings.serviceProviderName || 'the provider';
  if (isDirect(circuit)) return { state: 'done', summary: 'Not needed on Direct ports' };
  if (!azure) {
    return {
      state: 'locked',
      summary: 'After the circuit is created',
      unlocks: { id: 'hand-over-key', args: { circuitId: id } },
    };
  }
  if (azure.serviceProviderProvisioningState !== 'NotProvisioned') {
    return { state: 'done', summary: `Key sent to ${provider}` };
  }
  if (azure.keyHandedOverDay !== null) {
    return { state: 'done', summary: `Key sent to ${provider} on day ${azure.keyHandedOverDay}` };
  }
  if (azure.circuitProvisioningState !== 'Enabled') {
    return {
      state: 'locked',
      summary: 'Microsoft has to act first',
      unlocks: { id: 'hand-over-key', args: { circuitId: id } },
    };
  }
  if (azure.providerNote) return { state: 'needs-attention', summary: `${provider} gave up: ${azure.providerNote}` };
  return { state: 'your-turn', summary: `Send the key to ${provider}` };
}

function standingOfVerify(circuit: Circuit): Standing {
  const { azure, settings, id } = circuit;
  const provider = settings.serviceProviderName || 'the provider';
  switch (conditionOf(circuit)) {
    case 'none':
      return isDirect(circuit)
        ? {
            state: 'locked',
            summary: 'After creation',
            unlocks: { id: 'configure-private-peering', args: { circuitId: id } },
          }
        : { state: 'locked', summary: 'After the order', unlocks: { id: 'hand-over-key', args: { circuitId: id } } };
    case 'NP':
      return azure?.keyHandedOverDay == null
        ? {
            state: 'locked',
            summary: 'After the key is sent',
            unlocks: { id: 'start-provisioning', args: { circuitId: id } },
          }
        : { state: 'waiting-on-provider', summary: `Waiting on ${provider}` };
    case 'PG':
      return { state: 'waiting-on-provider', summary: `${provider} is provisioning` };
    case 'DP':
      return { state: 'waiting-on-provider', summary: `${provider} is deprovisioning` };
    case 'PD':
      return { state: 'done', summary: 'Provisioned and Enabled' };
    case 'FLT':
      return { state: 'needs-attention', summary: `Status is ${azure?.circuitProvisioningState}, not Enabled` };
    case 'BUSY':
      return { state: 'waiting-on-microsoft', summary: `Resource is ${azure?.provisioningState}` };
    case 'FAIL':
      return { state: 'needs-attention', summary: 'Resource is in Failed' };
  }
}

function standingOfRouting(plan: Plan, circuit: Circuit): Standing {
  const live = peeringsOf(plan, circuit.id).filter((peering) => peering.azure);
  const provider = circuit.settings.serviceProviderName || 'The provider';
  if (conditionOf(circuit) !== 'PD') {
    const summary = live.length > 0 ? 'Kept, but BGP is down' : 'After Provisioned';
    return { state: 'locked', summary, unlocks: { id: 'configure-private-peering', args: { circuitId: circuit.id } } };
  }
  if (live.some((peering) => peering.azure?.advertisedPublicPrefixesState === 'ValidationNeeded')) {
    return validation(live);
  }
  if (live.some((peering) => peering.azure?.advertisedPublicPrefixesState === 'Configuring')) {
    return { state: 'waiting-on-microsoft', summary: 'Microsoft checks the prefixes' };
  }
  if (live.some(({ azure }) => azure?.routersBehindSinceDay !== undefined)) {
    return { state: 'needs-attention', summary: 'Routers hold old values' };
  }
  if (live.some((peering) => outageOf(plan, peering) === 'too-many-routes')) {
    return { state: 'needs-attention', summary: 'BGP is down: too many routes' };
  }
  if (live.some((peering) => lacksFilter(plan, peering))) {
    return { state: 'your-turn', summary: 'Attach a route filter' };
  }
  const up = live.filter((peering) => isUp(plan, peering));
  if (up.length > 0) return { state: 'done', summary: `${up.map(shortName).join(' and ')} enabled` };
  if (live.some((peering) => peering.type === 'AzurePublicPeering')) {
    return { state: 'needs-attention', summary: 'Only the retired public peering' };
  }
  if (live.length > 0) return { state: 'needs-attention', summary: 'Every peering is disabled' };
  if (routesByProvider(circuit)) return { state: 'waiting-on-provider', summary: `${provider} routes at Layer 3` };
  return { state: 'your-turn', summary: 'Configure a peering' };
}

function validation(live: readonly Peering[]): Standing {
  const open = live.some((peering) => peering.azure?.ticket === 'open');
  return open
    ? { state: 'waiting-on-microsoft', summary: 'Ticket for validation is open' }
    : { state: 'needs-attention', summary: 'Validation needed' };
}

function isUp({ era }: Plan, peering: Peering): boolean {
  return peering.azure?.state === 'Enabled' && (peering.type !== 'AzurePublicPeering' || era === 'seed');
}

const shortNames: { readonly [Type in PeeringType]: string } = {
  AzurePrivatePeering: 'Private',
  MicrosoftPeering: 'Microsoft',
  AzurePublicPeering: 'Public',
};

function shortName({ type }: Peering): string {
  return shortNames[type];
}

function standingOfLink(plan: Plan, circuit: Circuit): Standing {
  const connections = connectionsOf(plan, circuit.id);
  const connected = connections.filter((each) => each.azure?.connectionStatus === 'Connected');
  const [first] = connections;
  const hasPrivate = peeringsOf(plan, circuit.id).some(
    (peering) => peering.type === 'AzurePrivatePeering' && peering.azure,
  );
  if (!isUsable(circuit) || conditionOf(circuit) !== 'PD' || !(hasPrivate || routesByProvider(circuit))) {
    const unlocks: PlanRequest = first
      ? { id: 'link-network', args: { connectionId: first.id } }
      : // Only a private peering that is up can be reset: what leads there unlocks the step.
        { id: 'reset-peering', args: { peeringId: peeringId(circuit.id, 'AzurePrivatePeering') } };
    return {
      state: 'locked',
      summary: connected.length > 0 ? 'Linked, but nothing flows' : 'After private peering',
      unlocks,
    };
  }
  if (connections.some((each) => each.azure?.provisioningState === 'Failed')) {
    return { state: 'needs-attention', summary: 'A link failed' };
  }
  const gateways = connections.flatMap((each) => plan.gateways[each.gatewayId] ?? []);
  if (connections.some(isComingUp) || gateways.some(isDeploying)) {
    return { state: 'waiting-on-microsoft', summary: waitingName(plan, connections, gateways) };
  }
  if (connected.length > 0) return { state: 'done', summary: `${connected.length} of ${connections.length} linked` };
  const isUnsaid = connections.some((each) => each.azure?.connectionStatus === 'Unknown');
  if (isUnsaid) return { state: 'your-turn', summary: 'Linked, status not read' };
  return { state: 'your-turn', summary: connections.length > 0 ? 'Link a virtual network' : 'Add a virtual network' };
}

function isComingUp(connection: Connection): boolean {
  return connection.azure?.provisioningState === 'Updating';
}

function isDeploying(gateway: Gateway): boolean {
  return gateway.azure?.provisioningState === 'Updating';
}

function waitingName(plan: Plan, connections: readonly Connection[], gateways: readonly Gateway[]): string {
  const gateway = gateways.find(isDeploying);
  if (gateway) return `Gateway of ${networkBehind(plan, gateway.id)?.settings.name ?? 'the network'} is deploying`;
  const connection = connections.find(isComingUp);
  return `Linking ${(connection && networkBehind(plan, connection.gatewayId)?.settings.name) ?? 'the network'}`;
}
