import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { Thing } from './thing.ts';

/** A row of the outline that is in sight. */
interface TreeRow {
  readonly thing: Thing;
  readonly parent: TreeRow | null;
}

function rowsIn(
  things: readonly Thing[],
  parent: TreeRow | null,
  isOpen: (thing: Thing) => boolean,
): readonly TreeRow[] {
  return things.flatMap((thing) => {
    const row = { thing, parent };
    return [row, ...(isOpen(thing) ? rowsIn(thing.children, row, isOpen) : [])];
  });
}

interface Branches {
  readonly isOpen: (thing: Thing) => boolean;
  readonly turn: (things: readonly Thing[], open: boolean) => void;
}

/** Which branches are open: those that a person has turned, and of the others those that begin so. */
function useBranches(startsClosed: (thing: Thing) => boolean): Branches {
  const [turned, setTurned] = useState<ReadonlySet<string>>(() => new Set());
  return {
    isOpen: (thing) => thing.children.length > 0 && turned.has(thing.id) === startsClosed(thing),
    turn: (things, open) =>
      setTurned((before) => {
        const next = new Set(before);
        for (const thing of things) {
          if (open === startsClosed(thing)) next.add(thing.id);
          else next.delete(thing.id);
        }
        return next;
      }),
  };
}

const PAUSE = 600;

/** Letters that are typed in one go; `at` is the time of the key press in milliseconds. */
function useTyped(): (letter: string, at: number) => string {
  const typed = useRef({ text: '', at: 0 });
  return (letter, at) => {
    const text = at - typed.current.at < PAUSE ? typed.current.text + letter : letter;
    typed.current = { text, at };
    return text;
  };
}

function startsWith({ thing }: TreeRow, text: string): boolean {
  return [thing.title, thing.name].some((words) => words.toLowerCase().startsWith(text.toLowerCase()));
}

export interface Tree {
  readonly currentId: string;
  readonly isOpen: (thing: Thing) => boolean;
  readonly toggle: (thing: Thing) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocused: (thing: Thing) => void;
  readonly onActivate: (thing: Thing) => void;
}

interface TreeOptions {
  readonly root: Thing;
  readonly selectedId: string | null;
  readonly element: RefObject<HTMLElement | null>;
  /** Branches that begin collapsed. */
  readonly startsClosed: (thing: Thing) => boolean;
  readonly onActivate: (thing: Thing, toggle: (thing: Thing) => void) => void;
}

/** The keyboard of a tree as the ARIA Authoring Practices describe it: one tab stop, arrows, Home, End, typeahead. */
export function useTree({ root, selectedId, element, startsClosed, onActivate }: TreeOptions): Tree {
  const { isOpen, turn } = useBranches(startsClosed);
  const [wantedId, setWantedId] = useState(selectedId ?? root.id);
  const typed = useTyped();
  const rows = rowsIn([root], null, isOpen);
  const found = rows.findIndex((row) => row.thing.id === wantedId);
  const index = Math.max(0, found);
  const toggle = (thing: Thing) => turn([thing], !isOpen(thing));

  function focus(row: TreeRow | null | undefined) {
    if (!row) return;
    setWantedId(row.thing.id);
    const items = element.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [];
    [...items].find((item) => item.dataset['thing'] === row.thing.id)?.focus();
  }

  const keys: { readonly [key: string]: (row: TreeRow) => void } = {
    ArrowDown: () => focus(rows[index + 1]),
    ArrowUp: () => focus(rows[index - 1]),
    ArrowRight: ({ thing }) => (isOpen(thing) ? focus(rows[index + 1]) : turn([thing], true)),
    ArrowLeft: ({ thing, parent }) => (isOpen(thing) ? turn([thing], false) : focus(parent)),
    Home: () => focus(rows[0]),
    End: () => focus(rows.at(-1)),
    Enter: ({ thing }) => onActivate(thing, toggle),
    ' ': ({ thing }) => onActivate(thing, toggle),
    '*': ({ parent }) => turn(parent?.thing.children ?? [root], true),
  };

  function find(text: string) {
    const from = text.length > 1 ? index : index + 1;
    focus([...rows.slice(from), ...rows.slice(0, from)].find((row) => startsWith(row, text)));
  }

  function onKeyDown(event: KeyboardEvent) {
    const row = rows[index];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key];
    if (act) act(row);
    else if (/^[\p{L}\p{N}]$/u.test(event.key)) find(typed(event.key, event.timeStamp));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return {
    currentId: rows[index]?.thing.id ?? root.id,
    isOpen,
    toggle,
    onKeyDown,
    onFocused: (thing) => setWantedId(thing.id),
    onActivate: (thing) => onActivate(thing, toggle),
  };
}
