import type { Rule } from '#domain/shapes/rule.ts';

const highest = 32_000;

export const weightInRange: Rule<'connection'> = {
  id: 'weight-in-range',
  about: 'connection',
  severity: 'error',
  basis: 'D',
  rules: ['VNET-11'],
  message: 'A routing weight is a whole number from 0 to 32000; {weight} is none. The higher one is preferred.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-linkvnet-arm',
  refuses: ['link-network', 'redeem-authorization', 'change-connection'],

  check(_plan, { settings: { routingWeight: weight } }) {
    if (Number.isInteger(weight) && weight >= 0 && weight <= highest) return [];
    return [
      { field: 'routingWeight', data: { weight }, suggestion: weight > 0 ? Math.min(highest, Math.round(weight)) : 0 },
    ];
  },
};
