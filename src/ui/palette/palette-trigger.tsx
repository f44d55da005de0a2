import Box from '@mui/material/Box';
import { SearchIcon } from '#ui/kit/icons.tsx';
import { ariaKeysOf, keysOf } from './key-words.ts';
import { keyCap } from './key-cap.ts';
import { showDialog } from './palette-store.ts';
import { placeholder } from './words.ts';

// It is there by the time that the dialog is asked for.
const fetchAhead = () => void import('./palette-dialog.tsx');

/** Looks like a field, opens the palette. On phones only its icon is there. */
export function PaletteTrigger() {
  return (
    <Box
      component="button"
      type="button"
      aria-haspopup="dialog"
      aria-label={placeholder}
      aria-keyshortcuts={ariaKeysOf('palette')}
      title={placeholder}
      onClick={() => showDialog('palette')}
      onPointerEnter={fetchAhead}
      onFocus={fetchAhead}
      sx={field}
    >
      <SearchIcon />
      <Box component="span" sx={words}>
        {placeholder}
      </Box>
      <Box component="kbd" aria-hidden="true" sx={{ ...keyCap, display: { xs: 'none', md: 'inline-grid' } }}>
        {keysOf('palette').join(' ')}
      </Box>
    </Box>
  );
}

const field = {
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: { xs: 'center', sm: 'flex-start' },
  gap: 2,
  flex: '0 1 auto',
  minWidth: { xs: 36, sm: 132 },
  width: { xs: 36, sm: 190, md: 250, lg: 348 },
  height: 36,
  px: { xs: 0, sm: 2.5 },
  border: 1,
  borderColor: { xs: 'transparent', sm: 'hairline' },
  borderRadius: 2,
  bgcolor: { xs: 'transparent', sm: 'sunken' },
  font: 'inherit',
  fontSize: '0.8125rem',
  color: 'text.secondary',
  textAlign: 'start',
  cursor: 'pointer',
  transition: 'border-color 150ms, color 150ms',
  '&:hover': { borderColor: 'edge', color: 'text.primary' },
} as const;

const words = {
  display: { xs: 'none', sm: 'block' },
  flex: 1,
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;
