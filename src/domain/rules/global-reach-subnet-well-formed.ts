import { formatCidr, readCidr } from '#domain/net/cidr.ts';
import { freeReachBlock } from '#domain/model/block-owner.ts';
import type { Rule } from '#domain/shapes/rule.ts';

const wanted = [
  { field: 'addressPrefix', version: 4, bits: 29 },
  { field: 'ipv6AddressPrefix', version: 6, bits: 125 },
] as const;

export const globalReachSubnetWellFormed: Rule<'globalReach'> = {
  id: 'global-reach-subnet-well-formed',
  about: 'globalReach',
  severity: 'error',
  basis: 'D',
  rules: ['GR-05'],
  message: '{value} is not one IPv{version} block of /{bits}, which the link of Global Reach takes.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-set-global-reach',
  refuses: ['add-global-reach', 'change-global-reach-prefix'],

  check: (plan, { settings, azure }) =>
    wanted.flatMap(({ field, version, bits }) => {
      const value = settings[field];
      const block = readCidr(value);
      const fits = typeof block !== 'string' && block.version === version && block.bits === bits;
      if (value === '' || fits) return [];
      const free = version === 4 && !azure ? freeReachBlock(plan) : undefined;
      return [{ field, data: { value, version, bits }, ...(free ? { suggestion: formatCidr(free) } : {}) }];
    }),
};
