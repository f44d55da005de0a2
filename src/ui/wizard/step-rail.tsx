import Box from '@mui/material/Box';
import { type ReactNode, useMemo } from 'react';
import { Link, type To, useLocation } from 'react-router';
import { type Step, type StepId, stepsOf } from '#domain/engine/steps.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { usePlan, useSessionState } from '#store/use-session.ts';
import { useStepTallies } from '#ui/ask/use-tallies.ts';
import { stepPath } from '#ui/kit/paths.ts';
import { nothingWrong, type Tally } from '#ui/kit/tally.ts';
import { TallyBadge } from '#ui/kit/tally-badge.tsx';
import { StepMark } from './step-mark.tsx';
import { colourOfTone, stateTones, stateWords, stepTitles } from '#ui/plan/step-words.ts';

export interface StepRailProps {
  readonly circuitId: CircuitId;
  readonly step: StepId;
  /** Above the steps. */
  readonly title?: ReactNode;
  /** When a step was chosen. */
  readonly onChoose?: () => void;
}

/** The five steps of a circuit, with where each stands. */
export function StepRail({ circuitId, step, title, onChoose }: StepRailProps) {
  const plan = usePlan();
  const planId = useSessionState((state) => state.planId);
  // What is open in the picture stays open.
  const { search } = useLocation();
  const tallies = useStepTallies(circuitId);
  const steps = useMemo(() => stepsOf(plan, circuitId), [plan, circuitId]);
  return (
    <Box component="nav" aria-label="Steps">
      {title}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {steps.map((each, index) => (
          <li key={each.id}>
            <StepLink
              step={each}
              position={index + 1}
              current={each.id === step}
              tally={tallies.get(each.id) ?? nothingWrong}
              to={{ pathname: stepPath(planId ?? '', circuitId, each.id), search }}
              onChoose={onChoose}
            />
          </li>
        ))}
      </Box>
    </Box>
  );
}

interface StepLinkProps {
  readonly step: Step;
  readonly position: number;
  readonly current: boolean;
  readonly tally: Tally;
  readonly to: To;
  readonly onChoose: (() => void) | undefined;
}

function StepLink({ step, position, current, tally, to, onChoose }: StepLinkProps) {
  return (
    <Box
      component={Link}
      to={to}
      aria-current={current ? 'step' : undefined}
      onClick={onChoose}
      sx={{ ...row, ...(current ? { bgcolor: 'accent.soft' } : {}) }}
    >
      <StepMark position={position} state={step.state} current={current} />
      <Box component="span" sx={{ display: 'grid', minWidth: 0 }}>
        <Box
          component="span"
          sx={{ fontWeight: 600, color: current || step.state !== 'locked' ? 'text.primary' : 'text.secondary' }}
        >
          {stepTitles[step.id]}
        </Box>
        <Box component="span" sx={{ fontSize: '0.75rem', lineHeight: 1.45, color: 'text.secondary' }}>
          <Box component="span" sx={{ fontWeight: 600, color: colourOfTone(stateTones[step.state]) }}>
            {stateWords[step.state]}
          </Box>
          {' · '}
          {step.summary}
        </Box>
      </Box>
      <Box component="span" sx={{ position: 'absolute', top: 8, right: 8 }}>
        <TallyBadge tally={tally} />
      </Box>
    </Box>
  );
}

const row = {
  position: 'relative',
  display: 'flex',
  alignItems: 'flex-start',
  gap: 3,
  px: 2.5,
  py: 2.25,
  borderRadius: 2.5,
  color: 'inherit',
  textDecoration: 'none',
  transition: 'background-color 150ms',
  '&:hover': { bgcolor: 'sunken' },
  '&:focus-visible': { outlineOffset: -2 },
  '&[aria-current]': { '@media (forced-colors: active)': { outline: '2px solid Highlight' } },
} as const;
