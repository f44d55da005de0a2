import { largerThan } from '#domain/catalog/gateway-sizes.ts';
import { circuitsBehind, fullestPlace, sizeOf } from '#domain/model/gateway-life.ts';
import { connectionsTo, networkBehind } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const gatewayFitsItsCircuits: Rule<'gateway'> = {
  id: 'gateway-fits-its-circuits',
  about: 'gateway',
  severity: 'error',
  basis: 'D!',
  rules: ['VNET-09'],
  message:
    '{network} is meant for {count} circuits{place}; {sku} takes {limit}. Microsoft’s pages disagree: the FAQ says 16 for any gateway.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
  refuses: [],

  check(plan, { id, settings }) {
    const size = sizeOf(settings);
    const circuits = circuitsBehind(plan, connectionsTo(plan, id));
    if (!size || circuits.length <= size.maxCircuitsSameLocation) return [];
    const data = { network: networkBehind(plan, id)?.settings.name ?? '', sku: settings.sku };
    const others = circuits.map((circuit) => circuit.id);
    const fullest = fullestPlace(circuits);
    if (fullest.count > size.maxCircuitsSameLocation) {
      const place = ` at ${fullest.place}`;
      return [{ others, data: { ...data, count: fullest.count, place, limit: size.maxCircuitsSameLocation } }];
    }
    const limit = size.maxCircuitsDifferentLocations;
    if (circuits.length <= limit) return [];
    const suggestion = largerThan(settings.sku).find(
      (sku) => sku.maxCircuitsDifferentLocations >= circuits.length && sku.name !== 'ErGwScale',
    )?.name;
    const all = { ...data, count: circuits.length, place: ' in all', limit };
    return [{ field: 'sku', others, data: all, ...(suggestion === undefined ? {} : { suggestion }) }];
  },
};
