import { filterOf } from '#domain/model/look-up.ts';
import { regionName } from '#domain/model/places.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const filterInCircuitsRegion: Rule<'peering'> = {
  id: 'filter-in-circuits-region',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['RF-04'],
  message:
    '{filter} lies in {region} and {circuit} in {home}: a route filter has to lie in the Azure region of the circuit.',
  docs: 'https://learn.microsoft.com/azure/expressroute/how-to-routefilter-portal',
  refuses: ['attach-route-filter'],

  check(plan, peering) {
    const filter = plan.era === 'seed' ? undefined : filterOf(plan, peering);
    const circuit = plan.circuits[peering.circuitId];
    const [region, home] = [filter, circuit].map((each) => regionName(each?.settings.location ?? ''));
    if (!filter || !circuit || !region || !home || region === home) return [];
    const data = {
      filter: filter.settings.name || 'The filter',
      region,
      circuit: circuit.settings.name || 'the circuit',
      home,
    };
    const mend = { on: filter.id, values: { location: home }, label: `Move it to ${home}` };
    return [{ field: 'routeFilterId', data, others: [filter.id], ...(filter.azure ? {} : { mend }) }];
  },
};
