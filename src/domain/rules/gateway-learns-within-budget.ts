import { largerThan } from '#domain/catalog/gateway-sizes.ts';
import { mostRoutes } from '#domain/model/announced.ts';
import { circuitsBehind, sizeOf } from '#domain/model/gateway-life.ts';
import { connectionsTo, peeringOf } from '#domain/model/look-up.ts';
import type { Gateway, Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

/** Routes that the gateway learns, as stated of it, or else of the private peerings behind it. */
function learnedBy(plan: Plan, { id, design }: Gateway): number | undefined {
  if (design?.learnedRoutes !== undefined) return design.learnedRoutes;
  const told = circuitsBehind(plan, connectionsTo(plan, id)).flatMap((circuit) => {
    const peering = peeringOf(plan, circuit.id, 'AzurePrivatePeering');
    return (peering && mostRoutes(peering, 'IPv4')) ?? [];
  });
  return told.length === 0 ? undefined : told.reduce((sum, count) => sum + count, 0);
}

export const gatewayLearnsWithinBudget: Rule<'gateway'> = {
  id: 'gateway-learns-within-budget',
  about: 'gateway',
  severity: 'error',
  basis: 'D',
  rules: ['VNET-19'],
  message: 'The gateway learns {count} routes; {sku} takes {limit}.',
  docs: 'https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-expressroute-limits',
  refuses: [],

  check(plan, gateway) {
    const size = sizeOf(gateway.settings);
    const learned = learnedBy(plan, gateway);
    if (learned === undefined || !size || learned <= size.routesLearned) return [];
    const larger = largerThan(size.name).find((sku) => sku.routesLearned >= learned)?.name;
    const data = { count: learned, sku: size.name, limit: size.routesLearned };
    return [{ field: 'sku', data, ...(larger === undefined ? {} : { suggestion: larger }) }];
  },
};
