import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { conditionOf, isDirect, isUsable } from '#domain/model/circuit-condition.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Circuit } from '#domain/model/plan.ts';
import { usePlan, useRun } from '#store/use-session.ts';
import { StateChip, toneOfState } from '#ui/kit/state-chip.tsx';
import { billingOf } from '#domain/model/billing.ts';
import { billingText } from './billing-words.ts';

/** What Azure would answer about the circuit, and what it costs. */
export function CircuitStateCard({ circuitId }: { readonly circuitId: CircuitId }) {
  const circuit = usePlan().circuits[circuitId];
  const day = useRun((run) => run.day);
  const titleId = useId();
  if (!circuit) return null;
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={{ p: 3, border: 1, borderColor: 'hairline', borderRadius: 3, bgcolor: 'surface' }}
    >
      <Typography id={titleId} variant="overline" component="h2" sx={{ color: 'quiet' }}>
        Circuit state
      </Typography>
      <Box component="dl" sx={list}>
        <StateRows circuit={circuit} />
        <Row term="Billing">{billingText(billingOf(circuit, day))}</Row>
        <Row term="Usable">
          <Box component="span" sx={{ fontWeight: 600 }}>
            {usableWords(circuit)}
          </Box>
        </Row>
      </Box>
    </Box>
  );
}

function usableWords(circuit: Circuit): string {
  if (!isUsable(circuit)) return 'not yet';
  return conditionOf(circuit) === 'PD' ? 'yes' : 'for traffic only';
}

function StateRows({ circuit }: { readonly circuit: Circuit }) {
  const { azure } = circuit;
  if (!azure) return <Row term="In Azure">only planned</Row>;
  const { serviceProviderProvisioningState, circuitProvisioningState, provisioningState } = azure;
  return (
    <>
      <Row term={isDirect(circuit) ? 'Provider (Direct)' : 'Provider'}>
        <Word state={serviceProviderProvisioningState} />
      </Row>
      <Row term="Status">
        <Word state={circuitProvisioningState} wanted="Enabled" />
      </Row>
      {provisioningState !== 'Succeeded' && (
        <Row term="Resource">
          <Word state={provisioningState} />
        </Row>
      )}
    </>
  );
}

/** A word of Azure's. `wanted` is the only one that is not a fault. */
function Word({ state, wanted }: { readonly state: string; readonly wanted?: string }) {
  const tone = wanted !== undefined && state !== wanted ? 'danger' : toneOfState(state);
  return (
    <StateChip tone={tone}>
      <code>{state}</code>
    </StateChip>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {term}
      </Box>
      <Box component="dd" sx={{ m: 0, minWidth: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' }}>
        {children}
      </Box>
    </>
  );
}

const list = {
  m: 0,
  mt: 1.5,
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  alignItems: 'center',
  columnGap: 3,
  rowGap: 1.5,
  fontSize: '0.75rem',
  lineHeight: 1.45,
} as const;
