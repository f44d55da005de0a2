import type { PlanRequest } from '#domain/actions/index.ts';
import type { Port } from '#domain/model/direct-port.ts';
import type { Circuit } from '#domain/model/plan.ts';
import type { RouteFilter } from '#domain/model/route-filter.ts';
import type { Mend } from '#domain/shapes/rule.ts';

/** The request that changes one value of a live circuit, refused or not; null where Azure knows none. */
export function liveCircuitRequest({ id: circuitId, settings }: Circuit, values: Mend['values']): PlanRequest | null {
  const [[field, value] = ['', null], ...more] = Object.entries(values);
  if (more.length > 0) return null;
  switch (field) {
    case 'bandwidthInMbps':
      return sizeRequest({ circuitId, from: settings.bandwidthInMbps ?? 0, to: value });
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

interface Change<From> {
  readonly circuitId: Circuit['id'];
  readonly from: From;
  readonly to: unknown;
}

function sizeRequest({ circuitId, from, to }: Change<number>): PlanRequest | null {
  if (typeof to !== 'number' || to === from) return null;
  return { id: to > from ? 'raise-bandwidth' : 'lower-bandwidth', args: { circuitId, bandwidthInMbps: to } };
}

function tierRequest({ circuitId, from, to }: Change<string>): PlanRequest | null {
  if (from === 'Local' && (to === 'Standard' || to === 'Premium')) {
    return { id: 'leave-local', args: { circuitId, tier: to } };
  }
  if (from === 'Standard' && to === 'Premium') return { id: 'upgrade-to-premium', args: { circuitId } };
  if (from === 'Premium' && to === 'Standard') return { id: 'downgrade-to-standard', args: { circuitId } };
  return to === 'Local' && ['Standard', 'Premium'].includes(from) ? { id: 'enter-local', args: { circuitId } } : null;
}

function familyRequest({ circuitId, from, to }: Change<string>): PlanRequest | null {
  if (from === 'MeteredData' && to === 'UnlimitedData') return { id: 'switch-to-unlimited', args: { circuitId } };
  return from === 'UnlimitedData' && to === 'MeteredData' ? { id: 'switch-to-metered', args: { circuitId } } : null;
}

/** The same for ports: only their billing changes in place. */
export function livePortRequest({ id: portId }: Port, { billingType, ...more }: Mend['values']): PlanRequest | null {
  if (Object.keys(more).length > 0) return null;
  return billingType === 'MeteredData' || billingType === 'UnlimitedData'
    ? { id: 'change-port-billing', args: { portId, billingType } }
    : null;
}

/** The same for a route filter: its values change, wherever it is attached. */
export function liveFilterRequest({ id }: RouteFilter, { communities, ...more }: Mend['values']): PlanRequest | null {
  if (Object.keys(more).length > 0 || !Array.isArray(communities)) return null;
  return { id: 'change-route-filter', args: { routeFilterId: id, communities: communities.map(String) } };
}
