import { backToPlannedPeering, putCircuit } from '#domain/model/edit.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { authorizationsOf, connectionsOf, globalReachesOf, peeringsOf, successorsOf } from '#domain/model/look-up.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import { returnPortAuthorization } from '#domain/model/port-life.ts';
import { circuitWords, counted } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { Obstacle } from '#domain/shapes/verdict.ts';
import type { PlanAction, PlanRequest } from './index.ts';

export interface DeleteCircuit {
  readonly circuitId: CircuitId;
}

type Reason =
  | 'links-remain'
  | 'authorizations-remain'
  | 'reach-remains'
  | 'filter-remains'
  | 'provider-holds-circuit'
  | 'successor-untested';

export const deleteCircuit: PlanAction<DeleteCircuit, Reason> = {
  actors: ['customer'],
  label: 'Delete circuit',
  done: '{circuit} deleted, billing ended',
  row: 44,
  rules: ['CIRCUIT-11', 'CIRCUIT-12', 'CIRCUIT-13', 'CIRCUIT-17', 'BILL-02', 'MIG-01'],
  nature: 'removal',
  refusals: {
    'links-remain': '{circuit} still has {links}.',
    'authorizations-remain': '{circuit} still has {keys}.',
    'reach-remains': '{circuit} still has {reaches}.',
    'filter-remains': 'A route filter is still attached to the Microsoft peering of {circuit}.',
    'provider-holds-circuit':
      '{provider} still holds the circuit: it reports {state}. Azure refuses the delete, and goes on billing, until {provider} has let go.',
    'successor-untested':
      '{successor} is to replace it, and traffic has not moved there yet: test and move first, then delete.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '·', NP: '✔D', PG: '✖D', PD: '✖D', DP: '✖I', FLT: '△S', BUSY: '✖I', FAIL: '△F' },
    { PG: 'provider-holds-circuit', PD: 'provider-holds-circuit', DP: 'provider-holds-circuit' },
    // On Direct ports no provider holds anything: only what hangs on the circuit is in the way (CIRCUIT-11).
    { PD: '✔I' },
  ),

  guard(plan, { circuitId }) {
    const circuit = plan.circuits[circuitId];
    if (!circuit) return [];
    return [...holdObstacles(circuit), ...dependents(plan, circuitId), ...untestedSuccessors(plan, circuit)];
  },

  // What was live goes back to being planned, so that the same circuit can be created anew with another key.
  apply(plan, { circuitId }, { day }) {
    const circuit = plan.circuits[circuitId];
    if (!circuit?.azure) return plan;
    const billed = [...circuit.billed, { fromDay: circuit.azure.createdDay, toDay: day }];
    const gone = returnPortAuthorization(putCircuit(plan, { ...circuit, azure: null, billed }), circuit);
    return peeringsOf(gone, circuitId).reduce((rest, peering) => backToPlannedPeering(rest, peering.id), gone);
  },

  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};

// The state columns say it for a healthy circuit; a faulty or failed one is held all the same (CIRCUIT-11).
function holdObstacles(circuit: Circuit): readonly Obstacle<Reason, PlanRequest>[] {
  const held =
    circuit.azure !== null && circuit.azure.serviceProviderProvisioningState !== 'NotProvisioned' && !isDirect(circuit);
  if (!held) return [];
  return [
    { reason: 'provider-holds-circuit', remedy: { id: 'finish-deprovisioning', args: { circuitId: circuit.id } } },
  ];
}

function dependents(plan: Plan, circuitId: CircuitId): readonly Obstacle<Reason, PlanRequest>[] {
  const links = connectionsOf(plan, circuitId).filter((each) => each.azure);
  const keys = authorizationsOf(plan, circuitId).filter((each) => each.azure);
  const reaches = globalReachesOf(plan, circuitId).filter((each) => each.azure);
  const filtered = peeringsOf(plan, circuitId).filter((each) => each.azure?.filterAttached);
  const [link] = links;
  const [key] = keys;
  const [reach] = reaches;
  const [peering] = filtered;
  return [
    ...(link
      ? [
          {
            reason: 'links-remain',
            data: { links: counted(links.length, 'virtual network link') },
            subjects: links.map((each) => each.id),
            remedy: { id: 'unlink-network', args: { connectionId: link.id } },
          } as const,
        ]
      : []),
    ...(key
      ? [
          {
            reason: 'authorizations-remain',
            data: {
              keys: `${counted(keys.length, 'authorization')} (${keys.map((each) => each.settings.name).join(', ')})`,
            },
            subjects: keys.map((each) => each.id),
            remedy: { id: 'revoke-authorization', args: { authorizationId: key.id } },
          } as const,
        ]
      : []),
    ...(reach
      ? [
          {
            reason: 'reach-remains',
            data: { reaches: counted(reaches.length, 'Global Reach connection') },
            subjects: reaches.map((each) => each.id),
            remedy: { id: 'remove-global-reach', args: { globalReachId: reach.id } },
          } as const,
        ]
      : []),
    ...(peering
      ? [
          {
            reason: 'filter-remains',
            subjects: filtered.map((each) => each.id),
            remedy: { id: 'detach-route-filter', args: { peeringId: peering.id } },
          } as const,
        ]
      : []),
  ];
}

/** Replacing a circuit ends with the old one, and not before. */
function untestedSuccessors(plan: Plan, circuit: Circuit): readonly Obstacle<Reason, PlanRequest>[] {
  return successorsOf(plan, circuit)
    .filter(({ design }) => design?.cutover === 'isolated' || design?.cutover === 'testing')
    .map(({ settings }) => ({ reason: 'successor-untested', warning: true, data: { successor: settings.name } }));
}
