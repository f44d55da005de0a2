import { circuitGbpsOn } from '#domain/catalog/direct-ports.ts';
import { portOf } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const directCircuitSizes: Rule<'circuit'> = {
  id: 'direct-circuit-sizes',
  about: 'circuit',
  severity: 'error',
  basis: 'D',
  rules: ['ERD-03'],
  message: '{mbps} Mbps is no size for a circuit on a pair of {port} Gbps: there are {sizes} Gbps.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-erdirect-about',
  refuses: ['create-circuit'],

  check(plan, circuit) {
    const port = portOf(plan, circuit)?.settings.bandwidthInGbps ?? null;
    const mbps = circuit.settings.bandwidthInMbps;
    const sizes = circuitGbpsOn(port);
    if (port === null || mbps === null || sizes.length === 0 || sizes.includes(mbps / 1000)) return [];
    const better = sizes.find((size) => size * 1000 >= mbps) ?? sizes.at(-1);
    return [
      {
        field: 'bandwidthInMbps',
        data: { mbps, port, sizes: sizes.join(', ') },
        ...(better === undefined ? {} : { suggestion: better * 1000 }),
      },
    ];
  },
};
