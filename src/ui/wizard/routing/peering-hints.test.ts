import { describe, expect, it } from 'vitest';
import { asnHint, linkHint } from './peering-hints.ts';

describe('the hint under a link subnet', () => {
  it('gives the first usable address to the customer and the second to Microsoft', () => {
    expect(linkHint('192.168.100.128/30')).toBe('.129 yours, .130 Microsoft');
    expect(linkHint('2001:db8::/126')).toBe('2001:db8::1 yours, 2001:db8::2 Microsoft');
  });

  it('is silent about what is no link subnet', () => {
    expect(linkHint('192.168.100.128/29')).toBeUndefined();
    expect(linkHint('2001:db8::/64')).toBeUndefined();
    expect(linkHint('192.168.100')).toBeUndefined();
  });
});

describe('the hint under an AS number', () => {
  it('tells private from public', () => {
    expect(asnHint(65_010)).toBe('Private ASN');
    expect(asnHint(4_200_000_000)).toBe('Private ASN');
    expect(asnHint(3320)).toBe('Public ASN');
  });

  it('leaves the rest to the rules', () => {
    expect([null, 0, 12_076, 65_515, 64_500].map(asnHint)).toEqual(Array.from({ length: 5 }));
  });
});
