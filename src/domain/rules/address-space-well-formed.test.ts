import { network, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { addressSpaceWellFormed } from './address-space-well-formed.ts';

const hubWith = (...addressSpace: readonly string[]) =>
  planWith(network('hub', { stage: 'planned', settings: { addressSpace } }));

testRule(addressSpaceWellFormed, {
  quiet: {
    'VNET-12: 10.1.0.0/16 and 10.2.0.0/16': hubWith('10.1.0.0/16', '10.2.0.0/16'),
    'VNET-12: an IPv6 block beside an IPv4 block': hubWith('10.1.0.0/16', '2001:db8::/48'),
    'VNET-12: nothing typed yet': hubWith(),
  },
  reports: {
    'VNET-12: a block that is not given by its first address': {
      plan: hubWith('10.1.0.0/16', '10.2.0.1/16'),
      subjects: [['hub']],
      fields: ['addressSpace'],
      data: [{ value: '10.2.0.1/16' }],
      suggestions: ['10.2.0.0/16'],
    },
    'VNET-12: a name, an address without a length and a length that does not exist': {
      plan: hubWith('hub', '10.1.0.0', '10.1.0.0/33'),
      fields: ['addressSpace', 'addressSpace', 'addressSpace'],
      suggestions: [null, null, null],
    },
    // Guessing would put 10.0.0.0/16 in the place of what the person meant.
    'VNET-12: 10.1/16 is short for a block that nobody can guess': {
      plan: hubWith('10.1/16'),
      fields: ['addressSpace'],
      suggestions: [null],
    },
  },
});
