import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import { type ReactNode, useId, useRef } from 'react';
import { hiddenFromSight } from '#ui/kit/hidden-from-sight.ts';
import type { Deed } from './entry.ts';
import { closeDialog, usePalette } from './palette-store.ts';

export interface PaletteFrameProps {
  /** Once it is gone. */
  readonly onGone: () => void;
  /** Drawn only while the palette is open. */
  readonly children: ReactNode;
}

/** The dialog around the finder. */
export function PaletteFrame({ onGone, children }: PaletteFrameProps) {
  const isOpen = usePalette(({ open }) => open === 'palette');
  const titleId = useId();
  return (
    <Dialog
      open={isOpen}
      onClose={closeDialog}
      aria-labelledby={titleId}
      slotProps={{
        transition: { onExited: onGone },
        container: { sx: { alignItems: 'flex-start' } },
        paper: { sx: paper },
      }}
    >
      <Box component="h2" id={titleId} sx={hiddenFromSight}>
        Actions, pages and commands
      </Box>
      {children}
    </Dialog>
  );
}

/** What was chosen is done once the palette is gone, so that the focus can go where the deed leads. */
export function useChoice(perform: (deed: Deed) => void) {
  const chosen = useRef<Deed>(null);
  return {
    choose(deed: Deed) {
      chosen.current = deed;
      closeDialog();
    },
    finish() {
      const deed = chosen.current;
      chosen.current = null;
      if (deed) perform(deed);
    },
  };
}

const paper = {
  '&&': {
    width: { xs: 'calc(100% - 16px)', sm: 640 },
    maxWidth: 'calc(100% - 16px)',
    mt: { xs: 2, sm: '10dvh' },
    maxHeight: { xs: 'calc(100dvh - 16px)', sm: 'min(620px, 80dvh)' },
  },
  display: 'flex',
  flexDirection: 'column',
  overflow: 'hidden',
} as const;
