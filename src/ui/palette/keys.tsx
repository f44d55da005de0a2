import Box from '@mui/material/Box';
import { keyCap } from './key-cap.ts';
import { keysOf } from './key-words.ts';
import type { ShortcutId } from './shortcut-of.ts';

/** The keys of a shortcut, as they are labelled. */
export function Keys({ shortcut }: { readonly shortcut: ShortcutId }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1, flex: 'none' }}>
      {keysOf(shortcut).map((key) => (
        <Box component="kbd" key={key} sx={keyCap}>
          {key}
        </Box>
      ))}
    </Box>
  );
}
