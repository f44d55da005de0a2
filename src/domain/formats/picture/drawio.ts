import type { Omission } from '#domain/shapes/format.ts';
import { commentText } from '../text/markdown.ts';
import { xmlText } from '../text/xml.ts';
import type { Box, Layout, Owner } from './layout.ts';
import type { Line, Scene } from './scene.ts';

const soft: { readonly [Each in Owner]: string } = { customer: '#d5e8d4', provider: '#ffe6cc', microsoft: '#dae8fc' };

// Without html=0 draw.io would take a name for HTML.
const plain = 'html=0;whiteSpace=wrap;rounded=1;arcSize=12;absoluteArcSize=1;';

/** The picture for draw.io, uncompressed: every thing can be moved, and the lines stay with them. */
export function drawioText(scene: Scene, layout: Layout, omissions: readonly Omission[]): string {
  const cells = [
    ...layout.frames.map((frame, index) =>
      vertex(
        `z${index}`,
        `${plain}verticalAlign=top;align=left;spacingLeft=8;fontStyle=1;fillColor=${frame.kind === 'zone' ? soft[frame.owner] : '#ffffff'};`,
        {
          value: xmlText(frame.title),
          box: frame,
        },
      ),
    ),
    ...layout.labels.map(({ x, y, text }, index) =>
      vertex(`l${index}`, 'html=0;text;align=left;verticalAlign=middle;fontStyle=1;', {
        value: xmlText(text),
        box: { x, y: y - 16, width: 400, height: 20 },
      }),
    ),
    ...layout.things.map((placed) =>
      vertex(placed.thing.id, `${plain}fillColor=#ffffff;${placed.thing.planned ? 'dashed=1;' : ''}`, {
        value: `${xmlText(placed.thing.title)}&#10;${xmlText(placed.thing.detail)}`,
        box: placed,
      }),
    ),
    ...layout.lines.map(edge),
  ];
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...omissions.map(({ words }) => `<!-- Left out: ${commentText(words)} -->`),
    '<mxfile host="onramp">',
    `<diagram id="plan" name="${xmlText(scene.title)}">`,
    `<mxGraphModel grid="1" gridSize="8" page="1" pageWidth="${layout.width}" pageHeight="${layout.height}">`,
    '<root>',
    '<mxCell id="0"/>',
    '<mxCell id="1" parent="0"/>',
    ...cells,
    '</root>',
    '</mxGraphModel>',
    '</diagram>',
    '</mxfile>',
  ].join('\n')}\n`;
}

function vertex(id: string, style: string, { value, box }: { readonly value: string; readonly box: Box }): string {
  const { x, y, width, height } = box;
  return `<mxCell id="${id}" value="${value}" style="${style}" vertex="1" parent="1"><mxGeometry x="${x}" y="${y}" width="${width}" height="${height}" as="geometry"/></mxCell>`;
}

function edge({ from, to, title, planned }: Line, index: number): string {
  const style = `html=0;endArrow=none;${planned ? 'dashed=1;' : ''}`;
  return `<mxCell id="k${index}" value="${xmlText(title)}" style="${style}" edge="1" parent="1" source="${from}" target="${to}"><mxGeometry relative="1" as="geometry"/></mxCell>`;
}
