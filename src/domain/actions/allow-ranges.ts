import { parseCidr } from '#domain/net/cidr.ts';
import type { PlanAction } from './index.ts';

export interface AllowRanges {
  /** Address ranges that new blocks may be taken from; none for the usual private ones. */
  readonly ranges: readonly string[];
}

export const allowRanges: PlanAction<AllowRanges, 'not-a-range'> = {
  actors: ['customer'],
  label: 'Choose address ranges',
  done: 'Address ranges chosen',
  nature: 'planning',
  refusals: {
    'not-a-range': '{range} is no address range: write its first address and its length, such as 10.0.0.0/8.',
  },

  guard: (_plan, { ranges }) =>
    ranges.filter((range) => !parseCidr(range)).map((range) => ({ reason: 'not-a-range', data: { range } })),

  apply: (plan, { ranges }) => ({ ...plan, ranges: [...new Set(ranges)] }),
  offers: () => [],
  words: () => ({}),
};
