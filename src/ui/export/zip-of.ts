import { strToU8, zipSync } from 'fflate';
import type { Plan } from '#domain/model/plan.ts';
import type { TextFile, Writer } from '#domain/shapes/format.ts';

// The same plan gives the same bytes: no file has a time of its own. A zip begins to count in 1980.
const madeOn = '1980-01-01T00:00:00';

export interface Zipped {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Names of the pictures that the browser does not draw as PNG. */
  readonly undrawn: readonly string[];
}

/** Every file of every format as one zip, a folder for each format; every picture also as PNG. */
export async function zipOf(
  writers: readonly Writer[],
  plan: Plan,
  drawPng: (svg: string) => Promise<Blob | null>,
): Promise<Zipped> {
  const files = writers.flatMap((writer) =>
    writer.write(plan).files.map((file) => ({ ...file, name: `${writer.id}/${file.name}` })),
  );
  const pictures = await Promise.all(
    files.filter(isSvg).map(async ({ name, text }) => drawn(name, await drawPng(text))),
  );
  const entries = [...files.map(({ name, text }) => [name, strToU8(text)] as const), ...pictures.flatMap(entryOf)];
  return {
    bytes: zipSync(Object.fromEntries(entries), { mtime: madeOn }),
    undrawn: pictures.flatMap(({ name, bytes }) => (bytes ? [] : [name])),
  };
}

interface Drawn {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

const isSvg = ({ mediaType }: TextFile): boolean => mediaType === 'image/svg+xml';

async function drawn(svgName: string, png: Blob | null): Promise<Drawn> {
  const bytes = png && new Uint8Array(await png.arrayBuffer());
  return { name: svgName.replace(/\.svg$/, '.png'), bytes };
}

function entryOf({ name, bytes }: Drawn): readonly (readonly [string, Uint8Array])[] {
  return bytes ? [[name, bytes]] : [];
}
