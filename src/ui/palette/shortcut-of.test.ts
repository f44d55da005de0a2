// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isForTyping, type Keyboard, type KeyPress, shortcutOf } from './shortcut-of.ts';

const pc: Keyboard = { isApple: false, isTyping: false, singleKeys: true };
const mac: Keyboard = { ...pc, isApple: true };
const typing: Keyboard = { ...pc, isTyping: true };

function press(keys: string): KeyPress {
  const parts = keys.split('+');
  const has = (part: string) => parts.includes(part);
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: has('ctrl') || has('altgr'),
    altKey: has('alt') || has('altgr'),
    metaKey: has('meta'),
    shiftKey: has('shift'),
    altGraph: has('altgr'),
  };
}

describe('a key press', () => {
  test.each([
    ['ctrl+k', pc, 'palette'],
    ['meta+k', mac, 'palette'],
    ['ctrl+k', typing, 'palette'],
    ['ctrl+z', pc, 'undo'],
    ['meta+z', mac, 'undo'],
    ['ctrl+shift+Z', pc, 'redo'],
    ['meta+shift+z', mac, 'redo'],
    ['ctrl+y', pc, 'redo'],
    ['shift+?', pc, 'sheet'],
    ['[', pc, 'previous-step'],
    ['altgr+]', pc, 'next-step'],
    ['alt+[', mac, 'previous-step'],
    ['.', pc, 'next-event'],
  ] as const)('%s means something', (keys, keyboard, shortcut) => {
    expect(shortcutOf(press(keys), keyboard)).toBe(shortcut);
  });

  test.each([
    ['k', pc],
    ['meta+k', pc],
    ['ctrl+k', mac],
    ['ctrl+alt+k', pc],
    ['ctrl+shift+k', pc],
    ['meta+y', mac],
    ['ctrl+[', pc],
    ['meta+[', mac],
    ['ctrl+.', pc],
    ['ctrl+z', typing],
    ['ctrl+y', typing],
    ['.', typing],
    ['?', typing],
    ['?', { ...pc, singleKeys: false }],
    ['[', { ...pc, singleKeys: false }],
  ] as const)('%s belongs to somebody else', (keys, keyboard) => {
    expect(shortcutOf(press(keys), keyboard)).toBeNull();
  });

  test('commands stay when single keys are off', () => {
    expect(shortcutOf(press('ctrl+z'), { ...pc, singleKeys: false })).toBe('undo');
  });
});

test('fields are for typing, check boxes and sliders are not', () => {
  const element = (html: string) => {
    document.body.innerHTML = html;
    return document.body.firstElementChild;
  };
  const typed = ['<input>', '<input type="search">', '<textarea></textarea>', '<select></select>'].map(element);
  const pressed = ['<input type="checkbox">', '<input type="range">', '<button></button>', '<p></p>'].map(element);
  expect(typed.map(isForTyping)).toEqual([true, true, true, true]);
  expect(pressed.map(isForTyping)).toEqual([false, false, false, false]);
});
