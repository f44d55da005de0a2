// A page that takes longer to draw a field does without the focus on it.
const PATIENCE = 3000;
// The page that comes takes the focus to its title first.
const ARRIVAL = 60;

/** Acts once an element is to be seen on the page, or patience ends. */
export function whenThere(elementId: string, act: () => void): void {
  if (isThere(elementId)) {
    act();
    return;
  }
  const observer = new MutationObserver(() => {
    if (isThere(elementId)) finish(ARRIVAL);
  });
  const timer = setTimeout(() => finish(0), PATIENCE);
  function finish(delay: number) {
    observer.disconnect();
    clearTimeout(timer);
    setTimeout(act, delay);
  }
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['style'] });
}

/** A page or tab that is set aside stays in the document without being displayed. */
function isThere(elementId: string): boolean {
  return document.getElementById(elementId)?.closest('[style*="display: none"]') === null;
}
