import { type KeyboardEvent, type RefObject, useCallback, useEffect, useId, useState } from 'react';
import { findThing, type Thing } from './thing.ts';
import type { TopologyAddress } from './use-address.ts';

interface Elements {
  /** Takes the focus when there is nothing better. */
  readonly title: RefObject<HTMLElement | null>;
  /** Holds what stands for the things, in whatever view. */
  readonly body: RefObject<HTMLElement | null>;
}

interface Details {
  readonly detailsId: string;
  readonly thing: Thing | undefined;
  /** True once a person has asked for details here: a page that opens with some takes no focus. */
  readonly takesFocus: boolean;
  readonly open: (thingId: string) => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Which details are open, and where the focus goes when they open and close. */
export function useDetails(root: Thing, { at, setAt }: TopologyAddress, { title, body }: Elements): Details {
  const detailsId = useId();
  const [takesFocus, setTakesFocus] = useState(false);
  const thing = at === null ? undefined : findThing(root, at);
  const isGone = at !== null && thing === undefined;

  // What is shown can vanish by what is done to it; then its details go, and the focus with them.
  useEffect(() => {
    if (!isGone) return;
    setAt(null);
    if (document.activeElement === document.body) title.current?.focus();
  }, [isGone, setAt, title]);

  const open = useCallback(
    (thingId: string) => {
      setTakesFocus(true);
      setAt(thingId);
    },
    [setAt],
  );

  function close() {
    const shown = body.current?.querySelectorAll<HTMLElement>('[data-thing]') ?? [];
    const origin = [...shown].find((each) => each.dataset['thing'] === at);
    setAt(null);
    (origin ?? title.current)?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || !thing) return;
    event.stopPropagation();
    close();
  }

  return { detailsId, thing, takesFocus, open, close, onKeyDown };
}
