import { largerThan } from '#domain/catalog/gateway-sizes.ts';
import { announcedBy } from '#domain/model/announced-to-sites.ts';
import { circuitsBehind, sizeOf } from '#domain/model/gateway-life.ts';
import { connectionsTo, networkBehind, peeringOf } from '#domain/model/look-up.ts';
import type { Gateway, Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

// Source: expressroute-limits.md.
const allRoutes = 11_000;

/** Routes that the gateway learns, as stated of it, or else of the private peerings behind it. */
function learnedBy(plan: Plan, { id, design }: Gateway): number | undefined {
  if (design?.learnedRoutes !== undefined) return design.learnedRoutes;
  const told = circuitsBehind(plan, connectionsTo(plan, id)).flatMap((circuit) => {
    const stated = peeringOf(plan, circuit.id, 'AzurePrivatePeering')?.design;
    const further = stated?.furtherIpv4Routes;
    return further === undefined && !stated?.announced ? [] : [(further ?? 0) + (stated?.announced?.length ?? 0)];
  });
  return told.length === 0 ? undefined : told.reduce((sum, count) => sum + count, 0);
}

export const gatewayLearnsWithinBudget: Rule<'gateway'> = {
  id: 'gateway-learns-within-budget',
  about: 'gateway',
  severity: 'error',
  basis: 'D',
  rules: ['VNET-19'],
  message: '{what} {count} routes; {who} takes {limit}.',
  docs: 'https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-expressroute-limits',
  refuses: [],

  check(plan, gateway) {
    const size = sizeOf(gateway.settings);
    const learned = learnedBy(plan, gateway);
    if (learned === undefined || !size) return [];
    if (learned > size.routesLearned) {
      const larger = largerThan(size.name).find((sku) => sku.routesLearned >= learned)?.name;
      const data = { what: 'The gateway learns', count: learned, who: size.name, limit: size.routesLearned };
      return [{ field: 'sku', data, ...(larger === undefined ? {} : { suggestion: larger }) }];
    }
    const network = networkBehind(plan, gateway.id);
    const { ipv4, ipv6 } = network ? announcedBy(network) : { ipv4: 0, ipv6: 0 };
    const count = learned + ipv4 + ipv6;
    if (count <= allRoutes) return [];
    return [{ data: { what: 'Network and circuits exchange', count, who: 'ExpressRoute', limit: allRoutes } }];
  },
};
