import { describe, expect, it } from 'vitest';
import { connectionId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { authorization, circuitIn, connection, network, peering, planWith } from '#testing/plans.ts';
import { roadOf } from './road.ts';

const ready = [circuitIn('PD'), peering('AzurePrivatePeering')];

function road(plan: Plan) {
  const link = plan.connections[connectionId('link')];
  if (!link) throw new Error('The plan of this test has no connection.');
  const { stops, next, chip } = roadOf(plan, link);
  return { stops: stops.map((stop) => `${stop.name}: ${stop.state}`), next: next?.id ?? null, chip: chip.text };
}

const planned = connection('link', { stage: 'planned' });
const abroad = { settings: { subscription: 'sub-2' } };

describe('the road of a network in the same subscription', () => {
  it('goes over network, gateway and link', () => {
    expect(road(planWith(...ready, network('hub', { stage: 'planned' }), planned))).toEqual({
      stops: ['Network: now', 'Gateway: later', 'Link: later'],
      next: 'create-network',
      chip: 'Planned',
    });
    expect(road(planWith(...ready, network('hub', { stage: 'network' }), planned))).toMatchObject({
      next: 'create-gateway',
      chip: 'No gateway yet',
    });
    expect(road(planWith(...ready, network('hub', { stage: 'deploying' }), planned))).toEqual({
      stops: ['Network: done', 'Gateway: running', 'Link: later'],
      next: 'finish-gateway',
      chip: 'Gateway deploying',
    });
    expect(road(planWith(...ready, network('hub'), planned))).toMatchObject({
      next: 'link-network',
      chip: 'Ready to link',
    });
  });

  it('ends at the link', () => {
    expect(road(planWith(...ready, network('hub'), connection('link', { stage: 'connecting' })))).toMatchObject({
      next: 'finish-connection',
      chip: 'Connecting',
    });
    expect(road(planWith(...ready, network('hub'), connection('link')))).toEqual({
      stops: ['Network: done', 'Gateway: done', 'Link: done'],
      next: null,
      chip: 'Connected',
    });
  });

  it('goes back a step after a failure', () => {
    expect(road(planWith(...ready, network('hub'), connection('link', { stage: 'failed' })))).toEqual({
      stops: ['Network: done', 'Gateway: done', 'Link: failed'],
      next: 'unlink-network',
      chip: 'Failed',
    });
  });
});

describe('the road of a network in another subscription', () => {
  it('has an authorization on it', () => {
    expect(road(planWith(...ready, network('hub', abroad), planned))).toMatchObject({
      stops: ['Network: done', 'Gateway: done', 'Authorization: now', 'Link: later'],
      next: 'plan-authorization',
      chip: 'Needs authorization',
    });
  });

  it('creates the authorization, then redeems it', () => {
    const keyed = connection('link', { stage: 'planned', key: 'key' });
    const before = planWith(...ready, network('hub', abroad), authorization('key', { use: 'planned' }), keyed);
    const after = planWith(...ready, network('hub', abroad), authorization('key'), keyed);
    expect(road(before)).toMatchObject({ next: 'create-authorization' });
    expect(road(after)).toMatchObject({
      stops: ['Network: done', 'Gateway: done', 'Authorization: done', 'Link: now'],
      next: 'redeem-authorization',
    });
  });
});
