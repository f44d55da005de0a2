import Box from '@mui/material/Box';
import { useId, useMemo } from 'react';
import { nextEvent, type Run, toNextEvent } from '#domain/engine/run.ts';
import { doneLineOf } from '#domain/engine/verdict.ts';
import { useRun } from '#store/use-session.ts';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { useTime } from '#ui/time/use-time.ts';

/** Lets simulated days pass while somebody else is at work. */
export function PassDays() {
  const { passDays, toNextEvent: passToNext } = useTime();
  const run = useRun((whole) => whole);
  const next = useMemo(() => nextWords(run), [run]);
  const nextId = useId();
  return (
    <Box sx={{ fontSize: '0.75rem', lineHeight: 1.6, color: 'text.secondary' }}>
      <Box
        component="fieldset"
        aria-label="Let days pass"
        sx={{ m: 0, p: 0, border: 0, minWidth: 0, display: 'flex', flexWrap: 'wrap', columnGap: 3 }}
      >
        <span>Or let days pass:</span>
        <LinkButton onClick={() => passDays(1)}>1 day</LinkButton>
        <LinkButton onClick={() => passDays(7)}>7 days</LinkButton>
        {next !== null && (
          <LinkButton aria-describedby={nextId} onClick={passToNext}>
            To the next event
          </LinkButton>
        )}
      </Box>
      <span id={nextId}>
        {next === null
          ? 'Nobody has anything in hand: waiting alone changes nothing.'
          : `Next is ${next}. Lead times are an assumption of this simulator.`}
      </span>
    </Box>
  );
}

function nextWords(run: Run): string | null {
  const event = nextEvent(run);
  if (!event) return null;
  return `day ${Math.max(run.day, event.dueDay)}: ${doneLineOf(toNextEvent(run).plan, event.request)}`;
}
