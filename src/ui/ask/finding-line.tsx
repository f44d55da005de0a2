import Box from '@mui/material/Box';
import { fixOf } from '#domain/engine/fix.ts';
import { isBarred, verdictOf } from '#domain/engine/verdict.ts';
import type { Finding, Severity } from '#domain/shapes/rule.ts';
import { usePlan } from '#store/use-session.ts';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { InfoIcon, WarningIcon } from '#ui/kit/icons.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { basisWords } from './basis-words.ts';
import { markOf } from './control-for.ts';
import { useAsk } from './use-ask.ts';

const words: { readonly [Each in Severity]: string } = { error: 'Error', warning: 'Warning', info: 'Note' };
const colours: { readonly [Each in Severity]: string } = {
  error: 'danger.main',
  warning: 'provider.main',
  info: 'text.secondary',
};

/** A finding beside the field that it is about, with its fix where that helps. It may stand in running text. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const basis = basisWords[finding.basis];
  const Icon = finding.severity === 'info' ? InfoIcon : WarningIcon;
  return (
    <Box component="span" sx={line}>
      <Box component="span" sx={{ display: 'flex', mt: '1px', color: colours[finding.severity] }}>
        <Icon size={13} />
      </Box>
      <span>
        <Box component="strong" sx={{ color: colours[finding.severity] }}>
          {words[finding.severity]}.
        </Box>{' '}
        <AzureText text={finding.message} />
        {basis !== null && ` ${basis}.`}
        <FixButton finding={finding} />
      </span>
    </Box>
  );
}

function FixButton({ finding }: { readonly finding: Finding }) {
  const plan = usePlan();
  const ask = useAsk();
  const fix = fixOf(plan, finding);
  // A value that mends one fault may have another.
  if (fix === null || isBarred(verdictOf(plan, fix))) return null;
  return (
    <>
      {' '}
      <LinkButton {...markOf(fix)} onClick={() => ask(fix)}>
        {finding.mend?.label ?? `Use ${finding.suggestion}`}
      </LinkButton>
    </>
  );
}

const line = {
  display: 'flex',
  gap: 1.5,
  fontSize: '0.75rem',
  lineHeight: 1.5,
  color: 'text.primary',
  overflowWrap: 'anywhere',
} as const;
