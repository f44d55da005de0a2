import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId } from 'react';
import type { Offer } from '#domain/engine/offers.ts';
import { isBarred, saidBy } from '#domain/engine/verdict.ts';
import { usePlan } from '#store/use-session.ts';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { askLabel } from './ask-words.ts';
import { BasisLabel } from './basis-label.tsx';
import { basisOf } from './basis-words.ts';
import { markOf } from './control-for.ts';
import { RemedyButton } from './remedy-button.tsx';
import { showReason } from './show-reason.ts';
import { useAsk } from './use-ask.ts';
import { VerdictChip } from './verdict-chip.tsx';
import { WayOut } from './way-out.tsx';

/** One action: its button, its verdict, and the words for it. */
export function OfferRow({ offer }: { readonly offer: Offer }) {
  const ask = useAsk();
  const plan = usePlan();
  const reasonId = useId();
  const { request, verdict } = offer;
  const barred = isBarred(verdict);
  const [first] = saidBy(verdict);

  function press() {
    ask(request);
    if (barred) showReason(reasonId);
  }

  return (
    <Box component="li" sx={row}>
      <Button
        variant="text"
        size="small"
        {...markOf(request)}
        aria-disabled={barred || undefined}
        aria-describedby={barred ? reasonId : undefined}
        onClick={press}
        sx={barred ? barredLabel : label}
      >
        {askLabel(plan, request)}
      </Button>
      <VerdictChip verdict={verdict} />
      {(first || basisOf(verdict) !== 'D') && (
        <Box sx={{ gridColumn: '1 / -1', fontSize: '0.75rem', lineHeight: 1.5, color: 'text.secondary' }}>
          {first && (
            <span id={reasonId}>
              <AzureText text={first.sentence} />
            </span>
          )}
          {first && <RemedyButton said={first} goal={request} />}
          <BasisLabel verdict={verdict} />
          {barred && verdict.kind !== 'no-effect' && <WayOut request={request} />}
        </Box>
      )}
    </Box>
  );
}

const label = { mx: -2.5, justifySelf: 'start', color: 'text.primary' } as const;
const barredLabel = { ...label, color: 'quiet', fontWeight: 500, '&&': { bgcolor: 'transparent' } } as const;

const row = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  alignItems: 'center',
  columnGap: 3,
  py: 1.5,
  borderTop: 1,
  borderColor: 'hairline',
} as const;
