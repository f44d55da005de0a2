import Box from '@mui/material/Box';
import { useState } from 'react';
import type { PlanSummary } from '#store/library.ts';
import { ConfirmByName } from '#ui/kit/confirm-by-name.tsx';
import { PlanRow } from './plan-row.tsx';
import { unnamedPlan } from './plan-words.ts';
import { plainList } from './shelf.tsx';

export interface PlanListProps {
  readonly plans: readonly PlanSummary[];
  readonly onDelete: (plan: PlanSummary) => void;
}

/** A row for each plan, newest first. Whoever deletes one is asked for its name. */
export function PlanList({ plans, onDelete }: PlanListProps) {
  const [asked, setAsked] = useState<PlanSummary | null>(null);
  return (
    <>
      <Box component="ul" sx={plainList}>
        {plans.map((plan) => (
          <PlanRow key={plan.id} plan={plan} onDelete={setAsked} />
        ))}
      </Box>
      {asked && (
        <ConfirmByName
          open
          title={`Delete ${asked.name || unnamedPlan}?`}
          name={asked.name || unnamedPlan}
          actionLabel="Delete plan"
          onConfirm={() => {
            setAsked(null);
            onDelete(asked);
          }}
          onClose={() => setAsked(null)}
        >
          The plan and its whole history go from this browser. Nothing brings them back.
        </ConfirmByName>
      )}
    </>
  );
}
