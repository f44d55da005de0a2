import { type Cidr, contains, parseCidr } from '#domain/net/cidr.ts';
import { announcedOn, links } from './announced.ts';
import { isUp } from './bgp.ts';
import type { CircuitId, GatewayId } from './ids.ts';
import { connectionsTo, peeringOf } from './look-up.ts';
import type { Connection, Plan } from './plan.ts';

/** A way from a gateway to a destination, as the network compares it with others. */
export interface Path {
  readonly circuitId: CircuitId;
  readonly prefix: string;
  readonly bits: number;
  readonly weight: number;
  readonly asPathLength: number;
}

/** At most so many equal paths share the flows, however many circuits are linked. Source: expressroute-faqs.md (03/31/2026). */
const equalPathLimit = 4;

/**
 * The paths that traffic takes: longest prefix, then the weight of the connection, then the shorter AS path; what is
 * equal then shares the flows. Sources: designing-for-disaster-recovery-…-privatepeering.md (04/28/2025),
 * expressroute-howto-linkvnet-arm.md (03/31/2025).
 */
export function chosenAmong(paths: readonly Path[]): readonly Path[] {
  const longest = best(paths, ({ bits }) => bits);
  const heaviest = best(longest, ({ weight }) => weight);
  return best(heaviest, ({ asPathLength }) => -asPathLength).slice(0, equalPathLimit);
}

function best(paths: readonly Path[], worth: (path: Path) => number): readonly Path[] {
  const most = Math.max(...paths.map(worth));
  return paths.filter((path) => worth(path) === most);
}

/** Every circuit over which a gateway can reach a destination now, with the prefix that covers it. */
export function pathsFrom(plan: Plan, gatewayId: GatewayId, destination: Cidr): readonly Path[] {
  return connectionsTo(plan, gatewayId).flatMap((link) => pathOver(plan, link, destination) ?? []);
}

function pathOver(plan: Plan, link: Connection, destination: Cidr): Path | undefined {
  const peering = peeringOf(plan, link.circuitId, 'AzurePrivatePeering');
  if (link.azure?.connectionStatus !== 'Connected' || !peering || !isUp(plan, peering)) return undefined;
  const covering = [...new Set(links.flatMap((each) => announcedOn(peering, each) ?? []))]
    .flatMap((prefix) => {
      const block = parseCidr(prefix);
      return block && contains(block, destination) ? [{ prefix, bits: block.bits }] : [];
    })
    .toSorted((a, b) => b.bits - a.bits)[0];
  if (!covering) return undefined;
  const prepended = peering.design?.steersByPrepend === true;
  return {
    ...covering,
    circuitId: link.circuitId,
    weight: link.settings.routingWeight,
    // How often a path is prepended does not matter here: more than once the own number is longer.
    asPathLength: prepended ? 2 : 1,
  };
}
