import { linkLimit } from '#domain/catalog/catalog.ts';
import { circuitsOfReach, liveLinks } from '#domain/model/global-reach-life.ts';
import type { Rule } from '#domain/shapes/rule.ts';

/** Each connection takes one of the links of both circuits; that it does so on both is inferred from its two directions. */
export const globalReachWithinLinkLimit: Rule<'globalReach'> = {
  id: 'global-reach-within-link-limit',
  about: 'globalReach',
  severity: 'error',
  basis: 'D',
  rules: ['GR-10'],
  message: '{circuit} has {count} of {limit} links, Global Reach counted among them: there is no room for another.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: ['add-global-reach'],

  check: (plan, reach) =>
    reach.azure
      ? []
      : circuitsOfReach(plan, reach).flatMap(({ id, settings: { name, tier, bandwidthInMbps } }) => {
          const limit = bandwidthInMbps === null ? undefined : linkLimit(tier, bandwidthInMbps);
          const count = liveLinks(plan, id);
          if (limit === undefined || count < limit) return [];
          return [{ others: [id], data: { circuit: name, count, limit } }];
        }),
};
