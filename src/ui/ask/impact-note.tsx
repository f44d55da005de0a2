import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { type Edit, type Impact, impactOf, usualImpactOf } from '#domain/engine/impact.ts';
import type { ImpactKind } from '#domain/engine/impact-facts.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { usePlan } from '#store/use-session.ts';
import { AzureText } from '#ui/kit/azure-text.tsx';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { CheckIcon, type IconProps, LockIcon, PlusIcon, WarningIcon } from '#ui/kit/icons.tsx';
import { basisWords } from './basis-words.ts';

interface Looks {
  readonly word: string;
  readonly Icon: (props: IconProps) => React.ReactNode;
}

const looks: { readonly [Kind in ImpactKind]: Looks } = {
  'in-place': { word: 'In place', Icon: CheckIcon },
  'short-outage': { word: 'Short outage', Icon: WarningIcon },
  're-create': { word: 'New resource', Icon: PlusIcon },
  impossible: { word: 'Not possible', Icon: LockIcon },
};

/** What a change of something live comes to, in two words. */
function ImpactChip({ kind }: { readonly kind: ImpactKind }) {
  const { word, Icon } = looks[kind];
  return (
    <Box component="span" sx={chip}>
      <Icon size={12} />
      <Box component="span" sx={hiddenFromSight}>
        If changed:{' '}
      </Box>
      {word}
    </Box>
  );
}

export interface FieldImpactProps {
  readonly on: EntityId;
  readonly field: string;
  /** The value that was typed; left out while none was. */
  readonly value?: Edit['value'];
}

/** Beside a field of something live: what changing it comes to. Nothing beside what is only planned. */
export function FieldImpact({ on, field, value }: FieldImpactProps) {
  const plan = usePlan();
  const usual = usualImpactOf(plan, on, field);
  const typed = useMemo(
    () => (value === undefined ? undefined : impactOf(plan, on, { field, value }).kind),
    [plan, on, field, value],
  );
  return usual === undefined ? null : <ImpactChip kind={typed ?? usual} />;
}

export function useImpact(on: EntityId, { field, value }: Edit): Impact {
  const plan = usePlan();
  return useMemo(() => impactOf(plan, on, { field, value }), [plan, on, field, value]);
}

/** What a change comes to and why, before it is asked for. */
export function ImpactNote({ impact }: { readonly impact: Impact }) {
  return (
    <Box component="output" sx={note}>
      <ImpactChip kind={impact.kind} />
      {impact.reasons.map(({ sentence, basis }) => (
        <span key={sentence}>
          <AzureText text={sentence} />
          {basisWords[basis] !== null && (
            <Box component="span" sx={{ color: 'quiet' }}>
              {' '}
              ({basisWords[basis]})
            </Box>
          )}
        </span>
      ))}
    </Box>
  );
}

const chip = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 1,
  flex: 'none',
  width: 'fit-content',
  px: 1.5,
  border: 1,
  borderColor: 'hairline',
  borderRadius: 99,
  bgcolor: 'surface',
  fontSize: '0.6875rem',
  fontWeight: 500,
  lineHeight: 1.6,
  whiteSpace: 'nowrap',
  color: 'text.secondary',
} as const;

const note = {
  display: 'grid',
  gap: 1,
  px: 3,
  py: 2.25,
  borderRadius: 2,
  bgcolor: 'sunken',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  color: 'text.secondary',
  '@media (forced-colors: active)': { border: '1px solid' },
} as const;
