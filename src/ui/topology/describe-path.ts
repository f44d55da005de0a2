import type { Link } from '#domain/model/announced.ts';
import { bgpOf, sessionsOf } from '#domain/model/bgp.ts';
import { isDirect, isProviderState, isUsable } from '#domain/model/circuit-condition.ts';
import { type LinkName, linkTrouble } from '#domain/model/link-state.ts';
import { connectionsOf, peeringsOf } from '#domain/model/look-up.ts';
import { routesByProvider, stateOf } from '#domain/model/peering-life.ts';
import type { Circuit, CircuitInAzure, Peering, Plan } from '#domain/model/plan.ts';
import type { Line, Mark, Thing } from './thing.ts';

/** 200 → 200 Mbps, 2000 → 2 Gbps. */
function sayBandwidth(mbps: number | null): string {
  if (mbps === null) return 'no bandwidth yet';
  return mbps >= 1000 ? `${mbps / 1000} Gbps` : `${mbps} Mbps`;
}

/** The one word that says most about a circuit: a write under way, then a fault, then what the provider reports. */
function stateOfCircuit(circuit: Circuit): string {
  const { azure } = circuit;
  if (!azure) return 'Planned';
  if (azure.provisioningState !== 'Succeeded') return azure.provisioningState;
  if (azure.circuitProvisioningState !== 'Enabled') return azure.circuitProvisioningState;
  return isDirect(circuit) ? azure.circuitProvisioningState : azure.serviceProviderProvisioningState;
}

export function describeCircuit(circuit: Circuit, children: readonly Thing[]): Thing {
  const { name } = circuit.settings;
  return {
    id: circuit.id,
    kind: 'circuit',
    hue: hueOfCircuit(circuit),
    title: name === '' ? 'Unnamed circuit' : name,
    name: name === '' ? 'Unnamed circuit' : `Circuit ${name}`,
    state: stateOfCircuit(circuit),
    detail: sayBandwidth(circuit.settings.bandwidthInMbps),
    planned: circuit.azure === null,
    mark: markOfCircuit(circuit),
    line: 'live',
    why: faultOf(circuit),
    subject: circuit.id,
    children,
  };
}

function hueOfCircuit(circuit: Circuit): Thing['hue'] {
  if (!circuit.azure) return 'neutral';
  if (isUsable(circuit)) return 'ok';
  return isDirect(circuit) ? 'microsoft' : 'provider';
}

function markOfCircuit(circuit: Circuit): Mark {
  const { azure } = circuit;
  if (!azure) return 'planned';
  if (azure.provisioningState === 'Failed' || faultOf(circuit) !== '') return 'broken';
  return isUsable(circuit) && azure.provisioningState === 'Succeeded' ? 'ok' : 'waiting';
}

function faultOf({ azure }: Circuit): string {
  if (!azure) return '';
  if (azure.provisioningState === 'Failed') return 'The resource is in Failed.';
  if (azure.circuitProvisioningState !== 'Enabled') {
    return `CircuitProvisioningState is ${azure.circuitProvisioningState}: the fault is on Microsoft's side.`;
  }
  return '';
}

/** The primary and the secondary path, each from the customer's edge to Microsoft's. */
export function describePaths(plan: Plan, circuit: Circuit): readonly Thing[] {
  return [describePath(plan, circuit, 1), describePath(plan, circuit, 2)];
}

function describePath(plan: Plan, circuit: Circuit, number: 1 | 2): Thing {
  const word = number === 1 ? 'primary' : 'secondary';
  const msee = describeMsee(plan, circuit, number);
  const port = isDirect(circuit) ? [] : [describePort(plan, circuit, number)];
  return {
    ...base(circuit, `${word}-path`),
    kind: 'path',
    hue: 'neutral',
    title: `${word} path`,
    name: `${number === 1 ? 'Primary' : 'Secondary'} path`,
    state: sayPath(circuit, msee.line),
    detail: '',
    mark: msee.line === 'live' ? 'ok' : msee.mark,
    line: msee.line,
    why: '',
    children: [describeEdge(plan, circuit, number), ...port, msee],
  };
}

function sayPath(circuit: Circuit, line: Line): string {
  if (!circuit.azure) return 'Planned';
  const words = { live: 'Up', planned: 'Not up yet', idle: 'Down', broken: 'Broken' };
  return words[line];
}

function base(circuit: Circuit, part: string) {
  return { id: `${circuit.id}~${part}`, planned: circuit.azure === null, subject: circuit.id, children: [] } as const;
}

function describeEdge(plan: Plan, circuit: Circuit, number: 1 | 2): Thing {
  const letter = number === 1 ? 'A' : 'B';
  const [state, mark] = sayBgp(plan, circuit, number === 1 ? 'primary' : 'secondary');
  return {
    ...base(circuit, `edge-${number}`),
    kind: 'edge',
    hue: 'customer',
    title: `Edge ${letter}`,
    name: `Customer edge ${letter}`,
    state,
    detail: sayCustomerAsn(peeringsOf(plan, circuit.id)),
    mark,
    line: 'live',
    why: '',
  };
}

