import { type CircuitId, gatewayIdOf, type NetworkId } from './ids.ts';
import { connectionsTo } from './look-up.ts';
import { peeringLocationOf } from './places.ts';
import type { Circuit, Plan } from './plan.ts';

/** Microsoft's three levels. Source: design-architecture-for-resiliency.md (03/12/2026). */
export type ResiliencyLevel = 'Standard' | 'High' | 'Maximum';

/** The circuits that lead to a network, planned and live, each once. */
export function circuitsTo(plan: Plan, networkId: NetworkId): readonly Circuit[] {
  const ids = new Set<CircuitId>(connectionsTo(plan, gatewayIdOf(networkId)).map((each) => each.circuitId));
  return [...ids].flatMap((id) => plan.circuits[id] ?? []);
}

/** The peering locations of circuits, each once; those that are not filled in yet are left out. */
export function locationsOf(circuits: readonly Circuit[]): readonly string[] {
  return [...new Set(circuits.map(({ settings }) => settings.peeringLocation).filter(Boolean))];
}

/** Two circuits at two locations are Maximum, a Metro circuit is High, all else is Standard; null without a circuit. */
export function levelOf(circuits: readonly Circuit[]): ResiliencyLevel | null {
  if (circuits.length === 0) return null;
  if (locationsOf(circuits).length > 1) return 'Maximum';
  return circuits.some(({ settings }) => peeringLocationOf(settings)?.metro) ? 'High' : 'Standard';
}

/** Why the circuits have the level that they have, as the end of a sentence. */
export function levelReason(circuits: readonly Circuit[]): string {
  const locations = locationsOf(circuits);
  const place = locations.join(' and ') || 'a location not chosen yet';
  switch (levelOf(circuits)) {
    case 'Maximum':
      return `${circuits.length} circuits at ${locations.length} locations: ${place}`;
    case 'High':
      return `a Metro circuit over two sites of ${cityOf(place)}`;
    case 'Standard':
      return circuits.length === 1 ? `1 circuit at ${place}` : `${circuits.length} circuits, all at ${place}`;
    case null:
      return 'no circuit leads there';
  }
}

/** The city of a peering location: Amsterdam for Amsterdam, Amsterdam2 and Amsterdam Metro. Derived from the names. */
export function cityOf(location: string): string {
  return location.replace(/ Metro$/, '').replace(/\d+$/, '');
}
