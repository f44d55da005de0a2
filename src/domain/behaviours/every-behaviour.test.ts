import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actions, isActionId, type PlanRequest } from '#domain/actions/index.ts';
import { chanceFor } from '#domain/engine/chance.ts';
import { passDays, perform, replay, type Run, startRun, toNextEvent } from '#domain/engine/run.ts';
import { circuitId, connectionId, gatewayIdOf, networkId, peeringId } from '#domain/model/ids.ts';
import { deepFreeze } from '#testing/deep-freeze.ts';
import { behaviours } from './index.ts';

const ams = circuitId('ams');
const hub = networkId('hub');
const seeds = Array.from({ length: 300 }, (_, seed) => seed);

const circuitSettings = {
  name: 'ams',
  resourceGroup: 'net',
  subscription: 'sub-1',
  location: 'West Europe',
  serviceProviderName: 'Equinix',
  peeringLocation: 'Amsterdam',
  bandwidthInMbps: 200,
};
const microsoftSettings = {
  primaryPeerAddressPrefix: '131.107.0.0/30',
  secondaryPeerAddressPrefix: '131.107.0.4/30',
  vlanId: 300,
  peerASN: 65_020,
  advertisedPublicPrefixes: ['131.107.4.0/24'],
};
const networkSettings = {
  name: 'hub',
  subscription: 'sub-1',
  location: 'West Europe',
  addressSpace: ['10.20.0.0/16'],
  gatewaySubnet: '10.20.255.0/27',
};

/** From an empty plan to the key: what the customer does. */
const untilKey: readonly PlanRequest[] = [
  { id: 'plan-circuit', args: { circuitId: ams, settings: circuitSettings } },
  { id: 'agree-order', args: { circuitId: ams } },
  {
    id: 'plan-peering',
    args: {
      circuitId: ams,
      type: 'AzurePrivatePeering',
      settings: {
        primaryPeerAddressPrefix: '192.168.100.0/30',
        secondaryPeerAddressPrefix: '192.168.100.4/30',
        vlanId: 200,
        peerASN: 65_010,
      },
    },
  },
  { id: 'plan-peering', args: { circuitId: ams, type: 'MicrosoftPeering', settings: microsoftSettings } },
  {
    id: 'plan-network',
    args: { networkId: hub, settings: networkSettings, gateway: { name: 'hub-gateway', sku: 'ErGw1AZ' } },
  },
  {
    id: 'plan-connection',
    args: {
      connectionId: connectionId('ams-hub'),
      circuitId: ams,
      gatewayId: gatewayIdOf(hub),
      settings: { name: 'ams-hub' },
    },
  },
  { id: 'create-network', args: { networkId: hub } },
  { id: 'create-gateway', args: { gatewayId: gatewayIdOf(hub) } },
  { id: 'create-circuit', args: { circuitId: ams } },
  { id: 'hand-over-key', args: { circuitId: ams } },
];

/** From Provisioned to the end, each once everybody else has done their part. */
const afterwards: readonly PlanRequest[] = [
  { id: 'configure-private-peering', args: { circuitId: ams } },
  { id: 'configure-microsoft-peering', args: { circuitId: ams } },
  { id: 'open-validation-ticket', args: { peeringId: peeringId(ams, 'MicrosoftPeering') } },
  { id: 'link-network', args: { connectionId: connectionId('ams-hub') } },
  { id: 'start-update', args: { circuitId: ams } },
  { id: 'start-deprovisioning', args: { circuitId: ams } },
];

