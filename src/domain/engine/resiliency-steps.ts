import type { PlanRequest } from '#domain/actions/index.ts';
import { findRegion, peeringLocations } from '#domain/catalog/catalog.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { putGateway } from '#domain/model/edit.ts';
import { circuitId, connectionId, gatewayIdOf, type NetworkId } from '#domain/model/ids.ts';
import { circuitsOf, connectionsOf, findEntity, networkBehind, peeringOf, portOf } from '#domain/model/look-up.ts';
import { linkNames, portLinkOf } from '#domain/model/link-state.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Circuit, Gateway, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import { circuitsTo, cityOf, levelOf, locationsOf } from '#domain/model/resiliency-level.ts';
import { suggestPrivatePeering } from '#domain/model/suggest.ts';
import { counted } from '#domain/model/words.ts';
import { burdenOf, resiliencyOf } from './resiliency.ts';
import { isZoneRedundant } from './resiliency-ways.ts';
import { applyTo } from './run.ts';
import { isPermitted } from './verdict.ts';

/** Something that would raise resiliency. */
export interface ResiliencyStep {
  readonly title: string;
  /** Why, or what it takes where nothing can be pressed. */
  readonly words: string;
  /** What to ask for, in this order; empty where it is more than a change of the plan. */
  readonly requests: readonly PlanRequest[];
  /** How much less would be cut: see `burdenOf`. */
  readonly removed: number;
}

interface Candidate extends Omit<ResiliencyStep, 'removed'> {
  readonly touches: readonly VirtualNetwork[];
  /** The plan afterwards, where no request leads there. */
  readonly after?: Plan;
}

/** Enough to choose from. */
const MOST_STEPS = 5;
const MOST_OF_A_KIND = 3;

/** What would raise resiliency most, best first. Each is applied to the plan, and measured on the networks that it touches. */
export function resiliencySteps(plan: Plan): readonly ResiliencyStep[] {
  return candidatesFor(plan)
    .flatMap((candidate) => measured(plan, candidate))
    .toSorted((a, b) => b.removed - a.removed)
    .slice(0, MOST_STEPS);
}

function measured(plan: Plan, { touches, after, ...step }: Candidate): readonly ResiliencyStep[] {
  const changed = after ?? follow(plan, step.requests);
  if (!changed) return [];
  const ids = touches.flatMap(({ id }) => changed.networks[id] ?? []);
  const removed = burdenOf(resiliencyOf(plan, touches)) - burdenOf(resiliencyOf(changed, ids));
  return removed > 0 ? [{ ...step, removed }] : [];
}

/** The plan after all requests; undefined where one of them would be refused. */
function follow(plan: Plan, requests: readonly PlanRequest[]): Plan | undefined {
  return requests.reduce<Plan | undefined>(
    (current, request) =>
      current && isPermitted(current, request) ? applyTo(current, request, { day: 0, guid: '' }) : undefined,
    plan,
  );
}

function candidatesFor(plan: Plan): readonly Candidate[] {
  const circuits = circuitsOf(plan).filter((circuit) => connectionsOf(plan, circuit.id).length > 0);
  const byLoneliness = circuits
    .map((circuit) => ({ circuit, lonely: lonelyOn(plan, circuit) }))
    .filter(({ lonely }) => lonely.length > 0)
    .toSorted((a, b) => b.lonely.length - a.lonely.length)
    .slice(0, MOST_OF_A_KIND);
  return [
    ...byLoneliness.flatMap(({ circuit, lonely }) => [
      ...secondCircuit(plan, circuit, lonely),
      ...otherCircuit(plan, circuit, lonely),
    ]),
    ...circuits.flatMap((circuit) => [
      ...toMetro(plan, circuit),
      ...secondRouter(plan, circuit),
      ...secondLink(plan, circuit),
    ]),
    ...zoneRedundantGateways(plan),
  ];
}

function networksOn(plan: Plan, circuit: Circuit): readonly VirtualNetwork[] {
  return connectionsOf(plan, circuit.id).flatMap((connection) => networkBehind(plan, connection.gatewayId) ?? []);
}

/** Networks of a circuit that reach one location only. */
function lonelyOn(plan: Plan, circuit: Circuit): readonly VirtualNetwork[] {
  return networksOn(plan, circuit).filter(({ id }) => levelOf(circuitsTo(plan, id)) !== 'Maximum');
}

