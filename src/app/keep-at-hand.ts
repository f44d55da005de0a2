/**
 * Brings the parts of the app that come when they are asked for, once the page has time: from then on it works without
 * a connection. The build lists them in the page; a page of the development server has no list.
 */
export function keepAtHand(page: Document): void {
  const list = page.getElementById('parts')?.textContent ?? '[]';
  const parts: readonly string[] = JSON.parse(list);
  const bring = (): void => page.head.append(...parts.map((part) => linkTo(page, part)));
  if ('requestIdleCallback' in window) window.requestIdleCallback(bring, { timeout: 5000 });
  else setTimeout(bring, 2000);
}

function linkTo(page: Document, part: string): HTMLLinkElement {
  const link = page.createElement('link');
  link.rel = 'modulepreload';
  link.href = part;
  return link;
}
