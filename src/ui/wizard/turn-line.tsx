import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, useMemo } from 'react';
import { Link } from 'react-router';
import { nextEvent } from '#domain/engine/run.ts';
import type { StepId } from '#domain/engine/steps.ts';
import { type Turn, turnOf } from '#domain/engine/turn.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { usePlan, useRun, useSessionState } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { ActorSquare } from '#ui/kit/actor-mark.tsx';
import { stepPath } from '#ui/kit/paths.ts';
import { PassDays } from './pass-days.tsx';
import { stepTitles } from '#ui/plan/step-words.ts';

export interface TurnLineProps {
  readonly circuitId: CircuitId;
  /** The step on screen. */
  readonly step: StepId;
}

/** Whose turn it is, since when, what they have to do, and how to go on. */
export function TurnLine({ circuitId, step }: TurnLineProps) {
  const plan = usePlan();
  const hasEvent = useRun((run) => nextEvent(run) !== undefined);
  const turn = useMemo(() => turnOf(plan, circuitId), [plan, circuitId]);
  const titleId = useId();
  const othersTurn = turn.actor !== 'customer';
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={{ ...box, borderColor: othersTurn ? `${turn.actor}.main` : 'hairline' }}
    >
      <ActorSquare actor={turn.actor} size={34} />
      <Box sx={{ minWidth: 0, flex: 1, display: 'grid', gap: 2 }}>
        <Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2 }}>
            <Typography id={titleId} variant="h3" component="h2" sx={{ color: `${turn.actor}.main` }}>
              {titleOf(turn, plan.circuits[circuitId]?.settings.serviceProviderName)}
            </Typography>
            {turn.sinceDay !== null && (
              <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
                since day {turn.sinceDay}
              </Box>
            )}
          </Box>
          <Box component="p" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            {turn.task} {turn.step !== step && <ElsewhereLink circuitId={circuitId} step={turn.step} />}
          </Box>
        </Box>
        {othersTurn && turn.request && (
          <Box>
            <AskButton request={turn.request} size="small" />
          </Box>
        )}
        {(othersTurn || hasEvent) && <PassDays />}
      </Box>
    </Box>
  );
}

function titleOf({ actor }: Turn, provider: string | undefined): string {
  switch (actor) {
    case 'customer':
      return 'Your turn';
    case 'provider':
      return `Waiting on ${provider || 'the provider'}`;
    case 'microsoft':
      return 'Waiting on Microsoft';
  }
}

function ElsewhereLink({ circuitId, step }: TurnLineProps) {
  const planId = useSessionState((state) => state.planId) ?? '';
  return (
    <Box
      component={Link}
      to={stepPath(planId, circuitId, step)}
      sx={{ fontWeight: 600, color: 'accent.main', textUnderlineOffset: '3px' }}
    >
      Go to “{stepTitles[step]}”
    </Box>
  );
}

const box = { display: 'flex', gap: 3, p: 3, border: 1, borderRadius: 3, bgcolor: 'surface', minWidth: 0 } as const;
