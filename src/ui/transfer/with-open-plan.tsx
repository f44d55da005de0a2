import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef, useState } from 'react';
import type { Takeable } from '#domain/engine/drift.ts';
import { compare } from './comparison.ts';
import { DriftReport } from './drift-report.tsx';
import type { OpenPlan } from './open-plan.ts';
import type { Addition, Contents, PlanToday } from './reader.ts';
import { useAnswer } from './use-answer.ts';

export interface WithOpenPlanProps {
  readonly contents: Contents;
  readonly openPlan: OpenPlan;
  readonly onTrouble: (sentence: string) => void;
}

/** What can be done with the plan that was open last. */
export function WithOpenPlan({ contents, openPlan, onTrouble }: WithOpenPlanProps) {
  const { name, plan, day, ask, onShow } = openPlan;
  const additionId = useId();
  const [isComparing, setComparing] = useState(false);
  const comparison = useAnswer(isComparing ? contents : null, openPlan, compare);
  const addition = useAnswer(contents, openPlan, foresee);
  const reportTitle = useRef<HTMLHeadingElement>(null);
  const isCompared = isComparing && comparison !== null;
  // The dialog scrolls, and the report begins below what is in sight. A page of a test has no layout.
  useEffect(() => {
    if (isCompared) reportTitle.current?.scrollIntoView?.({ block: 'start' });
  }, [isCompared]);

  async function add(): Promise<void> {
    const trouble = await ask(await contents.toAddTo({ plan, day }));
    onTrouble(trouble);
    if (trouble === '') onShow();
  }

  async function takeOver(which: readonly Takeable[] | 'everything'): Promise<void> {
    onTrouble(await ask(await contents.toTakeOver(which)));
  }

  async function takeEverythingOver(): Promise<void> {
    await takeOver('everything');
    reportTitle.current?.focus();
  }

  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button onClick={() => void add()} aria-describedby={additionId}>
          Add to {name}
        </Button>
        <Button aria-expanded={isComparing} onClick={() => setComparing(!isComparing)}>
          Compare with {name}
        </Button>
      </Box>
      <WhatIsAdded id={additionId} addition={addition} planName={name} />
      {isComparing && (
        <DriftReport
          comparison={comparison}
          planName={name}
          onTakeOver={takeOver}
          titleRef={reportTitle}
          action={
            comparison && comparison.count > 1 ? (
              <Button size="small" onClick={() => void takeEverythingOver()}>
                Take everything over
              </Button>
            ) : null
          }
        />
      )}
    </Box>
  );
}

function foresee(contents: Contents, today: PlanToday): Promise<Addition> {
  return contents.additionTo(today);
}

interface WhatIsAddedProps {
  readonly id: string;
  readonly addition: Addition | null;
  readonly planName: string;
}

/** What the plan would get, and what it has already. */
function WhatIsAdded({ id, addition, planName }: WhatIsAddedProps) {
  if (!addition || addition.known.count === 0) return <span id={id} hidden />;
  const { adds, known } = addition;
  return (
    <Box id={id} sx={{ fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>
      <Typography variant="body2">
        {adds.length > 0 ? `Adding brings ${adds.join(', ')}.` : `${planName} has all of it already.`}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 5, display: 'grid', gap: 1 }}>
        {known.shown.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {known.count > known.shown.length && <li>And {known.count - known.shown.length} more.</li>}
      </Box>
    </Box>
  );
}