function freshId(plan: Plan, wanted: string): string {
  const taken = findEntity(plan, wanted) !== undefined;
  return taken ? freshId(plan, `${wanted}-2`) : wanted;
}

/** The location with most providers in another city of the same geopolitical region: it keeps the tier. */
function otherLocation({ settings }: Circuit): string | undefined {
  const here = peeringLocationOf(settings);
  return peeringLocations
    .filter(
      ({ name, cloud, geopoliticalRegion, metro }) =>
        !metro &&
        cloud === here?.cloud &&
        geopoliticalRegion === here.geopoliticalRegion &&
        cityOf(name) !== cityOf(here.name),
    )
    .toSorted((a, b) => b.providers.length - a.providers.length)[0]?.name;
}

function secondCircuit(plan: Plan, circuit: Circuit, lonely: readonly VirtualNetwork[]): readonly Candidate[] {
  const peeringLocation = otherLocation(circuit);
  if (peeringLocation === undefined || isDirect(circuit)) return [];
  const id = circuitId(freshId(plan, `${circuit.id}-second`));
  const { tier } = circuit.settings;
  const name = `${circuit.settings.name || 'circuit'}-second`;
  const settings = {
    ...circuit.settings,
    name,
    peeringLocation,
    serviceProviderName: '',
    // Local reaches the regions beside its own location only.
    tier: tier === 'Local' ? 'Standard' : tier,
  };
  return [
    {
      title: `A second circuit beside ${circuit.settings.name || 'the first'}, at ${peeringLocation}`,
      words: `For ${counted(lonely.length, 'network')}. The location is an example; choose the provider, another one if you can.`,
      touches: lonely,
      requests: [
        { id: 'plan-circuit', args: { circuitId: id, settings } },
        {
          id: 'plan-peering',
          args: { circuitId: id, type: 'AzurePrivatePeering', settings: suggestPrivatePeering(plan, id) },
        },
        ...lonely.map((network) => linkTo(plan, { id, name }, network)),
      ],
    },
  ];
}

function linkTo(
  plan: Plan,
  circuit: { readonly id: Circuit['id']; readonly name: string },
  network: VirtualNetwork,
): PlanRequest {
  const gatewayId = gatewayIdOf(network.id);
  const id = connectionId(freshId(plan, `${circuit.id}-${network.id}`));
  const name = `${circuit.name}-${network.settings.name}`;
  return { id: 'plan-connection', args: { connectionId: id, circuitId: circuit.id, gatewayId, settings: { name } } };
}

/** A circuit that the plan has already, at another location. */
function otherCircuit(plan: Plan, circuit: Circuit, lonely: readonly VirtualNetwork[]): readonly Candidate[] {
  const other = circuitsOf(plan).find(
    ({ id, settings }) =>
      id !== circuit.id &&
      settings.peeringLocation !== '' &&
      settings.peeringLocation !== circuit.settings.peeringLocation,
  );
  const able = lonely.filter(
    ({ id }) => !locationsOf(circuitsTo(plan, id)).includes(other?.settings.peeringLocation ?? ''),
  );
  if (!other || able.length === 0) return [];
  const name = other.settings.name || 'the other circuit';
  return [
    {
      title: `Link ${counted(able.length, 'network')} to ${name} too`,
      words: `${name} is at ${other.settings.peeringLocation}, and the plan has it already.`,
      touches: able,
      requests: able.map((network) => linkTo(plan, { id: other.id, name: other.settings.name }, network)),
    },
  ];
}

function toMetro(plan: Plan, circuit: Circuit): readonly Candidate[] {
  const { peeringLocation, serviceProviderName, name } = circuit.settings;
  // What exists cannot become Metro: that takes a new circuit and a move (HA-12).
  if (circuit.azure || isDirect(circuit) || peeringLocation === '') return [];
  const metro = peeringLocations.find((each) => each.metro && each.name === `${cityOf(peeringLocation)} Metro`);
  if (!metro || metro.name === peeringLocation || !metro.providers.includes(serviceProviderName)) return [];
  return [
    {
      title: `${name || 'The circuit'} as ${metro.name}`,
      words: 'One circuit over two sites of the city, for the price of one. It has to be chosen before it is created.',
      touches: networksOn(plan, circuit),
      requests: [{ id: 'plan-circuit', args: { circuitId: circuit.id, settings: { peeringLocation: metro.name } } }],
    },
  ];
}

