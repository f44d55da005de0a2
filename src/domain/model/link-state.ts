import { isDirect, isUsable } from './circuit-condition.ts';
import type { PortLink } from './direct-port.ts';
import { portOf } from './look-up.ts';
import type { Circuit, CircuitInAzure, Plan } from './plan.ts';

/** The two links of a circuit or of a port pair, in Azure's order. */
export const linkNames = ['primary', 'secondary'] as const;
export type LinkName = (typeof linkNames)[number];

export const otherLink = (link: LinkName): LinkName => (link === 'primary' ? 'secondary' : 'primary');

export const isLinkName = (text: string): text is LinkName => text === 'primary' || text === 'secondary';

export function portLinkOf(links: readonly [PortLink, PortLink], link: LinkName): PortLink {
  return links[link === 'primary' ? 0 : 1];
}

/** The links with one of them changed. */
export function withPortLink(
  links: readonly [PortLink, PortLink],
  link: LinkName,
  patch: Partial<PortLink>,
): readonly [PortLink, PortLink] {
  const [first, second] = links;
  return link === 'primary' ? [{ ...first, ...patch }, second] : [first, { ...second, ...patch }];
}

type Drill = NonNullable<CircuitInAzure['drill']>;

/** What a drill is called in a sentence. */
export const drillNames: { readonly [Kind in Drill['kind']]: string } = {
  'link-failover-test': 'link failover test',
  'resiliency-validation': 'resiliency validation',
  maintenance: 'planned maintenance',
};

/** Why one link of a usable circuit carries nothing now; empty when it carries. */
export function linkTrouble(plan: Plan, circuit: Circuit, link: LinkName): string {
  const drill = circuit.azure?.drill;
  if (drill && (drill.link === link || drill.link === 'both')) {
    return `BGP of the ${link} link is down: ${drillNames[drill.kind]} since day ${drill.sinceDay}.`;
  }
  return isDirect(circuit) ? portTrouble(plan, circuit, link) : '';
}

function portTrouble(plan: Plan, circuit: Circuit, link: LinkName): string {
  const port = portOf(plan, circuit)?.azure;
  if (!port) return '';
  const { adminState, macSec } = portLinkOf(port.links, link);
  if (adminState === 'Disabled') return `The ${link} link of the port pair is Disabled.`;
  return macSec === 'mismatch' ? `MACsec keys of the ${link} link differ: it carries nothing.` : '';
}

/** True when at least one link carries traffic. */
export function hasLiveLink(plan: Plan, circuit: Circuit | undefined): boolean {
  return (
    circuit !== undefined && isUsable(circuit) && linkNames.some((link) => linkTrouble(plan, circuit, link) === '')
  );
}
