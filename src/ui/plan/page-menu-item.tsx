import Box from '@mui/material/Box';
import MenuItem, { type MenuItemProps } from '@mui/material/MenuItem';
import { Link } from 'react-router';
import { TallyBadge } from '#ui/kit/tally-badge.tsx';
import type { PlanPageLink } from './use-plan-pages.ts';

/** A page of the plan in a menu, where there is no room for tabs. Menu hands its items focus and tab stop as props. */
export function PageMenuItem({
  link: { title, to, current, tally },
  ...fromMenu
}: { readonly link: PlanPageLink } & Pick<MenuItemProps, 'autoFocus' | 'tabIndex'>) {
  return (
    <MenuItem {...fromMenu} component={Link} to={to} selected={current !== undefined} aria-current={current}>
      <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 2, fontWeight: 500 }}>
        {title}
        <TallyBadge tally={tally} />
      </Box>
    </MenuItem>
  );
}
