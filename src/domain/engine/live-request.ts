import type { PlanRequest } from '#domain/actions/index.ts';
import type { Circuit } from '#domain/model/plan.ts';
import type { Mend } from '#domain/shapes/rule.ts';

/** The request that changes one value of a live circuit, refused or not; null where Azure knows none. */
export function liveCircuitRequest({ id: circuitId, settings }: Circuit, values: Mend['values']): PlanRequest | null {
  const [[field, value] = ['', null], ...more] = Object.entries(values);
  if (more.length > 0) return null;
  switch (field) {
    case 'bandwidthInMbps':
      if (typeof value !== 'number' || value === settings.bandwidthInMbps) return null;
      return {
        id: value > (settings.bandwidthInMbps ?? 0) ? 'raise-bandwidth' : 'lower-bandwidth',
        args: { circuitId, bandwidthInMbps: value },
      };
    case 'tier':
      return tierRequest({ circuitId, from: settings.tier, to: value });
    case 'family':
      return familyRequest({ circuitId, from: settings.family, to: value });
    case 'layer':
      return value === 'L2' || value === 'L3'
        ? { id: 'plan-circuit', args: { circuitId, settings: { layer: value } } }
        : null;
    case 'serviceProviderName':
    case 'peeringLocation':
    case 'expressRoutePort':
      return { id: 'change-place', args: { circuitId, settings: { [field]: String(value) } } };
    default:
      return null;
  }
}

interface Change {
  readonly circuitId: Circuit['id'];
  readonly from: string;
  readonly to: unknown;
}

function tierRequest({ circuitId, from, to }: Change): PlanRequest | null {
  if (from === 'Local' && (to === 'Standard' || to === 'Premium')) {
    return { id: 'leave-local', args: { circuitId, tier: to } };
  }
  if (from === 'Standard' && to === 'Premium') return { id: 'upgrade-to-premium', args: { circuitId } };
  if (from === 'Premium' && to === 'Standard') return { id: 'downgrade-to-standard', args: { circuitId } };
  return to === 'Local' && ['Standard', 'Premium'].includes(from) ? { id: 'enter-local', args: { circuitId } } : null;
}

function familyRequest({ circuitId, from, to }: Change): PlanRequest | null {
  if (from === 'MeteredData' && to === 'UnlimitedData') return { id: 'switch-to-unlimited', args: { circuitId } };
  return from === 'UnlimitedData' && to === 'MeteredData' ? { id: 'switch-to-metered', args: { circuitId } } : null;
}
