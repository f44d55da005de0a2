import type { PlanVerdict } from '#domain/engine/verdict.ts';
import { WarningIcon } from '#ui/kit/icons.tsx';
import { StateChip, type Tone } from '#ui/kit/state-chip.tsx';

const chips: { readonly [Kind in PlanVerdict['kind']]: { readonly tone: Tone; readonly word: string } } = {
  allowed: { tone: 'ok', word: 'Allowed' },
  'allowed-with-warning': { tone: 'neutral', word: 'Allowed, with a warning' },
  incomplete: { tone: 'neutral', word: 'Needs values' },
  'no-effect': { tone: 'neutral', word: 'No effect' },
  refused: { tone: 'danger', word: 'Refused' },
  'not-applicable': { tone: 'neutral', word: 'Not applicable' },
};

export function VerdictChip({ verdict }: { readonly verdict: PlanVerdict }) {
  const { tone, word } = chips[verdict.kind];
  return (
    <StateChip tone={tone}>
      {verdict.kind === 'allowed-with-warning' && <WarningIcon size={13} />}
      {word}
    </StateChip>
  );
}
