import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import type { Peering, PeeringInAzure } from '#domain/model/plan.ts';
import { usePlan } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { ActorMark } from '#ui/kit/actor-mark.tsx';
import { Fold } from '#ui/kit/fold.tsx';
import { Mono } from '#ui/kit/mono.tsx';
import { StateChip, toneOfState } from '#ui/kit/state-chip.tsx';
import { failureWords, prefixTone, validationWord } from './peering-standing.ts';
import { SignatureFields } from './signature-fields.tsx';

/** Where the advertised prefixes of a live Microsoft peering stand, and who can do what about it. */
export function PrefixValidation({ peering }: { readonly peering: Peering }) {
  const titleId = useId();
  const { era } = usePlan();
  const { azure } = peering;
  if (!azure || peering.type !== 'MicrosoftPeering') return null;
  const state = azure.advertisedPublicPrefixesState;
  return (
    <Box component="section" aria-labelledby={titleId} sx={panel}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography id={titleId} variant="h4" component="h3">
          Prefix validation
        </Typography>
        <StateChip tone={prefixTone(azure)}>{validationWord(peering)}</StateChip>
      </Box>
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', mt: -2 }}>
        {era === 'today' && (
          <>
            <Mono>advertisedPublicPrefixesState: {state}</Mono>,{' '}
          </>
        )}
        since day {azure.prefixesSinceDay}
      </Box>
      <PrefixStates azure={azure} />
      <WhatToDo peering={peering} azure={azure} />
    </Box>
  );
}

const fewPrefixes = 6;

function PrefixStates({ azure }: { readonly azure: PeeringInAzure }) {
  const prefixes = Object.entries(azure.prefixStates);
  const more = prefixes.slice(fewPrefixes);
  return (
    <div>
      <PrefixRows label="State of each prefix" prefixes={prefixes.slice(0, fewPrefixes)} />
      {more.length > 0 && (
        <Fold summary={`${more.length} more`}>
          <PrefixRows label="State of the other prefixes" prefixes={more} />
        </Fold>
      )}
    </div>
  );
}

interface PrefixRowsProps {
  readonly label: string;
  readonly prefixes: readonly (readonly [string, string])[];
}

function PrefixRows({ label, prefixes }: PrefixRowsProps) {
  return (
    <Box component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {prefixes.map(([prefix, state]) => (
        <Box component="li" key={prefix} sx={row}>
          <Mono>{prefix}</Mono>
          <Box component="span" sx={{ color: `${toneOfState(state)}.main` }}>
            <Mono>{state}</Mono>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

interface StandingProps {
  readonly peering: Peering;
  readonly azure: PeeringInAzure;
}

function WhatToDo({ peering, azure }: StandingProps) {
  switch (azure.advertisedPublicPrefixesState) {
    case 'Configuring':
      return <MicrosoftAnswers peering={peering} />;
    case 'ValidationNeeded':
      return azure.ticket === 'open' ? (
        <MicrosoftDecides peering={peering} azure={azure} />
      ) : (
        <ProveThem peering={peering} azure={azure} />
      );
    case 'Configured':
    case 'NotConfigured':
      return null;
  }
}

const answers = ['Configured', 'ValidationNeeded', 'ManualValidationNeeded'] as const;

function MicrosoftAnswers({ peering }: { readonly peering: Peering }) {
  return (
    <Doing
      words="Microsoft looks every prefix up in the routing registry and compares it with your AS number. A private AS number always goes to a person."
      who={<ActorMark actor="microsoft" label="Answer as Microsoft" />}
    >
      {answers.map((answer) => (
        <AskButton
          key={answer}
          request={{ id: 'answer-prefix-check', args: { peeringId: peering.id, answer } }}
          label={answer}
          size="small"
        />
      ))}
    </Doing>
  );
}

function ProveThem({ peering, azure }: StandingProps) {
  const { id: peeringId, settings } = peering;
  const rejected =
    azure.ticket === 'rejected'
      ? `Microsoft rejected the proof on day ${azure.ticketDay ?? azure.prefixesSinceDay}. `
      : '';
  const failure = Object.values(azure.prefixStates)
    .map(failureWords)
    .find((words) => words !== null);
  const again = {
    id: 'change-advertised-prefixes',
    args: { peeringId, advertisedPublicPrefixes: settings.advertisedPublicPrefixes },
  } as const;
  return (
    <Doing
      words={`${rejected}${failure ?? 'No registry shows that the prefixes belong to this AS number.'} Mend the registry entry or the customer ASN and save the list again, or prove that the prefixes are yours: on a support ticket, with a letter of authorization for example, or with a signature (preview).`}
      who={<ActorMark actor="customer" />}
    >
      <AskButton request={{ id: 'open-validation-ticket', args: { peeringId } }} label="Open a ticket" size="small" />
      <AskButton request={again} label="Save the list again" size="small" />
      <Box sx={{ flexBasis: '100%', minWidth: 0 }}>
        <SignatureFields peering={peering} />
      </Box>
    </Doing>
  );
}

function MicrosoftDecides({ peering, azure }: StandingProps) {
  const { id: peeringId } = peering;
  return (
    <Doing
      words={`Ticket open since day ${azure.ticketDay ?? azure.prefixesSinceDay}. A person at Microsoft looks at the proof; neither you nor the provider can set Configured.`}
      who={<ActorMark actor="microsoft" label="Decide as Microsoft" />}
    >
      <AskButton request={{ id: 'accept-validation', args: { peeringId } }} label="Accept the proof" size="small" />
      <AskButton request={{ id: 'reject-validation', args: { peeringId } }} label="Reject the proof" size="small" />
    </Doing>
  );
}

interface DoingProps {
  readonly words: string;
  readonly who: ReactNode;
  readonly children: ReactNode;
}

function Doing({ words, who, children }: DoingProps) {
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {words}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {who}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>{children}</Box>
      </Box>
    </>
  );
}

const panel = {
  display: 'grid',
  gap: 3,
  p: 3.5,
  border: 1,
  borderColor: 'hairline',
  borderRadius: 2,
  minWidth: 0,
} as const;

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  columnGap: 4,
  py: 1,
  fontSize: '0.8125rem',
  '& + &': { borderTop: 1, borderColor: 'hairline' },
} as const;
