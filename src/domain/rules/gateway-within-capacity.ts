import type { GatewaySku } from '#domain/catalog/catalog.ts';
import { largerThan } from '#domain/catalog/gateway-sizes.ts';
import { sizeOf } from '#domain/model/gateway-life.ts';
import { networkBehind } from '#domain/model/look-up.ts';
import type { Gateway, Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

interface Load {
  readonly of: 'mbps' | 'maxVms';
  readonly amount: number;
  readonly unit: string;
}

function loadsOn(plan: Plan, { id, design }: Gateway): readonly Load[] {
  const machines = networkBehind(plan, id)?.design?.virtualMachines;
  const mbps = design?.plannedMbps;
  return [
    ...(mbps === undefined ? [] : [{ of: 'mbps', amount: mbps, unit: 'Mbps' } as const]),
    ...(machines === undefined
      ? []
      : [{ of: 'maxVms', amount: machines, unit: 'virtual machines and what counts as one' } as const]),
  ];
}

/** The smallest of its family that takes the load; ErGwScale has units to choose, so it is not suggested by itself. */
function largeEnough(sku: string, { of, amount }: Load): GatewaySku | undefined {
  return largerThan(sku).find((each) => each[of] >= amount && each.name !== 'ErGwScale');
}

export const gatewayWithinCapacity: Rule<'gateway'> = {
  id: 'gateway-within-capacity',
  about: 'gateway',
  severity: 'warning',
  basis: 'D',
  rules: ['GW-13'],
  message: 'The gateway is meant for {amount} {unit}; {sku} takes up to {limit} and drops packets above that.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
  refuses: [],

  check(plan, gateway) {
    const size = sizeOf(gateway.settings);
    if (!size) return [];
    return loadsOn(plan, gateway)
      .filter(({ of, amount }) => amount > size[of])
      .map((load) => {
        const suggestion = largeEnough(size.name, load)?.name;
        const data = { amount: load.amount, unit: load.unit, sku: size.name, limit: size[load.of] };
        return { field: 'sku', data, ...(suggestion === undefined ? {} : { suggestion }) };
      });
  },
};
