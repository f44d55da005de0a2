import { familyOf, findGatewaySku, largerThan, unitsLike } from '#domain/catalog/gateway-sizes.ts';
import { busyReason, busyRefusals, gatewayWords, liveGateways, updateGateway } from '#domain/model/gateway-life.ts';
import type { GatewayId } from '#domain/model/ids.ts';
import type { Gateway, GatewaySettings, Plan } from '#domain/model/plan.ts';
import type { Obstacle } from '#domain/shapes/verdict.ts';
import type { PlanAction, PlanRequest } from './index.ts';

export interface ResizeGateway {
  readonly gatewayId: GatewayId;
  readonly sku: string;
}

type Reason = keyof typeof busyRefusals | 'size-unchanged' | 'no-downgrade' | 'needs-migration' | 'loses-zones';

/** An upgrade to ErGwScale begins with the fixed size that gives what the gateway gave before. */
function settingsFor({ settings }: Gateway, sku: string): Partial<GatewaySettings> {
  const units = unitsLike(settings.sku, sku);
  return { sku, minScaleUnits: units, maxScaleUnits: units };
}

function sizeObstacles(gateway: Gateway, toSku: string): readonly Obstacle<Reason, PlanRequest>[] {
  const { id, settings } = gateway;
  if (settings.sku === toSku) return [{ reason: 'size-unchanged' }];
  const [from, to] = [findGatewaySku(settings.sku), findGatewaySku(toSku)];
  // A SKU that is none is for the rules to say.
  if (!from || !to) return [];
  if (from.zoneRedundant !== to.zoneRedundant) {
    const remedy = { id: 'validate-migration', args: { gatewayId: id, toSku } } as const;
    return [to.zoneRedundant ? { reason: 'needs-migration', remedy } : { reason: 'loses-zones' }];
  }
  const family = familyOf(settings.sku);
  return family.indexOf(to) < family.indexOf(from) ? [{ reason: 'no-downgrade' }] : [];
}

function resized(plan: Plan, { gatewayId, sku }: ResizeGateway): Plan {
  const gateway = plan.gateways[gatewayId];
  return gateway ? updateGateway(plan, gatewayId, settingsFor(gateway, sku)) : plan;
}

export const resizeGateway: PlanAction<ResizeGateway, Reason> = {
  actors: ['customer'],
  label: 'Resize the gateway of {network} to {toSku}',
  done: 'Gateway of {network} is being resized to {toSku}',
  rules: ['GW-06'],
  refusals: {
    ...busyRefusals,
    'size-unchanged': 'The gateway of {network} is {sku} already.',
    'no-downgrade':
      '{sku} cannot become the smaller {toSku}: only a new gateway can be smaller, with an outage between.',
    'needs-migration': '{toSku} is of the family with availability zones: from {sku} only a migration leads there.',
    'loses-zones': '{sku} cannot become {toSku}, which has no availability zones.',
  },

  guard(plan, { gatewayId, sku }) {
    const gateway = plan.gateways[gatewayId];
    const busy = busyReason(gateway);
    return [...(busy ? [{ reason: busy }] : []), ...(gateway?.azure ? sizeObstacles(gateway, sku) : [])];
  },

  checked: (plan, args) => ({ plan: resized(plan, args), subjects: [args.gatewayId] }),
  apply: resized,

  offers: (plan, circuitId) =>
    liveGateways(plan, circuitId).flatMap(({ id, settings }) =>
      largerThan(settings.sku).map((sku) => ({ gatewayId: id, sku: sku.name })),
    ),

  words: (plan, { gatewayId, sku }) => ({ ...gatewayWords(plan, gatewayId), toSku: sku }),
};
