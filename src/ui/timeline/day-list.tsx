import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { actorWords } from '#ui/kit/actor-mark.tsx';
import { ActorShape } from './actor-shape.tsx';
import { daysOf } from './days-of.ts';
import { dayListStyles } from './day-list-styles.ts';
import { wordsOf } from './happenings.ts';
import type { TimelineView } from './use-timeline.ts';

// A long log is shown from its end, this many entries at a time.
const PAGE = 60;

export interface DayListProps {
  readonly view: TimelineView;
  /** Lets time pass until a day. */
  readonly onWaitUntil: (day: number) => void;
}

/** The timeline for narrow screens: by day, the latest first. */
export function DayList({ view, onWaitUntil }: DayListProps) {
  const [most, setMost] = useState(PAGE);
  const { happenings, ahead, isPast } = view;
  const hidden = Math.max(0, happenings.length - most);
  return (
    <Box sx={dayListStyles}>
      {ahead.length > 0 && (
        <section>
          <Typography variant="h4" component="h3">
            In hand
          </Typography>
          <ul>
            {ahead.map(({ dueDay, actor, line }) => (
              <li key={`${dueDay} ${line}`} data-actor={actor} data-dim={isPast || undefined}>
                <ActorShape actor={actor} hollow />
                <div className="words">
                  <span className="line">{line}</span>
                  <span className="who">
                    {actorWords[actor]} · due on Day {dueDay}
                  </span>
                </div>
                <Button
                  size="small"
                  variant="text"
                  aria-label={`Let time pass until Day ${dueDay}: ${line}`}
                  onClick={() => onWaitUntil(dueDay)}
                >
                  Let time pass
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {daysOf(happenings.slice(hidden)).map(({ day, items }) => (
        <section key={day}>
          <Typography variant="h4" component="h3">
            Day {day}
          </Typography>
          <ol reversed>
            {items.map((item) => (
              <Row key={item.first} view={view} happening={item} />
            ))}
          </ol>
        </section>
      ))}
      {hidden > 0 && (
        <Button onClick={() => setMost(most + PAGE)} sx={{ justifySelf: 'start' }}>
          Show earlier entries ({hidden})
        </Button>
      )}
    </Box>
  );
}

function Row({
  view,
  happening,
}: {
  readonly view: TimelineView;
  readonly happening: TimelineView['happenings'][number];
}) {
  const { happenings, current, count, lookAt } = view;
  const isShown = happenings[current] === happening;
  const { actor, byItself, first, last } = happening;
  const words = wordsOf(happening, isShown ? count : last);
  return (
    <li data-actor={actor} data-dim={first > count || undefined} data-shown={isShown || undefined}>
      <ActorShape actor={actor} />
      <div className="words">
        <span className="line">{words}</span>
        <span className="who">
          {actorWords[actor]}
          {byItself && ', by itself'}
        </span>
      </div>
      {/* The same button, so that it keeps the focus. */}
      <Button
        size="small"
        variant="text"
        color={isShown ? 'primary' : 'inherit'}
        aria-current={isShown ? 'step' : undefined}
        aria-label={isShown ? `On screen: ${words}` : `Look at this moment: ${words}`}
        onClick={() => lookAt(last)}
      >
        {isShown ? 'On screen' : 'Look at this moment'}
      </Button>
    </li>
  );
}
