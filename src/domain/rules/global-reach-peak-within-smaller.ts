import { circuitsOfReach } from '#domain/model/global-reach-life.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const globalReachPeakWithinSmaller: Rule<'globalReach'> = {
  id: 'global-reach-peak-within-smaller',
  about: 'globalReach',
  severity: 'warning',
  basis: 'D',
  rules: ['GR-08'],
  message:
    '{circuit} plans {peak} Mbps of Global Reach; the smaller of the two circuits gives {smaller} Mbps, shared with its Azure traffic.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: ['add-global-reach'],

  check(plan, reach) {
    const ends = circuitsOfReach(plan, reach);
    const sizes = ends.flatMap(({ settings }) => settings.bandwidthInMbps ?? []);
    if (sizes.length < 2) return [];
    const smaller = Math.min(...sizes);
    return ends.flatMap(({ id, settings, design }) => {
      const peak = design?.globalReachMbps;
      if (peak === undefined || peak <= smaller) return [];
      const mend = { on: id, values: { globalReachMbps: smaller }, label: `Plan ${smaller} Mbps on ${settings.name}` };
      const data = { circuit: settings.name, peak, smaller };
      // Two buttons would hide each other: with both at fault, each is mended where it stands.
      return [{ others: [id], data, ...(onlyOne(ends, smaller) ? { mend } : {}) }];
    });
  },
};

function onlyOne(ends: ReturnType<typeof circuitsOfReach>, smaller: number): boolean {
  return ends.filter(({ design }) => (design?.globalReachMbps ?? 0) > smaller).length === 1;
}
