import type { PlanRequest } from '#domain/actions/index.ts';
import { conditionOf, isDirect } from '#domain/model/circuit-condition.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { connectionsOf, nameOf, networkBehind, peeringOf, peeringsOf, portOf } from '#domain/model/look-up.ts';
import { linkNames, portLinkOf } from '#domain/model/link-state.ts';
import { lacksFilter } from '#domain/model/microsoft-routes.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Actor, Circuit, Connection, CircuitInAzure, Plan } from '#domain/model/plan.ts';
import { currentStep, type StepId } from './steps.ts';

/** Who has to act next on a circuit. */
export interface Turn {
  readonly actor: Actor;
  /** Simulated day since which it is their turn; null when nothing happened yet. */
  readonly sinceDay: number | null;
  /** What they have to do, in one sentence. */
  readonly task: string;
  /** The request that does it; null when it takes a form. */
  readonly request: PlanRequest | null;
  readonly step: StepId;
}

type Claim = Omit<Turn, 'step'>;

export function turnOf(plan: Plan, circuitId: CircuitId): Turn {
  const circuit = plan.circuits[circuitId];
  const claim: Claim = circuit
    ? claimOf(plan, circuit)
    : { actor: 'customer', sinceDay: null, task: 'Plan a circuit.', request: null };
  return { ...claim, step: currentStep(plan, circuitId) };
}

function claimOf(plan: Plan, circuit: Circuit): Claim {
  const { azure, id: circuitId } = circuit;
  if (!azure) return portClaim(plan, circuit) ?? creationClaim(circuitId);
  const sinceDay = azure.sinceDay;
  const provider = circuit.settings.serviceProviderName || 'The provider';
  switch (conditionOf(circuit)) {
    case 'none':
    case 'NP':
      return beforeProvisioning(circuit, azure);
    case 'PG':
      return {
        actor: 'provider',
        sinceDay,
        task: `${provider} is provisioning the circuit.`,
        request: { id: 'finish-provisioning', args: { circuitId, stag: 10 } },
      };
    case 'DP':
      return {
        actor: 'provider',
        sinceDay,
        task: `${provider} is deprovisioning the circuit.`,
        request: { id: 'finish-deprovisioning', args: { circuitId } },
      };
    case 'FLT':
      return {
        actor: 'microsoft',
        sinceDay,
        task: 'Open a support case: Microsoft has to enable its side.',
        request: { id: 'restore-microsoft-side', args: { circuitId } },
      };
    case 'BUSY':
      return {
        actor: 'microsoft',
        sinceDay,
        task: `Azure is working on the resource: ${azure.provisioningState}.`,
        request: { id: 'finish-update', args: { circuitId } },
      };
    case 'FAIL':
      return {
        actor: 'customer',
        sinceDay,
        task: 'The resource is in Failed. Repair it.',
        request: { id: 'repair-circuit', args: { circuitId } },
      };
    case 'PD':
      return peeringClaim(plan, circuit) ?? microsoftClaim(plan, circuit) ?? afterProvisioning(plan, circuit, azure);
  }
}

function creationClaim(circuitId: CircuitId): Claim {
  return {
    actor: 'customer',
    sinceDay: null,
    task: 'Fill in the circuit and create it.',
    request: { id: 'create-circuit', args: { circuitId } },
  };
}

function beforeProvisioning(circuit: Circuit, azure: CircuitInAzure): Claim {
  const { id: circuitId } = circuit;
  const provider = circuit.settings.serviceProviderName || 'the provider';
  if (azure.keyHandedOverDay === null) {
    const again = azure.providerNote
      ? `${provider} gave up (${azure.providerNote}). Send the key again.`
      : `Send the service key to ${provider}.`;
    return {
      actor: 'customer',
      sinceDay: azure.sinceDay,
      task: again,
      request: { id: 'hand-over-key', args: { circuitId } },
    };
  }
  return {
    actor: 'provider',
    sinceDay: azure.keyHandedOverDay,
    task: `${provider} has the key and has not begun.`,
    request: { id: 'start-provisioning', args: { circuitId } },
  };
}

