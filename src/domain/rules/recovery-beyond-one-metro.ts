import { circuitsTo, cityOf, locationsOf } from '#domain/model/resiliency-level.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const recoveryBeyondOneMetro: Rule<'network'> = {
  id: 'recovery-beyond-one-metro',
  about: 'network',
  severity: 'warning',
  basis: 'D',
  rules: ['HA-03'],
  message:
    'All circuits of {network} land in {city} ({places}). Two sites of one metro survive the loss of a site, not of the metro.',
  docs: 'https://learn.microsoft.com/azure/expressroute/designing-for-disaster-recovery-with-expressroute-privatepeering',
  refuses: [],

  check(plan, { id, settings, design }) {
    if (!design?.disasterRecovery) return [];
    const circuits = circuitsTo(plan, id);
    const places = locationsOf(circuits);
    const [city, another] = new Set(places.map(cityOf));
    if (city === undefined || another !== undefined) return [];
    return [
      {
        field: 'disasterRecovery',
        others: circuits.map((circuit) => circuit.id),
        data: { network: settings.name || 'the network', city, places: places.join(', ') },
      },
    ];
  },
};
