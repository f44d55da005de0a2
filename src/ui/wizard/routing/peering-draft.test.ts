import { describe, expect, it } from 'vitest';
import { rulesByKind } from '#domain/engine/review.ts';
import { circuitId, peeringId } from '#domain/model/ids.ts';
import { circuitIn, peering, plannedPeering, planWith } from '#testing/plans.ts';
import { changesIn, faultAt, findingsWith, requestsToChange, settingsAt } from './peering-draft.ts';

const place = { circuitId: circuitId('ams'), type: 'MicrosoftPeering' } as const;
const planned = planWith(circuitIn('PD'), plannedPeering('MicrosoftPeering'));
const live = planWith(circuitIn('PD'), peering('MicrosoftPeering'));
const id = peeringId(place.circuitId, place.type);

describe('a draft of a peering', () => {
  it('changes only what differs, without the spaces around a text', () => {
    const settings = settingsAt(planned, place);
    expect(
      changesIn(settings, {
        vlanId: 300,
        primaryPeerAddressPrefix: ' 131.107.0.0/30 ',
        advertisedPublicPrefixes: ['131.107.4.0/24'],
      }),
    ).toEqual({});
    expect(changesIn(settings, { vlanId: 301, secondaryPeerAddressPrefix: ' 131.107.0.8/30' })).toEqual({
      vlanId: 301,
      secondaryPeerAddressPrefix: '131.107.0.8/30',
    });
  });

  it('is checked by the rules before it is asked for', () => {
    expect(
      findingsWith({ plan: planned, rules: rulesByKind }, place, {}).filter((finding) => finding.severity === 'error'),
    ).toEqual([]);
    const rules = findingsWith({ plan: planned, rules: rulesByKind }, place, {
      secondaryPeerAddressPrefix: '131.107.0.2/30',
    }).map((finding) => finding.rule);
    expect(rules).toEqual(['subnet-well-formed', 'subnets-apart']);
  });

  it('shows of several errors at a field the one whose suggestion mends them all', () => {
    const draft = { secondaryPeerAddressPrefix: '131.107.0.2/30' };
    expect(
      faultAt({ plan: planned, rules: rulesByKind }, place, { draft, field: 'secondaryPeerAddressPrefix' }),
    ).toMatchObject({
      rule: 'subnets-apart',
      suggestion: '131.107.0.4/30',
    });
    expect(
      faultAt({ plan: planned, rules: rulesByKind }, place, { draft, field: 'primaryPeerAddressPrefix' }),
    ).toBeUndefined();
  });

  it('is checked although the peering is not planned yet', () => {
    const bare = planWith(circuitIn('PD'));
    expect(findingsWith({ plan: bare, rules: rulesByKind }, place, {})).toEqual([]);
    expect(
      findingsWith({ plan: bare, rules: rulesByKind }, place, { vlanId: 4095 }).map((finding) => finding.rule),
    ).toContain('vlan-in-range');
  });

  it('reaches a live peering as one write for the sessions and one for the prefixes', () => {
    const prefixes = ['131.107.4.0/24', '131.107.5.0/24'];
    expect(requestsToChange(live, place, {})).toEqual([]);
    expect(requestsToChange(live, place, { vlanId: 301, advertisedPublicPrefixes: prefixes })).toEqual([
      { id: 'change-peering', args: { peeringId: id, settings: { vlanId: 301 } } },
      { id: 'change-advertised-prefixes', args: { peeringId: id, advertisedPublicPrefixes: prefixes } },
    ]);
  });
});
