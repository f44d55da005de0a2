import { useMemo } from 'react';
import type { Noticed } from '#domain/engine/finding-key.ts';
import type { StepId } from '#domain/engine/steps.ts';
import { whereIs } from '#domain/engine/whereabouts.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { usePlan } from '#store/use-session.ts';
import { type Tally, tallyOf } from '#ui/kit/tally.ts';
import { useNoticed } from './use-noticed.ts';

/** How much is wrong with each entity of the plan by itself; those with nothing wrong are left out. */
export function useTallies(): ReadonlyMap<string, Tally> {
  const noticed = useNoticed();
  return useMemo(() => talliesBy(noticed, ({ subject }) => subject), [noticed]);
}

/** How much is wrong on each step of a circuit. */
export function useStepTallies(circuitId: CircuitId): ReadonlyMap<StepId, Tally> {
  const plan = usePlan();
  const noticed = useNoticed();
  return useMemo(() => {
    const placed = noticed.map((finding) => ({ ...finding, ...whereIs(plan, finding.subject) }));
    const own = placed.filter(({ circuits }) => circuits.includes(circuitId));
    return talliesBy(own, ({ step }) => step);
  }, [plan, noticed, circuitId]);
}

function talliesBy<Item extends Noticed, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, Tally> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return new Map([...groups].map(([key, group]) => [key, tallyOf(group)]));
}
