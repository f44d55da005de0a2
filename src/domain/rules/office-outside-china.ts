import { officeValues } from '#domain/model/microsoft-routes.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const officeOutsideChina: Rule<'peering'> = {
  id: 'office-outside-china',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-24'],
  message: '{office} is not offered over Microsoft peering in Azure operated by 21Vianet.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: ['attach-route-filter', 'change-route-filter'],

  check(plan, peering) {
    const circuit = plan.circuits[peering.circuitId];
    const [office] = officeValues(plan, peering);
    if (!circuit || !office || peeringLocationOf(circuit.settings)?.cloud !== 'AzureChinaCloud') return [];
    return [{ field: 'routeFilterId', data: { office: office.name } }];
  },
};
