import { circuitsOfReach, meshAround } from '#domain/model/global-reach-life.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Circuit } from '#domain/model/plan.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const faq = 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs';

const notTransitive: Fact<'globalReach'> = {
  id: 'global-reach-not-transitive',
  about: 'globalReach',
  basis: 'D',
  rules: ['GR-07'],
  text: 'Global Reach joins two circuits and is not transitive. The {circuits} circuits around this one have {joins} of the {needed} connections that let each reach every other.',
  docs: faq,
  tell(plan, { circuitId }) {
    const { circuits, joins } = meshAround(plan, circuitId);
    return { circuits, joins, needed: (circuits * (circuits - 1)) / 2 };
  },
};

const keptWhereMade: Fact<'globalReach'> = {
  id: 'global-reach-kept-where-made',
  about: 'globalReach',
  basis: 'D!',
  rules: ['GR-11'],
  text: 'Made on {circuit}, applies to {circuit} and {peer}. Remove it on {circuit}. One page of the portal says both that it shows only there and that both circuits have it; reading it from {peer} fails in the field.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-set-global-reach',
  tell(plan, reach) {
    const [own, peer] = circuitsOfReach(plan, reach);
    return own && peer ? { circuit: nameIn(own), peer: nameIn(peer) } : null;
  },
};

const billedTwice: Fact<'globalReach'> = {
  id: 'global-reach-billed-on-both',
  about: 'globalReach',
  basis: 'D',
  rules: ['BILL-06'],
  text: 'The add-on is billed on each of the two circuits. Traffic is billed in both directions: as egress where it starts and as ingress where it arrives, by zone ({circuit}: {zone}, {peer}: {peerZone}).',
  docs: faq,
  tell(plan, reach) {
    const [own, peer] = circuitsOfReach(plan, reach);
    if (!own || !peer) return null;
    return { circuit: nameIn(own), peer: nameIn(peer), zone: zoneOf(own), peerZone: zoneOf(peer) };
  },
};

function nameIn({ settings }: Circuit): string {
  return settings.name || 'the circuit';
}

function zoneOf({ settings }: Circuit): string {
  const zone = peeringLocationOf(settings)?.zone;
  return typeof zone === 'number' ? `zone ${zone}` : 'no zone printed';
}

/** What a connection between two circuits does and does not do. */
export const globalReachFacts: readonly Fact[] = [notTransitive, keptWhereMade, billedTwice];
