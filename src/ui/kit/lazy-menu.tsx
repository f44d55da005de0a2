import { lazy, Suspense } from 'react';
import type { MenuPanelProps } from './menu-panel.tsx';

// Menus are seldom opened: what they are made of comes with the first one.
const Panel = lazy(async () => {
  const { MenuPanel } = await import('./menu-panel.tsx');
  return { default: MenuPanel };
});

/** A menu that costs nothing until it is first opened; `wanted` is true from then on. */
export function LazyMenu({ wanted, ...panel }: MenuPanelProps & { readonly wanted: boolean }) {
  return <Suspense>{wanted && <Panel {...panel} />}</Suspense>;
}
