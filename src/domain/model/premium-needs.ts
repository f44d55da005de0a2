import { findCommunity } from '#domain/catalog/bgp-communities.ts';
import { findRegion, linkLimit } from '#domain/catalog/catalog.ts';
import { mostRoutes } from './announced.ts';
import type { GlobalReach } from './global-reach.ts';
import { connectionsOf, filterOf, globalReachesOf, networkBehind, peeringOf } from './look-up.ts';
import { peeringLocationOf } from './places.ts';
import type { Circuit, Connection, Peering, Plan } from './plan.ts';

/** IPv4 prefixes that private peering takes below Premium. Source: expressroute-faqs.md (03/31/2026). */
export const STANDARD_ROUTES = 4000;

/** What of a circuit goes beyond the Standard tier. Virtual networks and Global Reach count as links alike. */
export interface PremiumNeeds {
  readonly links: readonly (Connection | GlobalReach)[];
  readonly linkLimit: number;
  /** To networks outside the geopolitical region of the peering location. */
  readonly farConnections: readonly Connection[];
  readonly farReaches: readonly GlobalReach[];
  /** IPv4 prefixes that are stated to be announced on private peering. */
  readonly routes: number;
  readonly microsoft365: readonly string[];
}

/** `live` counts only what exists in Azure; `planned` counts what is to come as well. */
export function premiumNeeds(plan: Plan, circuit: Circuit, stage: 'live' | 'planned'): PremiumNeeds {
  const counts = (each: { readonly azure: unknown }): boolean => stage === 'planned' || each.azure !== null;
  const connections = connectionsOf(plan, circuit.id).filter(counts);
  const reaches = globalReachesOf(plan, circuit.id).filter(counts);
  return {
    links: [...connections, ...reaches],
    linkLimit: linkLimit('Standard', circuit.settings.bandwidthInMbps ?? 0) ?? 10,
    farConnections: connections.filter((each) => isFar(plan, circuit, each)),
    farReaches: reaches.filter((each) => leadsFar(plan, circuit, each)),
    routes: routesOf(peeringOf(plan, circuit.id, 'AzurePrivatePeering')),
    microsoft365: communitiesOf(plan, circuit, stage).filter((value) => findCommunity(value)?.microsoft365),
  };
}

/** Places that the catalogue does not know cannot be judged. */
function isFar(plan: Plan, circuit: Circuit, { gatewayId }: Connection): boolean {
  const here = peeringLocationOf(circuit.settings)?.geopoliticalRegion;
  const region = findRegion(networkBehind(plan, gatewayId)?.settings.location ?? '');
  return here !== undefined && region !== undefined && region.geopoliticalRegion !== here;
}

function leadsFar(plan: Plan, circuit: Circuit, reach: GlobalReach): boolean {
  const other = plan.circuits[reach.circuitId === circuit.id ? reach.peerCircuitId : reach.circuitId];
  const here = peeringLocationOf(circuit.settings)?.geopoliticalRegion;
  const there = other && peeringLocationOf(other.settings)?.geopoliticalRegion;
  return here !== undefined && there !== undefined && here !== there;
}

function routesOf(peering: Peering | undefined): number {
  return (peering && mostRoutes(peering, 'IPv4')) ?? 0;
}

function communitiesOf(plan: Plan, circuit: Circuit, stage: 'live' | 'planned'): readonly string[] {
  const peering = peeringOf(plan, circuit.id, 'MicrosoftPeering');
  if (!peering || (stage === 'live' && !peering.azure?.filterAttached)) return [];
  return filterOf(plan, peering)?.settings.communities ?? [];
}
