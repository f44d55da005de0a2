import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import { emptyAddressFields } from '#domain/engine/address-fill.ts';
import type { Omission, Writer } from '#domain/shapes/format.ts';
import { usePlan, useSessionState } from '#store/use-session.ts';
import { planPagePath } from '#ui/kit/paths.ts';

const MOST = 20;

export interface AboutFormatProps {
  readonly writer: Writer;
  readonly omissions: readonly Omission[];
}

/** What to know before a file is used, what it cannot say, and what the plan still leaves open. */
export function AboutFormat({ writer, omissions }: AboutFormatProps) {
  const sentences = [...new Set(omissions.map(({ words }) => words))];
  return (
    <Box component="aside" aria-label={`About ${writer.title}`} sx={side}>
      {writer.notes.length > 0 && (
        <Part title={writer.purpose === 'azure' ? 'Before you run it' : 'Before you use it'}>
          <Sentences sentences={writer.notes} />
        </Part>
      )}
      <Part title="What it cannot say">
        {sentences.length === 0 ? (
          'Everything of the plan that belongs in this format is in it.'
        ) : (
          <Sentences sentences={sentences} />
        )}
      </Part>
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

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const rest = sentences.length - MOST;
  return (
    <Box component="ul" sx={{ m: 0, pl: 4, display: 'grid', gap: 1.5, overflowWrap: 'anywhere' }}>
      {sentences.slice(0, MOST).map((words) => (
        <li key={words}>{words.length > 400 ? `${words.slice(0, 400)}…` : words}</li>
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
