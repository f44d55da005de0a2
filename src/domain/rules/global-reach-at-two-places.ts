import { circuitsOfReach } from '#domain/model/global-reach-life.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const globalReachAtTwoPlaces: Rule<'globalReach'> = {
  id: 'global-reach-at-two-places',
  about: 'globalReach',
  severity: 'error',
  basis: 'D',
  rules: ['GR-02'],
  message: '{circuit} and {peer} both land at {location}: Global Reach joins two different peering locations.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-set-global-reach',
  refuses: ['add-global-reach'],

  check(plan, reach) {
    const [own, peer] = circuitsOfReach(plan, reach);
    const place = own && peeringLocationOf(own.settings);
    if (!own || !peer || !place || peeringLocationOf(peer.settings) !== place) return [];
    const data = { circuit: own.settings.name, peer: peer.settings.name, location: place.name };
    return [{ others: [own.id, peer.id], data }];
  },
};