function ask(run: Run, request: PlanRequest): Run {
  const outcome = perform(run, request);
  if (!outcome.ok) throw new Error(`${request.id} is refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

/** Jumps from event to event until nobody has anything in hand. */
function letThemWork(run: Run): Run {
  const next = toNextEvent(run);
  return next === run ? run : letThemWork(next);
}

const journeyOf = (seed: number): Run =>
  afterwards.reduce(
    (run, request) => letThemWork(ask(run, request)),
    letThemWork(untilKey.reduce(ask, startRun(seed))),
  );

describe('everything that others do by themselves', () => {
  test('has one file each, and every file is in the list', () => {
    const files = readdirSync(import.meta.dirname).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts',
    );
    expect(behaviours.length).toBe(files.length);
    expect(new Set(behaviours).size).toBe(files.length);
  });

  test('carries a plan from the key to the release, whatever the seed', () => {
    for (const seed of seeds) {
      const { plan, log } = journeyOf(seed);
      expect(plan.circuits[ams]?.azure?.serviceProviderProvisioningState).toBe('NotProvisioned');
      expect(plan.connections[connectionId('ams-hub')]?.azure?.connectionStatus).toBe('Connected');
      expect(plan.peerings[peeringId(ams, 'MicrosoftPeering')]?.azure?.advertisedPublicPrefixesState).toBe(
        'Configured',
      );
      expect(log.filter((entry) => entry.byItself && entry.actor === 'customer')).toEqual([]);
    }
  });

  test('goes the same way for the same seed, and different ways for different seeds', () => {
    for (const seed of seeds.slice(0, 30)) expect(journeyOf(seed)).toEqual(journeyOf(seed));
    const timetables = seeds.map((seed) =>
      journeyOf(seed)
        .log.map((entry) => entry.day)
        .join(' '),
    );
    expect(new Set(timetables).size).toBeGreaterThan(200);
  });

  test('goes the same way when days pass one by one, many at once, or from event to event', () => {
    for (const seed of seeds.slice(0, 60)) {
      const ordered = untilKey.reduce(ask, startRun(seed));
      const daily = Array.from({ length: 30 }).reduce((run: Run) => passDays(run, 1), ordered);
      expect(daily).toEqual(passDays(ordered, 30));
      expect(letThemWork(ordered).log).toEqual(daily.log);
    }
  });

  test('comes out of its log again', () => {
    for (const seed of seeds.slice(0, 60)) {
      const run = journeyOf(seed);
      expect(replay(seed, run.log, run.day)).toEqual(run);
    }
  });

  test('comes out of its log again after a fault let the day go by on which somebody would have acted', () => {
    const broken = [...untilKey, { id: 'fail-microsoft-side', args: { circuitId: ams } } as const].reduce(
      ask,
      startRun(1),
    );
    const run = ask(passDays(broken, 20), { id: 'restore-microsoft-side', args: { circuitId: ams } });
    expect(passDays(replay(1, run.log, run.day), 60)).toEqual(passDays(run, 60));
  });

  test('waits for whole days that lie ahead, and never for the customer', () => {
    for (const seed of seeds.slice(0, 60)) {
      const { log } = journeyOf(seed);
      for (const [turn, entry] of log.entries()) {
        const { plan } = replay(seed, log.slice(0, turn + 1), entry.day);
        const frozen = deepFreeze(structuredClone(plan));
        for (const behaviour of behaviours) {
          const planned = behaviour.plans(frozen, entry.request, chanceFor(seed, turn));
          for (const { inDays, request } of planned) {
            expect(Number.isInteger(inDays) && inDays >= 0 && inDays <= 14).toBe(true);
            expect(isActionId(request.id)).toBe(true);
            expect(actions[request.id].actors[0]).not.toBe('customer');
          }
          expect(behaviour.plans(frozen, entry.request, chanceFor(seed, turn))).toEqual(planned);
        }
      }
    }
  });

  test('is nothing after planning, reading and the like', () => {
    const { plan } = untilKey.slice(0, 6).reduce(ask, startRun(1));
    for (const request of untilKey.slice(0, 6)) {
      expect(behaviours.flatMap((behaviour) => behaviour.plans(plan, request, chanceFor(1, 0)))).toEqual([]);
    }
  });
});
