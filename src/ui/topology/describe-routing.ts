import { bgpFaultWords, isUp, outageOf } from '#domain/model/bgp.ts';
import { isUsable } from '#domain/model/circuit-condition.ts';
import { peeringId } from '#domain/model/ids.ts';
import { connectionsOf, filterOf, peeringOf, peeringTitle } from '#domain/model/look-up.ts';
import { arrivingRoutes, precedesFilters } from '#domain/model/microsoft-routes.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Circuit, Peering, PeeringType, Plan } from '#domain/model/plan.ts';
import { counted } from '#domain/model/words.ts';
import { freshFilter } from '#domain/actions/plan-route-filter.ts';
import type { Hue, Line, Mark, Thing } from './thing.ts';

const titles: { readonly [Type in PeeringType]: string } = {
  AzurePrivatePeering: 'Private',
  MicrosoftPeering: 'Microsoft',
  AzurePublicPeering: 'Public',
};

/** Private and Microsoft peering always, so that the picture shows what can still come; public only where it exists. */
export function describePeerings(plan: Plan, circuit: Circuit, regions: readonly Thing[]): readonly Thing[] {
  const retired = peeringOf(plan, circuit.id, 'AzurePublicPeering');
  return [
    describePeering(plan, circuit, { type: 'AzurePrivatePeering', children: regions }),
    describePeering(plan, circuit, {
      type: 'MicrosoftPeering',
      children: [...describeFilter(plan, circuit), ...describeServices(plan, circuit)],
    }),
    ...(retired ? [describePeering(plan, circuit, { type: 'AzurePublicPeering', children: [] })] : []),
  ];
}

interface PeeringParts {
  readonly type: PeeringType;
  readonly children: readonly Thing[];
}

interface Standing {
  readonly state: string;
  readonly mark: Mark;
  readonly line: Line;
  readonly why: string;
}

function describePeering(plan: Plan, circuit: Circuit, { type, children }: PeeringParts): Thing {
  const peering = peeringOf(plan, circuit.id, type);
  const standing = peering?.azure ? standingOf(plan, circuit, peering) : beforeAzure(plan, circuit, type);
  const vlan = peering?.settings.vlanId ?? null;
  const words = [
    vlan === null ? '' : `VLAN ${vlan}`,
    type === 'AzurePublicPeering' && plan.era === 'today' ? 'retired' : '',
  ];
  return {
    id: peeringId(circuit.id, type),
    kind: 'peering',
    hue: hueOf(type),
    title: titles[type],
    name: peeringTitle(type),
    detail: words.filter((word) => word !== '').join(', '),
    planned: standing.line === 'planned' && !peering?.azure,
    ...standing,
    subject: peering ? peering.id : circuit.id,
    children,
  };
}

function hueOf(type: PeeringType): Hue {
  if (type === 'AzurePublicPeering') return 'neutral';
  return type === 'AzurePrivatePeering' ? 'ok' : 'microsoft';
}

function beforeAzure(plan: Plan, circuit: Circuit, type: PeeringType): Standing {
  const planned = { mark: 'planned', line: 'planned', why: '' } as const;
  const linked = connectionsOf(plan, circuit.id).some((each) => each.azure?.connectionStatus === 'Connected');
  // Peerings that a Layer 3 provider made may be invisible to the customer, and still carry links (PROV-05).
  if (type === 'AzurePrivatePeering' && routesByProvider(circuit) && isUsable(circuit) && linked) {
    return { state: 'Provider routes', mark: 'ok', line: 'live', why: '' };
  }
  return { ...planned, state: peeringOf(plan, circuit.id, type) ? 'Planned' : 'Not configured' };
}

function standingOf(plan: Plan, circuit: Circuit, peering: Peering): Standing {
  const { type, azure } = peering;
  const state = azure?.state ?? '';
  if (state !== 'Enabled' && !isUp(plan, peering)) {
    return { state, mark: 'broken', line: 'broken', why: `The peering is ${state}: BGP is down.` };
  }
  if (!isUsable(circuit)) {
    return { state, mark: 'off', line: 'idle', why: 'BGP is down: the circuit is not usable.' };
  }
  if (type === 'AzurePublicPeering' && plan.era === 'today') return { state, mark: 'off', line: 'live', why: '' };
  const outage = outageOf(plan, peering);
  if (outage !== null && outage !== 'prefixes-not-validated') {
    return { state, mark: 'broken', line: 'broken', why: `BGP is down: ${bgpFaultWords[outage]}.` };
  }
  return standingOfPrefixes(peering);
}

