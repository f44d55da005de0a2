import { readFileSync, statSync } from 'node:fs';
import { readLimits } from '#domain/formats/azure-circuit/json-reader.ts';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';

const STANDARD_INPUT = 0;

/** Four bytes hold any character: a file larger than this has too many of them for sure. */
const MOST_BYTES = readLimits.characters * 4;

/** The text of a file, or a sentence that says why there is none. `-` stands for standard input. */
export function readFile(file: string): Outcome<string, string> {
  try {
    if (file === '-') return succeed(decoded(readFileSync(STANDARD_INPUT)));
    const { size } = statSync(file);
    if (size > MOST_BYTES) return fail(`${file} has ${size} bytes; at most ${MOST_BYTES} are read.`);
    return succeed(decoded(readFileSync(file)));
  } catch (error) {
    return fail(sayWhy(file, error instanceof Error && 'code' in error ? error.code : undefined));
  }
}

/** Windows PowerShell writes UTF-16 where “>” is used, and marks it. */
function decoded(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isUtf16 ? 'utf16le' : 'utf8');
}

function sayWhy(file: string, code: unknown): string {
  switch (code) {
    case 'ENOENT':
      return `There is no file ${file}.`;
    case 'EISDIR':
      return `${file} is a folder, not a file.`;
    case 'EACCES':
    case 'EPERM':
      return `${file} may not be read: permission is missing.`;
    default:
      return `${file} could not be read${typeof code === 'string' ? ` (${code})` : ''}.`;
  }
}
