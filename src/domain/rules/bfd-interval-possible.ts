import type { Rule } from '#domain/shapes/rule.ts';

const MICROSOFTS_MS = 300;

export const bfdIntervalPossible: Rule<'circuit'> = {
  id: 'bfd-interval-possible',
  about: 'circuit',
  severity: 'info',
  basis: 'D',
  rules: ['BFD-01'],
  message:
    'BFD every {own} ms will not come about: Microsoft’s side keeps to {microsofts} ms, sometimes 750, and the slower side decides.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-bfd',
  refuses: [],

  check(_plan, { design }) {
    const own = design?.bfdMilliseconds;
    if (own === undefined || own >= MICROSOFTS_MS) return [];
    return [{ field: 'bfdMilliseconds', data: { own, microsofts: MICROSOFTS_MS }, suggestion: MICROSOFTS_MS }];
  },
};
