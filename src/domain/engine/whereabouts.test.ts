import { expect, test } from 'vitest';
import { gatewayIdOf, networkId } from '#domain/model/ids.ts';
import { circuit, connection, network, plannedPeering, planWith } from '#testing/plans.ts';
import { whereIs } from './whereabouts.ts';

const plan = planWith(
  circuit('ams'),
  plannedPeering('AzurePrivatePeering'),
  network('hub'),
  network('spare'),
  connection('ams-hub'),
);

test('everything leads to the circuit and the step on which it is filled in', () => {
  expect(whereIs(plan, 'ams')).toEqual({ circuits: ['ams'], step: 'create' });
  expect(whereIs(plan, 'ams/AzurePrivatePeering')).toEqual({ circuits: ['ams'], step: 'routing' });
  expect(whereIs(plan, 'ams-hub')).toEqual({ circuits: ['ams'], step: 'link' });
  expect(whereIs(plan, 'hub')).toEqual({ circuits: ['ams'], step: 'link' });
  expect(whereIs(plan, gatewayIdOf(networkId('hub')))).toEqual({ circuits: ['ams'], step: 'link' });
});

test('what no circuit leads to, and what is gone, has none', () => {
  expect(whereIs(plan, 'spare')).toEqual({ circuits: [], step: 'link' });
  expect(whereIs(plan, 'gone')).toEqual({ circuits: [], step: 'create' });
});
