import { create } from 'zustand';

export interface PaletteState {
  /** Which of the dialogs is open. */
  readonly open: 'palette' | 'shortcuts' | null;
  /** Single keys act; off for people who speak to their computer or hit keys by accident (WCAG 2.1.4). */
  readonly singleKeys: boolean;
}

/** What trigger, shortcuts and dialogs share. It lives as long as the tab. */
export const usePalette = create<PaletteState>()(() => ({ open: null, singleKeys: true }));

export function showDialog(open: PaletteState['open']): void {
  usePalette.setState({ open });
}

export function closeDialog(): void {
  showDialog(null);
}

export function togglePalette(): void {
  usePalette.setState(({ open }) => ({ open: open === 'palette' ? null : 'palette' }));
}
