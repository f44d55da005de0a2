import { describe, expect, test } from 'vitest';
import type { ActionId, PlanRequest } from '#domain/actions/index.ts';
import { review } from '#domain/engine/review.ts';
import { nextEvent, passDays, perform, type Run, startRun, toNextEvent } from '#domain/engine/run.ts';
import { circuitId, peeringId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { circuit, circuitIn, liveCircuitWith, peering, plannedPeering, planWith } from '#testing/plans.ts';

type Part = (plan: Plan) => Plan;

const ams = circuitId('ams');
const privatePeering = peeringId(ams, 'AzurePrivatePeering');
const seeds = Array.from({ length: 300 }, (_, seed) => seed);

const runOf = (seed: number, ...parts: readonly Part[]): Run => ({
  ...startRun(seed),
  plan: planWith(...parts),
});

function ask(run: Run, ...requests: readonly PlanRequest[]): Run {
  return requests.reduce((before, request) => {
    const outcome = perform(before, request);
    if (!outcome.ok) throw new Error(`${request.id} is refused: ${JSON.stringify(outcome.error)}`);
    return outcome.value;
  }, run);
}

const stateOf = (run: Run) => run.plan.circuits[ams]?.azure?.serviceProviderProvisioningState;
const timesOf = (run: Run, id: ActionId) => run.log.filter((entry) => entry.request.id === id).length;
const dayOf = (run: Run, id: ActionId) => run.log.find((entry) => entry.byItself && entry.request.id === id)?.day;
const rangeOf = (days: readonly number[]) => [Math.min(...days), Math.max(...days)];

const keyless = liveCircuitWith('ams', { keyHandedOverDay: null });
const handOver: PlanRequest = { id: 'hand-over-key', args: { circuitId: ams } };
const start: PlanRequest = { id: 'start-provisioning', args: { circuitId: ams } };
const finish: PlanRequest = { id: 'finish-provisioning', args: { circuitId: ams, stag: 77 } };
const giveUp: PlanRequest = { id: 'give-up-provisioning', args: { circuitId: ams, note: 'no free port' } };
const release: PlanRequest = { id: 'start-deprovisioning', args: { circuitId: ams } };

describe('the provider takes up the key', () => {
  const afterKey = seeds.map((seed) => toNextEvent(ask(runOf(seed, keyless), handOver)));
  const started = afterKey.filter((run) => stateOf(run) === 'Provisioning');
  const skipped = afterKey.filter((run) => stateOf(run) === 'Provisioned');

  test('and some providers, about one in six, never show Provisioning', () => {
    expect(started.length + skipped.length).toBe(seeds.length);
    expect(skipped.length).toBeGreaterThan(25);
    expect(skipped.length).toBeLessThan(80);
  });

  test('and begins within 1 to 3 days', () => {
    expect(rangeOf(started.map((run) => run.day))).toEqual([1, 3]);
  });

  test('or is done at once within 6 to 14 days', () => {
    const [first = 0, last = 0] = rangeOf(skipped.map((run) => run.day));
    expect(first).toBeGreaterThanOrEqual(6);
    expect(last).toBeLessThanOrEqual(14);
  });

  test('and nothing happens before the key is handed over', () => {
    expect(nextEvent(runOf(1, keyless))).toBeUndefined();
    const created = ask(runOf(1, circuit('ams')), { id: 'create-circuit', args: { circuitId: ams } });
    expect(stateOf(passDays(created, 60))).toBe('NotProvisioned');
  });

  test('once: a start by hand comes first, and the provider does not start again', () => {
    for (const seed of seeds) {
      const run = passDays(ask(runOf(seed, keyless), handOver, start), 60);
      expect([timesOf(run, 'start-provisioning'), timesOf(run, 'finish-provisioning'), stateOf(run)]).toEqual([
        1,
        1,
        'Provisioned',
      ]);
    }
  });

  test('once, though the key was sent twice', () => {
    for (const seed of seeds) {
      const run = passDays(ask(runOf(seed, keyless), handOver, handOver), 60);
      expect(timesOf(run, 'start-provisioning')).toBeLessThanOrEqual(1);
      expect([timesOf(run, 'finish-provisioning'), stateOf(run)]).toEqual([1, 'Provisioned']);
    }
  });

  // A fault takes nobody's order away: once Microsoft's side works again the provider goes on.
  test.each([
    ['before it has begun', [handOver]],
    ['while it works', [handOver, start]],
  ] as const)("and goes on after a fault on Microsoft's side, %s", (_when, requests) => {
    const broken = passDays(
      ask(runOf(1, keyless), ...requests, { id: 'fail-microsoft-side', args: { circuitId: ams } }),
      20,
    );
    const restored = ask(broken, { id: 'restore-microsoft-side', args: { circuitId: ams } });
    expect(stateOf(passDays(restored, 60))).toBe('Provisioned');
  });
});

describe('the provider finishes the circuit', () => {
  const finished = seeds.map((seed) => toNextEvent(ask(runOf(seed, liveCircuitWith('ams')), start)));

  test('within 5 to 12 days, with a tag of its own', () => {
    expect(finished.map(stateOf)).toEqual(seeds.map(() => 'Provisioned'));
    expect(rangeOf(finished.map((run) => run.day))).toEqual([5, 12]);
    const tags = finished.map((run) => run.plan.circuits[ams]?.azure?.stag ?? 0);
    expect(tags.filter((tag) => !Number.isInteger(tag) || tag < 2 || tag > 4000)).toEqual([]);
    expect(new Set(tags).size).toBeGreaterThan(100);
  });

  test('once: a finish by hand comes first, and its tag stays', () => {
    for (const seed of seeds) {
      const run = passDays(ask(runOf(seed, keyless), handOver, start, finish), 60);
      expect(timesOf(run, 'finish-provisioning')).toBe(1);
      expect(run.plan.circuits[ams]?.azure?.stag).toBe(77);
    }
  });

  test('not after it gave up', () => {
    for (const seed of seeds) {
      const run = passDays(ask(runOf(seed, liveCircuitWith('ams')), start, giveUp), 60);
      expect([timesOf(run, 'finish-provisioning'), stateOf(run)]).toEqual([0, 'NotProvisioned']);
    }
  });

  // What was in hand before the provider gave up belongs to the first order, not to the second.
  test('in its own time when it gave up and was asked again', () => {
    for (const seed of seeds) {
      const again = ask(passDays(ask(runOf(seed, keyless), handOver, start, giveUp), 4), handOver);
      const run = passDays(again, 60);
      const began = dayOf(run, 'start-provisioning');
      const ended = dayOf(run, 'finish-provisioning') ?? 0;
      expect(ended - (began ?? again.day), `seed ${seed}`).toBeGreaterThanOrEqual(began === undefined ? 6 : 5);
    }
  });
});

describe('the provider finishes the release', () => {
  test('within 1 to 5 days, and the circuit can be ordered again', () => {
    const released = seeds.map((seed) => toNextEvent(ask(runOf(seed, circuitIn('PD')), release)));
    expect(released.map(stateOf)).toEqual(seeds.map(() => 'NotProvisioned'));
    expect(rangeOf(released.map((run) => run.day))).toEqual([1, 5]);
    for (const run of released.slice(0, 20)) expect(stateOf(passDays(ask(run, handOver), 60))).toBe('Provisioned');
  });

  test('once: a release that was finished by hand is not finished again', () => {
    for (const seed of seeds) {
      const run = passDays(
        ask(runOf(seed, circuitIn('PD')), release, { id: 'finish-deprovisioning', args: { circuitId: ams } }),
        60,
      );
      expect([timesOf(run, 'finish-deprovisioning'), stateOf(run)]).toEqual([1, 'NotProvisioned']);
    }
  });
});

describe('a provider that routes at Layer 3', () => {
  const layer3 = liveCircuitWith('ams', {}, { layer: 'L3' });
  const configured = seeds
    .map((seed) => ask(runOf(seed, layer3), start, finish))
    .map((run) => ({ before: run, after: toNextEvent(run) }));

  test('configures private peering by itself within 1 to 3 days', () => {
    for (const { after } of configured) {
      expect(after.plan.peerings[privatePeering]?.azure).toMatchObject({
        state: 'Enabled',
        lastModifiedBy: 'Provider',
      });
      expect(after.log.at(-1)).toMatchObject({ actor: 'provider', byItself: true });
    }
    expect(rangeOf(configured.map(({ before, after }) => after.day - before.day))).toEqual([1, 3]);
  });

  test('picks values that no rule has anything against', () => {
    const [first] = configured;
    const errors = first ? review(first.after.plan).filter((finding) => finding.severity === 'error') : undefined;
    expect(errors).toEqual([]);
  });

  test('uses the values that the customer planned', () => {
    const run = passDays(
      ask(runOf(1, layer3, plannedPeering('AzurePrivatePeering', { settings: { vlanId: 77 } })), start, finish),
      3,
    );
    expect(run.plan.peerings[privatePeering]).toMatchObject({ settings: { vlanId: 77 }, azure: { state: 'Enabled' } });
  });

  test('does it after a finish of its own too', () => {
    const run = passDays(
      ask(runOf(1, liveCircuitWith('ams', { keyHandedOverDay: null }, { layer: 'L3' })), handOver),
      60,
    );
    expect(run.plan.peerings[privatePeering]?.azure?.lastModifiedBy).toBe('Provider');
  });

  test('once: a peering that was configured by hand stays as it is', () => {
    const byHand: PlanRequest = {
      id: 'configure-peering-as-provider',
      args: { circuitId: ams, type: 'AzurePrivatePeering' },
    };
    for (const seed of seeds) {
      const run = passDays(ask(runOf(seed, layer3), start, finish, byHand), 60);
      expect(timesOf(run, 'configure-peering-as-provider')).toBe(1);
      expect(run.plan.peerings[privatePeering]?.azure?.configuredDay).toBe(0);
    }
  });

  test('leaves the peering of the first order alone when the circuit is ordered again', () => {
    const run = passDays(
      ask(runOf(1, layer3, peering('AzurePrivatePeering', { azure: { configuredDay: 0 } })), start, finish),
      60,
    );
    expect(timesOf(run, 'configure-peering-as-provider')).toBe(0);
  });

  test.each([
    ['Layer 2 leaves the peerings to the customer', liveCircuitWith('ams')],
    ['a Direct port has no provider', circuitIn('PD', { settings: { layer: 'L3', expressRoutePort: '/ports/ams' } })],
  ])('%s', (_name, part) => {
    const run = passDays(
      stateOf(runOf(1, part)) === 'Provisioned' ? runOf(1, part) : ask(runOf(1, part), start, finish),
      60,
    );
    expect(run.plan.peerings).toEqual({});
  });
});

describe('the provider follows an increase', () => {
  const raise: PlanRequest = { id: 'raise-bandwidth', args: { circuitId: ams, bandwidthInMbps: 500 } };
  const limitOf = (run: Run) => run.plan.circuits[ams]?.azure?.providerLimitMbps;

  test('within 1 to 5 days; until then the old size passes', () => {
    const raised = seeds.map((seed) => ask(runOf(seed, circuitIn('PD')), raise));
    expect(new Set(raised.map(limitOf))).toEqual(new Set([200]));
    const followed = raised.map(toNextEvent);
    expect(new Set(followed.map(limitOf))).toEqual(new Set([null]));
    expect(rangeOf(followed.map((run) => run.day))).toEqual([1, 5]);
  });

  test('after it has finished provisioning, where it had begun', () => {
    for (const seed of seeds.slice(0, 30)) {
      const run = passDays(ask(runOf(seed, liveCircuitWith('ams')), start, raise), 60);
      expect(run.log.slice(-2).map((entry) => entry.request.id)).toEqual(['finish-provisioning', 'follow-bandwidth']);
      expect(limitOf(run)).toBeNull();
    }
  });

  test('not where it has not begun: it begins with the new size', () => {
    const run = passDays(ask(runOf(1, keyless), raise, handOver), 60);
    expect(stateOf(run)).toBe('Provisioned');
    expect(timesOf(run, 'follow-bandwidth')).toBe(0);
  });

  test('nor on Direct ports', () => {
    const direct = { serviceProviderName: '', expressRoutePort: '/ports/ams', bandwidthInMbps: 1000 };
    const larger: PlanRequest = { id: 'raise-bandwidth', args: { circuitId: ams, bandwidthInMbps: 2000 } };
    const run = ask(runOf(1, circuitIn('PD', { settings: direct })), larger);
    expect(run.waiting).toEqual([]);
  });
});
