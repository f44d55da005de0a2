import { useEffect, useState } from 'react';
import { readLibrary } from '#store/library.ts';
import type { PlanStorage } from '#store/ports.ts';

export interface KeptPlanName {
  readonly id: string;
  readonly name: string;
}

const none: readonly KeptPlanName[] = [];

/** The plans on this device, the newest first; none while they are read, or if they cannot be. */
export function useKeptPlans(storage: PlanStorage): readonly KeptPlanName[] {
  const [plans, setPlans] = useState(none);
  useEffect(() => {
    let isWanted = true;
    readLibrary(storage).then(
      (library) => isWanted && setPlans(library.plans),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [storage]);
  return plans;
}