/** What a peering that exists waits for. */
function peeringClaim(plan: Plan, circuit: Circuit): Claim | undefined {
  return routersClaim(plan, circuit) ?? validationClaim(plan, circuit) ?? filterClaim(plan, circuit);
}

/** A change in Azure waits for the other end. */
function routersClaim(plan: Plan, circuit: Circuit): Claim | undefined {
  const behind = peeringsOf(plan, circuit.id).find(({ azure }) => azure?.routersBehindSinceDay !== undefined);
  if (!behind) return undefined;
  const byProvider = routesByProvider(circuit);
  const args = byProvider ? ({ peeringId: behind.id, as: 'provider' } as const) : { peeringId: behind.id };
  return {
    actor: byProvider ? 'provider' : 'customer',
    sinceDay: behind.azure?.routersBehindSinceDay ?? null,
    task: `${byProvider ? 'The provider sets' : 'Set'} the new values on the routers: BGP of ${nameOf(plan, behind.id).toLowerCase()} is down.`,
    request: { id: 'match-routers', args },
  };
}

/** Prefixes in doubt stop Microsoft peering until the customer, then Microsoft, has acted. */
function validationClaim(plan: Plan, circuit: Circuit): Claim | undefined {
  const peering = peeringOf(plan, circuit.id, 'MicrosoftPeering');
  const azure = peering?.azure;
  if (!peering || !azure) return undefined;
  const args = { peeringId: peering.id };
  if (azure.advertisedPublicPrefixesState === 'Configuring') {
    const request = { id: 'answer-prefix-check', args: { ...args, answer: 'Configured' } } as const;
    return {
      actor: 'microsoft',
      sinceDay: azure.prefixesSinceDay,
      task: 'Microsoft checks the advertised prefixes.',
      request,
    };
  }
  if (azure.advertisedPublicPrefixesState !== 'ValidationNeeded') return undefined;
  if (azure.ticket === 'open') {
    return {
      actor: 'microsoft',
      sinceDay: azure.ticketDay,
      task: 'Microsoft looks at the proof on your ticket.',
      request: { id: 'accept-validation', args },
    };
  }
  const task =
    azure.ticket === 'rejected'
      ? 'Microsoft rejected the proof. Open a new ticket.'
      : 'Prove that the prefixes are yours: open a ticket.';
  return {
    actor: 'customer',
    sinceDay: azure.ticketDay ?? azure.prefixesSinceDay,
    task,
    request: { id: 'open-validation-ticket', args },
  };
}

/** Nothing arrives over Microsoft peering before a route filter is attached. */
function filterClaim(plan: Plan, circuit: Circuit): Claim | undefined {
  const peering = peeringOf(plan, circuit.id, 'MicrosoftPeering');
  if (!peering || !lacksFilter(plan, peering)) return undefined;
  const isChosen = peering.settings.routeFilterId !== null;
  return {
    actor: 'customer',
    sinceDay: peering.azure?.prefixesSinceDay ?? null,
    task: 'Attach a route filter: until then Microsoft peering announces nothing to you.',
    request: isChosen ? { id: 'attach-route-filter', args: { peeringId: peering.id } } : null,
  };
}

function microsoftClaim(plan: Plan, circuit: Circuit): Claim | undefined {
  const connections = connectionsOf(plan, circuit.id);
  const gateway = connections
    .flatMap((each) => plan.gateways[each.gatewayId] ?? [])
    .find((each) => each.azure?.provisioningState === 'Updating');
  if (gateway?.azure) {
    const task = `The gateway of ${networkBehind(plan, gateway.id)?.settings.name ?? 'the network'} is Updating.`;
    return {
      actor: 'microsoft',
      sinceDay: gateway.azure.createdDay,
      task,
      request: { id: 'finish-gateway', args: { gatewayId: gateway.id } },
    };
  }
  const pending = connections.find((each) => each.azure?.provisioningState === 'Updating');
  if (!pending?.azure) return undefined;
  const task = `Azure is linking ${networkBehind(plan, pending.gatewayId)?.settings.name ?? 'the network'}.`;
  return {
    actor: 'microsoft',
    sinceDay: pending.azure.createdDay,
    task,
    request: { id: 'finish-connection', args: { connectionId: pending.id } },
  };
}

