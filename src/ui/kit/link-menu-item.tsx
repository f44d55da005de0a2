import MenuItem, { type MenuItemProps } from '@mui/material/MenuItem';
import { Link } from 'react-router';

export interface LinkMenuItemProps extends Pick<
  MenuItemProps,
  'autoFocus' | 'tabIndex' | 'selected' | 'aria-current' | 'children'
> {
  readonly to: string;
}

export function LinkMenuItem(props: LinkMenuItemProps) {
  return <MenuItem component={Link} {...props} />;
}
