import Menu from '@mui/material/Menu';
import type { MouseEvent, ReactNode } from 'react';

export interface MenuPanelProps {
  readonly id: string;
  /** What the menu is about. */
  readonly label: string;
  /** The button it hangs on while it is open. */
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The open menu under a button. Choosing an item closes it; a barred one stays and says why. */
export function MenuPanel({ id, label, anchor, onClose, children }: MenuPanelProps) {
  return (
    <Menu
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{
        root: { role: 'region', 'aria-label': label },
        paper: { sx: { mt: 1, width: 'max-content', maxWidth: 'min(340px, calc(100vw - 32px))' } },
        list: {
          id,
          'aria-label': label,
          disabledItemsFocusable: true,
          onClick: (event: MouseEvent) => {
            if (chosen(event)) onClose();
          },
        },
      }}
    >
      {children}
    </Menu>
  );
}

function chosen(event: MouseEvent): boolean {
  const item = event.target instanceof Element ? event.target.closest('[role^="menuitem"]') : null;
  return item !== null && item.getAttribute('aria-disabled') !== 'true';
}
