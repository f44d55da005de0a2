import { scaleUnits } from '#domain/catalog/gateway-sizes.ts';
import type { GatewaySettings } from '#domain/model/plan.ts';
import type { Fault, Rule } from '#domain/shapes/rule.ts';

export const scaleUnitsInRange: Rule<'gateway'> = {
  id: 'scale-units-in-range',
  about: 'gateway',
  severity: 'error',
  basis: 'D',
  rules: ['GW-08'],
  message: '{low} to {high} scale units do not go: {reason}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/scalable-gateway',
  refuses: ['create-gateway', 'scale-gateway'],

  check: (_plan, { settings }) => (settings.sku === 'ErGwScale' ? faultsIn(settings) : []),
};

function faultsIn({ minScaleUnits: low, maxScaleUnits: high }: GatewaySettings): readonly Fault[] {
  if (low === null || high === null) return [];
  const data = { low, high };
  const { min, max } = scaleUnits;
  // From two units on it scales by itself; a single unit is a fixed size.
  const least = high === 1 ? 1 : 2;
  if (!Number.isInteger(high) || high > max || high < min) {
    const suggestion = high > max ? max : Math.max(Number.isInteger(low) ? low : 2, 2);
    return [
      {
        field: 'maxScaleUnits',
        data: { ...data, reason: `the most is a whole number from ${min} to ${max}` },
        suggestion,
      },
    ];
  }
  if (!Number.isInteger(low) || low < min) {
    return [
      {
        field: 'minScaleUnits',
        data: { ...data, reason: `the least is a whole number from ${min} on` },
        suggestion: least,
      },
    ];
  }
  if (low > high) {
    return [{ field: 'maxScaleUnits', data: { ...data, reason: 'the most is below the least' }, suggestion: low }];
  }
  if (low === 1 && high > 1) {
    return [{ field: 'minScaleUnits', data: { ...data, reason: 'a range begins with 2' }, suggestion: 2 }];
  }
  return [];
}
