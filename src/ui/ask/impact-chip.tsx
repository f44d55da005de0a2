import Box from '@mui/material/Box';
import type { ImpactKind } from '#domain/engine/impact-facts.ts';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import { CheckIcon, type IconProps, LockIcon, PlusIcon, WarningIcon } from '#ui/kit/icons.tsx';

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
export function ImpactChip({ kind }: { readonly kind: ImpactKind }) {
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
