import type { Rule } from '#domain/shapes/rule.ts';

export const prependsHeeded: Rule<'circuit'> = {
  id: 'prepends-heeded',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['MAINT-02'],
  message:
    'Your side of {circuit} does not heed prepended AS paths. Before maintenance Microsoft prepends 12076 eight times to drain a link: traffic that stays there is lost, although BGP is up.',
  docs: 'https://learn.microsoft.com/azure/expressroute/planned-maintenance',
  refuses: [],

  check: (_plan, { settings, design }) =>
    design?.honoursPrepend === false
      ? [
          {
            field: 'honoursPrepend',
            data: { circuit: settings.name || 'the circuit' },
            mend: { values: { honoursPrepend: true }, label: 'Heed prepended AS paths' },
          },
        ]
      : [],
};
