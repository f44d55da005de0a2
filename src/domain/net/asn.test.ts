import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAsn, isDocumentationAsn, isPrivateAsn, isReservedByMicrosoft, MICROSOFT_ASN } from './asn.ts';

const bounds = [
  { is: isAsn, name: 'an AS number', ranges: [[1, 4_294_967_295]] },
  { is: isReservedByMicrosoft, name: 'reserved by Microsoft', ranges: [[65_515, 65_520]] },
  {
    is: isPrivateAsn,
    name: 'private',
    ranges: [
      [64_512, 65_534],
      [4_200_000_000, 4_294_967_294],
    ],
  },
  {
    is: isDocumentationAsn,
    name: 'for documentation',
    ranges: [
      [64_496, 64_511],
      [65_536, 65_551],
    ],
  },
] as const;

describe('AS numbers', () => {
  test.each(bounds.flatMap(({ is, name, ranges }) => ranges.map(([low, high]) => ({ is, name, low, high }))))(
    '$low to $high are $name, their neighbours are not',
    ({ is, low, high }) => {
      expect([low - 1, low, high, high + 1].map(is)).toEqual([false, true, true, false]);
    },
  );

  test('only whole numbers are AS numbers', () => {
    expect([1.5, Number.NaN, Number.POSITIVE_INFINITY, -0].map(isAsn)).toEqual([false, false, false, false]);
  });

  test('whatever has a class is an AS number, and no number is both private and for documentation', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 4_294_967_400 }), (asn) => {
        if (isPrivateAsn(asn) || isDocumentationAsn(asn) || isReservedByMicrosoft(asn)) expect(isAsn(asn)).toBe(true);
        expect(isPrivateAsn(asn) && isDocumentationAsn(asn)).toBe(false);
      }),
    );
  });

  test("Microsoft's own number is public", () => {
    expect(MICROSOFT_ASN).toBe(12_076);
    expect([isPrivateAsn, isDocumentationAsn, isReservedByMicrosoft].some((is) => is(MICROSOFT_ASN))).toBe(false);
  });
});
