import { isDirect } from '#domain/model/circuit-condition.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const directCircuitStartsMetered: Rule<'circuit'> = {
  id: 'direct-circuit-starts-metered',
  about: 'circuit',
  severity: 'error',
  basis: 'D!',
  rules: ['ERD-09'],
  message:
    'A circuit on ExpressRoute Direct begins as MeteredData, and can become UnlimitedData later, for good. Another page of Microsoft’s sells Local with UnlimitedData only, so Local may begin with either.',
  docs: 'https://learn.microsoft.com/azure/expressroute/how-to-expressroute-direct-portal',
  refuses: ['create-circuit'],

  check: (_plan, circuit) =>
    !circuit.azure &&
    isDirect(circuit) &&
    circuit.settings.tier !== 'Local' &&
    circuit.settings.family === 'UnlimitedData'
      ? [{ field: 'family', suggestion: 'MeteredData' }]
      : [],
};
