import { expect, test } from 'vitest';
import { review } from '#domain/engine/review.ts';
import { onMicrosoftPeering, testRule } from '#testing/test-rule.ts';
import { customerAsnPublic } from './customer-asn-public.ts';

testRule(customerAsnPublic, {
  quiet: {
    'MSFT-04: peer 65020, customer ASN the registered one': onMicrosoftPeering({ peerASN: 65_020, customerASN: 3320 }),
    'MSFT-04: no customer ASN': onMicrosoftPeering({ customerASN: null }),
  },
  reports: {
    'MSFT-04: customer ASN 65020': {
      plan: onMicrosoftPeering({ customerASN: 65_020 }),
      subjects: [['ams/MicrosoftPeering']],
      fields: ['customerASN'],
      data: [{ asn: 65_020 }],
    },
    'MSFT-04: a private customer ASN of 32 bits': {
      plan: onMicrosoftPeering({ customerASN: 4_200_000_000 }),
      fields: ['customerASN'],
    },
    'MSFT-04: a customer ASN that Microsoft reserves': {
      plan: onMicrosoftPeering({ customerASN: 65_515 }),
      fields: ['customerASN'],
    },
  },
});

test.each([0, -1, 1.5, 4_294_967_296])(
  'MSFT-04: a customer ASN of %d is no AS number and does not pass',
  (customerASN) => {
    const errors = review(onMicrosoftPeering({ customerASN })).filter((finding) => finding.severity === 'error');
    expect(errors.map((finding) => finding.field)).toEqual(['customerASN']);
  },
);
