import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { type CostLine, costLines, DAYS_PER_MONTH, type Orphan, orphansOf } from '#domain/model/billing.ts';
import { connectionsOf, globalReachesOf, nameOf } from '#domain/model/look-up.ts';
import type { Circuit, Gateway, Plan } from '#domain/model/plan.ts';
import { usePlan, useRun } from '#store/use-session.ts';
import { Card } from '#ui/kit/card.tsx';
import { Fold } from '#ui/kit/fold.tsx';
import { daysText } from '../billing-words.ts';
import { Note } from '../routing/note.tsx';
import { amountText } from './money.ts';
import { RateFields } from './rate-fields.tsx';

/** What the circuit costs at the rates that somebody entered, and what costs money for nothing. */
export function CostCard({ circuit }: { readonly circuit: Circuit }) {
  const plan = usePlan();
  const day = useRun((run) => run.day);
  const lines = useMemo(() => costLines(plan, circuit, day), [plan, circuit, day]);
  const orphans = useMemo(() => orphansOf(plan, day), [plan, day]);
  const known = lines.some(({ perMonth }) => perMonth !== null && perMonth > 0);
  return (
    <Card title="Costs">
      <Box sx={{ display: 'grid', gap: 3 }}>
        {known ? <CostTable lines={lines} /> : <NoRates />}
        <Fold summary="Your rates" open={!known}>
          <Box sx={{ mt: 2 }}>
            <RateFields
              circuit={circuit}
              gateways={liveGateways(plan, circuit)}
              joined={globalReachesOf(plan, circuit.id).length > 0}
            />
          </Box>
        </Fold>
        <Orphans orphans={orphans} />
      </Box>
    </Card>
  );
}

function liveGateways(plan: Plan, circuit: Circuit): readonly Gateway[] {
  const ids = new Set(connectionsOf(plan, circuit.id).map(({ gatewayId }) => gatewayId));
  return [...ids].flatMap((id) => plan.gateways[id] ?? []).filter((gateway) => gateway.azure);
}

function NoRates() {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '64ch' }}>
      Onramp knows no prices. Enter what you pay, in any one currency, and it counts the days for you.
    </Typography>
  );
}

function CostTable({ lines }: { readonly lines: readonly CostLine[] }) {
  return (
    <Box>
      <Box component="table" sx={table}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Paid to</th>
            <th scope="col">Per month</th>
            <th scope="col">So far</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ what, payee, perMonth, soFar }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{payee === 'azure' ? 'Microsoft' : 'Provider'}</td>
              <td>{moneyOf(perMonth)}</td>
              <td>{moneyOf(soFar)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {lines.some((line) => line.perMonth === null) ? 'Together, without what is missing' : 'Together'}
            </th>
            <td>{amountText(sum(lines.map((line) => line.perMonth)))}</td>
            <td>{amountText(sum(lines.map((line) => line.soFar)))}</td>
          </tr>
        </tfoot>
      </Box>
      <Typography variant="caption" component="p" sx={{ mt: 1.5, color: 'quiet' }}>
        At your rates. A month counts {DAYS_PER_MONTH} days, an assumption. Billing begins with the circuit, whatever
        the provider reports.
      </Typography>
    </Box>
  );
}

function moneyOf(amount: number | null): string {
  return amount === null ? 'rate missing' : amountText(amount);
}

function sum(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}

const orphanWords = {
  'nobody-began': 'lies in NotProvisioned and is billed',
  'no-peering': 'is Provisioned without a peering and is billed',
  'no-connection': 'has no connection and is billed by the hour',
} as const;

function Orphans({ orphans }: { readonly orphans: readonly Orphan[] }) {
  const plan = usePlan();
  if (orphans.length === 0) return null;
  return (
    <Note kind="warning" title="Paid for nothing.">
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 4, display: 'grid', gap: 0.5 }}>
        {orphans.map(({ id, why, days }) => (
          <li key={id}>
            {nameOf(plan, id)} {orphanWords[why]}: {daysText(days)} so far.
          </li>
        ))}
      </Box>
    </Note>
  );
}

const table = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  fontVariantNumeric: 'tabular-nums',
  '& th': { textAlign: 'start', fontWeight: 500, py: 1, pr: 2, overflowWrap: 'anywhere' },
  '& td': { py: 1, pr: 2, whiteSpace: 'nowrap' },
  '& thead th': { fontSize: '0.75rem', color: 'text.secondary', fontWeight: 600 },
  '& th:nth-of-type(n+3), & td:nth-last-of-type(-n+2)': { textAlign: 'end', pr: 0, pl: 2 },
  '& tbody tr': { borderTop: 1, borderColor: 'hairline' },
  '& tfoot tr': { borderTop: 1, borderColor: 'edge' },
  '& tfoot th, & tfoot td': { fontWeight: 600 },
} as const;
