import { announcedOn, type Family, type Link, links } from '#domain/model/announced.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { peeringsOf, portOf } from '#domain/model/look-up.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Circuit, Peering, Plan } from '#domain/model/plan.ts';
import { type Cidr, parseCidr } from '#domain/net/cidr.ts';
import type { Omission } from '#domain/shapes/format.ts';
import { linkEndsOf } from '../hand-over/link-ends.ts';
import { circuitName, peeringWord } from '../hand-over/named.ts';

/** The routers of Microsoft, whatever the peering. Source: expressroute-routing.md. */
export const MICROSOFT_ASN = 12_076;
/** What Microsoft's routers negotiate. Source: expressroute-bfd.md. */
export const BFD = { milliseconds: 300, multiplier: 3 } as const;

/** One BGP session as a router needs it. */
export interface EdgeSession {
  readonly family: Family;
  readonly yours: string;
  readonly microsofts: string;
  readonly bits: number;
  /** What is announced in this family; null while nobody has said so. */
  readonly announced: readonly Cidr[] | null;
}

/** A peering on one router: one sub-interface and its sessions. */
export interface EdgePeering {
  /** A word for lists and groups: capitals, digits and hyphens. */
  readonly word: string;
  readonly title: string;
  readonly vlanId: number;
  readonly asn: number;
  readonly hasMd5: boolean;
  readonly sessions: readonly EdgeSession[];
}

/** What one of the two routers of a circuit holds. */
export interface Edge {
  readonly circuit: string;
  readonly link: Link;
  /** The outer tag: a number, `unknown` where there is one that nobody knows yet, or null where the provider sets it. */
  readonly outerTag: number | 'unknown' | null;
  readonly stag: number | null;
  readonly peerings: readonly EdgePeering[];
}

/** An edge with what stands in no file, of this circuit and of others. */
export interface EdgeFile extends Edge {
  readonly omissions: readonly Omission[];
}

/** Both edges of a circuit; none where the provider runs BGP or where nothing can be configured yet. */
export function edgesOf(plan: Plan, circuit: Circuit): readonly Edge[] {
  const usable = peeringsOf(plan, circuit.id).filter((peering) => faultOf(circuit, peering) === null);
  if (usable.length === 0) return [];
  return links.map((link) => ({
    circuit: circuitName(circuit),
    link,
    outerTag: outerTagOf(plan, circuit),
    stag: circuit.azure?.stag ?? null,
    peerings: usable.flatMap((peering) => edgePeering(peering, link)),
  }));
}

/** On your own ports with QinQ you set the outer tag; on a provider's port it does, unless it hands it through. */
function outerTagOf(plan: Plan, circuit: Circuit): Edge['outerTag'] {
  if (!isDirect(circuit)) return null;
  if (portOf(plan, circuit)?.settings.encapsulation === 'Dot1Q') return null;
  return circuit.azure?.stag ?? 'unknown';
}

function edgePeering(peering: Peering, link: Link): readonly EdgePeering[] {
  const { settings, type } = peering;
  if (settings.vlanId === null || settings.peerASN === null) return [];
  const word = peeringWord(peering);
  return [
    {
      word: word.toUpperCase(),
      title: `${word} peering`,
      vlanId: settings.vlanId,
      asn: settings.peerASN,
      hasMd5: settings.sharedKey !== '' && type !== 'AzurePublicPeering',
      sessions: sessionsOf(peering, link),
    },
  ];
}

function sessionsOf(peering: Peering, link: Link): readonly EdgeSession[] {
  const announced = announcedOn(peering, link)?.flatMap((text) => parseCidr(text) ?? []);
  return linkEndsOf(peering)
    .filter((ends) => ends.link === link && ends.yours !== '')
    .map(({ family, yours, microsofts, bits }) => ({
      family,
      yours,
      microsofts,
      bits,
      announced: announced?.filter(({ version }) => version === (family === 'IPv4' ? 4 : 6)) ?? null,
    }));
}

/** Why a peering is in no configuration; null where it is. */
function faultOf(circuit: Circuit, peering: Peering): string | null {
  if (peering.type === 'AzurePublicPeering') return 'Azure retired public peering on 31 March 2024';
  if (routesByProvider(circuit)) return 'the provider routes at Layer 3 and configures its own routers';
  const { vlanId, peerASN } = peering.settings;
  if (vlanId === null || peerASN === null) return 'it has no VLAN ID or AS number yet';
  return null;
}

/** What of a circuit's peerings is in no configuration, or only in part. */
export function omissionsFor(plan: Plan, circuit: Circuit): readonly Omission[] {
  return peeringsOf(plan, circuit.id).flatMap((peering) => {
    const name = `The ${peeringWord(peering)} peering of ${circuitName(circuit)}`;
    const fault = faultOf(circuit, peering);
    if (fault !== null) return [{ subject: peering.id, words: `${name} is left out: ${fault}.` }];
    return gapsOf(peering).map((words) => ({ subject: peering.id, words: `${name} ${words}` }));
  });
}

function gapsOf(peering: Peering): readonly string[] {
  const empty = linkEndsOf(peering).filter(({ yours }) => yours === '');
  const silent = links.filter((link) => announcedOn(peering, link) === undefined);
  const further = (peering.design?.furtherIpv4Routes ?? 0) + (peering.design?.furtherIpv6Routes ?? 0);
  return [
    ...empty.map(({ link, family }) => `has no usable ${family} subnet on its ${link} link: that session is left out.`),
    ...(silent.length === 0
      ? []
      : [`does not say yet what is announced on its ${silent.join(' and ')} link: the list there permits nothing.`]),
    ...(further === 0 ? [] : [`counts ${further} further routes without naming them: they are in no list.`]),
  ];
}
