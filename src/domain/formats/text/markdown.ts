import { plainLine } from './plain-line.ts';

/** A text of the plan among Markdown: nothing of it is taken for a mark, a tag, an entity or a link. */
export function mdText(text: string): string {
  return plainLine(text)
    .replaceAll(/[\\`*_[\]#|~$]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^[-+=:]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`)
    .replaceAll(/:(?=\/\/)|@|(?<=\bwww)\./gi, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A block of code. Its fence is longer than any row of backticks in it, so that nothing in it ends it. */
export function mdCode(code: string, language = ''): string {
  const rows = code.match(/`+/g) ?? [];
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

/** A table; its cells are Markdown already. */
export function mdTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableLine(head), tableLine(head.map(() => '---')), ...rows.map(tableLine)].join('\n');
}

const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A line that only whoever reads the source sees. Two hyphens would end it. */
export function mdComment(text: string): string {
  return `<!-- ${commentText(text)} -->`;
}

/** Text for a comment of XML, HTML or Markdown. */
export function commentText(text: string): string {
  return plainLine(text).replaceAll(/-{2,}/g, '-').replaceAll('>', '').replaceAll(/-$/g, '');
}
