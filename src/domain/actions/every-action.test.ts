import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conditions } from '#domain/model/circuit-condition.ts';
import { circuitReasons } from '#domain/shapes/circuit-reasons.ts';
import { columnReasons } from '#domain/shapes/state-table.ts';
import { offersOf } from '#domain/engine/offers.ts';
import { doneLineOf, labelOf, saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { authorization, circuitIn, connection, network, peering, plannedPeering, planWith } from '#testing/plans.ts';
import { globalReach } from '#testing/surroundings.ts';
import { ams, wishesFor } from '#testing/wishes.ts';
import { startRun } from '#domain/engine/run.ts';
import { actionIds, actions } from './index.ts';

const busyPlans = conditions.flatMap((condition) =>
  ['NotProvisioned', 'Provisioning', 'Provisioned', 'Deprovisioning'].map((state) =>
    planWith(
      circuitIn(condition, { state }),
      peering('AzurePrivatePeering'),
      peering('MicrosoftPeering', { azure: { advertisedPublicPrefixesState: 'ValidationNeeded' } }),
      network('hub'),
      network('spoke', { stage: 'planned', settings: { subscription: 'sub-2' } }),
      connection('ams-hub'),
      connection('ams-spoke', { to: 'spoke', stage: 'planned' }),
      authorization('key'),
    ),
  ),
);

const joinedPlans = (['planned', 'Connecting', 'Connected'] as const).map((stage) =>
  planWith(circuitIn('PD'), circuitIn('NP', { name: 'lon' }), globalReach('join', { stage })),
);

const plans = [
  ...busyPlans,
  ...joinedPlans,
  planWith(circuitIn('PD')),
  planWith(circuitIn('PD'), plannedPeering('MicrosoftPeering')),
];

test('every action has a file of its name, and every file is listed', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts',
  );
  expect(files.map((file) => file.replace('.ts', '')).toSorted()).toEqual(actionIds.toSorted());
});

describe.each(actionIds)('%s', (id) => {
  test('has a sentence for every reason of its state table', () => {
    const { states, refusals } = actions[id];
    const reasons = conditions.map((condition) => states?.reasons[condition] ?? columnReasons[condition]);
    for (const reason of reasons) expect({ ...circuitReasons, ...refusals }).toHaveProperty([reason]);
  });
});

test('whatever is offered, its label, verdict and log line are whole sentences without gaps', () => {
  for (const plan of plans) {
    for (const { request, label, verdict } of offersOf(plan, ams)) {
      const sentences = saidBy(verdict).map((said) => said.sentence);
      for (const text of [label, doneLineOf(plan, request), ...sentences]) {
        expect(text, request.id).not.toMatch(/[{}]|undefined|null/);
      }
    }
  }
});

test('every remedy is a request that the engine knows how to judge, and none points back at itself', () => {
  for (const plan of plans) {
    for (const request of wishesFor({ ...startRun(1), plan })) {
      for (const { remedy } of saidBy(verdictOf(plan, request))) {
        if (!remedy) continue;
        expect(labelOf(plan, remedy)).toBeTruthy();
        expect(JSON.stringify(remedy)).not.toBe(JSON.stringify(request));
      }
    }
  }
});
