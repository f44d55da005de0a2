import { useState } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { RouteFilter, RouteFilterSettings } from '#domain/model/route-filter.ts';
import { useAsk } from '#ui/ask/use-ask.ts';

/** The form of a route filter: a planned one takes each value at once, a live one only when asked to change. */
export interface FilterForm {
  readonly filter: RouteFilter;
  readonly settings: RouteFilterSettings;
  readonly set: (patch: Partial<RouteFilterSettings>) => void;
  readonly commit: () => void;
  readonly setValues: (communities: readonly string[]) => void;
  /** What would carry the values to a live filter; null while there is nothing to carry. */
  readonly pending: PlanRequest | null;
  readonly discard: () => void;
}

type Draft = Partial<RouteFilterSettings>;

const noDraft: Draft = {};

export function useFilterForm(filter: RouteFilter): FilterForm {
  const ask = useAsk();
  const [draft, setDraft] = useState(noDraft);
  const [before, setBefore] = useState(filter.settings);
  // What the plan has taken over meanwhile is no draft any more.
  if (before !== filter.settings) {
    setBefore(filter.settings);
    setDraft(noDraft);
  }
  const { id: routeFilterId } = filter;
  const isLive = filter.azure !== null;
  const settings = { ...filter.settings, ...draft };

  function planNow(patch: Draft) {
    if (Object.keys(patch).length === 0) return;
    ask({ id: 'plan-route-filter', args: { routeFilterId, settings: patch } });
  }

  return {
    filter,
    settings,
    set: (patch) => setDraft({ ...draft, ...patch }),
    commit: () => planNow(draft),
    setValues(communities) {
      if (isLive) setDraft({ communities });
      else planNow({ ...draft, communities });
    },
    pending:
      isLive && draft.communities
        ? { id: 'change-route-filter', args: { routeFilterId, communities: draft.communities } }
        : null,
    discard: () => setDraft(noDraft),
  };
}
