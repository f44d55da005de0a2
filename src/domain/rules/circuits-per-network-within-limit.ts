import { limitOf } from '#domain/catalog/limits.ts';
import { connectionsTo, networkBehind } from '#domain/model/look-up.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Connection, Gateway, Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

/** The flat 16 of the FAQ holds for the largest gateways only; a Virtual WAN hub has limits of its own. */
export const circuitsPerNetworkWithinLimit: Rule<'connection'> = {
  id: 'circuits-per-network-within-limit',
  about: 'connection',
  severity: 'error',
  basis: 'D',
  rules: ['LIMIT-04', 'LIMIT-10'],
  message: '{network} already has {count} circuits {where}; {what} takes {limit}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: ['link-network', 'redeem-authorization'],

  check(plan, connection) {
    const gateway = plan.gateways[connection.gatewayId];
    const network = gateway && networkBehind(plan, gateway.id);
    if (connection.azure || !gateway || !network) return [];
    const hub = network.design?.virtualWanHub === true;
    const live = connectionsTo(plan, gateway.id).filter((each) => each.azure !== null);
    const place = placeOf(plan, connection);
    const same = live.filter((each) => place !== undefined && placeOf(plan, each) === place).length;
    const sameLimit = hub ? limitOf('vwanCircuitsPerHub', 'same') : limitOf('circuitsSameLocationPerVnet');
    const allLimit = hub ? limitOf('vwanCircuitsPerHub', 'different') : limitBySku(gateway);
    const data = {
      network: network.settings.name,
      what: hub ? 'a Virtual WAN hub' : `a gateway of ${gateway.settings.sku}`,
    };
    if (allLimit !== undefined && live.length >= allLimit) {
      return [
        { others: [network.id], data: { ...data, count: live.length, where: 'of all locations', limit: allLimit } },
      ];
    }
    if (sameLimit === undefined || same < sameLimit) return [];
    return [
      {
        others: [network.id],
        data: { ...data, count: same, where: `of ${place ?? 'one location'}`, limit: sameLimit },
      },
    ];
  },
};

function placeOf(plan: Plan, { circuitId }: Connection): string | undefined {
  const circuit = plan.circuits[circuitId];
  return circuit && peeringLocationOf(circuit.settings)?.name;
}

/** ErGwScale takes more with its scale units; the lowest number of them counts, as traffic may fall to it. */
function limitBySku({ settings: { sku, minScaleUnits } }: Gateway): number | undefined {
  if (sku !== 'ErGwScale') return limitOf('circuitsDifferentLocationsPerVnet', sku);
  const step = [10, 2].find((units) => (minScaleUnits ?? 1) >= units) ?? 1;
  return limitOf('circuitsDifferentLocationsPerVnet', `ErGwScale(${step}+)`);
}
