import Box from '@mui/material/Box';
import { CheckIcon, CloseIcon, WarningIcon } from '#ui/kit/icons.tsx';
import type { Fate } from './fate-words.ts';

/** A fate as sign and word: colour is never the only one. */
export function FateMark({ fate: { kind, words } }: { readonly fate: Fate }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, ...looks[kind] }}>
      <Box component="span" aria-hidden="true" sx={{ display: 'inline-flex', flex: 'none' }}>
        <SignOf kind={kind} />
      </Box>
      {words}
    </Box>
  );
}

function SignOf({ kind }: Pick<Fate, 'kind'>) {
  switch (kind) {
    case 'cut':
      return <CloseIcon size={14} />;
    case 'partly':
      return <WarningIcon size={14} />;
    case 'survives':
      return <CheckIcon size={14} />;
    case 'apart':
      return '–';
  }
}

const looks = {
  cut: { color: 'danger.main', fontWeight: 600 },
  partly: { color: 'provider.main', fontWeight: 600 },
  survives: { color: 'ok.main' },
  apart: { color: 'text.secondary' },
} as const;
