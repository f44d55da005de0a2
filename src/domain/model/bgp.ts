import { type Family, type Link, links, routeCount, routeLimit } from './announced.ts';
import { isUsable } from './circuit-condition.ts';
import { type LinkFault, linkFault } from './link-state.ts';
import { hasFamily, stateOf } from './peering-life.ts';
import type { Circuit, Peering, Plan } from './plan.ts';

/** Why a session is down. */
export type BgpFault =
  | 'not-configured'
  | 'circuit-not-usable'
  | 'retired'
  | 'disabled'
  | 'not-built'
  | 'routers-differ'
  | 'too-many-routes'
  | 'prefixes-not-validated'
  | LinkFault;

/** One BGP session: between the two ends of a link, for one family of addresses. */
export interface Session {
  readonly link: Link;
  readonly family: Family;
}

export type Bgp = { readonly status: 'Up' } | { readonly status: 'Down'; readonly fault: BgpFault };

/**
 * How a session stands. It is derived, never kept: Azure shows no such state on the circuit. That the customer's router
 * holds the values is taken for granted until something says otherwise.
 */
export function bgpOf(plan: Plan, peering: Peering, session: Session): Bgp {
  const circuit = plan.circuits[peering.circuitId];
  const fault = circuit?.azure ? faultOf(plan, circuit, { peering, ...session }) : 'circuit-not-usable';
  return fault === null ? { status: 'Up' } : { status: 'Down', fault };
}

function faultOf(
  plan: Plan,
  circuit: Circuit,
  { peering, link, family }: Session & { readonly peering: Peering },
): BgpFault | null {
  const { azure, type } = peering;
  if (!azure || !hasFamily(peering, family)) return 'not-configured';
  if (type === 'AzurePublicPeering' && plan.era === 'today') return 'retired';
  if (!isUsable(circuit)) return 'circuit-not-usable';
  if (stateOf(peering, family) !== 'Enabled') return 'disabled';
  const fault = linkFault(plan, circuit, link);
  if (fault !== null) return fault;
  if (!isBuilt(peering, link)) return 'not-built';
  if (azure.routersBehindSinceDay !== undefined) return 'routers-differ';
  if ((routeCount(peering, link, family) ?? 0) > routeLimit(circuit, type, family)) return 'too-many-routes';
  return isValidated(peering) ? null : 'prefixes-not-validated';
}

function isBuilt({ design }: Peering, link: Link): boolean {
  const built = design?.sessionsBuilt ?? 'both';
  return built === 'both' || built === link;
}

function isValidated({ type, azure }: Peering): boolean {
  return type !== 'MicrosoftPeering' || azure?.advertisedPublicPrefixesState === 'Configured';
}

/** The sessions that a peering has, built or not. */
export function sessionsOf(peering: Peering): readonly Session[] {
  return (['IPv4', 'IPv6'] as const)
    .filter((family) => hasFamily(peering, family))
    .flatMap((family) => links.map((link) => ({ link, family })));
}

/** True when at least one session of the peering is up. */
export function isUp(plan: Plan, peering: Peering): boolean {
  return sessionsOf(peering).some((session) => bgpOf(plan, peering, session).status === 'Up');
}

/** Why no session is up; null where one is, or where none is there. */
export function outageOf(plan: Plan, peering: Peering): BgpFault | null {
  const states = sessionsOf(peering).map((session) => bgpOf(plan, peering, session));
  if (states.some(({ status }) => status === 'Up')) return null;
  return states.flatMap((state) => (state.status === 'Down' ? [state.fault] : []))[0] ?? null;
}

/** What is said of a session that is down. */
export const bgpFaultWords: { readonly [Fault in BgpFault]: string } = {
  'not-configured': 'not configured',
  'circuit-not-usable': 'the circuit is not Provisioned and Enabled',
  retired: 'public peering is retired',
  disabled: 'switched off',
  'not-built': 'not built on your side',
  'routers-differ': 'your routers still hold the old values',
  'too-many-routes': 'more routes than the limit',
  'prefixes-not-validated': 'the prefixes are not validated',
  'link-in-drill': 'the link is being tested or maintained',
  'port-link-disabled': 'the link of the port pair is Disabled',
  'macsec-mismatch': 'the MACsec keys of the link differ',
};
