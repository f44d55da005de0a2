import { drillObstacles, drillRefusals, startDrill } from '#domain/model/drill.ts';
import type { CircuitId, GatewayId } from '#domain/model/ids.ts';
import { connectionsOf, connectionsTo, networkBehind, subscriptionNamed } from '#domain/model/look-up.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

/** Cuts a gateway from one of its circuits, to see whether the others carry on. */
export interface StartResiliencyValidation {
  readonly circuitId: CircuitId;
  readonly gatewayId: GatewayId;
}

type Reason =
  | keyof typeof drillRefusals
  | 'not-linked'
  | 'one-location'
  | 'metro-only'
  | 'virtual-wan'
  | 'rights-missing';

/** Circuits that the gateway is connected to. */
function circuitsBehind(plan: Plan, gatewayId: GatewayId): readonly Circuit[] {
  return connectionsTo(plan, gatewayId)
    .filter((connection) => connection.azure?.connectionStatus === 'Connected')
    .flatMap((connection) => plan.circuits[connection.circuitId] ?? []);
}

export const startResiliencyValidation: PlanAction<StartResiliencyValidation, Reason> = {
  actors: ['customer'],
  label: 'Validate resiliency of {network} without {circuit}',
  done: 'Resiliency validation: {network} is cut from {circuit}',
  row: 51,
  rules: ['HA-09'],
  nature: 'drill',
  refusals: {
    ...drillRefusals,
    'not-linked': '{network} is not connected to {circuit}.',
    'one-location': '{network} reaches Azure’s edge at one peering location only: nothing could carry on.',
    'metro-only': '{network} has a Metro circuit only, and validation does not take those: it needs a second location.',
    'virtual-wan': '{network} is a Virtual WAN hub: validation is made from virtual network gateways only.',
    'rights-missing': 'Your role in the subscription of {network} is Reader. Validation takes Contributor.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states({ none: '·', NP: '✖I', PG: '✖I', PD: '✔D', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard(plan, { circuitId, gatewayId }) {
    const behind = circuitsBehind(plan, gatewayId);
    if (!behind.some((circuit) => circuit.id === circuitId)) return [{ reason: 'not-linked' }];
    const network = networkBehind(plan, gatewayId);
    const locations = new Set(behind.map((circuit) => circuit.settings.peeringLocation));
    const metro = behind.every((circuit) => peeringLocationOf(circuit.settings)?.metro);
    const lone = locations.size < 2;
    const reader = subscriptionNamed(plan, network?.settings.subscription ?? '').role === 'Reader';
    return [
      ...(network?.design?.virtualWanHub ? [{ reason: 'virtual-wan' } as const] : []),
      ...(reader ? [{ reason: 'rights-missing' } as const] : []),
      ...(lone ? [{ reason: metro ? 'metro-only' : 'one-location' } as const] : []),
      // None may run on any circuit of the gateway: what is left would have to carry on.
      ...behind.flatMap((circuit) => drillObstacles(plan, circuit.id)).slice(0, 1),
    ];
  },

  apply: (plan, { circuitId, gatewayId }, { day }) =>
    startDrill(plan, circuitId, { kind: 'resiliency-validation', link: 'both', sinceDay: day, gatewayId }),

  offers: (plan, circuitId) =>
    connectionsOf(plan, circuitId)
      .filter((connection) => connection.azure?.connectionStatus === 'Connected')
      .map(({ gatewayId }) => ({ circuitId, gatewayId })),

  words: (plan, { circuitId, gatewayId }) => ({
    ...circuitWords(plan, circuitId),
    network: networkBehind(plan, gatewayId)?.settings.name || 'The network',
  }),
};
