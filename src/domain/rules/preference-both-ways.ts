import type { CircuitId } from '#domain/model/ids.ts';
import { connectionsOf, connectionsTo } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

const defaultPreference = 100;

/** True when a link of the circuit weighs more than one of another circuit to the same gateway. */
function isWeighted(plan: Plan, circuitId: CircuitId): boolean {
  return connectionsOf(plan, circuitId).some((own) =>
    connectionsTo(plan, own.gatewayId).some(
      (other) => other.circuitId !== circuitId && other.settings.routingWeight < own.settings.routingWeight,
    ),
  );
}

export const preferenceBothWays: Rule<'circuit'> = {
  id: 'preference-both-ways',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['ASYM-02'],
  message: '{circuit} is preferred {way}: answers take another path. Prefer it in both directions.',
  docs: 'https://learn.microsoft.com/azure/expressroute/designing-for-disaster-recovery-with-expressroute-privatepeering',
  refuses: [],

  check(plan, { id, settings, design }) {
    const preference = design?.localPreference;
    if (preference === undefined) return [];
    const fromAzure = design?.steeredFromAzure === true || isWeighted(plan, id);
    const data = { circuit: settings.name || 'The circuit' };
    if (fromAzure && preference <= defaultPreference) {
      const mend = { values: { localPreference: 150 }, label: 'Prefer it on your routers as well' };
      return [{ field: 'localPreference', data: { ...data, way: 'from Azure only' }, mend }];
    }
    const fromSite = preference > defaultPreference && design?.steeredFromAzure === false && !fromAzure;
    return fromSite ? [{ field: 'steeredFromAzure', data: { ...data, way: 'from your site only' } }] : [];
  },
};
