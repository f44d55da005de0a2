import type { Rule } from '#domain/shapes/rule.ts';

const LEAST_SECONDS = 60;

export const convergencePromiseHolds: Rule<'circuit'> = {
  id: 'convergence-promise-holds',
  about: 'circuit',
  severity: 'info',
  basis: 'D',
  rules: ['BFD-04'],
  message:
    'A failover within {seconds} s from end to end cannot be promised: between gateway and edge it takes up to about a minute, to another site up to 180 s.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-bfd',
  refuses: [],

  check(_plan, { design }) {
    const seconds = design?.convergenceSeconds;
    if (seconds === undefined || seconds >= LEAST_SECONDS) return [];
    return [{ field: 'convergenceSeconds', data: { seconds }, suggestion: 180 }];
  },
};
