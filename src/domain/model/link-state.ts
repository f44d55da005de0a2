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

/** Why a link carries nothing, whatever its peerings say. */
export type LinkFault = 'link-in-drill' | 'port-link-disabled' | 'macsec-mismatch';

/** What is wrong with one link of a circuit; null when it carries. */
export function linkFault(plan: Plan, circuit: Circuit, link: LinkName): LinkFault | null {
  const drilled = circuit.azure?.drill?.link;
  if (drilled === link || drilled === 'both') return 'link-in-drill';
  const port = isDirect(circuit) ? portOf(plan, circuit)?.azure : undefined;
  if (!port) return null;
  const { adminState, macSec } = portLinkOf(port.links, link);
  if (adminState === 'Disabled') return 'port-link-disabled';
  return macSec === 'mismatch' ? 'macsec-mismatch' : null;
}

/** Why one link of a usable circuit carries nothing now; empty when it carries. */
export function linkTrouble(plan: Plan, circuit: Circuit, link: LinkName): string {
  switch (linkFault(plan, circuit, link)) {
    case null:
      return '';
    case 'link-in-drill':
      return drillTrouble(circuit, link);
    case 'port-link-disabled':
      return `The ${link} link of the port pair is Disabled.`;
    case 'macsec-mismatch':
      return `MACsec keys of the ${link} link differ: it carries nothing.`;
  }
}

function drillTrouble({ azure }: Circuit, link: LinkName): string {
  const drill = azure?.drill;
  return drill ? `BGP of the ${link} link is down: ${drillNames[drill.kind]} since day ${drill.sinceDay}.` : '';
}

/** True when at least one link carries traffic. */
export function hasLiveLink(plan: Plan, circuit: Circuit | undefined): boolean {
  return (
    circuit !== undefined && isUsable(circuit) && linkNames.some((link) => linkFault(plan, circuit, link) === null)
  );
}