function sayBgp(plan: Plan, circuit: Circuit, link: Link): readonly [state: string, mark: Mark] {
  if (!circuit.azure) return ['Planned', 'planned'];
  if (routesByProvider(circuit)) return ['Provider runs BGP', isUsable(circuit) ? 'ok' : 'planned'];
  const sessions = peeringsOf(plan, circuit.id).flatMap((peering) =>
    sessionsOf(peering)
      .filter((each) => each.link === link && peering.azure && stateOf(peering, each.family) === 'Enabled')
      .map((each) => bgpOf(plan, peering, each)),
  );
  if (sessions.length === 0) return ['No BGP session', 'planned'];
  const isUp = sessions.some(({ status }) => status === 'Up');
  return isUp ? ['BGP up', 'ok'] : ['BGP down', 'off'];
}

const linkOf = (number: 1 | 2): LinkName => (number === 1 ? 'primary' : 'secondary');

function sayCustomerAsn(peerings: readonly Peering[]): string {
  const asns = new Set(peerings.flatMap(({ settings }) => settings.peerASN ?? []));
  return asns.size > 0 ? `AS ${[...asns].join(', ')}` : '';
}

function describePort(plan: Plan, circuit: Circuit, number: 1 | 2): Thing {
  const { azure } = circuit;
  const given = azure !== null && azure.serviceProviderProvisioningState !== 'NotProvisioned';
  const gaveUp = azure?.providerNote ?? '';
  return {
    ...base(circuit, `port-${number}`),
    kind: 'port',
    hue: 'provider',
    title: `Port ${number}`,
    name: `Provider port ${number}`,
    state: azure?.serviceProviderProvisioningState ?? 'Planned',
    detail: number === 1 ? 'primary' : 'secondary',
    planned: !given,
    mark: markOfPort(azure),
    line: given || hasLeftovers(plan, circuit) ? lineToPort(circuit) : 'planned',
    why: gaveUp === '' ? '' : `${circuit.settings.serviceProviderName || 'The provider'} gave up: ${gaveUp}.`,
  };
}

function markOfPort(azure: CircuitInAzure | null): Mark {
  if (!azure) return 'planned';
  if (azure.providerNote !== '') return 'broken';
  if (azure.serviceProviderProvisioningState === 'Provisioned') return 'ok';
  const idle = azure.serviceProviderProvisioningState === 'NotProvisioned' && azure.keyHandedOverDay === null;
  return idle ? 'planned' : 'waiting';
}

function lineToPort({ azure }: Circuit): Line {
  const state = azure?.serviceProviderProvisioningState;
  return state === 'Provisioning' || state === 'Provisioned' ? 'live' : 'idle';
}

function describeMsee(plan: Plan, circuit: Circuit, number: 1 | 2): Thing {
  const fault = faultOf(circuit);
  const [line, why] = lineToMsee(plan, circuit, number);
  const mark: Mark = fault === '' ? 'ok' : 'broken';
  return {
    ...base(circuit, `msee-${number}`),
    kind: 'msee',
    hue: 'microsoft',
    title: `MSEE ${number}`,
    name: `Microsoft edge MSEE ${number}`,
    state: circuit.azure?.circuitProvisioningState ?? 'Planned',
    detail: circuit.settings.peeringLocation,
    mark: circuit.azure ? mark : 'planned',
    line,
    why,
  };
}

/** The line between provider and Microsoft tells whether the circuit can be used. */
function lineToMsee(plan: Plan, circuit: Circuit, number: 1 | 2): readonly [line: Line, why: string] {
  const { azure } = circuit;
  if (!azure) return ['planned', ''];
  if (azure.circuitProvisioningState !== 'Enabled') return ['broken', faultOf(circuit)];
  const state = azure.serviceProviderProvisioningState;
  const trouble = linkTrouble(plan, circuit, linkOf(number));
  if (state === 'Provisioned') return trouble === '' ? ['live', ''] : ['broken', trouble];
  if (!isProviderState(state)) return ['broken', `The provider reports ${state}: the circuit cannot be used.`];
  if (state === 'Deprovisioning') return ['broken', 'The provider is taking the circuit out of service.'];
  if (state === 'NotProvisioned' && hasLeftovers(plan, circuit)) {
    return ['broken', 'The provider has let go of the circuit: it carries nothing.'];
  }
  return ['planned', ''];
}

/** Peerings and links that are still configured on a circuit. */
function hasLeftovers(plan: Plan, circuit: Circuit): boolean {
  return [...peeringsOf(plan, circuit.id), ...connectionsOf(plan, circuit.id)].some((each) => each.azure !== null);
}
