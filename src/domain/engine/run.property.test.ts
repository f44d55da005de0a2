import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { Plan } from '#domain/model/plan.ts';
import { deepFreeze } from '#testing/deep-freeze.ts';
import { ams, twoNetworkRun, wishesFor } from '#testing/wishes.ts';
import { passDays, perform, replay, rewind, type Run, toNextEvent } from './run.ts';
import { actorOf, isPermitted } from './verdict.ts';

// Only these write the provider's state (state machine C1, C3 to C10).
const providerWrites = [
  'start-provisioning',
  'finish-provisioning',
  'give-up-provisioning',
  'start-deprovisioning',
  'finish-deprovisioning',
];
const lifeEnds = ['create-circuit', 'delete-circuit'];

function circuitOf(plan: Plan): { state: string | undefined; key: string | undefined; bills: boolean; billed: number } {
  const circuit = plan.circuits[ams];
  const azure = circuit?.azure;
  return {
    state: azure?.serviceProviderProvisioningState,
    key: azure?.serviceKey,
    bills: azure != null,
    billed: circuit?.billed.length ?? 0,
  };
}

function checkInvariants(before: Run, after: Run): void {
  for (let index = before.log.length; index < after.log.length; index += 1) {
    const entry = after.log[index];
    const earlier = circuitOf(rewind(after, index).plan);
    const later = circuitOf(rewind(after, index + 1).plan);
    if (!entry) throw new Error('The log lost an entry.');
    // (1) The provider's state changes only by the provider's own writes.
    if (earlier.state !== later.state) {
      expect([...providerWrites, ...lifeEnds]).toContain(entry.request.id);
      if (providerWrites.includes(entry.request.id)) expect(entry.actor).toBe('provider');
    }
    // (2) A key belongs to one circuit for its whole life.
    if (earlier.key !== later.key) expect(lifeEnds).toContain(entry.request.id);
    // (3) A circuit bills from creation to deletion, whatever its state.
    if (earlier.bills !== later.bills) expect(lifeEnds).toContain(entry.request.id);
    if (earlier.bills && !later.bills) expect(later.billed).toBe(earlier.billed + 1);
    expect(entry.actor).toBe(actorOf(entry.request));
  }
}

interface Tally {
  refused: number;
  done: number;
}

/** Makes one wish of the many, or lets time pass. */
function step(run: Run, pick: number, tally: Tally): Run {
  if (pick % 7 === 0) return passDays(run, pick % 5);
  if (pick % 11 === 0) return toNextEvent(run);
  const wishes = wishesFor(run);
  const request: PlanRequest | undefined = wishes[pick % wishes.length];
  if (!request) return run;
  const permitted = isPermitted(run.plan, request);
  const outcome = perform(run, request);
  expect(outcome.ok).toBe(permitted);
  tally[outcome.ok ? 'done' : 'refused'] += 1;
  return outcome.ok ? outcome.value : run;
}

test('2,000 random runs of 40 requests keep every invariant, never write to their inputs, and replay to the same plan', () => {
  const tally: Tally = { refused: 0, done: 0 };
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (seed, picks) => {
      const start = deepFreeze(twoNetworkRun(seed));
      const end = picks.reduce((run, pick) => deepFreeze(step(run, pick, tally)), start);
      checkInvariants(start, end);
      const again = replay(end.seed, end.log, end.day);
      expect(again.plan).toEqual(end.plan);
      expect(again.log).toEqual(end.log);
    }),
    { numRuns: 2000 },
  );
  // A run in which nothing happens, or nothing is refused, would prove little.
  expect(tally.done).toBeGreaterThan(20_000);
  expect(tally.refused).toBeGreaterThan(5_000);
}, 120_000);

test('the same seed and the same requests give the same run, whoever asks', () => {
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.nat(), { maxLength: 20 }), (seed, picks) => {
      const play = (): Run =>
        picks.reduce((run, pick) => step(run, pick, { refused: 0, done: 0 }), twoNetworkRun(seed));
      expect(play()).toEqual(play());
    }),
    { numRuns: 100 },
  );
});

test('after deprovisioning the same circuit and key can be ordered again', () => {
  const order = (run: Run): Run => {
    const requests: readonly PlanRequest[] = [
      { id: 'hand-over-key', args: { circuitId: ams } },
      { id: 'finish-provisioning', args: { circuitId: ams, stag: 10 } },
    ];
    return requests.reduce((current, request) => {
      const next = perform(current, request);
      expect(next.ok).toBe(true);
      return next.ok ? next.value : current;
    }, run);
  };
  const created = perform(twoNetworkRun(1), { id: 'create-circuit', args: { circuitId: ams } });
  if (!created.ok) throw new Error('The circuit could not be created.');
  const first = order(created.value);
  const released = perform(first, { id: 'finish-deprovisioning', args: { circuitId: ams } });
  if (!released.ok) throw new Error('The circuit could not be released.');
  const second = order(released.value);
  expect(circuitOf(second.plan).state).toBe('Provisioned');
  expect(circuitOf(second.plan).key).toBe(circuitOf(first.plan).key);
});
