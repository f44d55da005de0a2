import { fastPathAddressLimit } from '#domain/catalog/fastpath.ts';
import { fastPathAddressesOn } from '#domain/model/fastpath.ts';
import { circuitsOn } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const fastpathAddressesWithinPort: Rule<'port'> = {
  id: 'fastpath-addresses-within-port',
  about: 'port',
  severity: 'warning',
  basis: 'D',
  rules: ['FP-04'],
  message:
    'FastPath is to serve {count} addresses on all circuits of {port} together; {gbps} Gbps ports take {limit}, the rest use the gateway.',
  docs: 'https://learn.microsoft.com/azure/expressroute/about-fastpath',
  refuses: [],

  check(plan, port) {
    const gbps = port.settings.bandwidthInGbps;
    if (gbps === null) return [];
    const circuits = circuitsOn(plan, port);
    const count = circuits.reduce((sum, circuit) => sum + fastPathAddressesOn(plan, circuit.id), 0);
    const limit = fastPathAddressLimit(gbps);
    if (count <= limit) return [];
    return [{ others: circuits.map(({ id }) => id), data: { count, port: port.settings.name, gbps, limit } }];
  },
};
