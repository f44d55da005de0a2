import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cidr, contains, formatCidr, networkOf, sizeOf } from '#domain/net/cidr.ts';
import { prefixUsesOf } from '#domain/model/prefix-uses.ts';
import type { Plan } from '#domain/model/plan.ts';
import { circuitIn, network, peering, planWith } from '#testing/plans.ts';
import { design, globalReach, peeringDesign, site } from '#testing/surroundings.ts';
import { addressMap, type Band, type MapBlock } from './address-map.ts';

const plan = planWith(
  circuitIn('PD'),
  peering('AzurePrivatePeering'),
  peering('MicrosoftPeering'),
  peeringDesign('AzurePrivatePeering', { announced: ['10.4.0.0/16', '0.0.0.0/0'] }),
  peeringDesign('MicrosoftPeering', { natPool: ['131.107.4.0/28'] }),
  network('hub'),
  network('spoke', { settings: { addressSpace: ['10.20.128.0/17', 'fd00:20::/48'] } }),
  globalReach('reach'),
  site('office', { prefixes: ['10.0.0.0/16'] }),
);

const blocksOf = (band: Band): readonly MapBlock[] =>
  band.frames.flatMap((frame) => frame.stretches.flatMap((each) => (each.kind === 'block' ? [each.block] : [])));
const withInner = (block: MapBlock): readonly MapBlock[] => [block, ...block.inside.flatMap(withInner)];
const allBlocks = (bands: readonly Band[]): readonly MapBlock[] => bands.flatMap(blocksOf).flatMap(withInner);

describe('the map of addresses', () => {
  test('has a band for each purpose, with the blocks of each owner in it', () => {
    const bands = addressMap(plan, 4).map((band) => [band.id, blocksOf(band).map(({ use }) => formatCidr(use.block))]);
    expect(Object.fromEntries(bands)).toEqual({
      'on-premises': ['10.0.0.0/16', '10.4.0.0/16'],
      networks: ['10.20.0.0/16', '10.21.255.0/27'],
      links: ['192.168.8.0/29', '192.168.100.128/30', '192.168.100.132/30'],
      public: ['131.107.0.0/30', '131.107.0.4/30', '131.107.4.0/24'],
    });
  });

  test('shows a block inside another in it: a GatewaySubnet in its network, an overlap in what it overlaps', () => {
    const networks = addressMap(plan, 4).find(({ id }) => id === 'networks');
    const [hub] = networks ? blocksOf(networks) : [];
    expect(hub?.inside.map(({ use }) => [use.owner, use.field, formatCidr(use.block)])).toEqual([
      ['spoke', 'addressSpace', '10.20.128.0/17'],
    ]);
    expect(hub?.inside[0]?.inside.map(({ use }) => [use.owner, use.field])).toEqual([['hub', 'gatewaySubnet']]);
  });

  test('keeps IPv4 and IPv6 apart', () => {
    expect(allBlocks(addressMap(plan, 6)).map(({ use }) => formatCidr(use.block))).toEqual(['fd00:20::/48']);
  });

  test('a default route is a route, and no block of anybody', () => {
    expect(prefixUsesOf(plan).map(({ block }) => formatCidr(block))).not.toContain('0.0.0.0/0');
  });
});

const octets = fc.tuple(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 9, max: 29 }),
);

/** Networks with blocks anywhere in 10.0.0.0/8 and around, some of them inside each other. */
const plans: fc.Arbitrary<Plan> = fc.array(octets, { maxLength: 25 }).map((all) =>
  planWith(
    ...all.map(([second, third, bits], index) => {
      const block = networkOf(`10.${second}.${third}.0/${bits}`);
      const space = block ? formatCidr(block) : '';
      return network(`net-${index}`, { settings: { addressSpace: [space], gatewaySubnet: '' } });
    }),
  ),
);

describe('whatever the plan', () => {
  test('every block stands on the map once, inside its frame, and the stretches fill the frame', () => {
    fc.assert(
      fc.property(plans, (any) => {
        const bands = addressMap(any, 4);
        const names = (blocks: readonly { readonly block: Cidr }[]) =>
          blocks.map(({ block }) => formatCidr(block)).toSorted();
        expect(names(allBlocks(bands).map(({ use }) => use))).toEqual(names(prefixUsesOf(any)));
        for (const frame of bands.flatMap((band) => band.frames)) {
          const filled = frame.stretches.map((each) =>
            each.kind === 'free' ? each.addresses : sizeOf(each.block.use.block),
          );
          expect(filled.reduce((sum, size) => sum + size, 0n)).toBe(sizeOf(frame.block));
          expect(frame.stretches.some((each) => each.kind === 'free')).toBe(true);
          const used = frame.stretches.flatMap((each) => (each.kind === 'block' ? [each.block] : []));
          expect(used.every(({ use }) => contains(frame.block, use.block))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('statements about a design bring their blocks to the map', () => {
  const stated = design('ams/MicrosoftPeering', { natPool: ['131.107.9.0/28'] })(plan);
  expect(allBlocks(addressMap(stated, 4)).map(({ use }) => formatCidr(use.block))).toContain('131.107.9.0/28');
});
