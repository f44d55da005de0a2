import type { Rule } from '#domain/shapes/rule.ts';

export const peakFitsOneLink: Rule<'circuit'> = {
  id: 'peak-fits-one-link',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['BW-08'],
  message:
    'A peak of {peak} Mbps does not fit when one of the two links fails: the second link is no capacity to plan with, and one carries {mbps} Mbps.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check(_plan, { settings: { bandwidthInMbps: mbps }, design }) {
    const peak = design?.peakMbps;
    return mbps === null || peak === undefined || peak <= mbps ? [] : [{ field: 'peakMbps', data: { mbps, peak } }];
  },
};
