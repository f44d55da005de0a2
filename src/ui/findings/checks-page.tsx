import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo } from 'react';
import { notice, type Noticed } from '#domain/engine/finding-key.ts';
import { usePlan } from '#store/use-session.ts';
import { useFindings } from '#ui/ask/use-findings.ts';
import { tallyOf } from '#ui/kit/tally.ts';
import { useKeptFocus } from '#ui/kit/use-kept-focus.ts';
import { barsHeight } from '#ui/plan/plan-frame.tsx';
import { FilterList } from './filter-list.tsx';
import { FixAll } from './fix-all.tsx';
import { GroupList } from './group-list.tsx';
import { groupFindings } from './group-findings.ts';
import { useChecksFilter } from './use-checks-filter.ts';
import { useRulebook } from './use-rulebook.ts';

const titleId = 'checks-title';

/** Everything that the rules find on the plan: what, why, how sure, and what to do about it. */
export function ChecksPage() {
  const plan = useDeferredValue(usePlan());
  const findings = useDeferredValue(useFindings());
  const rulebook = useRulebook();
  const filter = useChecksFilter();
  const noticed = useMemo(() => notice(plan, findings), [plan, findings]);
  const groups = useMemo(() => groupFindings(plan, noticed), [plan, noticed]);
  const open = useMemo(() => noticed.filter(({ aside }) => aside === null), [noticed]);
  const keepFocus = useKeptFocus(titleId);
  return (
    <Box sx={page} onClickCapture={keepFocus}>
      <Box sx={aside}>
        <Headline findings={noticed} />
        <FilterList filter={filter} findings={noticed} groups={groups} />
        <FixAll findings={open} />
      </Box>
      <GroupList groups={groups} filter={filter} rulebook={rulebook} />
    </Box>
  );
}

function Headline({ findings }: { readonly findings: readonly Noticed[] }) {
  const { errors, warnings } = tallyOf(findings);
  const [number, words] = headline(errors, warnings);
  return (
    <Typography variant="h1" id={titleId} tabIndex={-1} sx={{ fontSize: '0.8125rem', fontWeight: 400 }}>
      <Box component="span" sx={{ position: 'absolute', clipPath: 'inset(50%)' }}>
        Checks:{' '}
      </Box>
      {number !== null && (
        <Box component="span" sx={{ display: 'block', fontSize: '2.125rem', fontWeight: 700, lineHeight: 1.1 }}>
          {number}{' '}
        </Box>
      )}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {words}
      </Box>
    </Typography>
  );
}

function headline(errors: number, warnings: number): readonly [number | null, string] {
  if (errors > 0) return [errors, errors === 1 ? 'error to mend before you order' : 'errors to mend before you order'];
  if (warnings > 0) return [warnings, warnings === 1 ? 'warning to think about' : 'warnings to think about'];
  return [null, 'Nothing to mend'];
}

const page = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '248px minmax(0, 1fr)' },
  alignItems: 'start',
  alignContent: 'start',
} as const;

const aside = {
  display: 'grid',
  alignContent: 'start',
  gap: { xs: 3, md: 4 },
  position: { md: 'sticky' },
  top: { md: barsHeight.sm },
  height: { md: `calc(100dvh - ${barsHeight.sm}px)` },
  overflowY: { md: 'auto' },
  px: { xs: 4, md: 4.5 },
  py: { xs: 4, md: 5 },
  borderRight: { md: 1 },
  borderBottom: { xs: 1, md: 0 },
  borderColor: { xs: 'hairline', md: 'hairline' },
  bgcolor: 'surface',
} as const;
