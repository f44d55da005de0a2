import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { examplesPath, pastePath } from '#ui/kit/paths.ts';

/** A page that takes longer than this to draw its title keeps the focus where it is. */
const PATIENCE = 5000;

/** The dialogs of the home page have addresses of their own, and are no pages. */
export function pageOf(pathname: string): string {
  return pathname === pastePath || pathname === examplesPath ? '/' : pathname;
}

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return false;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}

/** Focuses the title once it is drawn. Answers how to stop waiting for it. */
function awaitHeading(): () => void {
  if (focusHeading()) return () => {};
  const observer = new MutationObserver(() => {
    if (focusHeading()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => observer.disconnect(), PATIENCE);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

/** Takes the focus to the title of every page that the person comes to, as a browser does with a new document. */
export function useArrival(): void {
  const page = pageOf(useLocation().pathname);
  const lastPage = useRef(page);
  useEffect(() => {
    if (lastPage.current === page) return undefined;
    lastPage.current = page;
    return awaitHeading();
  }, [page]);
}
