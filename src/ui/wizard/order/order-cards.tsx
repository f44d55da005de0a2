import Box from '@mui/material/Box';
import type { Circuit } from '#domain/model/plan.ts';
import { useRun } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { Card } from '#ui/kit/card.tsx';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { Mono } from '#ui/kit/mono.tsx';
import { StateChip } from '#ui/kit/state-chip.tsx';
import { billingOf } from '#domain/model/billing.ts';
import { daysText } from '../billing-words.ts';
import { orderText } from './order-text.ts';

/** What the customer, the provider and Microsoft each have to do with the order. */
export function OrderExplained({ circuit }: { readonly circuit: Circuit }) {
  const provider = circuit.settings.serviceProviderName || 'your provider';
  return (
    <Card title="What an order is">
      <Box sx={{ display: 'grid', gap: 2, fontSize: '0.8125rem', color: 'text.secondary' }}>
        <p>
          Azure makes the circuit on Microsoft's side only. The line from your site to Microsoft is a product of{' '}
          {provider}: you order it in their portal or from their sales, and pay them for it separately.
        </p>
        <p>
          The service key tells them which circuit the line belongs to. It is the only thing that the three of you
          exchange.
        </p>
      </Box>
    </Card>
  );
}

/** The key, and what to send along with it. */
export function KeyCard({ circuit, serviceKey }: { readonly circuit: Circuit; readonly serviceKey: string }) {
  const provider = circuit.settings.serviceProviderName || 'your provider';
  const sentDay = circuit.azure?.keyHandedOverDay ?? null;
  const text = orderText(circuit.settings, serviceKey);
  return (
    <Card
      title="Service key"
      aside={
        sentDay === null ? (
          <StateChip tone="neutral">Not sent yet</StateChip>
        ) : (
          <StateChip tone="ok">Sent on day {sentDay}</StateChip>
        )
      }
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, fontSize: '0.9375rem', minWidth: 0 }}>
          <Mono>{serviceKey}</Mono>
          <CopyButton text={serviceKey} label="Copy service key" />
        </Box>
        <Box component="p" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          The key is not a secret: it names the circuit and opens nothing. It stays the same for the circuit's whole
          life. An authorization key, for linking from another subscription, is something else and is secret.
        </Box>
        <Box>
          <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
            <Box component="h3" sx={{ m: 0, fontSize: '0.8125rem', fontWeight: 600 }}>
              What to send to {provider}
            </Box>
            <CopyButton text={text} label="Copy what to send" />
          </Box>
          <Box component="pre" tabIndex={0} aria-label="What to send" sx={paper}>
            {text}
          </Box>
        </Box>
      </Box>
    </Card>
  );
}

/** That the clock runs, and since when. */
export function BillingNote({ circuit }: { readonly circuit: Circuit }) {
  const day = useRun((run) => run.day);
  const { sinceDay, days } = billingOf(circuit, day);
  if (sinceDay === null) return null;
  return (
    <Card title="The bill already runs" aside={<StateChip tone="neutral">{daysText(days)} so far</StateChip>}>
      <Box component="p" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        Azure bills the circuit since day {sinceDay}, when its key was issued, whether or not the provider has begun.
        Every day until they finish is a day paid for nothing.
      </Box>
    </Card>
  );
}

/** Agreeing first keeps the bill short: the newer pages put it before the creation. */
export function AgreementCard({ circuit }: { readonly circuit: Circuit }) {
  const provider = circuit.settings.serviceProviderName || 'the provider';
  const { orderAgreedDay, azure, id: circuitId } = circuit;
  if (orderAgreedDay !== null) {
    return <Card title="The order is agreed" aside={<StateChip tone="ok">On day {orderAgreedDay}</StateChip>} />;
  }
  return (
    <Card title={`Agree the order with ${provider}`}>
      <Box sx={{ display: 'grid', gap: 3, fontSize: '0.8125rem', color: 'text.secondary' }}>
        <p>
          {azure
            ? 'Place, bandwidth, price and the day on which they begin. It needs no key.'
            : 'Do it before you create the circuit: it needs no key, and the bill starts with the creation.'}
        </p>
        <Box>
          <AskButton request={{ id: 'agree-order', args: { circuitId } }} />
        </Box>
      </Box>
    </Card>
  );
}

const paper = {
  m: 0,
  p: 3,
  borderRadius: 2,
  bgcolor: 'sunken',
  fontSize: '0.75rem',
  lineHeight: 1.6,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
} as const;
