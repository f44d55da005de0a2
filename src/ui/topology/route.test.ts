import { describe, expect, it } from 'vitest';
import { angledRoute, swungRoute } from './route.ts';

describe('angledRoute', () => {
  const route = angledRoute([
    { x: 0, y: 0 },
    { x: 0, y: 40 },
    { x: 60, y: 40 },
    { x: 60, y: 100 },
  ]);

  it('is as long as its stretches, and breaks in the middle of the last one', () => {
    expect(route.length).toBe(160);
    expect(route.breakAt).toBe(130);
    expect(route.breakPoint).toEqual({ x: 60, y: 70 });
  });

  it('rounds its corners off', () => {
    expect(route.path).toBe('M0 0L0 31Q0 40 9 40L51 40Q60 40 60 49L60 100');
  });

  it('breaks where it is told to', () => {
    const told = angledRoute(
      [
        { x: 0, y: 0 },
        { x: 0, y: 40 },
        { x: 60, y: 40 },
      ],
      10,
    );
    expect(told.breakPoint).toEqual({ x: 0, y: 10 });
  });

  it('stands a line without length', () => {
    expect(
      angledRoute([
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ]).breakPoint,
    ).toEqual({ x: 5, y: 5 });
  });
});

describe('swungRoute', () => {
  it('leaves and arrives level, and breaks on its way', () => {
    const route = swungRoute({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.5);
    expect(route.length).toBeCloseTo(100);
    expect(route.breakPoint).toEqual({ x: 50, y: 0 });
  });
});
