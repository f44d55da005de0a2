import type { Rule } from '#domain/shapes/rule.ts';

// The Local tier is sold with UnlimitedData only.
function familyFor(tier: string): string {
  return tier === 'Local' ? 'UnlimitedData' : 'MeteredData';
}

export const skuOffered: Rule<'circuit'> = {
  id: 'sku-offered',
  about: 'circuit',
  severity: 'error',
  basis: 'D',
  rules: ['SKU-01', 'SKU-02'],
  message:
    '{tier}_{family} is not a SKU: tiers are Local, Standard and Premium, families MeteredData and UnlimitedData.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings',
  refuses: ['create-circuit'],

  check(_plan, { settings: { tier, family } }) {
    const known = ['Local', 'Standard', 'Premium'].includes(tier);
    if (known && ['MeteredData', 'UnlimitedData'].includes(family)) return [];
    return [
      { field: known ? 'family' : 'tier', data: { tier, family }, suggestion: known ? familyFor(tier) : 'Standard' },
    ];
  },
};
