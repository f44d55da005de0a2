import Box from '@mui/material/Box';
import type { MenuItemProps } from '@mui/material/MenuItem';
import { LinkMenuItem } from '#ui/kit/menu-items.ts';
import { TallyBadge } from '#ui/kit/tally-badge.tsx';
import type { PlanPageLink } from './use-plan-pages.ts';

/** A page of the plan in a menu, where there is no room for tabs. Menu hands its items focus and tab stop as props. */
export function PageMenuItem({
  link: { title, to, current, tally },
  ...fromMenu
}: { readonly link: PlanPageLink } & Pick<MenuItemProps, 'autoFocus' | 'tabIndex'>) {
  return (
    <LinkMenuItem {...fromMenu} to={to} selected={current !== undefined} aria-current={current}>
      <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 2, fontWeight: 500 }}>
        {title}
        <TallyBadge tally={tally} />
      </Box>
    </LinkMenuItem>
  );
}
