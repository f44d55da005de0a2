import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { ActorMark } from '#ui/kit/actor-mark.tsx';
import { Mono } from '#ui/kit/mono.tsx';
import { StateChip, toneOfState } from '#ui/kit/state-chip.tsx';
import { FoundBesides } from './found-besides.tsx';
import type { FoundCircuit, FoundCircuits } from './read-pasted.ts';
import { stepWords } from './step-titles.ts';

export interface FoundCircuitsListProps {
  readonly found: FoundCircuits;
  /** The circuit that is opened. */
  readonly chosen: string;
  readonly onChoose: (circuitId: string) => void;
}

/** What was read, and where each circuit stands. */
export function FoundCircuitsList({ found, chosen, onChoose }: FoundCircuitsListProps) {
  const { count, shown } = found;
  const groupName = useId();
  const isChoice = shown.length > 1;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>
      <Typography variant="h3" component="h3">
        {count === 1 ? '1 circuit read' : `${count} circuits read`}
      </Typography>
      <Box component={isChoice ? 'fieldset' : 'div'} sx={list}>
        {isChoice && (
          <Box component="legend" sx={{ p: 0, pb: 2, fontSize: '0.8125rem', color: 'text.secondary' }}>
            All of them become one plan. Which one do you want to see first?
          </Box>
        )}
        {shown.map((circuit) => (
          <CircuitBox key={circuit.id} circuit={circuit}>
            {isChoice && (
              <input
                type="radio"
                name={groupName}
                checked={circuit.id === chosen}
                onChange={() => onChoose(circuit.id)}
                style={{
                  margin: '3px 0 0',
                  accentColor: 'var(--onramp-palette-accent-main)',
                  width: 16,
                  height: 16,
                  flex: 'none',
                }}
              />
            )}
          </CircuitBox>
        ))}
      </Box>
      {count > shown.length && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          And {count - shown.length} more, which are opened as well.
        </Typography>
      )}
      <FoundBesides found={found} />
    </Box>
  );
}

function CircuitBox({ circuit, children }: { readonly circuit: FoundCircuit; readonly children: ReactNode }) {
  const { name, step, turn, provider } = circuit;
  const label = turn.actor === 'provider' && provider ? { label: provider } : {};
  return (
    <Box component={children ? 'label' : 'div'} sx={circuitBox}>
      {children}
      <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0, flex: 1 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
          <Typography component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          {circuit.isPlanned && <StateChip tone="neutral">planned</StateChip>}
          {statesOf(circuit).map((state) => (
            <StateChip key={state} tone={toneOfState(state)}>
              <Mono>{state}</Mono>
            </StateChip>
          ))}
        </Box>
        <Typography variant="body2">{stepWords(step)}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
          <ActorMark actor={turn.actor} {...label} />
          <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
            {turn.task}
          </Typography>
        </Box>
      </Box>
    </Box>
  );
}

/** What the provider reports, and whatever else is not as it should be. */
function statesOf({ providerState, status, provisioningState }: FoundCircuit): readonly string[] {
  const states = [
    providerState,
    ...(status === 'Enabled' ? [] : [status]),
    ...(provisioningState === 'Succeeded' ? [] : [provisioningState]),
  ];
  return states.filter((state) => state !== '');
}

const list = { display: 'grid', gap: 2, m: 0, p: 0, border: 0, minWidth: 0 } as const;

const circuitBox = {
  display: 'flex',
  gap: 3,
  p: 3,
  border: 1,
  borderColor: 'hairline',
  borderRadius: 2,
  minWidth: 0,
  // Of a long list only what is in sight is laid out.
  contentVisibility: 'auto',
  containIntrinsicBlockSize: 'auto 104px',
  '&:has(input)': { cursor: 'pointer' },
  '&:has(input:checked)': { borderColor: 'accent.main' },
} as const;
