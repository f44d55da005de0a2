import { withoutIpv6FastPath } from '#domain/catalog/fastpath.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { placeOf } from '#domain/model/gateway-life.ts';
import { endsOf } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const fastpathIpv6OnDirect: Rule<'connection'> = {
  id: 'fastpath-ipv6-on-direct',
  about: 'connection',
  severity: 'error',
  basis: 'D',
  rules: ['FP-08'],
  message: 'IPv6 of {network} cannot use FastPath: {reason}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/about-fastpath',
  refuses: [],

  check(plan, { id, settings }) {
    const { circuit, network } = endsOf(plan, id);
    if (!circuit || !settings.fastPath || network?.design?.ipv6OverFastPath !== true) return [];
    const direct = isDirect(circuit);
    const place = placeOf(circuit);
    if (direct && !withoutIpv6FastPath.includes(place)) return [];
    const reason = direct ? `${place} does not have it` : 'it needs ExpressRoute Direct';
    const mend = { on: network.id, values: { ipv6OverFastPath: false }, label: 'Leave IPv6 on the gateway' };
    return [
      { field: 'fastPath', others: [circuit.id, network.id], data: { network: network.settings.name, reason }, mend },
    ];
  },
};
