import { routeFilterId } from '#domain/model/ids.ts';
import type { CircuitSettings, Plan } from '#domain/model/plan.ts';
import type { RouteFilterSettings } from '#domain/model/route-filter.ts';
import { circuitIn, type Part, peering, planWith } from './plans.ts';
import { routeFilter, subscription } from './surroundings.ts';

const filter = routeFilterId('filter');

interface Filtered {
  readonly circuit?: Partial<CircuitSettings>;
  readonly approved?: boolean;
  readonly attached?: boolean;
  readonly around?: readonly Part[];
}

/** A live Microsoft peering that is meant to have a filter with these values. */
export function withValues(
  communities: readonly string[],
  { circuit = {}, approved = false, attached = false, around = [] }: Filtered = {},
): Plan {
  return planWith(
    circuitIn('PD', { settings: circuit }),
    subscription('sub-1', { microsoft365Approved: approved }),
    routeFilter('filter', { settings: { communities } }),
    peering('MicrosoftPeering', { settings: { routeFilterId: filter }, azure: { filterAttached: attached } }),
    ...around,
  );
}

/** A Microsoft peering with these values in its filter, attached and about to be. */
export function onFilters(communities: readonly string[], settings: Partial<CircuitSettings>): readonly Plan[] {
  return [false, true].map((attached) => withValues(communities, { circuit: settings, attached }));
}

/** The same filter, planned and live, for a Microsoft peering that can take it. */
export function filtersOf(settings: Partial<RouteFilterSettings>): readonly Plan[] {
  return (['planned', 'live'] as const).map((stage) =>
    planWith(
      circuitIn('PD'),
      routeFilter('filter', { stage, settings }),
      peering('MicrosoftPeering', { settings: { routeFilterId: filter } }),
    ),
  );
}
