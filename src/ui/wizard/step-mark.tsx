import Box from '@mui/material/Box';
import type { StepState } from '#domain/engine/steps.ts';
import { CheckIcon, LockIcon, WarningIcon } from '#ui/kit/icons.tsx';
import { ActorSquare } from '#ui/kit/actor-mark.tsx';

export interface StepMarkProps {
  readonly position: number;
  readonly state: StepState;
  /** The step on screen. */
  readonly current: boolean;
}

/** Number or tick of a step. The words beside it say the same. */
export function StepMark({ position, state, current }: StepMarkProps) {
  return (
    <Box
      component="span"
      aria-hidden="true"
      sx={{ position: 'relative', flex: 'none', display: 'inline-grid', width: 26, height: 26 }}
    >
      <Box component="span" sx={{ ...disc, ...(current ? discOfCurrent : discOf(state)) }}>
        {state === 'done' ? <CheckIcon /> : position}
      </Box>
      <Badge state={state} />
    </Box>
  );
}

function Badge({ state }: { readonly state: StepState }) {
  if (state === 'done' || state === 'your-turn') return null;
  return (
    <Box component="span" sx={badge}>
      {state === 'locked' && (
        <Box component="span" sx={{ color: 'quiet' }}>
          <LockIcon size={11} />
        </Box>
      )}
      {state === 'needs-attention' && (
        <Box component="span" sx={{ color: 'danger.main' }}>
          <WarningIcon size={12} />
        </Box>
      )}
      {state === 'waiting-on-provider' && <ActorSquare actor="provider" size={14} />}
      {state === 'waiting-on-microsoft' && <ActorSquare actor="microsoft" size={14} />}
    </Box>
  );
}

function discOf(state: StepState) {
  if (state === 'done') return { color: 'ok.main', bgcolor: 'ok.soft' } as const;
  if (state === 'needs-attention') return { color: 'danger.main', bgcolor: 'danger.soft' } as const;
  if (state === 'your-turn') return { color: 'customer.main', bgcolor: 'customer.soft' } as const;
  return { color: 'text.secondary', bgcolor: 'sunken' } as const;
}

const discOfCurrent = { color: 'accent.contrastText', bgcolor: 'accent.main' } as const;

const disc = {
  display: 'inline-grid',
  placeItems: 'center',
  width: 26,
  height: 26,
  borderRadius: '50%',
  fontSize: '0.75rem',
  fontWeight: 600,
  fontVariantNumeric: 'tabular-nums',
  '@media (forced-colors: active)': { border: '1px solid' },
} as const;

const badge = {
  position: 'absolute',
  insetInlineEnd: -5,
  insetBlockEnd: -4,
  display: 'grid',
  placeItems: 'center',
  width: 16,
  height: 16,
  borderRadius: '50%',
  bgcolor: 'surface',
} as const;
