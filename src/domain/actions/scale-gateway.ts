import { capacityOf, fastPathUnits } from '#domain/catalog/gateway-sizes.ts';
import {
  busyReason,
  busyRefusals,
  circuitsBehind,
  fastPathLinks,
  gatewayWords,
  liveGateways,
  updateGateway,
} from '#domain/model/gateway-life.ts';
import type { GatewayId } from '#domain/model/ids.ts';
import { connectionsTo } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { counted } from '#domain/model/words.ts';
import type { Obstacle } from '#domain/shapes/verdict.ts';
import type { PlanAction, PlanRequest } from './index.ts';

export interface ScaleGateway {
  readonly gatewayId: GatewayId;
  readonly minScaleUnits: number | null;
  readonly maxScaleUnits: number | null;
}

type Reason =
  | keyof typeof busyRefusals
  | 'not-scalable'
  | 'units-unchanged'
  | 'fastpath-needs-units'
  | 'circuits-need-units';

/** What hangs on the units that the gateway has now. */
function dependentObstacles(plan: Plan, { gatewayId, minScaleUnits }: ScaleGateway) {
  if (minScaleUnits === null) return [];
  const fast = fastPathLinks(plan, gatewayId).filter((link) => link.azure);
  const circuits = circuitsBehind(
    plan,
    connectionsTo(plan, gatewayId).filter((link) => link.azure),
  );
  const limit = capacityOf('ErGwScale', minScaleUnits)?.maxCircuitsDifferentLocations ?? 0;
  const obstacles: Obstacle<Reason, PlanRequest>[] = [];
  if (fast.length > 0 && minScaleUnits < fastPathUnits) {
    obstacles.push({
      reason: 'fastpath-needs-units',
      data: { needed: fastPathUnits },
      subjects: fast.map((link) => link.id),
    });
  }
  if (circuits.length > limit && limit > 0) {
    obstacles.push({
      reason: 'circuits-need-units',
      data: { circuits: counted(circuits.length, 'circuit'), limit },
      subjects: circuits.map((circuit) => circuit.id),
    });
  }
  return obstacles;
}

function scaled(plan: Plan, { gatewayId, ...units }: ScaleGateway): Plan {
  return updateGateway(plan, gatewayId, units);
}

export const scaleGateway: PlanAction<ScaleGateway, Reason> = {
  actors: ['customer'],
  label: 'Scale the gateway of {network} to {units}',
  done: 'Gateway of {network} is scaling to {units}',
  rules: ['GW-08'],
  refusals: {
    ...busyRefusals,
    'not-scalable': '{sku} has no scale units: only ErGwScale does.',
    'units-unchanged': 'The gateway of {network} has these units already.',
    'fastpath-needs-units': 'Links of {network} use FastPath, which needs {needed} units at all times.',
    'circuits-need-units': '{network} is linked to {circuits}; with so few units it takes {limit}.',
  },

  guard(plan, args) {
    const gateway = plan.gateways[args.gatewayId];
    const busy = busyReason(gateway);
    if (!gateway?.azure) return [{ reason: 'gateway-missing' }];
    const { sku, minScaleUnits, maxScaleUnits } = gateway.settings;
    if (sku !== 'ErGwScale') return [{ reason: 'not-scalable' }];
    const same = minScaleUnits === args.minScaleUnits && maxScaleUnits === args.maxScaleUnits;
    return [
      ...(busy ? [{ reason: busy }] : []),
      ...(same ? [{ reason: 'units-unchanged' } as const] : []),
      ...dependentObstacles(plan, args),
    ];
  },

  checked: (plan, args) => ({ plan: scaled(plan, args), subjects: [args.gatewayId] }),

  missing: (_plan, args) => (['minScaleUnits', 'maxScaleUnits'] as const).filter((field) => args[field] === null),

  apply: scaled,

  offers: (plan, circuitId) =>
    liveGateways(plan, circuitId)
      .filter(({ settings }) => settings.sku === 'ErGwScale')
      .map(({ id, settings: { minScaleUnits, maxScaleUnits } }) => ({ gatewayId: id, minScaleUnits, maxScaleUnits })),

  words: (plan, { gatewayId, minScaleUnits, maxScaleUnits }) => ({
    ...gatewayWords(plan, gatewayId),
    units: unitWords(minScaleUnits, maxScaleUnits),
  }),
};

function unitWords(low: number | null, high: number | null): string {
  if (low === null || high === null) return 'other units';
  return low === high ? counted(low, 'unit') : `${low}–${high} units`;
}
