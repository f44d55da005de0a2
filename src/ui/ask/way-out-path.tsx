import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { actions, type PlanRequest } from '#domain/actions/index.ts';
import { labelOf, saidBy } from '#domain/engine/verdict.ts';
import type { WayOutStep } from '#domain/engine/way-out.ts';
import { usePlan } from '#store/use-session.ts';
import { ActorSquare } from '#ui/kit/actor-mark.tsx';
import { CheckIcon, PlayIcon } from '#ui/kit/icons.tsx';
import { actorName } from './ask-words.ts';
import { catchFocus } from './control-for.ts';
import { keyOf } from './reason-board.ts';
import { useRehearsal } from './use-rehearsal.ts';
import { useVerdict } from './use-verdict.ts';
import { useWayOut } from './use-way-out.ts';

/** The steps that lead to a refused request, each with who does it. */
export function WayOutPath({ request }: { readonly request: PlanRequest }) {
  const plan = usePlan();
  const { playing, start } = useRehearsal(() => catchFocus(request));
  const found = useWayOut(request, playing !== null);
  const steps = playing?.steps ?? found;
  if (steps === 'searching') return <span>Looking for a way.</span>;
  if (steps === null) return <NoWay request={request} />;
  return (
    <>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {steps.map((step, index) => (
          <Step
            key={keyOf(step.request)}
            step={step}
            number={index + 1}
            done={playing !== null && index < playing.done}
          />
        ))}
      </Box>
      <Box sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2.5, rowGap: 1 }}>
        <Button
          size="small"
          startIcon={<PlayIcon size={14} />}
          aria-disabled={playing !== null || undefined}
          onClick={() => {
            if (playing === null) start(steps);
          }}
        >
          Rehearse this path
        </Button>
        <span>Then you can: {labelOf(plan, request)}</span>
      </Box>
    </>
  );
}

function NoWay({ request }: { readonly request: PlanRequest }) {
  const said = saidBy(useVerdict(request));
  const needsValues = said.some(
    ({ field, remedy }) => field !== null || (remedy && actions[remedy.id].nature === 'planning'),
  );
  return (
    <span>
      {needsValues ? 'It takes values that only you know: see above.' : 'No way leads there from this state.'}
    </span>
  );
}

interface StepProps {
  readonly step: WayOutStep;
  readonly number: number;
  readonly done: boolean;
}

function Step({ step, number, done }: StepProps) {
  const plan = usePlan();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 2,
        alignItems: 'flex-start',
        color: done ? 'quiet' : 'text.primary',
        transition: 'color 200ms',
      }}
    >
      <Box
        component="span"
        sx={{
          minWidth: '1.3em',
          textAlign: 'end',
          fontVariantNumeric: 'tabular-nums',
          color: done ? 'ok.main' : 'text.secondary',
        }}
      >
        {done ? <CheckIcon /> : `${number}.`}
      </Box>
      <ActorSquare actor={step.actor} size={20} />
      <span>
        <Box component="span" sx={{ color: `${step.actor}.main`, fontWeight: 600 }}>
          {actorName(plan, step.request)}:
        </Box>{' '}
        {step.label}
        {done && ', done'}
      </span>
    </Box>
  );
}
