import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { deepFreeze } from '#testing/deep-freeze.ts';
import { exampleRuns } from '#testing/example-runs.ts';
import { memoryStorage, portsOver } from '#testing/memory-storage.ts';
import { ams, wishesFor } from '#testing/wishes.ts';
import { textToRun } from '#domain/engine/kept-run.ts';
import { runToText } from './keep.ts';
import { readLibrary } from './library.ts';
import { Session } from './session.ts';

const start: readonly PlanRequest[] = [
  { id: 'name-plan', args: { name: 'Contoso' } },
  {
    id: 'plan-circuit',
    args: {
      circuitId: ams,
      settings: {
        name: 'ams',
        resourceGroup: 'net',
        location: 'West Europe',
        serviceProviderName: 'Equinix',
        peeringLocation: 'Amsterdam',
        bandwidthInMbps: 200,
      },
    },
  },
];
const create: PlanRequest = { id: 'create-circuit', args: { circuitId: ams } };
const handOver: PlanRequest = { id: 'hand-over-key', args: { circuitId: ams } };

async function begun(
  storage = memoryStorage(),
): Promise<{ session: Session; storage: ReturnType<typeof memoryStorage>; planId: string }> {
  const session = new Session(portsOver(storage));
  const planId = await session.begin(start);
  if (!planId.ok) throw new Error('The plan could not be begun.');
  return { session, storage, planId: planId.value };
}

test('undo, then redo, is as if nothing had happened, after any requests', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 25 }), async (picks) => {
      const { session } = await begun();
      for (const pick of picks) {
        const { present } = session.state.getState();
        const wishes = wishesFor(present);
        const wish = wishes[pick % wishes.length];
        if (pick % 5 === 0) session.passDays(pick % 9);
        else if (wish) session.ask(wish);
        deepFreeze(session.state.getState().present);
      }
      const { present, past } = session.state.getState();
      const steps = past.length;
      for (let count = 0; count < steps; count += 1) session.undo();
      expect(session.state.getState().past).toEqual([]);
      for (let count = 0; count < steps; count += 1) session.redo();
      expect(session.state.getState().present).toBe(present);
      expect(session.state.getState().run).toBe(present);
    }),
    { numRuns: 60 },
  );
});

test('what is kept gives the same run again', async () => {
  const { session } = await begun();
  session.ask(create);
  session.ask(handOver);
  session.passDays(20);
  const { present } = session.state.getState();
  expect(textToRun(runToText(present))).toEqual({ ok: true, value: present });
});

test('a refused request changes nothing and says why', async () => {
  const { session } = await begun();
  const before = session.state.getState().present;
  expect(session.ask(handOver)).toMatchObject({
    kind: 'refused',
    verdict: { said: [{ reason: 'circuit-not-created' }] },
  });
  expect(session.state.getState().present).toBe(before);
});

test('several requests at once are one step of undo, and all are taken back where one is refused', async () => {
  const { session } = await begun();
  const before = session.state.getState().present;
  expect(session.askAll([handOver, create]).kind).toBe('refused');
  expect(session.state.getState().present).toBe(before);
  expect(session.askAll([create, handOver]).kind).toBe('done');
  expect(session.state.getState().present.log.length).toBe(before.log.length + 2);
  session.undo();
  expect(session.state.getState().present).toBe(before);
});

test('acting from the past asks first, then drops the later entries, and undo brings them back', async () => {
  const { session } = await begun();
  session.ask(create);
  session.ask(handOver);
  const whole = session.state.getState().present;
  session.lookAt(3);
  expect(session.state.getState().run.log).toHaveLength(3);
  const rename: PlanRequest = { id: 'name-plan', args: { name: 'Another way' } };
  expect(session.ask(rename)).toEqual({ kind: 'asks-first', drops: 1 });
  expect(session.state.getState().present).toBe(whole);
  expect(session.ask(rename, { dropLater: true })).toEqual({ kind: 'done' });
  expect(session.state.getState().present.log.map((entry) => entry.request.id)).toEqual([
    'name-plan',
    'plan-circuit',
    'create-circuit',
    'name-plan',
  ]);
  session.undo();
  expect(session.state.getState().present).toBe(whole);
});

