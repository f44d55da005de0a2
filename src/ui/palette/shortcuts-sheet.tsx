import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { Keys } from './keys.tsx';
import { closeDialog, usePalette } from './palette-store.ts';
import type { ShortcutId } from './shortcut-of.ts';

const commands: readonly (readonly [ShortcutId, string])[] = [
  ['palette', 'Search actions, pages and commands'],
  ['undo', 'Undo'],
  ['redo', 'Redo'],
];

const singles: readonly (readonly [ShortcutId, string])[] = [
  ['previous-step', 'Previous step'],
  ['next-step', 'Next step'],
  ['next-event', 'To the next event'],
  ['sheet', 'This list'],
];

/** What the keyboard can do, and the switch for keys that act alone. */
export function ShortcutsSheet() {
  const isOpen = usePalette(({ open }) => open === 'shortcuts');
  const titleId = useId();
  return (
    <Dialog open={isOpen} onClose={closeDialog} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>Keyboard shortcuts</DialogTitle>
      <DialogContent>
        <KeyList rows={commands} isOff={false} />
        <SingleKeysChoice />
      </DialogContent>
      <DialogActions>
        <Button onClick={closeDialog}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}

function SingleKeysChoice() {
  const singleKeys = usePalette((state) => state.singleKeys);
  const noteId = useId();
  return (
    <>
      <Box component="label" sx={choice}>
        <input
          type="checkbox"
          checked={singleKeys}
          aria-describedby={noteId}
          onChange={(event) => usePalette.setState({ singleKeys: event.target.checked })}
        />
        Single keys act, too
      </Box>
      <Box component="p" id={noteId} sx={{ ml: 7, mb: 1, fontSize: '0.75rem', color: 'text.secondary' }}>
        Turn them off if you dictate, or hit keys by accident. They never act while you type in a field.
      </Box>
      <KeyList rows={singles} isOff={!singleKeys} />
    </>
  );
}

function KeyList({ rows, isOff }: { readonly rows: typeof commands; readonly isOff: boolean }) {
  return (
    <Box component="dl" sx={{ m: 0 }}>
      {rows.map(([shortcut, words]) => (
        <Box key={shortcut} sx={{ ...row, color: isOff ? 'text.disabled' : 'text.primary' }}>
          <dt>{words}</dt>
          <Box component="dd" sx={{ m: 0 }}>
            {isOff ? 'Off' : <Keys shortcut={shortcut} />}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const row = {
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'center',
  gap: 4,
  minHeight: 36,
  borderTop: 1,
  borderColor: 'hairline',
  fontSize: '0.875rem',
  '&:first-of-type': { borderTop: 0 },
} as const;

const choice = {
  display: 'flex',
  alignItems: 'center',
  gap: 2.5,
  mt: 4,
  minHeight: 28,
  fontSize: '0.875rem',
  fontWeight: 600,
  cursor: 'pointer',
  '& input': { width: 18, height: 18, m: 0, accentColor: 'var(--onramp-palette-accent-main)' },
} as const;
