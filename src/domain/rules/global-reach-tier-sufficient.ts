import { circuitsOfReach } from '#domain/model/global-reach-life.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Circuit } from '#domain/model/plan.ts';
import type { Fault, Rule } from '#domain/shapes/rule.ts';

export const globalReachTierSufficient: Rule<'globalReach'> = {
  id: 'global-reach-tier-sufficient',
  about: 'globalReach',
  severity: 'error',
  basis: 'D',
  rules: ['GR-04', 'LOCAL-03'],
  message: '{circuit} is {tier}: Global Reach {within} takes {needed}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: ['add-global-reach'],

  check(plan, reach) {
    const ends = circuitsOfReach(plan, reach);
    const [own, peer] = ends;
    if (!own || !peer) return [];
    const far = crossesRegions(own, peer);
    const short = ends.filter(({ settings: { tier } }) => tier === 'Local' || (far && tier !== 'Premium'));
    return short.map((circuit) => faultOn(circuit, { far, alone: short.length === 1 }));
  },
};

/** Places that the catalogue does not know are taken as near, so that nothing is guessed. */
function crossesRegions(own: Circuit, peer: Circuit): boolean {
  const here = peeringLocationOf(own.settings)?.geopoliticalRegion;
  const there = peeringLocationOf(peer.settings)?.geopoliticalRegion;
  return here !== undefined && there !== undefined && here !== there;
}

function faultOn(circuit: Circuit, { far, alone }: { readonly far: boolean; readonly alone: boolean }): Fault {
  const { name, tier } = circuit.settings;
  const better = far ? 'Premium' : 'Standard';
  const data = {
    circuit: name,
    tier,
    within: far ? 'between two geopolitical regions' : 'within one geopolitical region',
    needed: far ? 'Premium on both circuits' : 'Standard or Premium on both circuits',
  };
  const mend = { on: circuit.id, values: { tier: better }, label: `Change ${name} to ${better}` };
  return { others: [circuit.id], data, ...(alone && !circuit.azure ? { mend } : {}) };
}
