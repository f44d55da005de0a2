import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo } from 'react';
import { lowestLevel, resiliencyOf } from '#domain/engine/resiliency.ts';
import { resiliencySteps } from '#domain/engine/resiliency-steps.ts';
import { usePlan } from '#store/use-session.ts';
import { Card } from '#ui/kit/card.tsx';
import { EmptyState } from '#ui/kit/empty-state.tsx';
import { FailuresCard } from './failures-card.tsx';
import { LevelCard, LevelChip } from './level-card.tsx';
import { StepsCard } from './steps-card.tsx';

/** How resilient the plan is: its level, what a single failure does, and what would raise it most. */
export function ResiliencyPage() {
  const plan = usePlan();
  // Trying every step takes longer than drawing what is known.
  const later = useDeferredValue(plan);
  const resiliency = useMemo(() => resiliencyOf(plan), [plan]);
  const steps = useMemo(() => resiliencySteps(later), [later]);
  const level = lowestLevel(resiliency);
  return (
    <Box sx={page}>
      <Box component="header" sx={{ display: 'grid', gap: 1 }}>
        <Typography variant="h1" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
          Resiliency {level !== null && <LevelChip level={level} />}
        </Typography>
        <Typography sx={{ color: 'text.secondary', maxWidth: '68ch', textWrap: 'pretty' }}>
          Which single failure cuts which network off, and what would help most. What is planned counts as if it stood;
          tests and maintenance that run now do not count.
        </Typography>
      </Box>
      {level === null ? (
        <Card>
          <EmptyState title="Nothing to cut yet">
            No network is linked to a circuit. Plan a network and its link in step 5 of a circuit, then come back.
          </EmptyState>
        </Card>
      ) : (
        <>
          <Box sx={pair}>
            <LevelCard networks={resiliency.networks} />
            <StepsCard steps={steps} />
          </Box>
          <FailuresCard resiliency={resiliency} />
        </>
      )}
    </Box>
  );
}

const page = {
  display: 'grid',
  alignContent: 'start',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 5,
  width: '100%',
  maxWidth: 1200,
  mx: 'auto',
  px: { xs: 4, md: 6 },
  pt: { xs: 4, md: 5.5 },
  pb: 8,
} as const;

const pair = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
  alignItems: 'start',
  gap: 5,
} as const;
