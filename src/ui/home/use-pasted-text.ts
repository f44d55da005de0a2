import { useEffect } from 'react';

function isForTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable], [role="dialog"]') !== null;
}

/** Takes a text that is pasted while no field has the focus. */
export function usePastedText(onText: (text: string) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '' || isForTyping(event.target)) return;
      event.preventDefault();
      onText(text);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [onText]);
}
