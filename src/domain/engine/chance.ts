import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Chance } from '#domain/shapes/behaviour.ts';

/** Chance for the `turn`-th entry of a run: neither time nor order of asking changes it. */
export function chanceFor(seed: number, turn: number): Chance {
  const generator = xoroshiro128plus(seed ^ Math.imul(turn + 1, 0x9e37_79b1));
  return { between: (low, high) => uniformInt(generator, low, high) };
}

/** A GUID that only depends on seed and turn. */
export function guidFor(seed: number, turn: number): string {
  const chance = chanceFor(~seed, turn);
  const digits = Array.from({ length: 32 }, () => chance.between(0, 15).toString(16)).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
}
