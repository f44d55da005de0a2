import { describe, expect, it } from 'vitest';
import { circuitId, peeringId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { circuitIn, peering, plannedPeering, planWith } from '#testing/plans.ts';
import { chipsOf, idLine, silenceOf, validationWord } from './peering-standing.ts';

const ams = circuitId('ams');

function microsoftOf(plan: Plan) {
  const found = plan.peerings[peeringId(ams, 'MicrosoftPeering')];
  if (!found) throw new Error('The plan of this test has no Microsoft peering.');
  return found;
}

describe('what a folded peering shows', () => {
  it('is its state in the words of Azure', () => {
    const planned = microsoftOf(planWith(circuitIn('PD'), plannedPeering('MicrosoftPeering')));
    const doubted = microsoftOf(
      planWith(
        circuitIn('PD'),
        peering('MicrosoftPeering', { azure: { advertisedPublicPrefixesState: 'ValidationNeeded' } }),
      ),
    );
    expect(chipsOf('MicrosoftPeering', undefined).map((chip) => chip.text)).toEqual(['Not planned']);
    expect(chipsOf('MicrosoftPeering', planned).map((chip) => chip.text)).toEqual(['Planned']);
    expect(chipsOf('MicrosoftPeering', doubted).map((chip) => chip.text)).toEqual(['Enabled', 'ValidationNeeded']);
    expect(chipsOf('AzurePublicPeering', undefined).map((chip) => chip.text)).toEqual(['Retired']);
  });

  it('is its VLAN and AS number, as far as they are set', () => {
    expect(idLine(microsoftOf(planWith(circuitIn('PD'), plannedPeering('MicrosoftPeering'))))).toBe(
      'VLAN 300 · AS 3320',
    );
    expect(
      idLine(
        microsoftOf(planWith(circuitIn('PD'), plannedPeering('MicrosoftPeering', { settings: { vlanId: null } }))),
      ),
    ).toBe('AS 3320');
    expect(idLine(undefined)).toBe('');
  });
});

describe('the word for the prefixes', () => {
  it.each([
    ['Configured', 'Configured', 'Configured'],
    ['Configuring', 'Configuring', 'Being checked'],
    ['ValidationNeeded', 'ValidationNeeded', 'Validation needed'],
    ['ValidationNeeded', 'ManualValidationNeeded', 'Manual validation'],
    ['NotConfigured', 'NotConfigured', 'Not configured'],
  ] as const)('for %s with prefixes in %s is “%s”', (advertisedPublicPrefixesState, each, word) => {
    const azure = { advertisedPublicPrefixesState, prefixStates: { '131.107.4.0/24': each } };
    expect(validationWord(microsoftOf(planWith(circuitIn('PD'), peering('MicrosoftPeering', { azure }))))).toBe(word);
  });
});

describe('why no routes are exchanged', () => {
  const silence = (plan: Plan) => silenceOf(plan.circuits[ams], microsoftOf(plan));

  it('has no reason when circuit, session and prefixes are fine', () => {
    expect(silence(planWith(circuitIn('PD'), peering('MicrosoftPeering')))).toBeNull();
  });

  it('names the circuit first, then the session, then the prefixes', () => {
    const doubted = { advertisedPublicPrefixesState: 'ValidationNeeded', state: 'Disabled' } as const;
    expect(silence(planWith(circuitIn('DP'), peering('MicrosoftPeering', { azure: doubted })))).toContain(
      'Deprovisioning',
    );
    expect(silence(planWith(circuitIn('PD'), peering('MicrosoftPeering', { azure: doubted })))).toContain('shut');
    expect(
      silence(planWith(circuitIn('PD'), peering('MicrosoftPeering', { azure: { ...doubted, state: 'Enabled' } }))),
    ).toContain('registry');
  });
});
