import { lazy, Suspense, useState } from 'react';
import { usePalette } from './palette-store.ts';
import { useShortcuts } from './use-shortcuts.ts';

const ShortcutsSheet = lazy(async () => {
  const { ShortcutsSheet: component } = await import('./shortcuts-sheet.tsx');
  return { default: component };
});

/** Mounted once inside the router: listens to the keyboard, and shows the sheet of its shortcuts. */
export function Shortcuts() {
  useShortcuts();
  const isOpen = usePalette(({ open }) => open === 'shortcuts');
  const [isWanted, setWanted] = useState(isOpen);
  if (isOpen && !isWanted) setWanted(true);
  if (!isWanted) return null;
  return (
    <Suspense fallback={null}>
      <ShortcutsSheet />
    </Suspense>
  );
}