function secondRouter(plan: Plan, circuit: Circuit): readonly Candidate[] {
  if (circuit.design?.edgeRouters !== 1) return [];
  return [
    {
      title: `A second router for ${circuit.settings.name || 'the circuit'}`,
      words: 'Each link ends on a router of its own.',
      touches: networksOn(plan, circuit),
      requests: [{ id: 'describe-design', args: { id: circuit.id, design: { edgeRouters: 2 } } }],
    },
  ];
}

/** The second link, where it was left out or is switched off. */
function secondLink(plan: Plan, circuit: Circuit): readonly Candidate[] {
  const peering = peeringOf(plan, circuit.id, 'AzurePrivatePeering');
  const sessions = peering?.design?.sessionsBuilt ?? 'both';
  const port = isDirect(circuit) ? portOf(plan, circuit) : undefined;
  const requests: readonly PlanRequest[] = [
    ...(circuit.design?.bothLinksBuilt === false
      ? [{ id: 'describe-design', args: { id: circuit.id, design: { bothLinksBuilt: true } } } as const]
      : []),
    ...(peering && sessions !== 'both'
      ? [{ id: 'describe-design', args: { id: peering.id, design: { sessionsBuilt: 'both' } } } as const]
      : []),
    ...linkNames
      .filter((link) => port?.azure && portLinkOf(port.azure.links, link).adminState === 'Disabled')
      .flatMap((link) =>
        port ? [{ id: 'set-port-link', args: { portId: port.id, link, adminState: 'Enabled' } } as const] : [],
      ),
  ];
  if (requests.length === 0) return [];
  return [
    {
      title: `Both links of ${circuit.settings.name || 'the circuit'}`,
      words: 'With one link there is no SLA, and every failure on it is felt.',
      touches: networksOn(plan, circuit),
      requests,
    },
  ];
}

const zonal: { readonly [sku: string]: string } = {
  Standard: 'ErGw1AZ',
  HighPerformance: 'ErGw2AZ',
  UltraPerformance: 'ErGw3AZ',
};

function zoneRedundantGateways(plan: Plan): readonly Candidate[] {
  const weak = Object.values<Gateway>(plan.gateways).filter(
    (gateway) => !isZoneRedundant(gateway) && hasZones(plan, gateway.networkId),
  );
  if (weak.length === 0) return [];
  const live = weak.some((gateway) => gateway.azure);
  const zoned = weak.map((gateway) => ({ gateway, sku: zonal[gateway.settings.sku] ?? gateway.settings.sku }));
  return [
    {
      title: `${counted(weak.length, 'gateway')} over all availability zones`,
      words: live
        ? 'A gateway that exists keeps its zones: replace it, or migrate it to an AZ SKU.'
        : 'An AZ SKU in all zones of the region.',
      touches: weak.flatMap((gateway) => plan.networks[gateway.networkId] ?? []),
      requests: live ? [] : zoned.flatMap(({ gateway, sku }) => zoneRequests(gateway, sku)),
      ...(live ? { after: zoned.reduce((next, { gateway, sku }) => withZones(next, gateway, sku), plan) } : {}),
    },
  ];
}

function hasZones(plan: Plan, networkId: NetworkId): boolean {
  return findRegion(plan.networks[networkId]?.settings.location ?? '') !== undefined;
}

function zoneRequests(gateway: Gateway, sku: string): readonly PlanRequest[] {
  return [
    { id: 'plan-network', args: { networkId: gateway.networkId, settings: {}, gateway: { sku } } },
    ...(gateway.design?.zones === undefined
      ? []
      : [{ id: 'describe-design', args: { id: gateway.id, design: { zones: 'all' } } } as const]),
  ];
}

function withZones(plan: Plan, gateway: Gateway, sku: string): Plan {
  return putGateway(plan, {
    ...gateway,
    settings: { ...gateway.settings, sku },
    design: { ...gateway.design, zones: 'all' },
  });
}
