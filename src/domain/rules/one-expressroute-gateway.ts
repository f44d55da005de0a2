import { isMigrating } from '#domain/model/gateway-life.ts';
import { networkBehind } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const oneExpressrouteGateway: Rule<'gateway'> = {
  id: 'one-expressroute-gateway',
  about: 'gateway',
  severity: 'error',
  basis: 'D',
  rules: ['GW-05'],
  message:
    '{network} has another ExpressRoute gateway: a network takes one, beside one VPN gateway. Only a migration has two for a while.',
  docs: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings',
  refuses: ['create-gateway'],

  check(plan, gateway) {
    if (gateway.design?.secondExpressRouteGateway !== true || isMigrating(gateway)) return [];
    return [
      {
        field: 'secondExpressRouteGateway',
        data: { network: networkBehind(plan, gateway.id)?.settings.name ?? '' },
        mend: { values: { secondExpressRouteGateway: false }, label: 'Delete the other one' },
      },
    ];
  },
};
