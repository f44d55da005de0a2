import { useEffect, useMemo, useState } from 'react';
import { type Drift, driftOf } from '#domain/engine/drift.ts';
import type { FoundResource } from '#domain/formats/documents/found.ts';
import type { OpenPlan } from './open-plan.ts';
import type { Contents } from './reading.ts';

/** Where a plan and what was read differ; null while nothing is to be compared, or until it is there. */
export function useDrift(contents: Contents | null, openPlan: OpenPlan): Drift | null {
  const { plan, day } = openPlan;
  const resources = useResources(contents);
  return useMemo(() => resources && driftOf(plan, resources, day), [plan, resources, day]);
}

/** What was read, in full, while it is wanted; null until it is there. */
function useResources(contents: Contents | null): readonly FoundResource[] | null {
  const [fetched, setFetched] = useState<{ readonly from: Contents; readonly resources: readonly FoundResource[] }>();
  useEffect(() => {
    if (!contents) return undefined;
    let isCurrent = true;
    void contents.resources().then((resources) => {
      if (isCurrent) setFetched({ from: contents, resources });
    });
    return () => {
      isCurrent = false;
    };
  }, [contents]);
  return contents !== null && fetched?.from === contents ? fetched.resources : null;
}
