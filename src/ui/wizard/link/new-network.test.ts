import { describe, expect, it } from 'vitest';
import { perform, type Run, startRun } from '#domain/engine/run.ts';
import { review } from '#domain/engine/review.ts';
import { circuitId } from '#domain/model/ids.ts';
import { networksOf } from '#domain/model/look-up.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitIn, connection, network, planWith } from '#testing/plans.ts';
import { networksElsewhere, requestsToAdd, requestsToJoin } from './new-network.ts';

const ams = circuitId('ams');

function amsOf(plan: Plan): Circuit {
  const circuit = plan.circuits[ams];
  if (!circuit) throw new Error('The plan of this test has no circuit.');
  return circuit;
}

function after(plan: Plan, requests: readonly PlanRequest[]): Plan {
  const run = requests.reduce<Run>(
    (current, request) => {
      const next = perform(current, request);
      if (!next.ok) throw new Error(`${request.id} was refused.`);
      return next.value;
    },
    { ...startRun(1), plan },
  );
  return run.plan;
}

describe('a new network', () => {
  it('comes complete: free addresses, a gateway and a link, in the region of the circuit', () => {
    const plan = planWith(circuitIn('PD'));
    const grown = after(plan, requestsToAdd(plan, amsOf(plan)));
    expect(networksOf(grown).map((each) => each.settings)).toEqual([
      {
        name: 'hub-1',
        resourceGroup: 'net',
        subscription: 'sub-1',
        location: 'West Europe',
        addressSpace: ['10.0.0.0/16'],
        gatewaySubnet: '10.0.255.224/27',
      },
    ]);
    expect(Object.values(grown.gateways)).toMatchObject([{ settings: { name: 'hub-1-gateway', sku: 'ErGw1AZ' } }]);
    expect(Object.values(grown.connections)).toMatchObject([{ circuitId: ams, settings: { name: 'ams-to-hub-1' } }]);
    expect(review(grown)).toEqual([]);
  });

  it('takes names and ids that the plan does not use', () => {
    const once = planWith(circuitIn('PD'), network('hub-1', { settings: { addressSpace: ['10.0.0.0/16'] } }));
    const twice = after(once, requestsToAdd(once, amsOf(once)));
    const thrice = after(twice, requestsToAdd(twice, amsOf(twice)));
    expect(networksOf(thrice).map((each) => [each.settings.name, each.settings.addressSpace[0]])).toEqual([
      ['hub-1', '10.0.0.0/16'],
      ['hub-2', '10.1.0.0/16'],
      ['hub-3', '10.2.0.0/16'],
    ]);
    expect(Object.keys(thrice.connections)).toHaveLength(2);
  });
});

describe('a network of the plan', () => {
  it('is elsewhere until it is joined to the circuit', () => {
    const plan = planWith(
      circuitIn('PD'),
      network('hub'),
      network('spoke'),
      connection('link', { to: 'hub', stage: 'planned' }),
    );
    const [spoke] = networksElsewhere(plan, ams);
    expect(spoke?.settings.name).toBe('spoke');
    if (!spoke) return;
    const joined = after(plan, requestsToJoin(plan, amsOf(plan), spoke));
    expect(networksElsewhere(joined, ams)).toEqual([]);
  });

  it('gets a gateway planned where it has none', () => {
    const bare = { ...planWith(circuitIn('PD'), network('hub', { stage: 'network' })), gateways: {} };
    const [hub] = networksElsewhere(bare, ams);
    if (!hub) throw new Error('The plan of this test has no network.');
    const joined = after(bare, requestsToJoin(bare, amsOf(bare), hub));
    expect(Object.values(joined.gateways)).toMatchObject([{ settings: { name: 'hub-gateway' } }]);
    expect(Object.values(joined.connections)).toHaveLength(1);
  });
});
