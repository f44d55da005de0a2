import { strToU8, zipSync } from 'fflate';
import type { Writer } from '#domain/shapes/format.ts';
import type { Plan } from '#domain/model/plan.ts';

// The same plan gives the same bytes: no file has a time of its own. A zip begins to count in 1980.
const madeOn = '1980-01-01T00:00:00';

/** Every file of every format as one zip, a folder for each format. */
export function zipOf(writers: readonly Writer[], plan: Plan): Uint8Array<ArrayBuffer> {
  const files = writers.flatMap((writer) =>
    writer.write(plan).files.map(({ name, text }) => [`${writer.id}/${name}`, strToU8(text)] as const),
  );
  return zipSync(Object.fromEntries(files), { mtime: madeOn });
}
