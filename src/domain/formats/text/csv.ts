import { plainLine } from './plain-line.ts';

/** A value of a cell; null is an empty one. */
export type Cell = string | number | null;

/** Rows as RFC 4180 has them. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: Cell): string {
  if (value === null) return '';
  const text = guarded(plainLine(String(value)));
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// A spreadsheet calculates what begins like this. The apostrophe makes it a text. Where a comma stands in numbers,
// spreadsheets begin a cell behind each semicolon.
function guarded(text: string): string {
  return text.replaceAll(/(^|;\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu, "$1'");
}
