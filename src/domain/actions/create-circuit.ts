import { putCircuit } from '#domain/model/edit.ts';
import type { Port } from '#domain/model/direct-port.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { portOf } from '#domain/model/look-up.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import {
  bookedMbps,
  freePortAuthorization,
  needsPortAuthorization,
  takePortAuthorization,
} from '#domain/model/port-life.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { Obstacle } from '#domain/shapes/verdict.ts';
import type { PlanAction, PlanRequest } from './index.ts';

export interface CreateCircuit {
  readonly circuitId: CircuitId;
}

type Reason =
  | 'circuit-not-planned'
  | 'port-not-created'
  | 'port-authorization-needed'
  | 'port-overbooked'
  | 'local-family-unsettled';

export const createCircuit: PlanAction<CreateCircuit, Reason> = {
  actors: ['customer'],
  label: 'Create circuit',
  done: '{circuit} created',
  row: 1,
  rules: [
    'CIRCUIT-02',
    'CIRCUIT-05',
    'CIRCUIT-07',
    'CIRCUIT-08',
    'LIMIT-01',
    'LIMIT-02',
    'BILL-01',
    'ERD-06',
    'ERD-07',
    'ERD-08',
    'ERD-09',
    'ERD-11',
  ],
  refusals: {
    'circuit-not-planned': 'This circuit is not in the plan.',
    'port-not-created': '{port} does not exist in Azure yet: the port pair comes first, then its circuits.',
    'port-authorization-needed':
      '{port} belongs to another subscription, and none of its authorizations is free. Its owner has to create one.',
    'port-overbooked':
      'With this circuit {port} would carry {booked} Mbps. Twice its size, {limit} Mbps, is the most that was ever allowed.',
    'local-family-unsettled':
      'Microsoft’s pages disagree on Local circuits on ExpressRoute Direct: one sells them with UnlimitedData only, another lets every circuit begin as MeteredData.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '✔D', NP: '·', PG: '·', PD: '·', DP: '·', FLT: '·', BUSY: '·', FAIL: '·' },
    {
      NP: 'circuit-exists',
      PG: 'circuit-exists',
      PD: 'circuit-exists',
      DP: 'circuit-exists',
      FLT: 'circuit-exists',
      BUSY: 'circuit-exists',
      FAIL: 'circuit-exists',
    },
  ),

  guard(plan, { circuitId }) {
    const circuit = plan.circuits[circuitId];
    if (!circuit) return [{ reason: 'circuit-not-planned' }];
    const port = isDirect(circuit) ? portOf(plan, circuit) : undefined;
    return port ? portGuard(plan, circuit, port) : [];
  },

  // What a circuit does to its port pair is looked at too.
  checked(plan, { circuitId }) {
    const circuit = plan.circuits[circuitId];
    const port = circuit && isDirect(circuit) ? portOf(plan, circuit) : undefined;
    return { plan, subjects: port ? [circuitId, port.id] : [circuitId] };
  },

  missing(plan, { circuitId }) {
    const settings = plan.circuits[circuitId]?.settings;
    if (!settings) return [];
    // In the order in which a person decides: where, how large, under which names.
    const place = settings.expressRoutePort ? [] : (['peeringLocation', 'serviceProviderName'] as const);
    const needed = [...place, 'bandwidthInMbps', 'name', 'resourceGroup', 'location'] as const;
    return needed.filter((field) => settings[field] === '' || settings[field] === null);
  },

  apply(plan, { circuitId }, { day, guid }) {
    const circuit = plan.circuits[circuitId];
    if (!circuit) return plan;
    return putCircuit(takePortAuthorization(plan, circuit), {
      ...circuit,
      azure: {
        serviceKey: guid,
        // A circuit on ExpressRoute Direct ports has no provider to wait for: it is Provisioned at once.
        serviceProviderProvisioningState: isDirect(circuit) ? 'Provisioned' : 'NotProvisioned',
        circuitProvisioningState: 'Enabled',
        provisioningState: 'Succeeded',
        stag: null,
        createdDay: day,
        sinceDay: day,
        keyHandedOverDay: null,
        lastReadDay: day,
        portPair: '',
        providerNote: '',
      },
    });
  },

  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};

function portGuard(plan: Plan, circuit: Circuit, port: Port): readonly Obstacle<Reason, PlanRequest>[] {
  const named = { port: port.settings.name || 'The port pair' };
  if (!port.azure) {
    return [{ reason: 'port-not-created', data: named, remedy: { id: 'create-port', args: { portId: port.id } } }];
  }
  const { tier, family } = circuit.settings;
  return [
    ...authorizationObstacles(plan, circuit, port),
    ...bookingObstacles(plan, circuit, port),
    ...(tier === 'Local' && family === 'MeteredData'
      ? [{ reason: 'local-family-unsettled', basis: 'D!', warning: true } as const]
      : []),
  ];
}

function authorizationObstacles(plan: Plan, circuit: Circuit, port: Port): readonly Obstacle<Reason, PlanRequest>[] {
  if (!needsPortAuthorization(plan, circuit) || freePortAuthorization(port)) return [];
  const name = `port-key-${(port.azure?.authorizations.length ?? 0) + 1}`;
  const remedy = { id: 'authorize-port', args: { portId: port.id, name } } as const;
  return [{ reason: 'port-authorization-needed', basis: 'D!', data: { port: port.settings.name }, remedy }];
}

function bookingObstacles(plan: Plan, circuit: Circuit, port: Port): readonly Obstacle<Reason, PlanRequest>[] {
  const others = bookedMbps(plan, port, (each) => each.azure !== null && each.id !== circuit.id);
  const booked = others + (circuit.settings.bandwidthInMbps ?? 0);
  const limit = (port.settings.bandwidthInGbps ?? 0) * 2000;
  return booked <= limit ? [] : [{ reason: 'port-overbooked', data: { port: port.settings.name, booked, limit } }];
}
