import { lazy, Suspense, useState } from 'react';
import type { PlanStorage } from '#store/ports.ts';
import { usePalette } from './palette-store.ts';

const PaletteDialog = lazy(async () => {
  const { PaletteDialog: component } = await import('./palette-dialog.tsx');
  return { default: component };
});

export interface PaletteProps {
  /** Where the plans of this device are kept. */
  readonly storage: PlanStorage;
}

/** Mounted inside the router, on a plan's pages within session and AskRoot. It arrives when it is first opened. */
export function Palette({ storage }: PaletteProps) {
  const isOpen = usePalette(({ open }) => open === 'palette');
  const [isWanted, setWanted] = useState(isOpen);
  if (isOpen && !isWanted) setWanted(true);
  if (!isWanted) return null;
  return (
    <Suspense fallback={null}>
      <PaletteDialog storage={storage} />
    </Suspense>
  );
}
