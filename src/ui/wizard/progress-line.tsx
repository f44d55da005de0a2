import Box from '@mui/material/Box';
import { useId, useMemo, useState } from 'react';
import { type StepId, type StepState, stepIds, stepsOf } from '#domain/engine/steps.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { usePlan } from '#store/use-session.ts';
import { ChevronDownIcon } from '#ui/kit/icons.tsx';
import { CircuitStateCard } from './circuit-state-card.tsx';
import { SaveChip } from '#ui/plan/save-chip.tsx';
import { StepRail } from './step-rail.tsx';
import { stepTitles } from '#ui/plan/step-words.ts';

export interface ProgressLineProps {
  readonly circuitId: CircuitId;
  readonly step: StepId;
}

/** The rail on a phone: one line that names the step and unfolds to all of them. */
export function ProgressLine({ circuitId, step }: ProgressLineProps) {
  const plan = usePlan();
  const [open, setOpen] = useState(false);
  const railId = useId();
  const steps = useMemo(() => stepsOf(plan, circuitId), [plan, circuitId]);
  return (
    <Box
      component="section"
      aria-label="Progress"
      sx={{ gridArea: 'rail', borderBottom: 1, borderColor: 'hairline', bgcolor: 'surface' }}
    >
      <Box
        component="button"
        type="button"
        aria-expanded={open}
        aria-controls={open ? railId : undefined}
        onClick={() => setOpen(!open)}
        sx={line}
      >
        <Box
          component="span"
          aria-hidden="true"
          sx={{ display: 'grid', gridTemplateColumns: 'repeat(5, 1fr)', gap: 1 }}
        >
          {steps.map((each) => (
            <Box
              key={each.id}
              component="span"
              sx={{ height: 5, borderRadius: 99, bgcolor: barColour(each.state, each.id === step) }}
            />
          ))}
        </Box>
        <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
          <Box component="span" sx={{ flex: 1 }}>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {stepTitles[step]}
            </Box>{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              step {stepIds.indexOf(step) + 1} of {stepIds.length}
            </Box>
          </Box>
          <Box
            component="span"
            sx={{ color: 'text.secondary', transition: 'transform 150ms', transform: open ? 'rotate(180deg)' : 'none' }}
          >
            <ChevronDownIcon />
          </Box>
        </Box>
      </Box>
      {open && (
        <Box id={railId} sx={{ display: 'grid', gap: 4, px: 2, pb: 4, maxHeight: '70dvh', overflowY: 'auto' }}>
          <StepRail circuitId={circuitId} step={step} onChoose={() => setOpen(false)} />
          <Box sx={{ px: 2, display: 'grid', gap: 3, justifyItems: 'start' }}>
            <Box sx={{ width: '100%' }}>
              <CircuitStateCard circuitId={circuitId} />
            </Box>
            <SaveChip />
          </Box>
        </Box>
      )}
    </Box>
  );
}

function barColour(state: StepState, current: boolean): string {
  if (current) return 'accent.main';
  return state === 'done' ? 'ok.main' : 'hairline';
}

const line = {
  display: 'grid',
  gap: 2,
  width: '100%',
  px: 4,
  py: 3,
  border: 0,
  bgcolor: 'transparent',
  color: 'text.primary',
  font: 'inherit',
  fontSize: '0.875rem',
  textAlign: 'start',
  cursor: 'pointer',
  '&:focus-visible': { outlineOffset: -2 },
} as const;
