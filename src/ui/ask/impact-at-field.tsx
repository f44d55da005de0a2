import { useMemo } from 'react';
import { impactOf, usualImpactOf } from '#domain/engine/impact.ts';
import { usePlan } from '#store/use-session.ts';
import type { FieldImpactProps } from './field-impact.tsx';
import { ImpactChip } from './impact-chip.tsx';

/** What changing the field comes to; nothing where the entity is only planned. */
export function ImpactAtField({ on, field, value }: FieldImpactProps) {
  const plan = usePlan();
  const usual = usualImpactOf(plan, on, field);
  const typed = useMemo(
    () => (value === undefined ? undefined : impactOf(plan, on, { field, value }).kind),
    [plan, on, field, value],
  );
  return usual === undefined ? null : <ImpactChip kind={typed ?? usual} />;
}
