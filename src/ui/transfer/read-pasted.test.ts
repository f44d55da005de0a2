import { expect, test } from 'vitest';
import { writePlanFile } from '#domain/formats/plan-file/plan-file.ts';
import { perform, startRun } from '#domain/engine/run.ts';
import { type Pasted, readTexts } from './read-pasted.ts';

function readPasted(text: string): Pasted {
  return readTexts([{ name: 'the text', text }]);
}

const circuit = (name: string, more: object = {}) => ({
  name,
  id: `/subscriptions/s/resourceGroups/net/providers/Microsoft.Network/expressRouteCircuits/${name}`,
  type: 'Microsoft.Network/expressRouteCircuits',
  location: 'westeurope',
  resourceGroup: 'net',
  provisioningState: 'Succeeded',
  circuitProvisioningState: 'Enabled',
  serviceProviderProvisioningState: 'Provisioning',
  serviceProviderProperties: { serviceProviderName: 'Equinix', peeringLocation: 'Amsterdam', bandwidthInMbps: 200 },
  sku: { name: 'Standard_MeteredData', tier: 'Standard', family: 'MeteredData' },
  ...more,
});

test('a circuit is found with its states, its step and whose turn it is', () => {
  const found = readPasted(JSON.stringify(circuit('ams-primary')));
  if (found.kind !== 'circuits') throw new Error('It should hold a circuit.');
  expect(found).toMatchObject({ count: 1, unknown: 0, planName: 'ams-primary' });
  expect(found.shown).toMatchObject([
    {
      name: 'ams-primary',
      provider: 'Equinix',
      providerState: 'Provisioning',
      status: 'Enabled',
      provisioningState: 'Succeeded',
      step: 'verify',
      turn: { actor: 'provider' },
    },
  ]);
});

test('properties that nobody knows are counted, because they are kept', () => {
  const found = readPasted(
    JSON.stringify([circuit('ams', { novelty: 1 }), circuit('fra', { novelty: { deep: true } })]),
  );
  expect(found).toMatchObject({ kind: 'circuits', count: 2, unknown: 2, planName: '2 circuits from Azure' });
});

test('a long list shows its first circuits and opens them all', () => {
  const found = readPasted(JSON.stringify(Array.from({ length: 120 }, (_each, index) => circuit(`c${index}`))));
  if (found.kind !== 'circuits') throw new Error('It should hold circuits.');
  expect(found.count).toBe(120);
  expect(found.shown).toHaveLength(50);
  expect(found.request.args.circuits).toHaveLength(120);
});

test('what cannot be read comes back as a sentence', () => {
  expect(readPasted('{ "name": ')).toMatchObject({ kind: 'fault', sentence: expect.stringContaining('line 1') });
  expect(readPasted('[]')).toMatchObject({ kind: 'fault', sentence: expect.stringContaining('empty') });
});

test('resources without a circuit are found, and make no plan of their own', () => {
  const network = { name: 'hub', type: 'Microsoft.Network/virtualNetworks', id: '' };
  expect(readPasted(JSON.stringify(network))).toMatchObject({
    count: 0,
    besides: ['1 virtual network'],
    fault: expect.stringContaining('This is a virtual network, not a circuit.'),
  });
});

test('a plan file of Onramp is told from what Azure prints', () => {
  const named = perform(startRun(7), { id: 'name-plan', args: { name: 'Contoso rollout' } });
  if (!named.ok) throw new Error('Naming a plan is always allowed.');
  const text = writePlanFile(named.value);
  expect(readPasted(`\n${text}\n`)).toEqual({ kind: 'plan', name: 'Contoso rollout', circuits: 0, networks: 0 });
  expect(readPasted('{"schemaVersion":99}')).toMatchObject({
    kind: 'fault',
    sentence: expect.stringContaining('newer Onramp'),
  });
  expect(readPasted('{"schemaVersion":1,"seed":1,"day":0,"log":[{}]}')).toMatchObject({
    kind: 'fault',
    sentence: expect.stringContaining('damaged at: log entry 1'),
  });
});

test('a circuit with a tag of that name is still a circuit', () => {
  const found = readPasted(JSON.stringify(circuit('ams', { tags: { schemaVersion: '3' } })));
  expect(found.kind).toBe('circuits');
});
