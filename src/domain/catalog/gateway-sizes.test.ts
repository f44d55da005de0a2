import { describe, expect, test } from 'vitest';
import { capacityOf, isScaleOffered, largerThan, unitsLike } from './gateway-sizes.ts';

describe('an ErGwScale', () => {
  // Samples that scalable-gateway.md (11/06/2025) prints.
  test.each([
    { units: 10, mbps: 10_000, maxVms: 20_000, flows: 1_000_000 },
    { units: 20, mbps: 20_000, maxVms: 30_000, flows: 2_000_000 },
    { units: 40, mbps: 40_000, maxVms: 50_000, flows: 4_000_000 },
  ])('of $units units gives $mbps Mbps to $maxVms machines in $flows flows', ({ units, ...figures }) => {
    expect(capacityOf('ErGwScale', units)).toMatchObject(figures);
  });

  test.each([
    [1, 4, false],
    [2, 8, false],
    [9, 8, false],
    [10, 16, true],
  ])('of %i units takes %i circuits, FastPath: %s', (units, circuits, fastPath) => {
    expect(capacityOf('ErGwScale', units)).toMatchObject({ maxCircuitsDifferentLocations: circuits, fastPath });
  });

  test('is not judged before its units are known', () => {
    expect(capacityOf('ErGwScale', null)).toBeUndefined();
  });

  test('is offered in some regions and not in others', () => {
    expect(['northeurope', 'West Europe', 'Atlantis'].map(isScaleOffered)).toEqual([true, false, undefined]);
  });
});

test('a fixed SKU keeps its figures, whatever the units', () => {
  expect(capacityOf('ErGw1AZ', null)).toMatchObject({ mbps: 1000, maxVms: 2000, routesLearned: 4000 });
});

test('a gateway grows within its family', () => {
  expect(largerThan('Standard').map((sku) => sku.name)).toEqual(['HighPerformance', 'UltraPerformance']);
  expect(largerThan('ErGw3AZ').map((sku) => sku.name)).toEqual(['ErGwScale']);
});

test('an upgrade to ErGwScale begins with what the gateway gave', () => {
  expect(['ErGw1AZ', 'ErGw2AZ', 'ErGw3AZ'].map((from) => unitsLike(from, 'ErGwScale'))).toEqual([1, 2, 10]);
  expect(unitsLike('ErGw1AZ', 'ErGw3AZ')).toBeNull();
});
