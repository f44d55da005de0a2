import { expect, test } from 'vitest';
import type { PeeringType } from '#domain/model/plan.ts';
import { authorization, circuit, connection, network, plannedPeering, planWith } from '#testing/plans.ts';
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
    '### 2. Create peering AzurePrivatePeering of ams',
    '### 3. Configure both edges of ams for AzurePrivatePeering',
    '### 4. Create connection ams-hub',
    '## Tear-down',
    '### 1. Delete connection ams-hub',
    '### 2. Delete peering AzurePrivatePeering of ams',
    '### 3. Have Equinix release ams',
    '### 4. Delete circuit ams',
    '### 5. Delete gateway hub-gateway',
    '### 6. Delete network hub',
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
  expect(html.match(/<li>/g)).toHaveLength(16);
  expect(html).toContain('@media print');
  expect(html).not.toMatch(/<script|<link|src=|href=/);
});

test('a command shows what it made, and one shows how far the gateway is', () => {
  const text = runbook.write(plan).files[0]?.text ?? '';
  expect(text).not.toContain('--output=none');
  expect(text).toMatch(/--no-wait\naz network vnet-gateway show [^`]*--query=provisioningState/);
});

test('the key of an authorization is read where the circuit is, and a key that nobody made there is typed', () => {
  const foreign = (key?: string) =>
    planWith(
      circuit('ams'),
      plannedPeering('AzurePrivatePeering'),
      network('hub', { stage: 'planned', settings: { subscription: 'sub-2' } }),
      ...(key === undefined ? [] : [authorization(key, { use: 'planned' })]),
      connection('ams-hub', { stage: 'planned', ...(key === undefined ? {} : { key }) }),
    );
  const text = (key?: string): string => runbook.write(foreign(key)).files[0]?.text ?? '';
  expect(text('for-hub')).toMatch(
    /authorizationKeyAmsHub=\$\(az network express-route auth show [^`]*--name=for-hub [^`]*\) && export authorizationKeyAmsHub/,
  );
  expect(text('for-hub')).not.toContain('read -rs');
  expect(text()).toContain('read -rs authorizationKeyAmsHub');
});

test('no command ends the shell in which a person pastes it', () => {
  expect(runbook.write(plan).files[0]?.text).not.toMatch(/^ *exit|^set -e|^#!/m);
});

test('where the provider routes, its peering is there before anything is linked', () => {
  const routed = planWith(
    circuit('ams', { layer: 'L3' }),
    network('hub', { stage: 'planned' }),
    connection('ams-hub', { stage: 'planned' }),
  );
  const text = runbook.write(routed).files[0]?.text ?? '';
  const steps = headings(text).map((line) => line.replace(/^#+ (?:\d+\. )?/, ''));
  expect(steps.slice(steps.indexOf('Gate: the provider')).slice(0, 5)).toEqual([
    'Gate: the provider',
    'ams is provisioned',
    'Equinix has configured the peerings of ams',
    'Stage 2: routing and links',
    'Create connection ams-hub',
  ]);
  expect(text).toMatch(/az network express-route update [^`]*az network express-route peering list/);
});

test('Microsoft peering works once its prefixes are validated', () => {
  const text = (type: PeeringType): string =>
    runbook.write(planWith(circuit('ams'), plannedPeering(type))).files[0]?.text ?? '';
  expect(text('MicrosoftPeering')).toMatch(/advertisedPublicPrefixesState is Configured.*\n.*\n.*ValidationNeeded/);
  expect(text('AzurePrivatePeering')).not.toContain('advertisedPublicPrefixesState');
});

test('on your own ports there is no provider to wait for, but cross-connects to order', () => {
  const own = planWith(port('rack', { stage: 'planned' }), circuit('own', { expressRoutePort: 'rack' }));
  const text = runbook.write(own).files[0]?.text ?? '';
  expect(headings(text).slice(0, 5)).toEqual([
    '## Stage 1: before the provider',
    '### 1. Create port rack',
    '### 2. Order the cross-connects of rack',
    '### 3. Enable the links of rack',
    '### 4. Create circuit own',
  ]);
  expect(text.match(/--admin-state=Enabled/g)).toHaveLength(2);
  expect(text).toContain('serviceProviderProvisioningState is Provisioned at once');
  expect(text).not.toMatch(/the provider serves|NotProvisioned|Have the provider release/);
  expect(text).not.toContain('Gate: the provider');
  expect(text).not.toContain('Send the service key');
});

test('the letter of authorization is asked for with the name as it is: its command knows no shorthand', () => {
  const own = planWith(port('rack', { stage: 'planned', settings: { name: "'rack'" } }));
  const text = runbook.write(own).files[0]?.text ?? '';
  expect(text).toMatch(/generate-loa [^`]*--name=''\\''rack'\\''' /);
});
