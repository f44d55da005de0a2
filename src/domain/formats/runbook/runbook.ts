import type { Writer } from '#domain/shapes/format.ts';
import { toDeployment } from '../deployment/to-deployment.ts';
import { plainLine } from '../text/plain-line.ts';
import { runbookHtml } from './runbook-html.ts';
import { runbookMarkdown } from './runbook-markdown.ts';
import { runbookParts } from './runbook-parts.ts';

export const runbook: Writer = {
  id: 'runbook',
  title: 'Runbook',
  purpose: 'people',
  lead: 'Each step: who, the command, what Azure shows when it worked, and what to do when not.',
  notes: [
    'The HTML file is made for paper: open it in a browser and print it.',
    'Commands are those of the Azure CLI, for bash. Secrets are asked for and stand in no file.',
  ],

  write(plan) {
    const deployment = toDeployment(plan);
    const { omissions } = deployment;
    const parts = runbookParts(plan, deployment);
    const title = `Runbook: ${plainLine(plan.name) || 'ExpressRoute plan'}`;
    return {
      files: [
        { name: 'runbook.md', text: runbookMarkdown(title, parts, omissions), mediaType: 'text/markdown' },
        { name: 'runbook.html', text: runbookHtml(title, parts, omissions), mediaType: 'text/html' },
      ],
      omissions,
    };
  },
};
