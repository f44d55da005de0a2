import { createMachine, initialTransition, transition } from 'xstate';
import { applyTo } from '#domain/engine/run.ts';
import { isPermitted } from '#domain/engine/verdict.ts';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { circuitMachine } from '#domain/machines/circuit-machine.ts';
import { circuitIn, planWith } from '../plans.ts';
import { type Figure, quickest } from './measure.ts';

/** A circuit's way through the whole machine and back, in the provider's words. */
const way = [
  'provider-starts',
  'provider-gives-up',
  'provider-starts',
  'provider-finishes',
  'provider-starts-release',
  'provider-finishes-release',
  'provider-finishes',
  'provider-finishes-release',
] as const;

const args = { circuitId: circuitId('ams') };

const requestFor: { readonly [Event in (typeof way)[number]]: PlanRequest } = {
  'provider-starts': { id: 'start-provisioning', args },
  'provider-gives-up': { id: 'give-up-provisioning', args: { ...args, note: 'No capacity.' } },
  'provider-finishes': { id: 'finish-provisioning', args: { ...args, stag: 10 } },
  'provider-starts-release': { id: 'start-deprovisioning', args },
  'provider-finishes-release': { id: 'finish-deprovisioning', args },
};

// A provider that let go of a circuit has lost its key: it is sent again.
const requests = way.flatMap((event): readonly PlanRequest[] =>
  event === 'provider-gives-up' || event === 'provider-finishes-release'
    ? [requestFor[event], { id: 'hand-over-key', args }]
    : [requestFor[event]],
);

const start = planWith(circuitIn('NP'));

/** Makes every request of the way, each decided before it is carried out, so many times over. */
function throughEngine(rounds: number): Plan {
  let plan = start;
  for (let round = 0; round < rounds; round += 1) {
    for (const request of requests) {
      if (!isPermitted(plan, request)) throw new Error(`${request.id} was refused on the way.`);
      plan = applyTo(plan, request, { day: round, guid: '' });
    }
  }
  return plan;
}

const machine = createMachine({
  initial: 'NotProvisioned',
  states: Object.fromEntries(Object.entries(circuitMachine).map(([state, on]) => [state, { on }])),
});

/** The same way on the same table in XState. */
function throughXState(rounds: number): unknown {
  let [snapshot] = initialTransition(machine);
  for (let round = 0; round < rounds; round += 1) {
    for (const type of way) [snapshot] = transition(machine, snapshot, { type });
  }
  return snapshot.value;
}

// Runs of a few milliseconds: on a busy machine some of them are not interrupted.
const ENGINE_ROUNDS = 100;
const XSTATE_ROUNDS = 10;

/** Requests per second, from the quickest of so many short runs of each, taken in turns. */
export function engineFigures(runs: number): readonly Figure[] {
  const times = Array.from({ length: runs }, () => ({
    own: quickest(2, () => ENGINE_ROUNDS, throughEngine),
    theirs: quickest(2, () => XSTATE_ROUNDS, throughXState),
  }));
  const own = (ENGINE_ROUNDS * requests.length * 1000) / Math.min(...times.map((each) => each.own));
  const theirs = (XSTATE_ROUNDS * way.length * 1000) / Math.min(...times.map((each) => each.theirs));
  return [
    { name: 'Engine, requests decided and carried out', value: own, unit: '/s', goal: null },
    { name: 'XState, pure transition on the same table', value: theirs, unit: '/s', goal: null },
    { name: 'Engine as against XState', value: own / theirs, unit: '×', goal: { atLeast: 10 } },
  ];
}
