import type { Rule } from '#domain/shapes/rule.ts';

export const twoEdgeRouters: Rule<'circuit'> = {
  id: 'two-edge-routers',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['HA-04'],
  message: 'Both links of {circuit} end on one router of yours: its failure takes both.',
  docs: 'https://learn.microsoft.com/azure/expressroute/designing-for-high-availability-with-expressroute',
  refuses: [],

  check: (_plan, { settings, design }) =>
    design?.edgeRouters === 1
      ? [
          {
            field: 'edgeRouters',
            data: { circuit: settings.name || 'the circuit' },
            mend: { values: { edgeRouters: 2 }, label: 'Plan two routers' },
          },
        ]
      : [],
};
