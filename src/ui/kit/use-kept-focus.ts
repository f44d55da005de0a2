import { type MouseEvent, useEffect, useRef } from 'react';

/**
 * A button that is pressed may vanish with what it did, and the focus with it. Then the focus goes to the element with
 * this id instead of to nowhere. Answers what has to listen to presses.
 */
export function useKeptFocus(fallbackId: string): (event: MouseEvent) => void {
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    const button = pressed.current;
    if (!button || button.isConnected) return;
    pressed.current = null;
    if (document.activeElement === document.body) document.getElementById(fallbackId)?.focus();
  });
  return (event) => {
    pressed.current = event.target instanceof Element ? event.target.closest('button') : null;
  };
}
