import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';

/** Far beyond what Azure prints about circuits, and little enough to be held in memory. */
const MOST_BYTES = 128 * 1024 * 1024;

/** The text of a file. Windows PowerShell writes UTF-16 with `>`, and marks it at the head. */
export async function readFile(file: File): Promise<Outcome<string, string>> {
  if (file.size > MOST_BYTES) {
    return fail(
      `${file.name} has ${sizeWords(file.size)}. What Azure prints about circuits is far smaller: choose another file.`,
    );
  }
  try {
    return succeed(decode(new Uint8Array(await file.arrayBuffer())));
  } catch {
    return fail(`The browser could not read ${file.name}. It may have been moved, or be a folder: choose it again.`);
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** “3.2 MB”. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
