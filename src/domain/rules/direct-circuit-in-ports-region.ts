import { portOf } from '#domain/model/look-up.ts';
import { regionName } from '#domain/model/places.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const directCircuitInPortsRegion: Rule<'circuit'> = {
  id: 'direct-circuit-in-ports-region',
  about: 'circuit',
  severity: 'error',
  basis: 'D!',
  rules: ['ERD-08'],
  message:
    'The circuit is in {region}, its port pair in {portRegion}: both resources belong in one region. Microsoft’s page states it beside another sentence that is laxer.',
  docs: 'https://learn.microsoft.com/azure/expressroute/how-to-expressroute-direct-portal',
  refuses: ['create-circuit'],

  check(plan, circuit) {
    const portRegion = portOf(plan, circuit)?.settings.location ?? '';
    const region = circuit.settings.location;
    if (region === '' || portRegion === '' || regionName(region) === regionName(portRegion)) return [];
    return [{ field: 'location', data: { region, portRegion }, suggestion: portRegion }];
  },
};
