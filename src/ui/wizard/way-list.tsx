import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { WayOutStep } from '#domain/engine/way-out.ts';
import { usePlan } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { actorName } from '#ui/ask/ask-words.ts';
import { keyOf } from '#ui/ask/reason-board.ts';
import { useRehearsal } from '#ui/ask/use-rehearsal.ts';
import { useWayOut } from '#ui/ask/use-way-out.ts';
import { ActorSquare } from '#ui/kit/actor-mark.tsx';
import { PlayIcon } from '#ui/kit/icons.tsx';
import { focusStepTitle } from './step-title.ts';

export interface WayListProps {
  /** What is refused now. */
  readonly request: PlanRequest;
  readonly title: string;
  /** Shown where no way leads there. */
  readonly otherwise: ReactNode;
  /** A last line: what is then possible, what it costs until then. */
  readonly end?: ReactNode;
}

/** The steps that make a refused request possible, each with who does it; the first can be done at once. */
export function WayList({ request, title, otherwise, end }: WayListProps) {
  const { playing, start } = useRehearsal(focusIfLost);
  const found = useWayOut(request, playing !== null);
  const steps = playing?.steps ?? found;
  if (steps === 'searching') return <Box sx={{ color: 'text.secondary' }}>Looking for a way.</Box>;
  if (steps === null || steps.length === 0) return otherwise;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="h4" component="h3">
        {title}
      </Typography>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
        {steps.map((step, index) => (
          <Way
            key={keyOf(step.request)}
            step={step}
            number={index + 1}
            first={index === 0 && playing === null}
            done={playing !== null && index < playing.done}
          />
        ))}
      </Box>
      {end}
      {steps.length > 1 && (
        <Box>
          <Button
            size="small"
            variant="text"
            startIcon={<PlayIcon size={14} />}
            aria-disabled={playing !== null || undefined}
            onClick={() => {
              if (playing === null) start(steps);
            }}
            sx={{ mx: -2.5, '&&': { color: 'accent.main' } }}
          >
            Rehearse this path
          </Button>
        </Box>
      )}
    </Box>
  );
}

// The list is gone with the last of its steps.
function focusIfLost(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusStepTitle();
  });
}

interface WayProps {
  readonly step: WayOutStep;
  readonly number: number;
  readonly first: boolean;
  readonly done: boolean;
}

function Way({ step, number, first, done }: WayProps) {
  const plan = usePlan();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 2,
        alignItems: 'flex-start',
        fontSize: '0.8125rem',
        color: done ? 'quiet' : 'text.primary',
      }}
    >
      <Box
        component="span"
        sx={{
          minWidth: '1.2em',
          textAlign: 'end',
          fontVariantNumeric: 'tabular-nums',
          color: 'text.secondary',
          lineHeight: first ? '30px' : '20px',
        }}
      >
        {number}.
      </Box>
      <Box component="span" sx={{ display: 'inline-grid', alignContent: 'center', height: first ? 30 : 20 }}>
        <ActorSquare actor={step.actor} size={20} />
      </Box>
      {first ? (
        <AskButton request={step.request} size="small" />
      ) : (
        <span>
          <Box component="span" sx={{ color: `${step.actor}.main`, fontWeight: 600 }}>
            {actorName(plan, step.request)}:
          </Box>{' '}
          {step.label}
          {done && ', done'}
        </span>
      )}
    </Box>
  );
}
