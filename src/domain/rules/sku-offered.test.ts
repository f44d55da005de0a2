import { circuit, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { skuOffered } from './sku-offered.ts';

const sku = (tier: string, family: string) => planWith(circuit('ams', { tier, family }));

testRule(skuOffered, {
  quiet: {
    'SKU-01: Premium': sku('Premium', 'MeteredData'),
    'SKU-02: Premium_UnlimitedData': sku('Premium', 'UnlimitedData'),
    'SKU-02: Local_UnlimitedData': sku('Local', 'UnlimitedData'),
  },
  reports: {
    'SKU-01: Basic': {
      plan: sku('Basic', 'MeteredData'),
      subjects: [['ams']],
      fields: ['tier'],
      data: [{ tier: 'Basic', family: 'MeteredData' }],
      suggestions: ['Standard'],
    },
    'SKU-02: a family that is none': {
      plan: sku('Premium', 'Metered'),
      fields: ['family'],
      data: [{ tier: 'Premium', family: 'Metered' }],
      suggestions: ['MeteredData'],
    },
    // Any other suggestion than UnlimitedData would break SKU-03 at once.
    'SKU-02: Local is only sold with one family': {
      plan: sku('Local', 'Metered'),
      fields: ['family'],
      suggestions: ['UnlimitedData'],
    },
  },
});
