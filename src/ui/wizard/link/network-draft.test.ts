import { describe, expect, it } from 'vitest';
import { rulesByKind } from '#domain/engine/review.ts';
import { connectionId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { circuitIn, connection, network, peering, planWith } from '#testing/plans.ts';
import {
  changesIn,
  findingsWith,
  type LinkParts,
  noDraft,
  partsOf,
  planningRequests,
  requestToChange,
} from './network-draft.ts';

const ready = [circuitIn('PD'), peering('AzurePrivatePeering')];
const planned = planWith(
  ...ready,
  network('hub', { stage: 'planned' }),
  connection('ams-to-hub', { stage: 'planned' }),
);

function parts(plan: Plan): LinkParts {
  const link = plan.connections[connectionId('ams-to-hub')];
  const found = link && partsOf(plan, link);
  if (!found) throw new Error('The plan of this test has no link.');
  return found;
}

describe('a draft of a planned network', () => {
  it('is planned as far as it changes something', () => {
    const draft = {
      ...noDraft,
      network: { location: ' North Europe ', resourceGroup: 'net' },
      connection: { routingWeight: 10 },
    };
    expect(changesIn(parts(planned), draft)).toEqual({
      network: { location: 'North Europe' },
      gateway: {},
      connection: { routingWeight: 10 },
    });
    expect(planningRequests(parts(planned), draft)).toMatchObject([
      { id: 'plan-network', args: { settings: { location: 'North Europe' } } },
      { id: 'plan-connection', args: { settings: { routingWeight: 10 } } },
    ]);
    expect(planningRequests(parts(planned), noDraft)).toEqual([]);
  });

  it('takes along the names that were made from the name of the network', () => {
    expect(planningRequests(parts(planned), { ...noDraft, network: { name: 'core' } })).toMatchObject([
      { args: { settings: { name: 'core' }, gateway: { name: 'core-gateway' } } },
      { args: { settings: { name: 'ams-to-core' } } },
    ]);
  });

  it('is checked before it is planned, on all three resources', () => {
    const draft = {
      network: { gatewaySubnet: '10.9.0.0/27', location: 'East US' },
      gateway: { sku: 'VpnGw1' },
      connection: {},
    };
    expect(findingsWith({ plan: planned, rules: rulesByKind }, parts(planned), noDraft)).toEqual([]);
    expect(
      findingsWith({ plan: planned, rules: rulesByKind }, parts(planned), draft).map((finding) => finding.rule),
    ).toEqual(['gateway-subnet-inside', 'gateway-sku-offered', 'network-in-reach']);
  });
});

describe('a draft of a live network', () => {
  const live = planWith(...ready, network('hub'), connection('ams-to-hub'));

  it('can only change the address space', () => {
    const draft = { ...noDraft, network: { addressSpace: ['10.20.0.0/16', '10.21.0.0/16'], location: 'North Europe' } };
    expect(planningRequests(parts(live), draft)).toEqual([]);
    expect(requestToChange(parts(live), draft)).toMatchObject({
      id: 'change-network',
      args: { settings: { addressSpace: ['10.20.0.0/16', '10.21.0.0/16'] } },
    });
    expect(requestToChange(parts(live), noDraft)).toBeNull();
  });

  it('still plans a gateway that is not there yet', () => {
    const bare = planWith(
      ...ready,
      network('hub', { stage: 'network' }),
      connection('ams-to-hub', { stage: 'planned' }),
    );
    const [request] = planningRequests(parts(bare), { ...noDraft, gateway: { sku: 'ErGw3AZ' } });
    expect(request).toEqual({
      id: 'plan-network',
      args: { networkId: 'hub', settings: {}, gateway: { sku: 'ErGw3AZ' } },
    });
  });
});