function standingOfPrefixes({ type, azure }: Peering): Standing {
  const state = azure?.state ?? '';
  const prefixes = azure?.advertisedPublicPrefixesState ?? 'NotConfigured';
  if (type !== 'MicrosoftPeering' || prefixes === 'Configured' || prefixes === 'NotConfigured') {
    return { state, mark: 'ok', line: 'live', why: '' };
  }
  // The session is up; what is announced over it is not accepted yet. The line onwards shows it.
  return { state: prefixes, mark: prefixes === 'Configuring' ? 'waiting' : 'broken', line: 'live', why: '' };
}

/** The route filter between Microsoft peering and what it leads to. */
function describeFilter(plan: Plan, circuit: Circuit): readonly Thing[] {
  const peering = peeringOf(plan, circuit.id, 'MicrosoftPeering');
  if (!peering) return [];
  const filter = filterOf(plan, peering);
  const values = filter?.settings.communities.length ?? 0;
  return [
    {
      id: filter?.id ?? freshFilter(circuit, peering).routeFilterId,
      kind: 'filter',
      hue: 'microsoft',
      title: 'Route filter',
      name: filter?.settings.name ? `Route filter ${filter.settings.name}` : 'Route filter',
      detail: values === 0 ? '' : counted(values, 'value'),
      planned: !filter?.azure,
      ...standingOfFilter(plan, peering),
      subject: filter?.id ?? null,
      children: [],
    },
  ];
}

function standingOfFilter(plan: Plan, peering: Peering): Standing {
  if (peering.azure?.filterAttached) return { state: 'Attached', mark: 'ok', line: 'live', why: '' };
  if (precedesFilters(plan, peering)) return { state: 'Not needed', mark: 'ok', line: 'live', why: '' };
  const filter = filterOf(plan, peering);
  if (!filter?.azure) return { state: filter ? 'Planned' : 'Not planned', mark: 'planned', line: 'planned', why: '' };
  return {
    state: 'Detached',
    mark: 'off',
    line: 'idle',
    why: 'It is attached to nothing, so that nothing is announced.',
  };
}

const services = [
  ['microsoft-365', 'Microsoft 365'],
  ['azure-public', 'Azure public services'],
] as const;

/** Where Microsoft peering leads. */
function describeServices(plan: Plan, circuit: Circuit): readonly Thing[] {
  const peering = peeringOf(plan, circuit.id, 'MicrosoftPeering');
  if (!peering) return [];
  return services.map(([part, title]) => ({
    id: `${circuit.id}~${part}`,
    kind: 'service',
    hue: 'microsoft',
    title,
    name: title,
    detail: '',
    planned: peering.azure === null,
    ...standingOfService(plan, peering, part),
    subject: peering.id,
    children: [],
  }));
}

function standingOfService(plan: Plan, peering: Peering, part: (typeof services)[number][0]): Standing {
  const { azure } = peering;
  if (!azure) return { state: 'Planned', mark: 'planned', line: 'planned', why: '' };
  const down = { state: 'Path down', mark: 'off', line: 'idle' } as const;
  if (azure.state !== 'Enabled') return { ...down, why: `Microsoft peering is ${azure.state}.` };
  if (!isUsable(plan.circuits[peering.circuitId])) return { ...down, why: 'The circuit is not usable.' };
  switch (azure.advertisedPublicPrefixesState) {
    case 'Configured':
      return absenceOf(plan, peering, part) ?? { state: 'Path up', mark: 'ok', line: 'live', why: '' };
    case 'ValidationNeeded':
      return { ...down, line: 'broken', why: 'The advertised prefixes are not validated.' };
    case 'Configuring':
      return { state: 'Waiting', mark: 'waiting', line: 'planned', why: '' };
    case 'NotConfigured':
      return { ...down, why: 'No prefix is advertised.' };
  }
}

/** Why no prefix of the service arrives; undefined when some do, or when nobody knows what the filter lets through. */
function absenceOf(plan: Plan, peering: Peering, part: (typeof services)[number][0]): Standing | undefined {
  const down = { state: 'Path down', mark: 'off', line: 'idle' } as const;
  const attached = peering.azure?.filterAttached === true;
  if (attached && !filterOf(plan, peering)) return undefined;
  const arrives = arrivingRoutes(plan, peering).some((route) => route.microsoft365 === (part === 'microsoft-365'));
  if (arrives) return undefined;
  if (attached) return { ...down, why: 'The route filter lets none of its prefixes through.' };
  return precedesFilters(plan, peering)
    ? { ...down, why: 'Without a route filter only Office arrives.' }
    : { ...down, why: 'No route filter is attached: Microsoft announces nothing.' };
}
