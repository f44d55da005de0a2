import Box from '@mui/material/Box';
import { useMemo } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { fixOf } from '#domain/engine/fix.ts';
import { findingsOf } from '#domain/engine/check.ts';
import { isBarred, saidBy, verdictOf } from '#domain/engine/verdict.ts';
import type { Peering } from '#domain/model/plan.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { usePlan } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { useRules } from '#ui/ask/rules-at-hand.ts';
import { InfoIcon, WarningIcon } from '#ui/kit/icons.tsx';

const ofFilter = ['routeFilterId', 'pstnApproved', 'governmentTicket'];
// The rows of the values say these, each at its own.
const saidAtValues = ['communities-published', 'communities-in-scope', 'route-filter-attached'];

export interface FilterFindingsProps {
  readonly peering: Peering;
  /** What is asked for next: its reason line says what stands against it. */
  readonly next: PlanRequest | null;
}

/** What the rules have against the filter of a peering. */
export function FilterFindings({ peering, next }: FilterFindingsProps) {
  const plan = usePlan();
  const rules = useRules();
  const findings = useMemo(() => {
    const { routeFilterId } = peering.settings;
    const own = routeFilterId === null ? [] : findingsOf(rules, plan, routeFilterId);
    const others = findingsOf(rules, plan, peering.id).filter(
      ({ field }) => field !== null && ofFilter.includes(field),
    );
    const said = next === null ? [] : saidBy(verdictOf(plan, next)).map(({ reason }) => reason);
    return [...own, ...others].filter(({ rule }) => ![...saidAtValues, ...said].includes(rule));
  }, [rules, plan, peering, next]);
  if (findings.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label="Findings on the route filter"
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}
    >
      {findings.map((finding) => (
        <Row key={`${finding.rule} ${finding.message}`} finding={finding} />
      ))}
    </Box>
  );
}

function Row({ finding }: { readonly finding: Finding }) {
  const plan = usePlan();
  const fix = fixOf(plan, finding);
  const helps = fix !== null && !isBarred(verdictOf(plan, fix));
  const isError = finding.severity === 'error';
  const colour = isError ? 'danger.main' : 'provider.main';
  return (
    <Box component="li" sx={row}>
      <Box component="span" sx={{ mt: '2px', color: colour }}>
        {finding.severity === 'info' ? <InfoIcon /> : <WarningIcon />}
      </Box>
      <Box sx={{ minWidth: 0, display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <div>
          <Box component="strong" sx={{ color: colour }}>
            {isError ? 'Error.' : 'Warning.'}
          </Box>{' '}
          {finding.message}
        </div>
        {helps && <AskButton size="small" request={fix} label={finding.mend?.label ?? `Use ${finding.suggestion}`} />}
      </Box>
    </Box>
  );
}

const row = {
  display: 'flex',
  gap: 2,
  px: 3,
  py: 2.25,
  borderRadius: 2,
  bgcolor: 'sunken',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
} as const;
