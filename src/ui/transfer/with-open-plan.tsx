import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useMemo, useState } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { driftOf, takeAllOver } from '#domain/engine/drift.ts';
import type { FoundResource } from '#domain/formats/documents/found.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import type { Plan } from '#domain/model/plan.ts';
import { DriftTable } from './drift-table.tsx';
import type { Contents } from './reading.ts';

/** A plan that what was read can be added to, or compared with. */
export interface OpenPlan {
  readonly name: string;
  readonly plan: Plan;
  readonly day: number;
  /** Answers why it was refused; empty if it was not. */
  readonly ask: (request: PlanRequest) => Promise<string>;
  readonly onShow: () => void;
}

export interface WithOpenPlanProps {
  readonly contents: Contents;
  readonly openPlan: OpenPlan;
  readonly onTrouble: (sentence: string) => void;
}

/** What can be done with the plan that was open last. */
export function WithOpenPlan({ contents, openPlan, onTrouble }: WithOpenPlanProps) {
  const { name, plan, day, ask, onShow } = openPlan;
  const [isComparing, setComparing] = useState(false);
  const resources = useResources(contents, isComparing);
  const drift = useMemo(() => resources && driftOf(plan, resources, day), [plan, resources, day]);

  async function add(): Promise<void> {
    const { args } = toPlanResources(await contents.resources(), { day, plan });
    const trouble = await ask({ id: 'import-resources', args });
    onTrouble(trouble);
    if (trouble === '') onShow();
  }
  async function takeOver(request: PlanRequest<'take-over-resources'>): Promise<void> {
    onTrouble(await ask(request));
  }

  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button onClick={() => void add()}>Add to {name}</Button>
        <Button aria-expanded={isComparing} onClick={() => setComparing(!isComparing)}>
          Compare with {name}
        </Button>
        {drift && drift.changed.length > 1 && (
          <Button onClick={() => void takeOver(takeAllOver(drift))}>Take everything over</Button>
        )}
      </Box>
      {drift && <DriftTable drift={drift} planName={name} onTakeOver={(request) => void takeOver(request)} />}
    </Box>
  );
}

/** What was read, in full, while it is wanted; null until it is there. */
function useResources(contents: Contents, isWanted: boolean): readonly FoundResource[] | null {
  const [fetched, setFetched] = useState<{ readonly from: Contents; readonly resources: readonly FoundResource[] }>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    void contents.resources().then((resources) => {
      if (isCurrent) setFetched({ from: contents, resources });
    });
    return () => {
      isCurrent = false;
    };
  }, [contents, isWanted]);
  return isWanted && fetched?.from === contents ? fetched.resources : null;
}
