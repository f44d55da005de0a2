import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';
import type { TextFile } from '#domain/shapes/format.ts';

/** Puts a file into a folder, and gives its path, or a sentence that says why it could not. */
export function writeFile(folder: string, { name, text }: TextFile): Outcome<string, string> {
  const place = join(folder, name);
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    return succeed(place);
  } catch (error) {
    return fail(`${place} could not be written${error instanceof Error ? `: ${error.message}` : ''}.`);
  }
}
