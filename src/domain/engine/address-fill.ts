import type { PlanRequest } from '#domain/actions/index.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { type Entity, findEntity, gatewayOf } from '#domain/model/look-up.ts';
import type { Peering, PeeringSettings, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import { nextFree, type PoolPurpose } from '#domain/model/free-range.ts';
import { prefixUsesOf } from '#domain/model/prefix-uses.ts';
import { gatewaySubnetIn } from '#domain/model/suggest-network.ts';
import { suggestVlan } from '#domain/model/suggest.ts';
import { type Cidr, formatCidr, overlaps, parseCidr, rangeOf, sizeOf, widerBlock } from '#domain/net/cidr.ts';
import { applyTo } from './run.ts';
import { isPermitted } from './verdict.ts';

/** Fields of one entity that wait for an address or a VLAN id. */
export interface EmptyFields {
  readonly owner: EntityId;
  readonly fields: readonly string[];
  /** What fills them; null where nobody can know the values, as with public addresses. */
  readonly request: PlanRequest | null;
}

/** Everything that waits for an address, entity by entity. Only what is planned waits: what is live has its values. */
export function emptyAddressFields(plan: Plan): readonly EmptyFields[] {
  return [...Object.values<VirtualNetwork>(plan.networks), ...Object.values<Peering>(plan.peerings)].flatMap(
    (entity) => emptyOn(plan, entity) ?? [],
  );
}

/** The requests that fill all of them, each with addresses that those before it leave free. */
export function fillRequests(plan: Plan): readonly PlanRequest[] {
  const requests: PlanRequest[] = [];
  let current = plan;
  for (const { owner } of emptyAddressFields(plan)) {
    const entity = findEntity(current, owner);
    const request = entity && emptyOn(current, entity)?.request;
    if (!request || !isPermitted(current, request)) continue;
    requests.push(request);
    current = applyTo(current, request, { day: 0, guid: '' });
  }
  return requests;
}

function emptyOn(plan: Plan, entity: Entity): EmptyFields | null {
  if (entity.azure) return null;
  if ('type' in entity) return emptyInPeering(plan, entity);
  return 'addressSpace' in entity.settings ? emptyInNetwork(plan, entity.id) : null;
}

function emptyInNetwork(plan: Plan, id: EntityId): EmptyFields | null {
  const network = Object.values<VirtualNetwork>(plan.networks).find((each) => each.id === id);
  if (!network) return null;
  const { addressSpace: given, gatewaySubnet } = network.settings;
  const needsSpace = given.length === 0;
  const needsSubnet = gatewaySubnet === '' && gatewayOf(plan, network.id) !== undefined;
  if (!needsSpace && !needsSubnet) return null;
  const free = needsSpace ? nextFree(plan, 'networks', { version: 4, bits: 16 }) : undefined;
  const addressSpace = free ? [formatCidr(free)] : given;
  const { suggestion } = gatewaySubnetIn({ addressSpace });
  const settings = {
    ...(free ? { addressSpace } : {}),
    ...(needsSubnet && suggestion ? { gatewaySubnet: suggestion } : {}),
  };
  return {
    owner: id,
    fields: [needsSpace ? ['addressSpace'] : [], needsSubnet ? ['gatewaySubnet'] : []].flat(),
    request: requestUnlessEmpty(settings, { id: 'plan-network', args: { networkId: network.id, settings } }),
  };
}

const pairs = [
  { first: 'primaryPeerAddressPrefix', second: 'secondaryPeerAddressPrefix', version: 4, bits: 29 },
  { first: 'ipv6PrimaryPeerAddressPrefix', second: 'ipv6SecondaryPeerAddressPrefix', version: 6, bits: 125 },
] as const;

function emptyInPeering(plan: Plan, peering: Peering): EmptyFields | null {
  const { id, circuitId, type, settings } = peering;
  if (type === 'AzurePublicPeering') return null;
  // IPv6 is wanted where one half of it is filled in.
  const waiting = pairs.filter(({ first, second, version }) =>
    version === 4
      ? settings[first] === '' || settings[second] === ''
      : (settings[first] === '') !== (settings[second] === ''),
  );
  const fields = [
    ...waiting.flatMap(({ first, second }) => [first, second].filter((field) => settings[field] === '')),
    ...(settings.vlanId === null ? ['vlanId'] : []),
  ];
  if (fields.length === 0) return null;
  const values: Partial<PeeringSettings> = {
    ...Object.assign({}, ...waiting.map((pair) => halvesFor(plan, peering, pair))),
    ...(settings.vlanId === null ? { vlanId: suggestVlan(plan, circuitId, id) } : {}),
  };
  return {
    owner: id,
    fields,
    request: requestUnlessEmpty(values, { id: 'plan-peering', args: { circuitId, type, settings: values } }),
  };
}

/** Both halves of a free /29 or /125; where one half stands, it stays, and the other is its neighbour if that is free. */
function halvesFor(plan: Plan, { type, settings }: Peering, pair: (typeof pairs)[number]): Partial<PeeringSettings> {
  const { first, second, version, bits } = pair;
  const purpose = type === 'MicrosoftPeering' ? 'public' : 'links';
  const given = parseCidr(settings[first] || settings[second]);
  if (settings[first] !== '' || settings[second] !== '') {
    const other = (given && freeNeighbour(plan, given)) ?? fitting(plan, purpose, { version, bits: bits + 1 });
    return other ? { [settings[first] === '' ? first : second]: formatCidr(other) } : {};
  }
  const whole = fitting(plan, purpose, { version, bits });
  if (!whole) return {};
  const [primary, secondary] = halvesOf(whole);
  return { [first]: formatCidr(primary), [second]: formatCidr(secondary) };
}

/** The other half of the block that the given one is a half of, where nothing uses it. */
function freeNeighbour(plan: Plan, given: Cidr): Cidr | undefined {
  const other = halvesOf(widerBlock(given)).find((half) => half.first !== given.first);
  return other && prefixUsesOf(plan).every(({ block }) => !overlaps(block, other)) ? other : undefined;
}

/** Public addresses come from a range that somebody allowed, or from nowhere. */
function fitting(plan: Plan, purpose: PoolPurpose, size: Pick<Cidr, 'version' | 'bits'>): Cidr | undefined {
  const block = nextFree(plan, purpose, size);
  return purpose === 'public' && block && rangeOf(block) !== 'public' ? undefined : block;
}

/** The two halves of a block, the lower one first. */
function halvesOf(block: Cidr): readonly [Cidr, Cidr] {
  const lower = { ...block, bits: block.bits + 1 };
  return [lower, { ...lower, first: lower.first + sizeOf(lower) }];
}

function requestUnlessEmpty(values: object, request: PlanRequest): PlanRequest | null {
  return Object.keys(values).length > 0 ? request : null;
}
