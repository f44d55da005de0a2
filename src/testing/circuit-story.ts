import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId } from '#domain/model/ids.ts';
import type { CircuitSettings } from '#domain/model/plan.ts';

const ams = circuitId('ams');
const onAms = { circuitId: ams };

const settings: Partial<CircuitSettings> = {
  name: 'ams-primary',
  resourceGroup: 'net',
  subscription: 'sub-1',
  location: 'West Europe',
  serviceProviderName: 'Equinix',
  peeringLocation: 'Amsterdam',
  bandwidthInMbps: 200,
};

const chapters = {
  planned: [{ id: 'plan-circuit', args: { circuitId: ams, settings } }],
  agreed: [{ id: 'agree-order', args: onAms }],
  created: [{ id: 'create-circuit', args: onAms }],
  sent: [{ id: 'hand-over-key', args: onAms }],
  provisioning: [{ id: 'start-provisioning', args: onAms }],
  provisioned: [{ id: 'finish-provisioning', args: { circuitId: ams, stag: 10 } }],
} as const satisfies { readonly [chapter: string]: readonly PlanRequest[] };

type Chapter = keyof typeof chapters;

/** The life of the circuit `ams`, at Equinix in Amsterdam, up to a chapter: for screens, which start from requests. */
export function storyOfAms(until: Chapter): readonly PlanRequest[] {
  const names = Object.keys(chapters);
  return Object.values(chapters)
    .slice(0, names.indexOf(until) + 1)
    .flat();
}
