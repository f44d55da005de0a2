import { circuit, network, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { circuitNamedAsAzureTakes } from './circuit-named-as-azure-takes.ts';
import { networkNamedAsAzureTakes } from './network-named-as-azure-takes.ts';

const named = (name: string, resourceGroup = 'net') => planWith(circuit('ams', { name, resourceGroup }));

testRule(circuitNamedAsAzureTakes, {
  quiet: {
    'HA-12: letters, digits and the four signs': named('er-ams_01.a', 'RG.net-(1)_é'),
    'HA-12: one letter, and an underscore at the end': named('a'),
    'HA-12: 80 characters': named('n'.repeat(80), 'g'.repeat(90)),
  },
  reports: {
    'HA-12: a space': { plan: named('er ams'), fields: ['name'], suggestions: ['er-ams'] },
    'HA-12: code of a shell': { plan: named('$(touch x)'), fields: ['name'], suggestions: ['touch-x'] },
    'HA-12: nothing that could stay': { plan: named('—'), fields: ['name'], suggestions: [null] },
    'HA-12: 81 characters': { plan: named('n'.repeat(81)), fields: ['name'], suggestions: ['n'.repeat(80)] },
    'HA-12: a line break behind the name': { plan: named('ams\n'), fields: ['name'], suggestions: ['ams'] },
    'HA-12: a dot behind the resource group': {
      plan: named('ams', 'net.'),
      fields: ['resourceGroup'],
      suggestions: ['net'],
    },
  },
});

testRule(networkNamedAsAzureTakes, {
  quiet: {
    'HA-12: 64 characters': planWith(network('hub', { stage: 'planned', settings: { name: 'n'.repeat(64) } })),
    'HA-12: a live network': planWith(network('hub', { settings: { name: 'not checked' } })),
  },
  reports: {
    'HA-12: one character': {
      plan: planWith(network('hub', { stage: 'planned', settings: { name: 'n' } })),
      fields: ['name'],
      suggestions: [null],
    },
  },
});
