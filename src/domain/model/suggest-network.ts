import { formatCidr, lastOf, parseCidr } from '#domain/net/cidr.ts';
import { firstFreeBlock } from '#domain/net/free-blocks.ts';
import type { NetworkSettings, Plan } from './plan.ts';
import { blocksTaken } from './plan-prefixes.ts';

/** The last /27 of the first address block: out of the way of subnets that grow from the front. */
export function gatewaySubnetIn({ addressSpace }: Pick<NetworkSettings, 'addressSpace'>): {
  readonly suggestion?: string;
} {
  const space = addressSpace
    .flatMap((text) => parseCidr(text) ?? [])
    .find((block) => block.version === 4 && block.bits <= 27);
  return space ? { suggestion: formatCidr({ version: 4, first: lastOf(space) - 31n, bits: 27 }) } : {};
}

/** The next /16 of 10.0.0.0/8 that the plan does not use. */
export function suggestAddressSpace(plan: Plan): string | undefined {
  const pool = parseCidr('10.0.0.0/8');
  const free = pool && firstFreeBlock(pool, 16, blocksTaken(plan, pool));
  return free && formatCidr(free);
}
