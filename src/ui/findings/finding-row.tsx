import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useMemo, useState } from 'react';
import type { Noticed } from '#domain/engine/finding-key.ts';
import { helpFor } from '#domain/engine/fix-all.ts';
import { usePlan } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { fixLabel } from '#ui/ask/fix-label.ts';
import { severityTones, severityWords } from '#ui/ask/severity-words.ts';
import { useGoThere } from '#ui/ask/use-go-there.ts';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { StateChip } from '#ui/kit/state-chip.tsx';
import { partWords } from './group-findings.ts';
import { Reasons } from './reasons.tsx';
import type { Entry } from './rulebook.ts';
import { SetAsideForm } from './set-aside-form.tsx';

export interface FindingRowProps {
  readonly finding: Noticed;
  readonly rulebook: ReadonlyMap<string, Entry> | null;
}

/** What is found, why, how sure that is, and what can be done about it. */
export function FindingRow({ finding, rulebook }: FindingRowProps) {
  const plan = usePlan();
  const [asks, setAsks] = useState(false);
  const sentenceId = useId();
  const part = partWords(plan, finding);
  return (
    <Box component="li" aria-labelledby={sentenceId} sx={row}>
      <Box sx={{ gridArea: 'chip', pt: '1px' }}>
        <StateChip tone={severityTones[finding.severity]}>{severityWords[finding.severity]}</StateChip>
      </Box>
      <Box sx={{ gridArea: 'words', minWidth: 0, display: 'grid', gap: 1 }}>
        <Box component="h3" id={sentenceId} sx={{ fontSize: '0.875rem', fontWeight: 600, textWrap: 'pretty' }}>
          {part !== '' && (
            <Box component="span" sx={{ color: 'text.secondary', fontWeight: 500 }}>
              {part}:{' '}
            </Box>
          )}
          <AzureText text={finding.message} />
        </Box>
        <Reasons rule={finding.rule} basis={finding.basis} rulebook={rulebook} />
        <SaidBefore finding={finding} />
        {asks && finding.aside === null && <SetAsideForm finding={finding} onClose={() => setAsks(false)} />}
      </Box>
      <Deeds finding={finding} asks={asks} onAsk={() => setAsks(true)} />
    </Box>
  );
}

function SaidBefore({ finding: { aside, earlier } }: Pick<FindingRowProps, 'finding'>) {
  const said = aside ?? earlier;
  if (!said) return null;
  return (
    <Box component="p" sx={{ fontSize: '0.8125rem', color: 'text.secondary', maxWidth: '76ch' }}>
      Set aside on day {said.day}
      {said.note === '' ? ' without a note' : `: “${said.note}”`}
      {earlier && '. It is back because it says something else now'}.
    </Box>
  );
}

interface DeedsProps {
  readonly finding: Noticed;
  readonly asks: boolean;
  readonly onAsk: () => void;
}

function Deeds({ finding, asks, onAsk }: DeedsProps) {
  const plan = usePlan();
  const goThere = useGoThere();
  const fix = useMemo(() => helpFor(plan, finding), [plan, finding]);
  const { aside, key } = finding;
  return (
    <Box sx={deeds}>
      {aside === null && fix && <AskButton request={fix} label={fixLabel(finding)} size="small" variant="contained" />}
      <Button size="small" onClick={() => goThere(finding)}>
        Go there
      </Button>
      {aside === null ? (
        <Button size="small" variant="text" aria-expanded={asks} onClick={onAsk}>
          Set aside
        </Button>
      ) : (
        <AskButton request={{ id: 'bring-finding-back', args: { finding: key } }} size="small" />
      )}
    </Box>
  );
}

const row = {
  display: 'grid',
  gridTemplateAreas: { xs: '"chip" "words" "deeds"', sm: '"chip words" ". deeds"', lg: '"chip words deeds"' },
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    sm: '76px minmax(0, 1fr)',
    lg: '76px minmax(0, 1fr) auto',
  },
  columnGap: 3,
  rowGap: 2,
  alignItems: 'start',
  px: 4,
  py: 3.5,
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  borderTop: 1,
  borderColor: 'hairline',
} as const;

const deeds = {
  gridArea: 'deeds',
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: { lg: 'flex-end' },
  gap: 2,
  maxWidth: { lg: 340 },
} as const;
