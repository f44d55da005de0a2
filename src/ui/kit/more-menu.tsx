import IconButton from '@mui/material/IconButton';
import { type ReactNode, useId, useState } from 'react';
import { MoreIcon } from './icons.tsx';
import { LazyMenu } from './lazy-menu.tsx';

export interface MoreMenuProps {
  /** What the menu is about, such as “More about this circuit”. */
  readonly label: string;
  /** Menu items. Choosing one closes the menu; a barred one stays and says why. */
  readonly children: ReactNode;
}

export function MoreMenu({ label, children }: MoreMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [wanted, setWanted] = useState(false);
  const menuId = useId();
  const open = anchor !== null;
  return (
    <>
      <IconButton
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={(event) => {
          setAnchor(event.currentTarget);
          setWanted(true);
        }}
      >
        <MoreIcon />
      </IconButton>
      <LazyMenu id={menuId} label={label} anchor={anchor} onClose={() => setAnchor(null)} wanted={wanted}>
        {children}
      </LazyMenu>
    </>
  );
}
