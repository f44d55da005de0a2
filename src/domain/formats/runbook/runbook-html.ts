import type { Omission } from '#domain/shapes/format.ts';
import { commentText } from '../text/markdown.ts';
import { xmlLines, xmlText } from '../text/xml.ts';
import type { RunbookPart, RunbookStep } from './step.ts';

/** The runbook as a page of its own, fit for paper: no script, nothing from elsewhere. */
export function runbookHtml(title: string, parts: readonly RunbookPart[], omissions: readonly Omission[]): string {
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${xmlText(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${xmlText(title)}</h1>`,
    ...omissions.map(({ words }) => `<!-- Left out: ${commentText(words)} -->`),
    ...parts.flatMap(partText),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function partText({ title, lead, steps }: RunbookPart): readonly string[] {
  return [`<h2>${xmlText(title)}</h2>`, `<p>${xmlText(lead)}</p>`, '<ol>', ...steps.map(stepText), '</ol>'];
}

function stepText({ title, who, commands, worked, otherwise }: RunbookStep): string {
  return [
    '<li>',
    `<h3>${xmlText(title)}</h3>`,
    `<p><b>Who:</b> ${xmlText(who)}</p>`,
    ...(commands.length === 0 ? [] : [`<pre>${xmlLines(commands.join('\n'))}</pre>`]),
    `<p><b>It worked when:</b> ${xmlText(worked)}</p>`,
    `<p><b>If not:</b> ${xmlText(otherwise)}</p>`,
    '<p class="done">Done by, on:</p>',
    '</li>',
  ].join('\n');
}

const style = [
  'body{font:14px/1.5 system-ui,sans-serif;color:#14171f;max-width:52rem;margin:2rem auto;padding:0 1rem}',
  'h1,h2,h3,p,li{overflow-wrap:anywhere}',
  'pre{background:#f2f4f7;padding:.75rem;border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere;font-variant-ligatures:none}',
  '.done{color:#545b6b;border-bottom:1px solid #c9ced8;padding-bottom:.25rem}',
  '@media print{body{margin:0;max-width:none;font-size:11px}li{break-inside:avoid}h2{break-before:page}h2:first-of-type{break-before:auto}h2,h3{break-after:avoid}}',
].join('');
