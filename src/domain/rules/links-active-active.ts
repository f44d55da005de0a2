import type { Rule } from '#domain/shapes/rule.ts';

export const linksActiveActive: Rule<'circuit'> = {
  id: 'links-active-active',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['HA-05'],
  message:
    'Only one link of {circuit} carries traffic. A standby grows stale unnoticed, and a failure moves all flows at once: let both carry.',
  docs: 'https://learn.microsoft.com/azure/expressroute/designing-for-high-availability-with-expressroute',
  refuses: [],

  check: (_plan, { settings, design }) =>
    design?.activeActive === false
      ? [
          {
            field: 'activeActive',
            data: { circuit: settings.name || 'the circuit' },
            mend: { values: { activeActive: true }, label: 'Let both links carry traffic' },
          },
        ]
      : [],
};
