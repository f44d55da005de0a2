import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { currentStep, type StepId, stepsOf } from '#domain/engine/steps.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { usePlan, useSessionState } from '#store/use-session.ts';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { Card } from '#ui/kit/card.tsx';
import { ArrowRightIcon, LockIcon } from '#ui/kit/icons.tsx';
import { stepPath } from '#ui/kit/paths.ts';
import { PanelBar } from './panel-bar.tsx';
import { inSentence, stepTitles } from '#ui/plan/step-words.ts';
import { WayList } from './way-list.tsx';

export interface LockedNoteProps {
  readonly circuitId: CircuitId;
  readonly step: StepId;
}

/** Why a step is locked and what unlocks it. Nothing when it is not locked. */
export function LockedNote({ circuitId, step }: LockedNoteProps) {
  const plan = usePlan();
  const standing = useMemo(() => stepsOf(plan, circuitId).find((each) => each.id === step), [plan, circuitId, step]);
  if (standing?.state !== 'locked') return null;
  const { lockedBy, unlocks, summary } = standing;
  const elsewhere = <StepButton circuitId={circuitId} step={stepThatUnlocks(currentStep(plan, circuitId), step)} />;
  return (
    <Card title={<LockedTitle />}>
      <Box sx={{ display: 'grid', gap: 3, fontSize: '0.8125rem' }}>
        <Box component="p" sx={{ fontSize: '0.875rem' }}>
          <AzureText text={lockedBy?.sentence ?? `${summary}.`} />
        </Box>
        {lockedBy && unlocks ? <WayList request={unlocks} title="What unlocks it" otherwise={elsewhere} /> : elsewhere}
      </Box>
    </Card>
  );
}

function LockedTitle() {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2 }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        <LockIcon />
      </Box>
      This step is locked
    </Box>
  );
}

/** The foot of a locked panel: on to the step at which things stand. */
export function CurrentStepBar({ circuitId, step }: LockedNoteProps) {
  const plan = usePlan();
  return (
    <PanelBar>
      <StepButton circuitId={circuitId} step={stepThatUnlocks(currentStep(plan, circuitId), step)} primary />
    </PanelBar>
  );
}

// Links are locked while routing is settled without a private peering: then it is for routing to unlock them.
function stepThatUnlocks(current: StepId, locked: StepId): StepId {
  return current === locked ? 'routing' : current;
}

function StepButton({ circuitId, step, primary = false }: LockedNoteProps & { readonly primary?: boolean }) {
  const planId = useSessionState((state) => state.planId) ?? '';
  return (
    <Box>
      <Button
        component={Link}
        to={stepPath(planId, circuitId, step)}
        endIcon={<ArrowRightIcon />}
        {...(primary ? { variant: 'contained', color: 'primary', size: 'large' } : {})}
      >
        First: {inSentence(stepTitles[step])}
      </Button>
    </Box>
  );
}
