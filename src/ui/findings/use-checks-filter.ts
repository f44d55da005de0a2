import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { Noticed } from '#domain/engine/finding-key.ts';

const shows = ['open', 'errors', 'warnings', 'notes', 'aside'] as const;
/** Which findings are shown; `open` are all that are not set aside. */
export type Show = (typeof shows)[number];

export interface ChecksFilter {
  readonly show: Show;
  /** Id of the circuit, network or whatever else it is about; null for all. */
  readonly on: string | null;
  readonly setShow: (show: Show) => void;
  readonly setOn: (on: string | null) => void;
  /** Shows everything. */
  readonly clear: () => void;
}

/** The filter stands in the address, so that a link or a reload shows the same. */
export function useChecksFilter(): ChecksFilter {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (name: 'show' | 'on', value: string | null) =>
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
    show: shows.find((each) => each === params.get('show')) ?? 'open',
    on: params.get('on'),
    setShow: useCallback((show) => set('show', show === 'open' ? null : show), [set]),
    setOn: useCallback((on) => set('on', on), [set]),
    clear: useCallback(() => setParams({}, { replace: true, preventScrollReset: true }), [setParams]),
  };
}

export function isShown(show: Show, { severity, aside }: Pick<Noticed, 'severity' | 'aside'>): boolean {
  if (show === 'aside') return aside !== null;
  if (aside !== null) return false;
  switch (show) {
    case 'open':
      return true;
    case 'errors':
      return severity === 'error';
    case 'warnings':
      return severity === 'warning';
    case 'notes':
      return severity === 'info';
  }
}
