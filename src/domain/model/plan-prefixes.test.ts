import { describe, expect, it } from 'vitest';
import { parseCidr, type Cidr } from '#domain/net/cidr.ts';
import { network, planWith } from '#testing/plans.ts';
import { networkId } from './ids.ts';
import { blocksTaken, networksOn } from './plan-prefixes.ts';

const names = Array.from({ length: 40 }, (_each, index) => `spoke-${index}`);
const crowded = planWith(
  ...names.map((name) => network(name, { stage: 'planned', settings: { addressSpace: ['10.1.0.0/16'] } })),
);

function cidr(text: string): Cidr {
  const block = parseCidr(text);
  if (!block) throw new Error(`${text} is no block.`);
  return block;
}

describe('a block that many share', () => {
  it('has all of them, in their order', () => {
    expect(networksOn(crowded, cidr('10.0.0.0/8')).map(({ thing }) => thing.settings.name)).toEqual(names);
  });

  it('has fewer once one of them moved, and is the same as before where nothing did', () => {
    const first = networkId('spoke-0');
    const spoke = crowded.networks[first];
    if (!spoke) throw new Error('The first network is missing.');
    const moved = { ...spoke, settings: { ...spoke.settings, addressSpace: ['10.2.0.0/16'] } };
    const after = { ...crowded, networks: { ...crowded.networks, [first]: moved } };
    const space = cidr('10.1.0.0/16');
    expect(networksOn(crowded, space)).toHaveLength(40);
    expect(networksOn(after, space).map(({ thing }) => thing.settings.name)).toEqual(names.slice(1));
    expect(networksOn(crowded, space)).toHaveLength(40);
  });

  it('is taken once', () => {
    const taken = blocksTaken(crowded, cidr('10.1.0.0/16'));
    expect(taken.filter(({ bits }) => bits === 16)).toEqual([cidr('10.1.0.0/16')]);
  });
});
