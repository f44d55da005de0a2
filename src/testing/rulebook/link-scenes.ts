import { circuitId, connectionId, gatewayIdOf, networkId } from '#domain/model/ids.ts';
import type { CircuitSettings, Plan } from '#domain/model/plan.ts';
import { circuitIn, connection, network, type Part, peering, planWith } from '../plans.ts';
import { design, globalReach } from '../surroundings.ts';

// Plans for the examples about linking virtual networks.

export const ams = circuitId('ams');
export const link = connectionId('link');
export const linkIt = { id: 'link-network', args: { connectionId: link } } as const;
export const ready = [circuitIn('PD'), peering('AzurePrivatePeering')];
export const planned = connection('link', { stage: 'planned' });

/** A link to be made, on a circuit of this kind, to a network in this region. */
export const toLink = (settings: Partial<CircuitSettings>, location: string, ...more: readonly Part[]): Plan =>
  planWith(
    circuitIn('PD', { settings }),
    peering('AzurePrivatePeering'),
    network('hub', { settings: { location } }),
    planned,
    ...more,
  );

/** Live links to that many other networks. */
export const links = (count: number): readonly Part[] =>
  Array.from({ length: count }, (_, index) => [
    network(`net-${index}`),
    connection(`live-${index}`, { to: `net-${index}` }),
  ]).flat();

export const reaches = (count: number): readonly Part[] =>
  Array.from({ length: count }, (_, index) => globalReach(`reach-${index}`));

/** A network with live links to circuits at these locations, and one more that is planned, at the last one. */
export function toCircuits(sku: string, places: readonly string[]): Plan {
  const rest = places.slice(0, -1);
  return planWith(
    ...rest.flatMap((peeringLocation, index) => [
      circuitIn('PD', { name: `circuit-${index}`, settings: { peeringLocation } }),
      connection(`live-${index}`, { on: `circuit-${index}` }),
    ]),
    circuitIn('PD', { settings: { peeringLocation: places.at(-1) ?? '' } }),
    peering('AzurePrivatePeering'),
    network('hub', { sku }),
    planned,
  );
}

export const four = (place: string): readonly string[] => Array.from({ length: 4 }, () => place);

/** A live link to a hub of which this is stated. */
export const linkedHub = (values: Parameters<typeof design>[1], gatewaySubnet = '10.20.255.0/27'): Plan =>
  planWith(...ready, network('hub', { settings: { gatewaySubnet } }), connection('link'), design('hub', values));

export const plannedHub = (values: Parameters<typeof design>[1]): Plan =>
  planWith(...ready, network('hub'), planned, design('hub', values));

export const weight = (routingWeight: number): Plan =>
  planWith(...ready, network('hub'), connection('link', { settings: { routingWeight } }));

export const change = (routingWeight: number) =>
  ({ id: 'change-connection', args: { connectionId: link, settings: { routingWeight } } }) as const;

export const two = (second: string): Plan =>
  planWith(
    circuitIn('PD'),
    circuitIn('PD', { name: 'lon', settings: { peeringLocation: second } }),
    network('hub'),
    connection('link'),
    connection('other', { on: 'lon' }),
  );

export const learning = (sku: string, learnedRoutes: number): Plan =>
  planWith(network('hub', { sku }), design(gatewayIdOf(networkId('hub')), { learnedRoutes }));
