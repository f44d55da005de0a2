import { describe, expect, test } from 'vitest';
import { layOut, nearestTo, type PlacedStop, type Stop } from './strip-layout.ts';

const stop = (day: number, text = 'Service key sent to Equinix', weight = 0): Stop => ({ day, text, weight });
const many = (count: number): readonly Stop[] =>
  Array.from({ length: count }, (_none, index) => stop(Math.floor(index / 3)));

function boxesOf(stops: readonly PlacedStop[]): readonly { readonly left: number; readonly right: number }[] {
  return stops
    .flatMap(({ label }) => (label ? [{ left: label.left, right: label.left + label.width }] : []))
    .toSorted((a, b) => a.left - b.left);
}

describe('the strip', () => {
  test.each([1, 4, 9, 40, 500])('keeps the labels of %i stops apart and inside', (count) => {
    const { stops, width } = layOut(many(count), 1400);
    const boxes = boxesOf(stops);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? 0);
      expect(box.right).toBeLessThanOrEqual(width);
    }
    expect(boxes.length).toBeGreaterThan(0);
  });

  test.each([1, 9, 500])('leaves a target of 24 px to each of %i dots', (count) => {
    const xs = layOut(many(count), 1400).stops.map(({ x }) => x);
    for (const [index, x] of xs.entries()) expect(x - (xs[index - 1] ?? -100)).toBeGreaterThanOrEqual(24);
  });

  test('is no wider than its room while everything fits', () => {
    const { stops, width } = layOut(many(9), 1400);
    expect(width).toBe(1400);
    expect(stops.every(({ x }) => x <= 1400)).toBe(true);
  });

  test('grows and scrolls when there is no room', () => {
    expect(layOut(many(500), 1400).width).toBeGreaterThan(1400);
  });

  test('labels every stop where there is room', () => {
    expect(layOut([stop(0), stop(2), stop(9)], 1400).stops.every(({ label }) => label)).toBe(true);
  });

  test('labels the weightiest stop first', () => {
    const stops = Array.from({ length: 60 }, (_none, index) =>
      stop(0, 'Service key sent to Equinix', index === 17 ? 2 : 0),
    );
    expect(layOut(stops, 900).stops[17]?.label).not.toBeNull();
  });

  test('finds room for what happened in Azure before edits of the plan', () => {
    const stops = Array.from({ length: 16 }, (_none, index) => stop(index, 'Service key sent to Equinix', index % 2));
    const labelled = layOut(stops, 1700).stops.filter(({ label }) => label);
    expect(labelled).toHaveLength(8);
  });

  test('keeps every dot in its place, whatever is on screen', () => {
    const stops = many(20);
    const shown = stops.map((each, index) => (index === 4 ? { ...each, says: `${each.text} (edit 1 of 12)` } : each));
    expect(layOut(shown, 1400).stops.map(({ x }) => x)).toEqual(layOut(stops, 1400).stops.map(({ x }) => x));
    expect(layOut(shown, 1400).stops[4]?.label).not.toBeNull();
  });

  test('puts more room between stops that are more days apart', () => {
    const [a, b, c] = layOut([stop(0), stop(1), stop(11)], 1400).stops.map(({ x }) => x);
    expect((c ?? 0) - (b ?? 0)).toBeGreaterThan((b ?? 0) - (a ?? 0));
  });

  test('marks the first stop of each day', () => {
    expect(layOut([stop(0), stop(0), stop(3)], 1400).stops.map(({ opensDay }) => opensDay)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('knows the nearest dot', () => {
    const { stops } = layOut([stop(0), stop(2), stop(9)], 1400);
    expect([-50, (stops[1]?.x ?? 0) + 3, 5000].map((x) => nearestTo(x, stops))).toEqual([0, 1, 2]);
  });
});
