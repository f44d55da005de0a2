import { usualRanges } from '#domain/model/free-range.ts';
import { parseCidr } from '#domain/net/cidr.ts';
import { usePlan } from '#store/use-session.ts';
import { useAsk } from '#ui/ask/use-ask.ts';
import { EntriesField } from '#ui/kit/entries-field.tsx';
import { useState } from 'react';

/** The ranges that new blocks may be taken from. */
export function Ranges() {
  const plan = usePlan();
  const ask = useAsk();
  const [refused, setRefused] = useState<string | null>(null);

  function choose(ranges: readonly string[]) {
    const wrong = ranges.find((range) => !parseCidr(range)) ?? null;
    setRefused(wrong);
    if (wrong === null) ask({ id: 'allow-ranges', args: { ranges } });
  }
  return (
    <EntriesField
      id="address-ranges"
      label="Ranges that new blocks may come from"
      entries={plan.ranges}
      onChange={choose}
      error={
        refused === null ? null : `“${refused}” is no range: write its first address and length, such as 10.40.0.0/14.`
      }
      hint={plan.ranges.length > 0 ? undefined : `Without one: ${usualRanges.join(', ')}`}
      placeholder="10.40.0.0/14"
    />
  );
}
