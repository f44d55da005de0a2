import { describe, expect, it } from 'vitest';
import { dark, light, type Shades, tintNames } from './palette.ts';

function brightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [brightness(one), brightness(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function grounds({ ground, surface, sunken }: Shades): readonly string[] {
  return [ground, surface, sunken];
}

function textPairs(shades: Shades): readonly (readonly [string, string])[] {
  const tints = tintNames.map((name) => shades[name]);
  const coloured = tints.flatMap((tint) => [
    ...[...grounds(shades), tint.soft, tint.zone].map((below) => [tint.main, below] as const),
    [tint.contrastText, tint.main] as const,
  ]);
  const below = [...grounds(shades), ...tints.flatMap(({ soft, zone }) => [soft, zone])];
  const plain = [shades.text, shades.muted, shades.quiet].flatMap((text) => below.map((each) => [text, each] as const));
  return [...coloured, ...plain];
}

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s palette', (_name, shades) => {
  it('keeps every text readable on every ground it may stand on', () => {
    const faint = textPairs(shades).filter(([text, below]) => contrast(text, below) < 4.5);
    expect(faint).toEqual([]);
  });

  it('draws the borders of fields, and focus rings, so that they are seen', () => {
    const pairs = [shades.ground, shades.surface].flatMap((below) => [
      [shades.edge, below] as const,
      [shades.accent.main, below] as const,
      [shades.danger.main, below] as const,
    ]);
    expect(pairs.filter(([line, below]) => contrast(line, below) < 3)).toEqual([]);
  });
});
