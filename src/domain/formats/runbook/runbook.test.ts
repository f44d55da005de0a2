import { expect, test } from 'vitest';
import { circuit, connection, network, plannedPeering, planWith } from '#testing/plans.ts';
import { port } from '#testing/surroundings.ts';
import { runbook } from './runbook.ts';

const plan = planWith(
  circuit('ams'),
  plannedPeering('AzurePrivatePeering', { settings: { sharedKey: 'k3y' } }),
  network('hub', { stage: 'planned' }),
  connection('ams-hub', { stage: 'planned' }),
);

const headings = (text: string): readonly string[] => text.match(/^#{2,3} .*$/gm) ?? [];

test('the steps stand in the order that works, with the gate between the stages', () => {
  expect(headings(runbook.write(plan).files[0]?.text ?? '')).toEqual([
    '## Stage 1: before the provider',
    '### 1. Agree a date for ams',
    '### 2. Create network hub',
    '### 3. Create circuit ams',
    '### 4. Create gateway hub-gateway',
    '### 5. Send the service key of ams to Equinix',
    '## Gate: the provider',
    '### 1. ams is provisioned',
    '## Stage 2: routing and links',
    String.raw`### 1. Have sharedKeyAmsPrivate at hand`,
    '### 2. Create peering AzurePrivatePeering on ams',
    '### 3. Create connection ams-hub',
    '### 4. Configure both edges of ams for AzurePrivatePeering',
    '## Tear-down',
    '### 1. Take away what stages 1 and 2 made',
  ]);
});

test('each step says who, what Azure shows when it worked, and what to do when not', () => {
  const text = runbook.write(plan).files[0]?.text ?? '';
  const steps = headings(text).filter((line) => line.startsWith('### '));
  for (const words of ['**Who:** ', '**It worked when:** ', '**If not:** ']) {
    expect(text.split(words)).toHaveLength(steps.length + 1);
  }
  expect(text).toContain('az network express-route create');
  expect(text).not.toContain('k3y');
});

test('the page for paper has the same steps, and runs nothing', () => {
  const html = runbook.write(plan).files[1]?.text ?? '';
  expect(html.match(/<li>/g)).toHaveLength(11);
  expect(html).toContain('@media print');
  expect(html).not.toMatch(/<script|<link|src=|href=/);
});

test('on your own ports there is no provider to wait for, but cross-connects to order', () => {
  const own = planWith(port('rack', { stage: 'planned' }), circuit('own', { expressRoutePort: 'rack' }));
  const text = runbook.write(own).files[0]?.text ?? '';
  expect(text).toContain('Order the cross-connects of rack');
  expect(text).not.toContain('Gate: the provider');
  expect(text).not.toContain('Send the service key');
});
