import { addressAt, type Cidr, formatCidr } from '#domain/net/cidr.ts';
import { plainLine } from '../text/plain-line.ts';
import { BFD, type Edge, type EdgeFile, type EdgePeering, type EdgeSession, MICROSOFT_ASN } from './edge.ts';
import { fillingIn } from './filling-in.ts';
import { routerText, routerWord } from './router-text.ts';

/** The configuration of one edge for Cisco IOS-XE. */
export function iosXe(edge: EdgeFile): string {
  const speaksIpv6 = edge.peerings.some(({ sessions }) => sessions.some(({ family }) => family === 'IPv6'));
  return `${[
    ...headOf(edge),
    // Off as it is delivered: without it the router forwards no IPv6.
    ...(speaksIpv6 ? ['ipv6 unicast-routing', '!'] : []),
    ...edge.peerings.flatMap((peering) => [...interfaceOf(edge, peering), '!']),
    ...edge.peerings.flatMap((peering) => prefixLists(edge, peering)),
    ...bgpOf(edge),
    'end',
  ].join('\n')}\n`;
}

const comment = (words: string): string => `! ${plainLine(words)}`;

function headOf(edge: EdgeFile): readonly string[] {
  const { circuit, link, omissions, stag, outerTag } = edge;
  const handedThrough =
    outerTag === null && stag !== null
      ? [
          comment(
            `If the provider hands the S-tag through: encapsulation dot1Q ${stag} second-dot1q with the VLAN ID instead.`,
          ),
        ]
      : [];
  return [
    comment(`ExpressRoute circuit ${circuit}, ${link} link, Cisco IOS-XE`),
    ...fillingIn(edge).map(comment),
    ...handedThrough,
    ...omissions.map(({ words }) => comment(`Left out: ${words}`)),
    '!',
  ];
}

function interfaceOf({ circuit, link, outerTag }: Edge, { title, vlanId, sessions }: EdgePeering): readonly string[] {
  const outer = outerTag === 'unknown' ? '<S-TAG>' : outerTag;
  const tags = outer === null ? `${vlanId}` : `${outer} second-dot1q ${vlanId}`;
  return [
    `interface <INTERFACE>.${vlanId}`,
    ` description ${routerText(`ExpressRoute ${title} ${link} ${circuit}`)}`,
    ` encapsulation dot1Q ${tags}`,
    ...sessions.map(({ family, yours, bits }) =>
      family === 'IPv4' ? ` ip address ${yours} ${maskOf(bits)}` : ` ipv6 address ${yours}/${bits}`,
    ),
    ` bfd interval ${BFD.milliseconds} min_rx ${BFD.milliseconds} multiplier ${BFD.multiplier}`,
    ' no shutdown',
  ];
}

/** The mask of an IPv4 block: `/30` is 255.255.255.252. */
function maskOf(bits: number): string {
  return [0, 8, 16, 24].map((start) => 256 - 2 ** (8 - Math.max(0, Math.min(8, bits - start)))).join('.');
}

const listOf = (edge: Edge, { word }: EdgePeering, { family }: EdgeSession): string =>
  `ER-${routerWord(edge.circuit)}-${word}-${family.toUpperCase()}`;

function prefixLists(edge: Edge, peering: EdgePeering): readonly string[] {
  return peering.sessions.flatMap((session) => {
    const start = `${session.family === 'IPv4' ? 'ip' : 'ipv6'} prefix-list ${listOf(edge, peering, session)}`;
    const all = session.family === 'IPv4' ? '0.0.0.0/0' : '::/0';
    const blocks = session.announced ?? [];
    const lines = blocks.map((block, index) => `${start} seq ${5 * (index + 1)} permit ${formatCidr(block)}`);
    return [
      ...lines,
      `${start} seq ${5 * (blocks.length + 1)} deny ${all} le ${session.family === 'IPv4' ? 32 : 128}`,
      '!',
    ];
  });
}

/** A router has one process: where peerings have different AS numbers, the others stand on their neighbours. */
function bgpOf(edge: Edge): readonly string[] {
  const [first] = edge.peerings;
  if (!first) return [];
  const sessions = edge.peerings.flatMap((peering) => peering.sessions.map((session) => ({ peering, session })));
  return [
    `router bgp ${first.asn}`,
    ' no bgp default ipv4-unicast',
    ...sessions.flatMap(({ peering, session }) => neighbour(peering, session, first.asn)),
    ...(['IPv4', 'IPv6'] as const).flatMap((family) =>
      addressFamily(
        edge,
        sessions.filter(({ session }) => session.family === family),
      ),
    ),
    '!',
  ];
}

function neighbour({ asn, hasMd5, title }: EdgePeering, { microsofts }: EdgeSession, own: number): readonly string[] {
  const start = ` neighbor ${microsofts}`;
  return [
    `${start} remote-as ${MICROSOFT_ASN}`,
    `${start} description ExpressRoute ${title}`,
    ...(asn === own ? [] : [`${start} local-as ${asn} no-prepend replace-as`]),
    ...(hasMd5 ? [`${start} password <MD5-KEY>`] : []),
    `${start} fall-over bfd`,
  ];
}

interface Bound {
  readonly peering: EdgePeering;
  readonly session: EdgeSession;
}

function addressFamily(edge: Edge, bound: readonly Bound[]): readonly string[] {
  const [first] = bound;
  if (!first) return [];
  const networks = bound.flatMap(({ session }) => (session.announced ?? []).map(networkLine));
  return [
    ' !',
    ` address-family ${first.session.family.toLowerCase()}`,
    ...new Set(networks),
    ...bound.flatMap(({ peering, session }) => [
      `  neighbor ${session.microsofts} activate`,
      `  neighbor ${session.microsofts} prefix-list ${listOf(edge, peering, session)} out`,
    ]),
    ' exit-address-family',
  ];
}

function networkLine(block: Cidr): string {
  return block.version === 4
    ? `  network ${addressAt(block, 0)} mask ${maskOf(block.bits)}`
    : `  network ${formatCidr(block)}`;
}
