import type { Omission } from '#domain/shapes/format.ts';
import { mdCode, mdComment, mdText } from '../text/markdown.ts';
import type { RunbookPart, RunbookStep } from './step.ts';

export function runbookMarkdown(title: string, parts: readonly RunbookPart[], omissions: readonly Omission[]): string {
  return `${[
    `# ${mdText(title)}`,
    ...omissions.map(({ words }) => mdComment(`Left out: ${words}`)),
    ...parts.flatMap((part) => [
      `## ${mdText(part.title)}`,
      mdText(part.lead),
      ...part.steps.flatMap((step, index) => stepParts(step, index + 1)),
    ]),
  ].join('\n\n')}\n`;
}

function stepParts({ title, who, commands, worked, otherwise }: RunbookStep, number: number): readonly string[] {
  return [
    `### ${number}. ${mdText(title)}`,
    `**Who:** ${mdText(who)}`,
    ...(commands.length === 0 ? [] : [mdCode(commands.join('\n'), 'bash')]),
    `**It worked when:** ${mdText(worked)}`,
    `**If not:** ${mdText(otherwise)}`,
  ];
}
