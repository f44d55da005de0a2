import Box from '@mui/material/Box';
import { CheckIcon, CloseIcon } from '#ui/kit/icons.tsx';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import type { Stop, StopState } from './road.ts';

const words: { readonly [State in StopState]: string } = {
  done: 'done',
  now: 'next',
  running: 'Microsoft is at work',
  later: 'later',
  failed: 'failed',
};

const colours: { readonly [State in StopState]: string } = {
  done: 'ok.main',
  now: 'accent.main',
  running: 'microsoft.main',
  later: 'quiet',
  failed: 'danger.main',
};

export interface RoadLineProps {
  readonly stops: readonly Stop[];
  /** What the stops lead to. */
  readonly label?: string;
}

/** How far a network has come, as a row of stops. */
export function RoadLine({ stops, label = 'What the network needs' }: RoadLineProps) {
  return (
    <Box component="ol" aria-label={label} sx={row}>
      {stops.map((stop) => (
        <Box component="li" key={stop.name} aria-current={stop.state === 'now' ? 'step' : undefined} sx={item}>
          <Mark state={stop.state} />
          <Box
            component="span"
            sx={{
              fontWeight: stop.state === 'later' ? 500 : 600,
              color: stop.state === 'later' ? 'quiet' : 'text.primary',
            }}
          >
            {stop.name}
          </Box>
          <Box component="span" sx={hiddenFromSight}>
            : {words[stop.state]}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Mark({ state }: { readonly state: StopState }) {
  return (
    <Box component="span" sx={{ ...mark, color: colours[state], borderStyle: state === 'later' ? 'dashed' : 'solid' }}>
      {state === 'done' && <CheckIcon size={12} />}
      {state === 'failed' && <CloseIcon size={12} />}
      {(state === 'now' || state === 'running') && (
        <Box component="span" sx={{ width: 8, height: 8, borderRadius: 99, bgcolor: 'currentcolor' }} />
      )}
    </Box>
  );
}

const row = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: { xs: 2, sm: 0 },
  rowGap: 1.5,
  fontSize: '0.75rem',
  lineHeight: 1.45,
} as const;

const item = {
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  gap: { xs: 1, sm: 1.5 },
  '&:not(:last-of-type)::after': {
    content: { xs: 'none', sm: '""' },
    width: 20,
    mr: 1.5,
    ml: 0.5,
    borderTop: 1,
    borderColor: 'edge',
  },
} as const;

const mark = {
  display: 'grid',
  placeItems: 'center',
  width: 18,
  height: 18,
  flex: 'none',
  border: '1.5px solid',
  borderRadius: 99,
} as const;
