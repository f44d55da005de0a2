import { circuitsOfReach } from '#domain/model/global-reach-life.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const globalReachInOneCloud: Rule<'globalReach'> = {
  id: 'global-reach-in-one-cloud',
  about: 'globalReach',
  severity: 'error',
  basis: 'D',
  rules: ['CLOUD-01'],
  message: '{circuit} is in {cloud} and {peer} in {peerCloud}: nothing joins two clouds.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: ['add-global-reach'],

  check(plan, reach) {
    const [own, peer] = circuitsOfReach(plan, reach);
    const cloud = own && peeringLocationOf(own.settings)?.cloud;
    const peerCloud = peer && peeringLocationOf(peer.settings)?.cloud;
    if (!own || !peer || !cloud || !peerCloud || cloud === peerCloud) return [];
    return [
      { others: [own.id, peer.id], data: { circuit: own.settings.name, peer: peer.settings.name, cloud, peerCloud } },
    ];
  },
};
