import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { ChevronDownIcon } from '#ui/kit/icons.tsx';
import { LazyMenu } from '#ui/kit/lazy-menu.tsx';
import { PageMenuItem } from './page-menu-item.tsx';
import { pageTitles, usePlanPages, useShownPage } from './use-plan-pages.ts';

/** The page on screen, as a menu of all of them: for a phone. */
export function PageMenu() {
  const shown = useShownPage();
  const pages = usePlanPages();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [wanted, setWanted] = useState(false);
  const menuId = useId();
  const open = anchor !== null;
  return (
    <>
      <Button
        variant="text"
        aria-label={`${pageTitles[shown]}, switch page`}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        endIcon={<ChevronDownIcon />}
        onClick={(event) => {
          setAnchor(event.currentTarget);
          setWanted(true);
        }}
        sx={{ px: 2, minWidth: 0, fontSize: '0.875rem', '&&': { color: 'text.primary' } }}
      >
        {pageTitles[shown]}
      </Button>
      <LazyMenu id={menuId} label="Pages of this plan" anchor={anchor} onClose={() => setAnchor(null)} wanted={wanted}>
        {pages.map((link) => (
          <PageMenuItem key={link.page} link={link} />
        ))}
      </LazyMenu>
    </>
  );
}
