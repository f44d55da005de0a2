import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { fixOf } from '#domain/engine/fix.ts';
import { findingsOf } from '#domain/engine/check.ts';
import { isBarred, verdictOf } from '#domain/engine/verdict.ts';
import type { Finding, Severity } from '#domain/shapes/rule.ts';
import { usePlan } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { fixLabel } from '#ui/ask/fix-label.ts';
import { basisWords } from '#ui/ask/basis-words.ts';
import { useRules } from '#ui/ask/rules-at-hand.ts';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { InfoIcon, WarningIcon } from '#ui/kit/icons.tsx';
import { Mono } from '#ui/kit/mono.tsx';
import type { Thing } from './thing.ts';

const words: { readonly [Each in Severity]: string } = { error: 'Error', warning: 'Warning', info: 'Note' };
const colours: { readonly [Each in Severity]: string } = {
  error: 'danger.main',
  warning: 'provider.main',
  info: 'text.secondary',
};

/** What the rules find on a thing, with the fix where a better value is known. */
export function FindingsOn({ thing }: { readonly thing: Thing }) {
  const plan = usePlan();
  const rules = useRules();
  const { subject, id } = thing;
  const findings = useMemo(
    () => (subject !== null && id === subject ? findingsOf(rules, plan, subject) : []),
    [rules, plan, subject, id],
  );
  if (findings.length === 0) return null;
  return (
    <Box component="ul" aria-label="Findings" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
      {findings.map((finding) => (
        <FindingRow key={`${finding.rule} ${finding.field} ${finding.message}`} finding={finding} />
      ))}
    </Box>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const plan = usePlan();
  const fix = fixOf(plan, finding);
  // A value that mends one fault may have another.
  const helps = fix !== null && !isBarred(verdictOf(plan, fix));
  const basis = basisWords[finding.basis];
  const Icon = finding.severity === 'info' ? InfoIcon : WarningIcon;
  return (
    <Box component="li" sx={row}>
      <Box component="span" sx={{ mt: '2px', color: colours[finding.severity] }}>
        <Icon />
      </Box>
      <Box sx={{ minWidth: 0, display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <div>
          <Box component="strong" sx={{ color: colours[finding.severity] }}>
            {words[finding.severity]}.
          </Box>{' '}
          <AzureText text={finding.message} />
        </div>
        {helps && <AskButton size="small" request={fix} label={fixLabel(finding)} />}
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
          Rule <Mono>{finding.rule}</Mono>
          {basis !== null && ` · ${basis}`}
        </Box>
      </Box>
    </Box>
  );
}

const row = {
  display: 'flex',
  gap: 2,
  px: 3,
  py: 2.5,
  borderRadius: 2,
  bgcolor: 'sunken',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  '@media (forced-colors: active)': { border: '1px solid' },
} as const;
