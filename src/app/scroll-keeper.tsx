import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { pageOf } from './use-arrival.ts';

const STORED_AS = 'onramp-scroll';

/** How far down each entry of the history was, by its key. A reload must not lose it. */
function storedPlaces(): Map<string, number> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(STORED_AS) ?? '[]'));
  } catch {
    return new Map();
  }
}

function storePlaces(places: ReadonlyMap<string, number>): void {
  try {
    sessionStorage.setItem(STORED_AS, JSON.stringify([...places]));
  } catch {
    // A browser that refuses its storage forgets the place at a reload, and nothing else.
  }
}

/** A new page begins at its top; back and forward lead to where the person was. Stands beside the page it scrolls. */
export function ScrollKeeper(): null {
  const { key, pathname } = useLocation();
  const how = useNavigationType();
  const [places] = useState(storedPlaces);
  const lastPath = useRef(pathname);

  // Once the page stands: only then is it as long as it was.
  useLayoutEffect(() => {
    const isSamePage = pageOf(lastPath.current) === pageOf(pathname);
    // The dialog of the home page opens over it, and what only amends the address moves nothing.
    const stays = isSamePage && how !== 'POP' && (how === 'REPLACE' || lastPath.current !== pathname);
    lastPath.current = pathname;
    if (!stays) window.scrollTo(0, how === 'POP' ? (places.get(key) ?? 0) : 0);
    const remember = (): unknown => places.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key, pathname, how, places]);

  useEffect(() => {
    // The browser would scroll before the page is there.
    window.history.scrollRestoration = 'manual';
    const store = (): void => storePlaces(places);
    window.addEventListener('pagehide', store);
    return () => {
      store();
      window.removeEventListener('pagehide', store);
      window.history.scrollRestoration = 'auto';
    };
  }, [places]);

  return null;
}
