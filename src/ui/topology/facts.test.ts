import { describe, expect, it } from 'vitest';
import { circuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { circuitScenes as scenes } from '#testing/circuit-scenes.ts';
import { circuitIn, peering, planWith } from '#testing/plans.ts';
import { describePlan } from './describe-plan.ts';
import type { Fact } from './fact-lines.ts';
import { factsOf } from './facts.ts';
import { findThing, thingsIn } from './thing.ts';

function facts(plan: Plan, id: string): readonly Fact[] {
  const root = describePlan(plan, circuitId('ams'));
  const thing = root && findThing(root, id);
  if (!thing) throw new Error(`The description has nothing called ${id}.`);
  return factsOf(plan, thing);
}

describe('factsOf', () => {
  it('knows nothing empty of anything, and names each property once', () => {
    for (const plan of Object.values(scenes)) {
      const root = describePlan(plan, circuitId('ams'));
      for (const thing of root ? thingsIn(root) : []) {
        const list = factsOf(plan, thing);
        expect(list.every(({ value }) => value !== '')).toBe(true);
        expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
      }
    }
  });

  it('keeps keys secret, but not the service key', () => {
    const plan = planWith(circuitIn('PD'), peering('AzurePrivatePeering', { settings: { sharedKey: 'hush' } }));
    expect(facts(plan, 'ams/AzurePrivatePeering')).toContainEqual({ name: 'sharedKey', value: 'hush', kind: 'secret' });
    expect(facts(scenes.linked, 'for-partner').find(({ name }) => name === 'authorizationKey')?.kind).toBe('secret');
    expect(facts(scenes.linked, 'ams').find(({ name }) => name === 'serviceKey')?.kind).toBe('id');
  });

  it('gives the customer the first address of each link subnet, and Microsoft the second', () => {
    const name = 'Private peering address';
    expect(facts(scenes.routing, 'ams~edge-1')).toContainEqual({ name, value: '192.168.100.129', kind: 'id' });
    expect(facts(scenes.routing, 'ams~msee-2')).toContainEqual({ name, value: '192.168.100.134', kind: 'id' });
  });

  it('names no provider’s state on Direct ports', () => {
    expect(facts(scenes.direct, 'ams').map(({ name }) => name)).not.toContain('serviceProviderProvisioningState');
  });
});
