import { useEffect } from 'react';

/** Names the page in the tab: what is on screen first, the app last. */
export function usePageTitle(...parts: readonly string[]): void {
  const title = [...parts.filter(Boolean), 'Onramp'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
