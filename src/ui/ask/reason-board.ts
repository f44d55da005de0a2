import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { type ReasonBoard, useAskHost } from './ask-context.ts';

export function createReasonBoard(): ReasonBoard {
  const entries = new Map<symbol, { readonly key: string; readonly elementId: string }>();
  const listeners = new Set<() => void>();
  const tell = () => [...listeners].map((listener) => listener());
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    elementFor: (key) => [...entries.values()].findLast((entry) => entry.key === key)?.elementId,
    put(key, elementId) {
      const mark = Symbol(key);
      entries.set(mark, { key, elementId });
      tell();
      return () => {
        entries.delete(mark);
        tell();
      };
    },
  };
}

/** Two requests with the same key are the same wish. */
export function keyOf(request: PlanRequest): string {
  return JSON.stringify(request);
}

/** The element on screen that says why a request is barred, if there is one. */
export function useReasonElement(request: PlanRequest): string | undefined {
  const { reasons } = useAskHost();
  const key = keyOf(request);
  return useSyncExternalStore(reasons.subscribe, () => reasons.elementFor(key));
}

/** Lets buttons for the request describe themselves by an element, while it stands there. */
export function useShownReason(request: PlanRequest, elementId: string, shown: boolean): void {
  const { reasons } = useAskHost();
  const key = keyOf(request);
  useLayoutEffect(() => (shown ? reasons.put(key, elementId) : undefined), [reasons, key, elementId, shown]);
}
