import type { Omission } from '#domain/shapes/format.ts';
import { plainLine } from '../text/plain-line.ts';
import type { Line, Region, Scene, Thing } from './scene.ts';

/** The picture as a flowchart of Mermaid, for a wiki or a README. */
export function mermaidText(scene: Scene, omissions: readonly Omission[]): string {
  const both = (of: (row: Scene['rows'][number]) => readonly Thing[]): readonly Thing[] => scene.rows.flatMap(of);
  return `${[
    'flowchart LR',
    ...omissions.map(({ words }) => `  %% Left out: ${plainLine(words).replaceAll(/[{}%]/g, '')}`),
    ...group(
      'customer',
      'Customer',
      both(({ edges }) => edges),
    ),
    ...group(
      'provider',
      scene.between,
      both(({ ports }) => ports),
    ),
    ...group(
      'msee',
      'Microsoft edge',
      both(({ msees }) => msees),
    ),
    ...group(
      'peering',
      'Peerings',
      both(({ peerings }) => peerings),
    ),
    ...scene.regions.flatMap((region, index) => regionGroup(region, index)),
    ...scene.lines.map(lineText),
  ].join('\n')}\n`;
}

function regionGroup({ title, networks }: Region, index: number): readonly string[] {
  return group(`region${index}`, title, networks);
}

function group(id: string, title: string, things: readonly Thing[]): readonly string[] {
  if (things.length === 0) return [];
  return [`  subgraph ${id}["${label(title)}"]`, ...things.map(node), '  end'];
}

function node({ id, title, detail }: Thing): string {
  return `    ${idOf(id)}["${[title, detail].filter(Boolean).map(label).join('<br/>')}"]`;
}

// A hyphen in an id may begin an arrow.
const idOf = (id: string): string => id.replaceAll('-', '_');

function lineText({ from, to, title, planned }: Line): string {
  const arrow = planned ? '-.-' : '---';
  const words = title === '' ? '' : `|"${label(title)}"|`;
  return `  ${idOf(from)} ${arrow}${words} ${idOf(to)}`;
}

/** Everything but letters, digits and a few signs as its number: nothing of a name is taken for Mermaid or HTML. */
function label(text: string): string {
  return plainLine(text).replaceAll(/[^\p{L}\p{M}\p{N} .,:/()+…·’-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}
