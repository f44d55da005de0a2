import Box from '@mui/material/Box';
import { useId } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { isBarred, type PlanVerdict, saidBy } from '#domain/engine/verdict.ts';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { InfoIcon, LockIcon, WarningIcon } from '#ui/kit/icons.tsx';
import { BasisLabel } from './basis-label.tsx';
import { basisOf } from './basis-words.ts';
import { RemedyButton } from './remedy-button.tsx';
import { useShownReason } from './reason-board.ts';
import { useVerdict } from './use-verdict.ts';
import { WayOut } from './way-out.tsx';

export interface ReasonLineProps {
  readonly request: PlanRequest;
}

/** Why a request cannot be made now, or what speaks against it, with what would change that. Nothing when it goes ahead. */
export function ReasonLine({ request }: ReasonLineProps) {
  const verdict = useVerdict(request);
  const sentenceId = useId();
  const barred = isBarred(verdict);
  useShownReason(request, sentenceId, barred);
  const [first, ...rest] = saidBy(verdict);
  if (!first && basisOf(verdict) === 'D') return null;

  return (
    <Box sx={line}>
      <Box component="span" sx={{ mt: '2px', color: 'text.secondary' }}>
        <VerdictIcon verdict={verdict} />
      </Box>
      <Box sx={{ minWidth: 0, flex: 1 }}>
        {first && (
          <Box component="span" id={sentenceId} sx={{ fontWeight: 500, color: 'text.primary' }}>
            <AzureText text={first.sentence} />
          </Box>
        )}
        {first && <RemedyButton said={first} goal={request} />}
        <BasisLabel verdict={verdict} />
        {rest.length > 0 && (
          <Box component="ul" aria-label="Also" sx={{ m: 0, mt: 1, pl: 4, display: 'grid', gap: 0.5 }}>
            {rest.map((said) => (
              <li key={said.reason + said.sentence}>
                <AzureText text={said.sentence} />
                <RemedyButton said={said} goal={request} />
              </li>
            ))}
          </Box>
        )}
        {barred && verdict.kind !== 'no-effect' && <WayOut request={request} />}
      </Box>
    </Box>
  );
}

function VerdictIcon({ verdict }: { readonly verdict: PlanVerdict }) {
  switch (verdict.kind) {
    case 'allowed-with-warning':
      return <WarningIcon />;
    case 'refused':
    case 'not-applicable':
      return <LockIcon />;
    case 'allowed':
    case 'incomplete':
    case 'no-effect':
      return <InfoIcon />;
  }
}

const line = {
  display: 'flex',
  gap: 2,
  px: 3,
  py: 2.25,
  borderRadius: 2,
  bgcolor: 'sunken',
  color: 'text.secondary',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  '@media (forced-colors: active)': { border: '1px solid' },
} as const;
