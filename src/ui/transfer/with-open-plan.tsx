import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { takeAllOver, takeOver } from '#domain/engine/drift.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import { DriftReport } from './drift-report.tsx';
import type { OpenPlan } from './open-plan.ts';
import type { Contents } from './reading.ts';
import { useDrift } from './use-drift.ts';

export interface WithOpenPlanProps {
  readonly contents: Contents;
  readonly openPlan: OpenPlan;
  readonly onTrouble: (sentence: string) => void;
}

/** What can be done with the plan that was open last. */
export function WithOpenPlan({ contents, openPlan, onTrouble }: WithOpenPlanProps) {
  const { name, plan, day, ask, onShow } = openPlan;
  const [isComparing, setComparing] = useState(false);
  const drift = useDrift(isComparing ? contents : null, openPlan);

  async function add(): Promise<void> {
    const { args } = toPlanResources(await contents.resources(), { day, plan });
    const trouble = await ask({ id: 'import-resources', args });
    onTrouble(trouble);
    if (trouble === '') onShow();
  }

  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button onClick={() => void add()}>Add to {name}</Button>
        <Button aria-expanded={isComparing} onClick={() => setComparing(!isComparing)}>
          Compare with {name}
        </Button>
        {drift && drift.changed.length + drift.onlyReal.length > 1 && (
          <Button onClick={() => void ask(takeAllOver(drift)).then(onTrouble)}>Take everything over</Button>
        )}
      </Box>
      {drift && (
        <DriftReport
          drift={drift}
          planName={name}
          onTakeOver={async (which) => onTrouble(await ask(takeOver(drift, which)))}
        />
      )}
    </Box>
  );
}
