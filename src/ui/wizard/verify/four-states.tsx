import Box from '@mui/material/Box';
import type { Circuit } from '#domain/model/plan.ts';
import { Card } from '#ui/kit/card.tsx';
import { Mono } from '#ui/kit/mono.tsx';
import { StateChip, toneOfState } from '#ui/kit/state-chip.tsx';
import { colourOfTone } from '#ui/plan/step-words.ts';

const states = [
  { state: 'NotProvisioned', words: 'The provider has not begun, or has let go. The key exists and the bill runs.' },
  {
    state: 'Provisioning',
    words: 'The provider is at work. Nothing can be configured yet. Some never show this state.',
  },
  { state: 'Provisioned', words: 'The provider has finished. This is the only state that carries traffic.' },
  {
    state: 'Deprovisioning',
    words:
      'The provider is taking it out of service. Only the REST reference names this state: its rules are inferred.',
  },
] as const;

/** What the provider may report, with the word of now marked. */
export function FourStates({ circuit }: { readonly circuit: Circuit }) {
  const now = circuit.azure?.serviceProviderProvisioningState;
  const status = circuit.azure?.circuitProvisioningState;
  const known = states.some(({ state }) => state === now);
  return (
    <Card title="What the provider may report">
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid' }}>
        {states.map(({ state, words }) => (
          <State key={state} state={state} words={words} current={state === now} />
        ))}
      </Box>
      <Box component="p" sx={{ mt: 3, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {!known && now !== undefined && (
          <>
            Azure reports <Mono>{now}</Mono>, which no page explains.{' '}
          </>
        )}
        Microsoft's side stands apart: <Mono>CircuitProvisioningState</Mono> is <Mono>Enabled</Mono> from the creation
        on. With any other word, only Microsoft support can help
        {status !== undefined && status !== 'Enabled' ? (
          <>
            . Now it is <Mono>{status}</Mono>.
          </>
        ) : (
          '.'
        )}
      </Box>
    </Card>
  );
}

interface StateProps {
  readonly state: string;
  readonly words: string;
  readonly current: boolean;
}

function State({ state, words, current }: StateProps) {
  const tone = toneOfState(state);
  return (
    <Box
      component="li"
      aria-current={current ? 'true' : undefined}
      sx={{ ...row, ...(current ? { bgcolor: tone === 'neutral' ? 'sunken' : `${tone}.soft` } : {}) }}
    >
      <Box
        component="span"
        aria-hidden="true"
        sx={{
          flex: 'none',
          mt: '5px',
          width: 10,
          height: 10,
          borderRadius: '50%',
          border: 2,
          borderColor: current ? colourOfTone(tone) : 'edge',
          bgcolor: current ? colourOfTone(tone) : 'transparent',
        }}
      />
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'space-between',
            gap: 2,
            fontSize: '0.8125rem',
            fontWeight: 600,
          }}
        >
          <Mono>{state}</Mono>
          {current && <StateChip tone={tone}>Now</StateChip>}
        </Box>
        <Box component="p" sx={{ fontSize: '0.75rem', lineHeight: 1.5, color: 'text.secondary' }}>
          {words}
        </Box>
      </Box>
    </Box>
  );
}

const row = { display: 'flex', gap: 3, mx: -2, px: 2, py: 1.75, borderRadius: 2 } as const;
