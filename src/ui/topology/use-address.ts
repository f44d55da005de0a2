import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

type TopologyView = 'picture' | 'outline';

export interface TopologyAddress {
  /** Id of the thing whose details are open. */
  readonly at: string | null;
  readonly view: TopologyView;
  readonly setAt: (thingId: string | null) => void;
  readonly setView: (view: TopologyView) => void;
}

/** What is open stands in the address, so that a link or a reload leads there again. */
export function useAddress(): TopologyAddress {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (name: string, value: string | null) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === null) next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  return {
    at: params.get('at'),
    view: params.get('view') === 'outline' ? 'outline' : 'picture',
    setAt: useCallback((thingId) => set('at', thingId), [set]),
    setView: useCallback((view) => set('view', view === 'picture' ? null : view), [set]),
  };
}
