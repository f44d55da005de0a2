import type { ShortcutId } from './shortcut-of.ts';

export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

const plain: { readonly [Id in ShortcutId]: readonly string[] } = {
  palette: ['Ctrl', 'K'],
  undo: ['Ctrl', 'Z'],
  redo: ['Ctrl', 'Shift', 'Z'],
  sheet: ['?'],
  'previous-step': ['['],
  'next-step': [']'],
  'next-event': ['.'],
};

const apple: { readonly [key: string]: string } = { Ctrl: '⌘', Shift: '⇧' };

/** What is written on the keys of a shortcut. */
export function keysOf(shortcut: ShortcutId): readonly string[] {
  return isApple() ? plain[shortcut].map((key) => apple[key] ?? key) : plain[shortcut];
}

/** The same for `aria-keyshortcuts`. */
export function ariaKeysOf(shortcut: ShortcutId): string {
  return plain[shortcut].map((key) => (key === 'Ctrl' ? commandName() : key)).join('+');
}

function commandName(): string {
  return isApple() ? 'Meta' : 'Control';
}