test('looking back and forward changes nothing', async () => {
  const { session } = await begun();
  session.ask(create);
  const { present } = session.state.getState();
  session.lookAt(0);
  session.lookAt(2);
  session.lookAt(null);
  expect(session.state.getState().run).toBe(present);
});

test('“saved” is said only after the write has ended, and of the newest state', async () => {
  const { session, storage, planId } = await begun();
  const release = storage.hold();
  session.ask(create);
  session.ask(handOver);
  expect(session.state.getState().saving).toBe('saving');
  release();
  await session.saveAgain();
  expect(session.state.getState().saving).toBe('saved');
  expect(storage.texts.get(planId)).toBe(runToText(session.state.getState().present));
});

test('leaving a plan while it is being written neither loses it nor spoils the next one', async () => {
  const { session, storage, planId } = await begun();
  const other = await session.begin(start);
  if (!other.ok) throw new Error('The second plan could not be begun.');
  const otherText = storage.texts.get(other.value);
  await session.open(planId);
  const release = storage.hold();
  session.ask(create);
  const left = runToText(session.state.getState().present);
  const opening = session.open(other.value);
  release();
  await opening;
  expect(session.state.getState()).toMatchObject({ status: 'open', planId: other.value });
  expect(storage.texts.get(planId)).toBe(left);
  expect(storage.texts.get(other.value)).toBe(otherText);
});

test('a failed write is said, nothing is lost, and saving again helps', async () => {
  const { session, storage } = await begun();
  storage.failWrites(true);
  session.ask(create);
  await session.saveAgain();
  expect(session.state.getState().saving).toBe('failed');
  storage.failWrites(false);
  await session.saveAgain();
  expect(session.state.getState().saving).toBe('saved');
});

test('a plan is opened as it was left', async () => {
  const { session, storage, planId } = await begun();
  session.ask(create);
  await session.saveAgain();
  const again = new Session(portsOver(storage));
  await again.open(planId);
  expect(again.state.getState()).toMatchObject({ status: 'open', present: session.state.getState().present });
  await again.open('nowhere');
  expect(again.state.getState().status).toBe('missing');
});

test.each([
  ['of a newer version', JSON.stringify({ schemaVersion: 999 }), 'newer-version'],
  ['that is no JSON', '{"schemaVersion": 1, "se', 'damaged'],
  [
    'whose log does not fit',
    JSON.stringify({
      schemaVersion: 1,
      seed: 1,
      day: 0,
      log: [{ day: 0, actor: 'customer', byItself: false, request: { id: 'import-circuits', args: {} } }],
    }),
    'damaged',
  ],
  [
    'with an action that nobody knows',
    JSON.stringify({
      schemaVersion: 1,
      seed: 1,
      day: 0,
      log: [{ day: 0, actor: 'customer', byItself: false, request: { id: 'toString', args: {} } }],
    }),
    'damaged',
  ],
])('a kept plan %s is set aside unchanged, by opening it and by listing it', async (_what, text, reason) => {
  for (const touch of ['open', 'list'] as const) {
    const storage = memoryStorage();
    storage.texts.set('old', text);
    if (touch === 'open') {
      const session = new Session(portsOver(storage));
      await session.open('old');
      expect(session.state.getState().status).toBe('set-aside');
    }
    const library = await readLibrary(storage);
    expect(library.plans).toEqual([]);
    expect(library.setAside).toMatchObject([{ id: 'old', text, reason }]);
  }
});

test('the list of plans says step and turn of each', async () => {
  const { session, storage } = await begun();
  session.ask(create);
  session.ask(handOver);
  await session.saveAgain();
  const { plans } = await readLibrary(storage);
  expect(plans).toMatchObject([
    { name: 'Contoso', circuits: 1, networks: 0, leading: { step: 'verify', turn: { actor: 'provider' } } },
  ]);
});

test('a run from elsewhere is kept as a plan with all that led to it, and nothing to undo', async () => {
  const storage = memoryStorage();
  const session = new Session(portsOver(storage));
  const run = exampleRuns.find(({ day }) => day > 0);
  if (!run) throw new Error('No example lets days pass.');
  const planId = await session.adopt(run);
  expect(session.state.getState()).toMatchObject({ status: 'open', planId, run, present: run, past: [], future: [] });
  expect(textToRun(storage.texts.get(planId) ?? '')).toEqual({ ok: true, value: run });
});
