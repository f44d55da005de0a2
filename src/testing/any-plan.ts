import fc from 'fast-check';
import { authorizationId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { circuitParts, type CircuitShape, circuitShape } from './any-circuit.ts';
import { authorization, connection, network, type Part, planWith } from './plans.ts';
import { globalReach } from './surroundings.ts';

/** Two subscriptions by their ids, and one by its name. */
const subscriptions = [
  '5f0c1c52-0000-4000-a000-000000000001',
  '5f0c1c52-0000-4000-a000-000000000002',
  'Contoso Production',
] as const;

const networkShape = fc.record({
  subscription: fc.constantFrom(...subscriptions),
  resourceGroup: fc.constantFrom('net', 'rg-hub_(1)'),
  sku: fc.constantFrom('Standard', 'HighPerformance', 'UltraPerformance', 'ErGw1AZ', 'ErGw2AZ', 'ErGw3AZ', 'ErGwScale'),
  units: fc.record({ least: fc.integer({ min: 1, max: 10 }), more: fc.integer({ min: 0, max: 30 }) }),
  spaces: fc.integer({ min: 1, max: 3 }),
});

type NetworkShape = typeof networkShape extends fc.Arbitrary<infer Shape> ? Shape : never;

const linkShape = fc.record({
  circuit: fc.nat({ max: 3 }),
  network: fc.nat({ max: 3 }),
  weight: fc.integer({ min: 0, max: 32_000 }),
  fastPath: fc.constantFrom(true, true, false),
});

type LinkShape = typeof linkShape extends fc.Arbitrary<infer Shape> ? Shape : never;

const planShape = fc.record({
  circuits: fc.array(circuitShape(subscriptions), { minLength: 1, maxLength: 4 }),
  networks: fc.array(networkShape, { maxLength: 4 }),
  links: fc.array(linkShape, { maxLength: 5 }),
  joins: fc.constantFrom(true, true, false),
});

/** Plans of one to four circuits that Azure could be given: addresses, names and keys never clash. */
export const anyPlan: fc.Arbitrary<Plan> = planShape.map(({ circuits, networks, links, joins }) =>
  planWith(
    ...circuits.flatMap((shape, index) => circuitParts(shape, index)),
    ...networks.map((shape, index) => networkPart(shape, index)),
    ...distinctLinks(links).flatMap((link) => linkParts(link, circuits, networks)),
    ...(joins ? reachParts(circuits) : []),
  ),
);

function networkPart({ subscription, resourceGroup, sku, units, spaces }: NetworkShape, index: number): Part {
  const second = 20 + index * 8;
  const isScale = sku === 'ErGwScale';
  return network(`vnet.${index}_hub`, {
    stage: 'planned',
    sku,
    settings: {
      subscription,
      resourceGroup,
      addressSpace: Array.from({ length: spaces }, (_, nth) => `10.${second + nth}.0.0/16`),
      gatewaySubnet: `10.${second}.255.0/26`,
    },
    gatewaySettings: isScale ? { minScaleUnits: units.least, maxScaleUnits: units.least + units.more } : {},
  });
}

/** A gateway is linked to a circuit once. */
function distinctLinks(links: readonly LinkShape[]): readonly LinkShape[] {
  const byPair = new Map(links.map((link) => [`${link.circuit} ${link.network}`, link]));
  return [...byPair.values()];
}

const takesFastPath: readonly string[] = ['UltraPerformance', 'ErGw3AZ'];

function linkParts(
  { circuit, network: place, weight, fastPath }: LinkShape,
  circuits: readonly CircuitShape[],
  networks: readonly NetworkShape[],
): readonly Part[] {
  const from = circuits[circuit];
  const to = networks[place];
  if (!from || !to || (from.privatePeering === 'none' && from.kind !== 'L3')) return [];
  const isForeign = from.subscription !== to.subscription;
  const name = `circuit-${circuit}-to-vnet-${place}`;
  const key = `key-${circuit}-${place}`;
  return [
    ...(isForeign ? [authorization(key, { on: `circuit-${circuit}`, use: 'planned' })] : []),
    connection(name, {
      on: `circuit-${circuit}`,
      to: `vnet.${place}_hub`,
      stage: 'planned',
      ...(isForeign ? { key } : {}),
      settings: { routingWeight: weight, fastPath: fastPath && takesFastPath.includes(to.sku) },
    }),
  ];
}

/** Joins the first two circuits whose private peerings carry both address families, or else IPv4. */
function reachParts(circuits: readonly CircuitShape[]): readonly Part[] {
  const able = circuits.flatMap((shape, index) =>
    shape.kind === 'L3' || ['ipv4', 'dual'].includes(shape.privatePeering) ? [{ shape, index }] : [],
  );
  const dual = able.filter(({ shape }) => shape.kind !== 'L3' && shape.privatePeering === 'dual');
  const isDual = dual.length > 1;
  const [one, other] = isDual ? dual : able;
  if (!one || !other) return [];
  const ends = { on: `circuit-${one.index}`, to: `circuit-${other.index}` };
  const isForeign = one.shape.subscription !== other.shape.subscription;
  const settings = {
    addressPrefix: '192.168.8.0/29',
    ipv6AddressPrefix: isDual ? 'fd00:8::/125' : '',
    authorizationId: isForeign ? authorizationId('reach-key') : null,
  };
  return [
    ...(isForeign ? [authorization('reach-key', { on: ends.to, use: 'planned' })] : []),
    globalReach(`reach-${one.index}-${other.index}`, { ...ends, stage: 'planned', settings }),
  ];
}
