import { isUsable } from './circuit-condition.ts';
import { type AuthorizationId, authorizationId, type CircuitId } from './ids.ts';
import { connectionsOf, globalReachesOf, peeringOf } from './look-up.ts';
import { routesByProvider } from './peering-life.ts';
import type { GlobalReach } from './global-reach.ts';
import type { Authorization, Circuit, Plan } from './plan.ts';

/** The two circuits of a Global Reach connection, the one on which it is made first. */
export function circuitsOfReach(plan: Plan, reach: GlobalReach): readonly Circuit[] {
  return [reach.circuitId, reach.peerCircuitId].flatMap((id) => plan.circuits[id] ?? []);
}

/** The circuit at the other end. */
export function farEnd(reach: GlobalReach, own: CircuitId): CircuitId {
  return reach.circuitId === own ? reach.peerCircuitId : reach.circuitId;
}

/** True when the circuits belong to different subscriptions, so that an authorization of the other one is needed. */
export function reachCrossesSubscriptions(plan: Plan, reach: GlobalReach): boolean {
  const [own, peer] = circuitsOfReach(plan, reach);
  return own !== undefined && peer !== undefined && own.settings.subscription !== peer.settings.subscription;
}

/** The authorization that is to be redeemed: the one that was named, or the one that is made for it. */
export function keyIdOfReach({ id, settings }: GlobalReach): AuthorizationId {
  return settings.authorizationId ?? authorizationId(`${id}/key`);
}

export function keyOfReach(plan: Plan, reach: GlobalReach): Authorization | undefined {
  return plan.authorizations[keyIdOfReach(reach)];
}

/** True when the circuit can carry Global Reach: usable, and its private peering is up. */
function carriesPrivately(plan: Plan, circuit: Circuit): boolean {
  if (!isUsable(circuit)) return false;
  return peeringOf(plan, circuit.id, 'AzurePrivatePeering')?.azure?.state === 'Enabled' || routesByProvider(circuit);
}

export type ReachStatus = 'Connecting' | 'Connected' | 'Disconnected';

/** What Azure would report: it is Disconnected as soon as one side's private peering is down (inferred). Null while planned. */
export function statusOfReach(plan: Plan, reach: GlobalReach): ReachStatus | null {
  if (!reach.azure) return null;
  const { circuitConnectionStatus: kept } = reach.azure;
  if (kept !== 'Connected') return kept;
  const ends = circuitsOfReach(plan, reach);
  return ends.length === 2 && ends.every((circuit) => carriesPrivately(plan, circuit)) ? 'Connected' : 'Disconnected';
}

/** Live links of a circuit: virtual networks, and Global Reach on either side. */
export function liveLinks(plan: Plan, circuitId: CircuitId): number {
  const live = [...connectionsOf(plan, circuitId), ...globalReachesOf(plan, circuitId)];
  return live.filter((each) => each.azure !== null).length;
}

/** Circuits that Global Reach joins, directly or over others, with the connections among them; planned ones count. */
export function meshAround(plan: Plan, start: CircuitId): { readonly circuits: number; readonly joins: number } {
  const seen = new Set([start]);
  const joins = new Set<GlobalReach>();
  for (const circuitId of seen) {
    for (const reach of globalReachesOf(plan, circuitId)) {
      joins.add(reach);
      seen.add(farEnd(reach, circuitId));
    }
  }
  return { circuits: seen.size, joins: joins.size };
}
