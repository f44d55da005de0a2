import { bookedMbps } from '#domain/model/port-life.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const portWithinItsSize: Rule<'port'> = {
  id: 'port-within-its-size',
  about: 'port',
  severity: 'warning',
  basis: 'D',
  rules: ['ERD-11'],
  message:
    'Circuits of {booked} Gbps share a pair of {size} Gbps. Up to twice its size was allowed in 2022, by PowerShell and CLI only; today’s page no longer says so. Watch what is used.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-erdirect-about',
  refuses: ['create-circuit'],

  check(plan, port) {
    const size = port.settings.bandwidthInGbps;
    const booked = size === null ? 0 : bookedMbps(plan, port, () => true) / 1000;
    return size === null || booked <= size ? [] : [{ field: 'bandwidthInGbps', data: { booked, size } }];
  },
};
