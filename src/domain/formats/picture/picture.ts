import type { Writer } from '#domain/shapes/format.ts';
import { drawioText } from './drawio.ts';
import { layoutOf } from './layout.ts';
import { mermaidText } from './mermaid.ts';
import { notDrawn, sceneOf } from './scene.ts';
import { svgText } from './svg.ts';

const planned = 'A broken line means: only planned.';

export const picture: Writer = {
  id: 'picture',
  title: 'Picture',
  purpose: 'picture',
  lead: 'The topology as SVG, drawn from the plan: both paths of each circuit, peerings, and networks by region.',
  notes: [planned],

  write(plan) {
    const scene = sceneOf(plan);
    const omissions = notDrawn(plan);
    const text = svgText(scene, layoutOf(scene), omissions);
    return { files: [{ name: 'topology.svg', text, mediaType: 'image/svg+xml' }], omissions };
  },
};

export const drawio: Writer = {
  id: 'drawio',
  title: 'draw.io',
  purpose: 'picture',
  lead: 'The same picture for draw.io, where everything can be moved.',
  notes: [planned, 'Open it at app.diagrams.net or in the desktop program: the file is not compressed.'],

  write(plan) {
    const scene = sceneOf(plan);
    const omissions = notDrawn(plan);
    const text = drawioText(scene, layoutOf(scene), omissions);
    return { files: [{ name: 'topology.drawio', text, mediaType: 'application/xml' }], omissions };
  },
};

export const mermaid: Writer = {
  id: 'mermaid',
  title: 'Mermaid',
  purpose: 'picture',
  lead: 'The same as a flowchart in text, for a wiki or a README.',
  notes: [planned],

  write(plan) {
    const omissions = notDrawn(plan);
    return {
      files: [{ name: 'topology.mmd', text: mermaidText(sceneOf(plan), omissions), mediaType: 'text/plain' }],
      omissions,
    };
  },
};
