import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import { emptyAddressFields } from '#domain/engine/address-fill.ts';
import type { Writer, Written } from '#domain/shapes/format.ts';
import { circuitsOf } from '#domain/model/look-up.ts';
import { usePlan, useSessionState } from '#store/use-session.ts';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { planPagePath } from '#ui/kit/paths.ts';

const MOST = 20;

export interface AboutFormatProps {
  readonly writer: Writer;
  readonly written: Written;
}

/** What to know before a file is used, what it cannot say, and what the plan still leaves open. */
export function AboutFormat({ writer, written: { files, omissions } }: AboutFormatProps) {
  const sentences = [...new Set(omissions.map(({ words }) => words))];
  return (
    <Box component="aside" aria-label={`About ${writer.title}`} sx={side}>
      {writer.notes.length > 0 && (
        <Part title={writer.purpose === 'azure' ? 'Before you run it' : 'Before you use it'}>
          {writer.purpose === 'azure' && <BillingStarts />}
          <Sentences sentences={writer.notes} />
        </Part>
      )}
      {sentences.length + files.length > 0 && (
        <Part title="What it cannot say">
          {sentences.length === 0 ? (
            'Everything of the plan that belongs in this format is in it.'
          ) : (
            <Sentences sentences={sentences} />
          )}
        </Part>
      )}
      <StillEmpty />
    </Box>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" sx={{ minWidth: 0, fontSize: '0.8125rem', color: 'text.secondary' }}>
      <Typography variant="h3" component="h2" sx={{ mb: 1.5, color: 'text.primary' }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

/** What a script creates costs money from then on, long before the provider has finished. */
function BillingStarts() {
  const plan = usePlan();
  const planned = circuitsOf(plan).filter(({ azure, settings }) => azure === null && settings.serviceProviderName);
  const [first, ...others] = planned;
  if (!first) return null;
  const isOpen = planned.some(({ orderAgreedDay }) => orderAgreedDay === null);
  const name = first.settings.name || 'the circuit';
  const providers = new Set(planned.map(({ settings }) => settings.serviceProviderName));
  const whom = providers.size === 1 ? first.settings.serviceProviderName : 'each provider';
  return (
    <Box sx={{ mb: 3, px: 3, py: 2, borderRadius: 2, bgcolor: 'sunken', overflowWrap: 'anywhere' }}>
      <Box component="strong" sx={{ fontWeight: 600, color: 'text.primary' }}>
        {others.length === 0
          ? `Billing starts when stage 1 creates ${name}.`
          : `Billing starts when stage 1 creates the ${planned.length} circuits.`}
      </Box>
      {isOpen && ` Agree a date with ${whom} first.`}
    </Box>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const rest = sentences.length - MOST;
  return (
    <Box component="ul" sx={{ m: 0, pl: 4, display: 'grid', gap: 1.5, overflowWrap: 'anywhere' }}>
      {sentences.slice(0, MOST).map((words) => (
        <li key={words}>
          <AzureText text={words.length > 400 ? `${words.slice(0, 400)}…` : words} />
        </li>
      ))}
      {rest > 0 && <li>And {rest} more: they stand in the file.</li>}
    </Box>
  );
}

function StillEmpty() {
  const plan = usePlan();
  const planId = useSessionState((state) => state.planId) ?? '';
  const count = useMemo(() => emptyAddressFields(plan).reduce((sum, { fields }) => sum + fields.length, 0), [plan]);
  if (count === 0) return null;
  return (
    <Part title="Still empty in the plan">
      {count} address {count === 1 ? 'field' : 'fields'}.{' '}
      <Link to={planPagePath(planId, 'addresses')}>Fill {count === 1 ? 'it' : 'them'} on Addresses</Link>
    </Part>
  );
}

const side = {
  display: 'grid',
  alignContent: 'start',
  gap: 6,
  minWidth: 0,
  px: { xs: 4, sm: 5 },
  py: 6,
  bgcolor: 'surface',
  borderInlineStart: { lg: '1px solid' },
  borderTop: { xs: '1px solid', lg: 0 },
  '&&': { borderColor: 'hairline' },
} as const;
