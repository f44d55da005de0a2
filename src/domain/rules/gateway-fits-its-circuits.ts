import { largerThan } from '#domain/catalog/gateway-sizes.ts';
import { circuitsBehind, fullestPlace } from '#domain/model/gateway-life.ts';
import { roomOf } from '#domain/model/gateway-room.ts';
import { connectionsTo, networkBehind } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

const ofSku = 'Microsoft’s pages disagree: the FAQ says 16 for any gateway';
const ofHub = 'a limit of Virtual WAN';

export const gatewayFitsItsCircuits: Rule<'gateway'> = {
  id: 'gateway-fits-its-circuits',
  about: 'gateway',
  severity: 'error',
  basis: 'D!',
  rules: ['VNET-09', 'LIMIT-04', 'LIMIT-10'],
  message: '{network} is meant for {count} circuits{place}; {taker} takes {limit} ({source}).',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
  refuses: [],

  check(plan, gateway) {
    const room = roomOf(plan, gateway);
    const circuits = circuitsBehind(plan, connectionsTo(plan, gateway.id));
    if (!room || circuits.length <= room.atOnePlace) return [];
    const network = networkBehind(plan, gateway.id);
    const isHub = network?.design?.virtualWanHub === true;
    const data = { network: network?.settings.name ?? '', taker: room.taker, source: isHub ? ofHub : ofSku };
    const others = circuits.map((circuit) => circuit.id);
    const fullest = fullestPlace(circuits);
    if (fullest.count > room.atOnePlace) {
      const place = ` at ${fullest.place}`;
      return [{ others, data: { ...data, count: fullest.count, place, limit: room.atOnePlace } }];
    }
    if (circuits.length <= room.inAll) return [];
    const all = { ...data, count: circuits.length, place: ' in all', limit: room.inAll };
    // No other SKU makes a hub take more.
    const suggestion = isHub ? undefined : roomier(gateway.settings.sku, circuits.length);
    return [{ field: 'sku', others, data: all, ...(suggestion === undefined ? {} : { suggestion }) }];
  },
};

function roomier(sku: string, count: number): string | undefined {
  return largerThan(sku).find(
    ({ name, maxCircuitsDifferentLocations }) => maxCircuitsDifferentLocations >= count && name !== 'ErGwScale',
  )?.name;
}
