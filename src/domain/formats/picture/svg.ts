import { xmlText } from '../text/xml.ts';
import { commentText } from '../text/markdown.ts';
import type { Omission } from '#domain/shapes/format.ts';
import type { Frame, Layout, Owner, PlacedThing } from './layout.ts';
import type { Line, Scene } from './scene.ts';

// A picture is put on paper and into slides: it has one set of colours, on white.
const soft: { readonly [Each in Owner]: string } = { customer: '#e8f5f0', provider: '#fdf1e3', microsoft: '#e9efff' };
const strong: { readonly [Each in Owner]: string } = { customer: '#0f7a5a', provider: '#9a5b0b', microsoft: '#2456e6' };
const ink = '#14171f';
const grey = '#545b6b';

/** The picture as a file of its own: no script, no style sheet, nothing from elsewhere. */
export function svgText(scene: Scene, layout: Layout, omissions: readonly Omission[]): string {
  const { width, height, frames, labels, things, lines } = layout;
  const places = new Map(things.map((placed) => [placed.thing.id, placed]));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="Inter, 'Segoe UI', Helvetica, Arial, sans-serif">`,
    `<title>${xmlText(scene.title)}</title>`,
    ...omissions.map(({ words }) => `<!-- Left out: ${commentText(words)} -->`),
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    textAt({ x: 24, y: 36, text: scene.title, size: 20, weight: 700 }),
    ...frames.map(frameText),
    ...lines.flatMap((line) => lineText(line, places)),
    ...things.map(thingText),
    ...labels.map(({ x, y, text }) => textAt({ x, y, text, size: 13, weight: 700 })),
    '</svg>',
  ].join('\n')}\n`;
}

interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour?: string;
}

function textAt({ x, y, text, size, weight, colour = ink }: Words): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${xmlText(text)}</text>`;
}

function frameText({ x, y, width, height, title, owner, kind }: Frame): string {
  const fill = kind === 'zone' ? soft[owner] : '#ffffff';
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="12" fill="${fill}" stroke="${strong[owner]}" stroke-opacity="0.35"/>`,
    textAt({ x: x + 12, y: y + 23, text: title, size: 13, weight: 700, colour: strong[owner] }),
  ].join('\n');
}

const broken = (planned: boolean): string => (planned ? ' stroke-dasharray="5 4"' : '');

/** A picture in the picture cuts off what is too wide for its box: nobody can tell here how wide letters are. */
function thingText({ x, y, width, height, thing, owner }: PlacedThing): string {
  return [
    `<svg x="${x}" y="${y}" width="${width}" height="${height}">`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="#ffffff" stroke="${strong[owner]}"${broken(thing.planned)}/>`,
    textAt({ x: 12, y: 22, text: thing.title, size: 13, weight: 600 }),
    textAt({ x: 12, y: 40, text: thing.detail, size: 11, weight: 400, colour: grey }),
    '</svg>',
  ].join('\n');
}

function lineText(line: Line, places: ReadonlyMap<string, PlacedThing>): readonly string[] {
  const from = places.get(line.from);
  const to = places.get(line.to);
  if (!from || !to) return [];
  const start = { x: from.x + from.width, y: from.y + from.height / 2 };
  const stroke = `fill="none" stroke="${line.look === 'reach' ? '#7a3fb8' : grey}" stroke-width="1.5"${broken(line.planned)}`;
  if (line.look === 'reach') return reachText({ start, endY: to.y + to.height / 2, stroke, title: line.title });
  const end = { x: to.x, y: to.y + to.height / 2 };
  const middle = (start.x + end.x) / 2;
  return [`<path d="M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}" ${stroke}/>`];
}

interface Reach {
  readonly start: { readonly x: number; readonly y: number };
  readonly endY: number;
  readonly stroke: string;
  readonly title: string;
}

/** Both ends are in one column: the line leaves it at the right and comes back. */
function reachText({ start, endY, stroke, title }: Reach): readonly string[] {
  const out = start.x + 44;
  return [
    `<path d="M${start.x} ${start.y}C${out} ${start.y} ${out} ${endY} ${start.x} ${endY}" ${stroke}/>`,
    textAt({ x: start.x + 40, y: (start.y + endY) / 2, text: title, size: 11, weight: 600, colour: '#7a3fb8' }),
  ];
}
