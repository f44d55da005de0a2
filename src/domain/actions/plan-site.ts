import { putSite } from '#domain/model/edit.ts';
import type { SiteId } from '#domain/model/ids.ts';
import { nameOf } from '#domain/model/look-up.ts';
import { blankSite, type SiteSettings } from '#domain/model/site.ts';
import type { PlanAction } from './index.ts';

export interface PlanSite {
  readonly siteId: SiteId;
  /** Only what changes; what is never given stays blank. */
  readonly settings: Partial<SiteSettings>;
}

/** A place of the customer's. Nothing of it is in Azure, so it can change at any time. */
export const planSite: PlanAction<PlanSite, 'circuit-missing'> = {
  actors: ['customer'],
  label: 'Plan site',
  done: '{site} planned',
  nature: 'planning',
  refusals: { 'circuit-missing': 'A circuit that lands at {site} is not in the plan.' },

  guard: (plan, { settings }) =>
    (settings.circuitIds ?? []).every((id) => plan.circuits[id]) ? [] : [{ reason: 'circuit-missing' }],

  apply(plan, { siteId, settings }) {
    const before = plan.sites[siteId]?.settings ?? blankSite;
    return putSite(plan, { id: siteId, settings: { ...before, ...settings }, azure: null });
  },

  offers: () => [],
  words: (plan, { siteId }) => ({ site: nameOf(plan, siteId) }),
};
