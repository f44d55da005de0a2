import type { Rule } from '#domain/shapes/rule.ts';

export const bfdConfigured: Rule<'circuit'> = {
  id: 'bfd-configured',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['BFD-02'],
  message:
    'Without BFD on both of your routers a failed link of {circuit} is noticed when the hold time is over: up to {seconds} seconds.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-bfd',
  refuses: [],

  check: (_plan, { settings, design }) =>
    design?.bfd === false
      ? [
          {
            field: 'bfd',
            data: { circuit: settings.name || 'the circuit', seconds: Math.min(design.holdSeconds ?? 180, 180) },
            mend: { values: { bfd: true }, label: 'Plan BFD on both routers' },
          },
        ]
      : [],
};
