import type { PlanRequest } from '#domain/actions/index.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Circuit, Peering, PeeringType, Plan } from '#domain/model/plan.ts';

/** The peering that wants the person's eyes; null when none does. */
function pressingDomain(plan: Plan, circuitId: CircuitId): PeeringType | null {
  const microsoft = peeringOf(plan, circuitId, 'MicrosoftPeering');
  const prefixes = microsoft?.azure?.advertisedPublicPrefixesState;
  if (prefixes === 'Configuring' || prefixes === 'ValidationNeeded') return 'MicrosoftPeering';
  if (!peeringOf(plan, circuitId, 'AzurePrivatePeering')?.azure && !microsoft?.azure) return 'AzurePrivatePeering';
  return microsoft && !microsoft.azure ? 'MicrosoftPeering' : null;
}

/** The peering that is unfolded when a person comes to the step. */
export function firstToOpen(plan: Plan, circuitId: CircuitId): PeeringType {
  const fallback = peeringOf(plan, circuitId, 'AzurePrivatePeering')?.azure
    ? 'AzurePrivatePeering'
    : 'MicrosoftPeering';
  return pressingDomain(plan, circuitId) ?? fallback;
}

export interface BarRequests {
  /** Null when nothing is left to ask for. */
  readonly primary: PlanRequest | null;
  readonly secondary: PlanRequest | null;
}

/** What the foot of the panel offers for the peering that is open. `pending` carries what was typed into a live one. */
export function requestsAtFoot(
  plan: Plan,
  circuit: Circuit,
  { type, pending }: { readonly type: PeeringType; readonly pending: readonly PlanRequest[] },
): BarRequests {
  const { id: circuitId } = circuit;
  if (type === 'AzurePublicPeering' && plan.era === 'today') {
    return { primary: { id: 'configure-public-peering', args: { circuitId } }, secondary: null };
  }
  const peering = peeringOf(plan, circuitId, type);
  if (!peering?.azure) return { primary: configure(circuit, type), secondary: null };
  const [first = null, second = null] = pending;
  if (first === null) return { primary: dutyOf(circuit, peering), secondary: null };
  return routesByProvider(circuit)
    ? { primary: asProvider(first), secondary: first }
    : { primary: first, secondary: second };
}

function configure(circuit: Circuit, type: PeeringType): PlanRequest {
  const circuitId = circuit.id;
  if (type === 'AzurePublicPeering') return { id: 'configure-public-peering', args: { circuitId } };
  if (routesByProvider(circuit)) return { id: 'configure-peering-as-provider', args: { circuitId, type } };
  return type === 'AzurePrivatePeering'
    ? { id: 'configure-private-peering', args: { circuitId } }
    : { id: 'configure-microsoft-peering', args: { circuitId } };
}

function asProvider(request: PlanRequest): PlanRequest {
  if (request.id === 'change-peering') return { id: request.id, args: { ...request.args, as: 'provider' } };
  if (request.id === 'change-advertised-prefixes') return { id: request.id, args: { ...request.args, as: 'provider' } };
  if (request.id === 'rotate-md5-key') return { id: request.id, args: { ...request.args, as: 'provider' } };
  return request;
}

/** What the person has to do before a live peering exchanges routes; null when it is nothing, or up to Microsoft. */
function dutyOf(circuit: Circuit, { id: peeringId, azure }: Peering): PlanRequest | null {
  if (azure?.state !== 'Enabled') return { id: 'enable-peering', args: { peeringId } };
  if (azure.routersBehindSinceDay !== undefined) {
    const args = routesByProvider(circuit) ? ({ peeringId, as: 'provider' } as const) : { peeringId };
    return { id: 'match-routers', args };
  }
  const hasToProve = azure.advertisedPublicPrefixesState === 'ValidationNeeded' && azure.ticket !== 'open';
  return hasToProve ? { id: 'open-validation-ticket', args: { peeringId } } : null;
}
