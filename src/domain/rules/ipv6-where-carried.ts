import type { Gateway, VirtualNetwork } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

/** What keeps IPv6 out, each with the statement that says so. */
function hindrances({ settings, design }: Gateway, network: VirtualNetwork | undefined): readonly string[] {
  const zoneless =
    design?.zones === 'none' ||
    (settings.sku !== '' && /^(Standard|HighPerformance|UltraPerformance)$/.test(settings.sku));
  return [
    ...(network?.design?.virtualWanHub === true ? ['in a Virtual WAN hub'] : []),
    ...(network?.design?.routeServer === true || design?.routeServer === true
      ? ['beside a Route Server, in the portal']
      : []),
    ...(design?.vpnType === undefined ? [] : ['beside a VPN gateway']),
    ...(zoneless ? ['on a gateway without availability zones'] : []),
  ];
}

export const ipv6WhereCarried: Rule<'gateway'> = {
  id: 'ipv6-where-carried',
  about: 'gateway',
  severity: 'error',
  basis: 'D',
  rules: ['IPV6-02'],
  message: 'IPv6 does not work {where}: {gateway} cannot carry it.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-add-ipv6',
  refuses: [],

  check(plan, gateway) {
    if (gateway.design?.dualStack !== true) return [];
    const name = gateway.settings.name || 'the gateway';
    return hindrances(gateway, plan.networks[gateway.networkId]).map((where) => ({
      field: 'dualStack',
      data: { where, gateway: name },
      mend: { values: { dualStack: false }, label: 'Carry IPv4 only' },
    }));
  },
};
