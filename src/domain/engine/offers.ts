import { type ActionId, type PlanRequest, actionIds, actions } from '#domain/actions/index.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Actor, Plan } from '#domain/model/plan.ts';
import { actorOf, labelOf, type PlanVerdict, verdictOf } from './verdict.ts';

/** Something that could be asked for, with what would come of it. */
export interface Offer {
  readonly request: PlanRequest;
  readonly actor: Actor;
  readonly label: string;
  readonly verdict: PlanVerdict;
}

/** Every request that makes sense for a circuit, allowed or not. */
export function requestsFor(plan: Plan, circuitId: CircuitId): readonly PlanRequest[] {
  return actionIds.flatMap((id) => requestsOfKind(plan, circuitId, id));
}

function requestsOfKind(plan: Plan, circuitId: CircuitId, id: ActionId): readonly PlanRequest[] {
  const offered: readonly object[] = actions[id].offers(plan, circuitId);
  return offered.map((args) => ({ id, args })).filter(isRequest);
}

/** An action only offers what it takes itself, so that its id settles the type of its arguments. */
function isRequest(pair: { readonly id: ActionId; readonly args: object }): pair is PlanRequest {
  return pair.id in actions;
}

/** What can be done now, by whom, and why not. */
export function offersOf(plan: Plan, circuitId: CircuitId): readonly Offer[] {
  return requestsFor(plan, circuitId).map((request) => ({
    request,
    actor: actorOf(request),
    label: labelOf(plan, request),
    verdict: verdictOf(plan, request),
  }));
}
