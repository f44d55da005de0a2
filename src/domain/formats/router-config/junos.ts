import { formatCidr } from '#domain/net/cidr.ts';
import { plainLine } from '../text/plain-line.ts';
import { BFD, type Edge, type EdgeFile, type EdgePeering, type EdgeSession, MICROSOFT_ASN } from './edge.ts';
import { fillingIn } from './filling-in.ts';
import { routerText, routerWord } from './router-text.ts';

/** The configuration of one edge for Junos, as commands of its configuration mode. */
export function junos(edge: EdgeFile): string {
  return `${[
    ...headOf(edge),
    ...edge.peerings.flatMap((peering) => [
      ...interfaceOf(edge, peering),
      ...peering.sessions.flatMap((session) => [
        ...policyOf(edge, peering, session),
        ...groupOf(edge, peering, session),
      ]),
    ]),
  ].join('\n')}\n`;
}

const comment = (words: string): string => `# ${plainLine(words)}`;

function headOf(edge: EdgeFile): readonly string[] {
  const { circuit, link, omissions, stag, outerTag } = edge;
  const handedThrough =
    outerTag === null && stag !== null
      ? [comment(`If the provider hands the S-tag through: vlan-tags outer ${stag} inner with the VLAN ID instead.`)]
      : [];
  return [
    comment(`ExpressRoute circuit ${circuit}, ${link} link, Junos`),
    ...fillingIn(edge).map(comment),
    ...handedThrough,
    ...omissions.map(({ words }) => comment(`Left out: ${words}`)),
    'set interfaces <INTERFACE> flexible-vlan-tagging',
  ];
}

function interfaceOf({ circuit, link, outerTag }: Edge, { title, vlanId, sessions }: EdgePeering): readonly string[] {
  const unit = `set interfaces <INTERFACE> unit ${vlanId}`;
  const outer = outerTag === 'unknown' ? '<S-TAG>' : outerTag;
  return [
    `${unit} description "${routerText(`ExpressRoute ${title} ${link} ${circuit}`)}"`,
    outer === null ? `${unit} vlan-id ${vlanId}` : `${unit} vlan-tags outer ${outer} inner ${vlanId}`,
    ...sessions.map(
      ({ family, yours, bits }) => `${unit} family ${family === 'IPv4' ? 'inet' : 'inet6'} address ${yours}/${bits}`,
    ),
  ];
}

const nameOf = (edge: Edge, { word }: EdgePeering, { family }: EdgeSession): string =>
  `ER-${routerWord(edge.circuit)}-${word}-${family.toUpperCase()}`;

function policyOf(edge: Edge, peering: EdgePeering, session: EdgeSession): readonly string[] {
  const name = nameOf(edge, peering, session);
  const blocks = session.announced ?? [];
  const policy = `set policy-options policy-statement ${name}`;
  const accept =
    blocks.length === 0
      ? []
      : [`${policy} term announced from prefix-list ${name}`, `${policy} term announced then accept`];
  return [
    ...blocks.map((block) => `set policy-options prefix-list ${name} ${formatCidr(block)}`),
    ...accept,
    `${policy} term rest then reject`,
  ];
}

function groupOf(edge: Edge, peering: EdgePeering, session: EdgeSession): readonly string[] {
  const name = nameOf(edge, peering, session);
  const group = `set protocols bgp group ${name}`;
  const neighbour = `${group} neighbor ${session.microsofts}`;
  return [
    `${group} type external`,
    `${group} family ${session.family === 'IPv4' ? 'inet' : 'inet6'} unicast`,
    `${group} peer-as ${MICROSOFT_ASN}`,
    `${group} local-as ${peering.asn}`,
    `${group} export ${name}`,
    `${neighbour} description "ExpressRoute ${peering.title}"`,
    ...(peering.hasMd5 ? [`${neighbour} authentication-key "<MD5-KEY>"`] : []),
    `${neighbour} bfd-liveness-detection minimum-interval ${BFD.milliseconds}`,
    `${neighbour} bfd-liveness-detection multiplier ${BFD.multiplier}`,
  ];
}