/** Azure has the new size, and the provider still lets through the old one. */
function limitClaim({ id: circuitId, settings, azure }: Circuit, limit: number): Claim {
  const provider = settings.serviceProviderName || 'The provider';
  return {
    actor: 'provider',
    sinceDay: azure?.sinceDay ?? null,
    task: `${provider} has to raise its own limit: until then ${limit.toLocaleString('en')} Mbps pass.`,
    request: { id: 'follow-bandwidth', args: { circuitId } },
  };
}

function afterProvisioning(plan: Plan, circuit: Circuit, azure: CircuitInAzure): Claim {
  const { id: circuitId } = circuit;
  const sinceDay = azure.sinceDay;
  const routed = peeringsOf(plan, circuitId).some(
    (peering) => peering.azure?.state === 'Enabled' && peering.type !== 'AzurePublicPeering',
  );
  if (!routed && routesByProvider(circuit)) {
    const task = `${circuit.settings.serviceProviderName || 'The provider'} configures the peerings at Layer 3.`;
    return {
      actor: 'provider',
      sinceDay,
      task,
      request: { id: 'configure-peering-as-provider', args: { circuitId, type: 'AzurePrivatePeering' } },
    };
  }
  if (!routed) {
    return {
      actor: 'customer',
      sinceDay,
      task: 'Configure routing.',
      request: { id: 'configure-private-peering', args: { circuitId } },
    };
  }
  const connections = connectionsOf(plan, circuitId);
  const unlinked = connections.find((each) => !each.azure);
  if (unlinked) {
    return {
      actor: 'customer',
      sinceDay,
      task: 'Link the planned networks.',
      request: { id: 'link-network', args: { connectionId: unlinked.id } },
    };
  }
  if (azure.providerLimitMbps != null) return limitClaim(circuit, azure.providerLimitMbps);
  const linked = connections.some((each) => each.azure?.connectionStatus === 'Connected');
  const task = linked ? 'Nothing is waiting on anyone else.' : linkTask(connections);
  return { actor: 'customer', sinceDay, task, request: null };
}

function linkTask(connections: readonly Connection[]): string {
  return connections.some((each) => each.azure?.connectionStatus === 'Unknown')
    ? 'See whether the networks are Connected: what was read does not say it.'
    : 'Link a virtual network, if you need private reach.';
}

/** Ports of one's own come before the circuits on them, step by step. */
function portClaim(plan: Plan, circuit: Circuit): Claim | undefined {
  const port = isDirect(circuit) ? portOf(plan, circuit) : undefined;
  if (!port) return undefined;
  const portId = port.id;
  const name = port.settings.name || 'the port pair';
  if (!port.azure) {
    const task = `Fill in ${name} and create it.`;
    return { actor: 'customer', sinceDay: null, task, request: { id: 'create-port', args: { portId } } };
  }
  const sinceDay = port.azure.letterDay ?? port.azure.createdDay;
  if (port.azure.letterDay === null) {
    const task = `Download the letter of authorization of ${name} and order the cross-connects.`;
    return { actor: 'customer', sinceDay, task, request: { id: 'download-letter', args: { portId } } };
  }
  const { links } = port.azure;
  const link = linkNames.find((each) => portLinkOf(links, each).adminState === 'Disabled');
  if (link === undefined) return undefined;
  const request = { id: 'set-port-link', args: { portId, link, adminState: 'Enabled' } } as const;
  return { actor: 'customer', sinceDay, task: `Enable the ${link} link of ${name}.`, request };
}
