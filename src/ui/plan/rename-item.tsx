import type { MenuItemProps } from '@mui/material/MenuItem';
import type { PlanRequest } from '#domain/actions/index.ts';
import { isBarred } from '#domain/engine/verdict.ts';
import { AskMenuItem } from '#ui/ask/ask-menu-item.tsx';
import { useVerdict } from '#ui/ask/use-verdict.ts';
import { MenuItem } from '#ui/kit/menu-items.ts';

export interface RenameItemProps extends Pick<MenuItemProps, 'autoFocus' | 'tabIndex'> {
  /** What a new name would be asked for with: where that is refused, the item says why. */
  readonly request: PlanRequest;
  /** Leads to the field for the name. */
  readonly onRename: () => void;
}

export function RenameItem({ request, onRename, ...fromMenu }: RenameItemProps) {
  const barred = isBarred(useVerdict(request));
  if (barred) return <AskMenuItem {...fromMenu} request={request} label="Rename" />;
  return (
    <MenuItem {...fromMenu} onClick={() => setTimeout(onRename, 0)} sx={{ fontWeight: 500 }}>
      Rename
    </MenuItem>
  );
}
