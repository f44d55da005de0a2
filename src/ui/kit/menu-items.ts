import { lazy } from 'react';

// What menus are made of comes with the first one that is opened: LazyMenu waits for it.
export const MenuItem = lazy(() => import('@mui/material/MenuItem'));

/** An item that leads to another page. */
export const LinkMenuItem = lazy(async () => {
  const { LinkMenuItem: component } = await import('./link-menu-item.tsx');
  return { default: component };
});
