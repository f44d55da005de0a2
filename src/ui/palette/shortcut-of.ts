export type ShortcutId = 'palette' | 'undo' | 'redo' | 'sheet' | 'previous-step' | 'next-step' | 'next-event';

/** What of a key press decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** AltGr types characters on many keyboards, and looks like Ctrl with Alt on some. */
  readonly altGraph: boolean;
}

export interface Keyboard {
  /** Keyboards of Apple have Command where others have Ctrl. */
  readonly isApple: boolean;
  /** The focus is in a field, which has an undo and uses for keys of its own. */
  readonly isTyping: boolean;
  readonly singleKeys: boolean;
}

const single: { readonly [key: string]: ShortcutId } = {
  '?': 'sheet',
  '[': 'previous-step',
  ']': 'next-step',
  '.': 'next-event',
};

/** The shortcut that a key press means; null for everything that belongs to the browser, a field or nobody. */
export function shortcutOf(press: KeyPress, { isApple, isTyping, singleKeys }: Keyboard): ShortcutId | null {
  const character = press.altGraph || !(press.ctrlKey || press.metaKey);
  if (character) return singleKeys && !isTyping ? (single[press.key] ?? null) : null;
  const commanded = isApple ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey;
  return commanded && !press.altKey ? withCommand(press, { isApple, isTyping }) : null;
}

function withCommand(
  { key, shiftKey }: KeyPress,
  { isApple, isTyping }: Pick<Keyboard, 'isApple' | 'isTyping'>,
): ShortcutId | null {
  switch (key.toLowerCase()) {
    case 'k':
      return shiftKey ? null : 'palette';
    case 'z':
      if (isTyping) return null;
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return isTyping || shiftKey || isApple ? null : 'redo';
    default:
      return null;
  }
}

const notForTyping = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'file', 'color']);

/** True where keys type something. */
export function isForTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !notForTyping.has(target.type);
  return target.closest('textarea, select, [contenteditable]:not([contenteditable="false"])') !== null;
}
