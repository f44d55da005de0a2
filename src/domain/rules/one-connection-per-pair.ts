import { liveConnectionsBetween, nameOf, networkBehind } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const oneConnectionPerPair: Rule<'connection'> = {
  id: 'one-connection-per-pair',
  about: 'connection',
  severity: 'error',
  basis: 'S',
  rules: ['VNET-10'],
  message: '{network} is linked to {circuit} already.',
  refuses: ['link-network', 'redeem-authorization'],

  check(plan, { id, circuitId, gatewayId }) {
    const twin = liveConnectionsBetween(plan, circuitId, gatewayId).find((each) => each.id !== id);
    if (!twin) return [];
    return [
      {
        others: [twin.id],
        data: { network: networkBehind(plan, gatewayId)?.settings.name ?? '', circuit: nameOf(plan, circuitId) },
      },
    ];
  },
};
