import { describe, expect, it } from 'vitest';
import { circuitId, peeringId } from '#domain/model/ids.ts';
import type { PeeringInAzure, PeeringType, Plan } from '#domain/model/plan.ts';
import { circuitIn, peering, plannedPeering, planWith } from '#testing/plans.ts';
import { firstToOpen, requestsAtFoot } from './routing-requests.ts';

const ams = circuitId('ams');

function foot(plan: Plan, type: PeeringType, pending: Parameters<typeof requestsAtFoot>[2]['pending'] = []) {
  const circuit = plan.circuits[ams];
  if (!circuit) throw new Error('The plan of this test has no circuit.');
  const { primary, secondary } = requestsAtFoot(plan, circuit, { type, pending });
  return [primary?.id ?? null, secondary?.id ?? null];
}

describe('the foot of the panel', () => {
  it('configures what is not live, as whoever routes', () => {
    const atLayer3 = planWith(circuitIn('PD', { settings: { layer: 'L3' } }));
    expect(foot(planWith(circuitIn('PD')), 'AzurePrivatePeering')).toEqual(['configure-private-peering', null]);
    expect(foot(planWith(circuitIn('PD')), 'MicrosoftPeering')).toEqual(['configure-microsoft-peering', null]);
    expect(foot(atLayer3, 'AzurePrivatePeering')).toEqual(['configure-peering-as-provider', null]);
    expect(foot(planWith(circuitIn('PD')), 'AzurePublicPeering')).toEqual(['configure-public-peering', null]);
  });

  it('changes what is live and was typed over', () => {
    const id = peeringId(ams, 'MicrosoftPeering');
    const pending = [
      { id: 'change-peering', args: { peeringId: id, settings: { vlanId: 5 } } },
      { id: 'change-advertised-prefixes', args: { peeringId: id, advertisedPublicPrefixes: [] } },
    ] as const;
    expect(foot(planWith(circuitIn('PD'), peering('MicrosoftPeering')), 'MicrosoftPeering', pending)).toEqual([
      'change-peering',
      'change-advertised-prefixes',
    ]);
  });

  it('lets the provider change its own peering first', () => {
    const plan = planWith(circuitIn('PD', { settings: { layer: 'L3' } }), peering('AzurePrivatePeering'));
    const circuit = plan.circuits[ams];
    if (!circuit) return;
    const change = {
      id: 'change-peering',
      args: { peeringId: peeringId(ams, 'AzurePrivatePeering'), settings: { vlanId: 5 } },
    } as const;
    expect(requestsAtFoot(plan, circuit, { type: 'AzurePrivatePeering', pending: [change] })).toEqual({
      primary: { id: 'change-peering', args: { ...change.args, as: 'provider' } },
      secondary: change,
    });
  });

  it.each<[Partial<PeeringInAzure>, string | null]>([
    [{ state: 'Disabled' }, 'enable-peering'],
    [{ advertisedPublicPrefixesState: 'Configuring' }, null],
    [{ advertisedPublicPrefixesState: 'ValidationNeeded' }, 'open-validation-ticket'],
    [{ advertisedPublicPrefixesState: 'ValidationNeeded', ticket: 'rejected' }, 'open-validation-ticket'],
    [{ advertisedPublicPrefixesState: 'ValidationNeeded', ticket: 'open' }, null],
    [{}, null],
  ])('goes on from a live peering with %j by %s', (azure, request) => {
    expect(foot(planWith(circuitIn('PD'), peering('MicrosoftPeering', { azure })), 'MicrosoftPeering')).toEqual([
      request,
      null,
    ]);
  });
});

describe('the peering that is unfolded first', () => {
  it('is what is in doubt, then the private one, then what is planned', () => {
    const doubted = peering('MicrosoftPeering', { azure: { advertisedPublicPrefixesState: 'ValidationNeeded' } });
    expect(firstToOpen(planWith(circuitIn('PD')), ams)).toBe('AzurePrivatePeering');
    expect(
      firstToOpen(planWith(circuitIn('PD'), peering('AzurePrivatePeering'), plannedPeering('MicrosoftPeering')), ams),
    ).toBe('MicrosoftPeering');
    expect(firstToOpen(planWith(circuitIn('PD'), peering('AzurePrivatePeering'), doubted), ams)).toBe(
      'MicrosoftPeering',
    );
    expect(firstToOpen(planWith(circuitIn('PD'), peering('AzurePrivatePeering')), ams)).toBe('AzurePrivatePeering');
    expect(firstToOpen(planWith(circuitIn('PD'), peering('MicrosoftPeering')), ams)).toBe('MicrosoftPeering');
  });
});
