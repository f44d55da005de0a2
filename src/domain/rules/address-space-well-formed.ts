import { formatCidr, networkOf, parseCidr } from '#domain/net/cidr.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const addressSpaceWellFormed: Rule<'network'> = {
  id: 'address-space-well-formed',
  about: 'network',
  severity: 'error',
  basis: 'D',
  rules: ['VNET-12'],
  message: '{value} is not an address block given by its first address.',
  refuses: ['create-network', 'change-network'],

  check: (_plan, { settings }) =>
    settings.addressSpace.flatMap((value) => {
      if (parseCidr(value)) return [];
      const network = networkOf(value);
      return [{ field: 'addressSpace', data: { value }, ...(network ? { suggestion: formatCidr(network) } : {}) }];
    }),
};
