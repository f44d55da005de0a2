import { type RefObject, useCallback, useEffect, useState } from 'react';

interface Opened {
  readonly opened: ReadonlySet<string>;
  readonly toggle: (thingId: string) => void;
}

interface Turned {
  readonly opened: ReadonlySet<string>;
  readonly last: string | null;
}

const untouched: Turned = { opened: new Set(), last: null };

/** Regions and lists that a person has opened. The button that did it vanishes; the focus goes to the one that undoes it. */
export function useOpened(body: RefObject<HTMLElement | null>): Opened {
  const [turned, setTurned] = useState(untouched);
  const toggle = useCallback((thingId: string) => {
    setTurned((before) => {
      const opened = new Set(before.opened);
      if (!opened.delete(thingId)) opened.add(thingId);
      return { opened, last: thingId };
    });
  }, []);

  useEffect(() => {
    if (turned.last === null) return undefined;
    // The library draws nodes after this effect.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const buttons = body.current?.querySelectorAll<HTMLElement>('button[data-thing], button[data-toggles]') ?? [];
      [...buttons].find(({ dataset }) => (dataset['thing'] ?? dataset['toggles']) === turned.last)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [body, turned]);

  return { opened: turned.opened, toggle };
}
