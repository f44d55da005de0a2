import { expect, test } from 'vitest';
import type { VirtualNetwork } from '#domain/model/plan.ts';
import { circuitIn, connection, network, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { networksApart } from './networks-apart.ts';

const space = (...addressSpace: readonly string[]) => ({ settings: { addressSpace } });

testRule(networksApart, {
  quiet: {
    'VNET-12: 10.1/16 and 10.2/16': planWith(
      network('hub', space('10.1.0.0/16')),
      network('spoke', space('10.2.0.0/16')),
    ),
    'VNET-12: one network alone': planWith(network('hub', space('10.1.0.0/16', '10.1.0.0/24'))),
    'VNET-12: a block of IPv4 and one of IPv6 with the same number': planWith(
      network('hub', space('0.0.0.0/8')),
      network('spoke', space('::/104')),
    ),
    // The rulebook's own way out: separate circuits.
    'VNET-12: the same block behind two circuits': planWith(
      circuitIn('PD'),
      circuitIn('PD', { name: 'lon' }),
      network('hub', space('10.0.0.0/16')),
      network('spoke', space('10.0.0.0/16')),
      connection('ams-hub', { on: 'ams', to: 'hub' }),
      connection('lon-spoke', { on: 'lon', to: 'spoke' }),
    ),
  },
  reports: {
    'VNET-12: two networks 10.0.0.0/16': {
      plan: planWith(network('hub', space('10.0.0.0/16')), network('spoke', space('10.0.0.0/16'))),
      subjects: [
        ['hub', 'spoke'],
        ['spoke', 'hub'],
      ],
      fields: ['addressSpace', 'addressSpace'],
      data: [
        { block: '10.0.0.0/16', network: 'spoke' },
        { block: '10.0.0.0/16', network: 'hub' },
      ],
    },
    'VNET-12: one block inside another, on one circuit': {
      plan: planWith(
        circuitIn('PD'),
        network('hub', space('10.1.0.0/16', '10.2.0.0/16')),
        network('spoke', space('10.2.3.0/24')),
        connection('ams-hub', { to: 'hub' }),
        connection('ams-spoke', { to: 'spoke' }),
      ),
      data: [
        { block: '10.2.0.0/16', network: 'spoke' },
        { block: '10.2.3.0/24', network: 'hub' },
      ],
      fields: ['addressSpace', 'addressSpace'],
    },
  },
});

test('of a landscape on one block each network names twenty others', () => {
  const landscape = planWith(
    ...Array.from({ length: 60 }, (_each, index) => network(`spoke-${index}`, space('10.0.0.0/16'))),
  );
  const [first] = Object.values<VirtualNetwork>(landscape.networks);
  if (!first) throw new Error('The landscape is empty.');
  expect(networksApart.check(landscape, first)).toHaveLength(20);
});
