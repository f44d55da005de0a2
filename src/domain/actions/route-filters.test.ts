import { describe, expect, test } from 'vitest';
import { perform, type Run, startRun } from '#domain/engine/run.ts';
import { saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { circuitId, peeringId, routeFilterId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { circuitIn, peering, planWith } from '#testing/plans.ts';
import { routeFilter } from '#testing/surroundings.ts';
import type { PlanRequest } from './index.ts';

const [ams, lon] = ['ams', 'lon'].map((name) => peeringId(circuitId(name), 'MicrosoftPeering'));
if (!ams || !lon) throw new Error('Two peerings were asked for.');
const filter = routeFilterId('filter');
const other = routeFilterId('other');
const remove: PlanRequest = { id: 'delete-route-filter', args: { routeFilterId: filter } };
const mean = (id: typeof filter, on: typeof ams): PlanRequest => ({
  id: 'plan-route-filter',
  args: { routeFilterId: id, settings: {}, peeringId: on },
});

/** Two circuits whose Microsoft peerings share a filter. */
const shared = (filterAttached: boolean): Plan =>
  planWith(
    routeFilter('filter'),
    routeFilter('other'),
    ...['ams', 'lon'].flatMap((name) => [
      circuitIn('PD', { name }),
      peering('MicrosoftPeering', {
        on: name,
        settings: { routeFilterId: filter },
        azure: { filterAttached },
      }),
    ]),
  );

function ask(plan: Plan, ...requests: readonly PlanRequest[]): Run {
  return requests.reduce(
    (run, request) => {
      const outcome = perform(run, request);
      if (!outcome.ok) throw new Error(`${request.id} is refused: ${JSON.stringify(outcome.error)}`);
      return outcome.value;
    },
    { ...startRun(1), plan },
  );
}

const reasonsOf = (plan: Plan, request: PlanRequest) => saidBy(verdictOf(plan, request)).map((said) => said.reason);

describe('a route filter that two circuits share', () => {
  test('is deleted once it is attached to neither', () => {
    expect(reasonsOf(shared(true), remove)).toEqual(['filter-attached', 'filter-attached']);
    const once = ask(shared(true), { id: 'detach-route-filter', args: { peeringId: ams } }).plan;
    expect(reasonsOf(once, remove)).toEqual(['filter-attached']);
    const twice = ask(once, { id: 'detach-route-filter', args: { peeringId: lon } }, remove).plan;
    expect(twice.routeFilters[filter]?.azure).toBeNull();
  });

  test('is planned again after that, and nothing is meant to have it once it is discarded', () => {
    const { plan } = ask(shared(false), remove, { id: 'discard-planned', args: { id: filter } });
    expect(plan.routeFilters[filter]).toBeUndefined();
    expect([ams, lon].map((id) => plan.peerings[id]?.settings.routeFilterId)).toEqual([null, null]);
  });

  test('gives way to another one only when it is detached', () => {
    expect(reasonsOf(shared(true), mean(other, ams))).toEqual(['other-filter-attached']);
    const { plan } = ask(shared(false), mean(other, ams));
    expect([ams, lon].map((id) => plan.peerings[id]?.settings.routeFilterId)).toEqual([other, filter]);
  });
});

test('a live filter changes by its own action, and a peering that goes away is attached to nothing', () => {
  const rename: PlanRequest = {
    id: 'plan-route-filter',
    args: { routeFilterId: filter, settings: { name: 'x' } },
  };
  expect(reasonsOf(shared(true), rename)).toEqual(['filter-exists']);
  const change: PlanRequest = {
    id: 'change-route-filter',
    args: { routeFilterId: filter, communities: ['12076:51003'] },
  };
  expect(ask(shared(true), change).plan.routeFilters[filter]?.settings.communities).toEqual(['12076:51003']);
  const gone = ask(shared(true), { id: 'delete-microsoft-peering', args: { peeringId: ams } }).plan;
  expect(reasonsOf(gone, remove)).toEqual(['filter-attached']);
});
