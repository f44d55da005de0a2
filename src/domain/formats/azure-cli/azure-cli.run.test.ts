import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway, Plan } from '#domain/model/plan.ts';
import { type Az, startAz } from '#testing/judges/az-server.ts';
import { expectedState, heldState, isExtra, likeness } from '#testing/judges/azure-state.ts';
import { planFrom, saidBy } from '#testing/judges/imported-state.ts';
import { judgedPlans } from '#testing/judges/judged-plans.ts';
import { azIsAbsent } from '#testing/judges/judges.ts';
import { plansForAz } from '#testing/judges/plans-for-az.ts';
import { type Bench, benchFor } from '#testing/judges/run-in-az.ts';
import { gatedCircuits } from '../deployment/deployment.ts';
import { toDeployment } from '../deployment/to-deployment.ts';

const minute = 60_000;

// azure-cli 2.45 is of February 2023: it does not know ErGwScale, and refuses it. All else of such a plan is run.
const knownSku: { readonly [tooNew: string]: string } = { ErGwScale: 'ErGw3AZ' };

/** A plan as azure-cli 2.45 can make it. */
function forOldAz(plan: Plan): Plan {
  const gateways = Object.values<Gateway>(plan.gateways).map((gateway) => {
    const sku = knownSku[gateway.settings.sku];
    const settings = sku ? { ...gateway.settings, sku, minScaleUnits: null, maxScaleUnits: null } : gateway.settings;
    return [gateway.id, { ...gateway, settings }] as const;
  });
  return { ...plan, gateways: Object.fromEntries(gateways) };
}

let az: Az;
let benches: readonly Bench[] = [];

function benchOf(plan: Plan): Bench {
  const bench = benchFor(plan, az);
  benches = [...benches, bench];
  return bench;
}

function expectDone({ run }: Bench, script: string, last: RegExp): void {
  const { code, out, err } = run(script);
  expect([script, code, code === 0 ? '' : err]).toEqual([script, 0, '']);
  expect(out).toMatch(last);
}

function makeAll(plan: Plan): Bench {
  const bench = benchOf(plan);
  expectDone(bench, 'stage-1.sh', /^/);
  expectDone(bench, 'stage-2.sh', /Done\.\n$/);
  return bench;
}

function takeAway(bench: Bench): void {
  bench.release();
  expectDone(bench, 'tear-down.sh', /cost nothing any more\.\n$/);
  expect(Object.keys(heldState(bench.held()))).toEqual([]);
}

function expectSame(bench: Bench, plan: Plan): void {
  expect(saidBy(planFrom(bench.held()))).toEqual(saidBy(plan));
}

const plans = judgedPlans.map(({ words, plan }) => ({ words, plan: forOldAz(plan) }));
const gated = plans.flatMap((each) => {
  const [first] = gatedCircuits(toDeployment(each.plan));
  return first ? [{ ...each, first: first.name }] : [];
});

describe.skipIf(azIsAbsent)(
  'the scripts in the real azure-cli (skipped where it is not installed, or ONRAMP_SHARED has no formats/checks)',
  () => {
    beforeAll(async () => {
      az = await startAz();
    }, minute);
    afterAll(async () => {
      for (const bench of benches) bench.clear();
      await az.stop();
    });

    const [some, others] = [0, 1].map((rest) => plans.filter((_plan, index) => index % 2 === rest));

    it.each(some ?? [])(
      'make what $words says, and take it away again, to the last line',
      { timeout: minute },
      ({ plan }) => {
        const bench = makeAll(plan);
        expectSame(bench, plan);
        takeAway(bench);
      },
    );

    it.each(others ?? [])('make what $words says, to the last line', { timeout: minute }, ({ plan }) => {
      expectSame(makeAll(plan), plan);
    });

    it.each(Object.entries(plansForAz))(
      'send to Azure what the plan says, keys and all: %s',
      { timeout: minute },
      (_words, plan) => {
        const bench = makeAll(plan);
        const state = heldState(bench.held());
        const expected = expectedState(plan);
        const ids = Object.keys(state).filter((id) => !isExtra(id));
        expect(ids.toSorted()).toEqual(Object.keys(expected).toSorted());
        expect(likeness(state, expected)).toEqual(expected);

        const { code, err } = bench.run('tear-down.sh');
        expect([code, err.match(/The provider still holds/g)?.length]).toEqual([1, 1]);
        takeAway(bench);
      },
    );

    it.each(gated.slice(0, 5))(
      'stop before the first peering while the provider has not finished: $words',
      { timeout: minute },
      ({ plan, first }) => {
        const bench = benchOf(plan);
        expect(bench.run('stage-1.sh', 'NotProvisioned').code).toBe(0);
        const before = bench.held();
        const { code, err } = bench.run('stage-2.sh', 'NotProvisioned');
        expect(code).toBe(1);
        expect(err).toContain(
          `ServiceProviderProvisioningState of ${first} is NotProvisioned, not Provisioned. Nothing was changed: run this again when it is.`,
        );
        expect(bench.held()).toBe(before);
        takeAway(bench);
      },
    );
  },
);
