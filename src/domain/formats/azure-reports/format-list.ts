import type { Json } from '#domain/model/json.ts';

/** PowerShell's list of one object: names in a column, nested values as JSON that is set in. */
export function formatList(fields: readonly (readonly [name: string, value: Json | undefined])[]): string {
  const width = Math.max(...fields.map(([name]) => name.length));
  const margin = ' '.repeat(width + 3);
  return fields
    .map(([name, value]) => `${name.padEnd(width)} : ${printed(value).replaceAll('\n', `\n${margin}`)}`.trimEnd())
    .join('\n');
}

function printed(value: Json | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value === null || typeof value === 'object') return JSON.stringify(value, null, 2);
  return String(value);
}

/** As one word of PowerShell. */
export function powershellWord(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export const PROMPT = String.raw`PS C:\>`;
