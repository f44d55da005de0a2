import { lazy, Suspense } from 'react';
import type { Edit } from '#domain/engine/impact.ts';
import type { EntityId } from '#domain/model/ids.ts';

export interface FieldImpactProps {
  readonly on: EntityId;
  readonly field: string;
  /** The value that was typed; left out while none was. */
  readonly value?: Edit['value'];
}

// The tables behind it are large, and the value beside it is readable without.
const ImpactAtField = lazy(async () => {
  const { ImpactAtField: component } = await import('./impact-at-field.tsx');
  return { default: component };
});

/** Beside a field of something live: what changing it comes to. Nothing beside what is only planned. */
export function FieldImpact(props: FieldImpactProps) {
  return (
    <Suspense>
      <ImpactAtField {...props} />
    </Suspense>
  );
}
