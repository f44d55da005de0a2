import { describe, expect, it } from 'vitest';
import { offersOf } from '#domain/engine/offers.ts';
import { circuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { circuitScenes as scenes } from '#testing/circuit-scenes.ts';
import { describePlan } from './describe-plan.ts';
import { isAbout, shelfFor } from './offers-on.ts';
import { findThing, thingsIn } from './thing.ts';

const ams = circuitId('ams');

function offersOn(plan: Plan, id: string) {
  const root = describePlan(plan, ams);
  const thing = root && findThing(root, id);
  if (!thing) throw new Error(`The description has nothing called ${id}.`);
  return offersOf(plan, ams).filter((offer) => isAbout(plan, offer.request, thing));
}

const idsOn = (plan: Plan, id: string) => offersOn(plan, id).map(({ request }) => request.id);

describe('isAbout', () => {
  it('puts every offer of a circuit somewhere', () => {
    for (const plan of Object.values(scenes)) {
      const root = describePlan(plan, ams);
      const things = root ? thingsIn(root) : [];
      const homeless = offersOf(plan, ams).filter(
        ({ request }) => !things.some((thing) => isAbout(plan, request, thing)),
      );
      expect(homeless.map(({ request }) => request)).toEqual([]);
    }
  });

  it('offers to configure a peering at the peering, not at the circuit', () => {
    expect(idsOn(scenes.provisioning, 'ams/AzurePrivatePeering')).toContain('configure-private-peering');
    expect(idsOn(scenes.provisioning, 'ams')).not.toContain('configure-private-peering');
  });

  it('has each part of the path offer what its owner can do', () => {
    expect(idsOn(scenes.provisioning, 'ams~port-1')).toContain('finish-provisioning');
    expect(idsOn(scenes.provisioning, 'ams~msee-1')).toContain('fail-microsoft-side');
    expect(idsOn(scenes.provisioning, 'ams~edge-1')).not.toContain('finish-provisioning');
  });

  it('offers linking at the connection and creating at network and gateway', () => {
    expect(idsOn(scenes.planned, 'ams-hub-weu')).toContain('link-network');
    expect(idsOn(scenes.planned, 'hub-weu')).toEqual(['create-network']);
    expect(idsOn(scenes.planned, 'hub-weu/gateway')).toEqual(['create-gateway']);
  });
});

describe('shelfFor', () => {
  it('keeps what takes away, what is bad luck and what takes a form apart', () => {
    const shelves = Object.fromEntries(
      offersOn(scenes.linked, 'ams/AzurePrivatePeering').map((offer) => [offer.request.id, shelfFor(offer)]),
    );
    expect(shelves).toMatchObject({
      'change-peering': 'form',
      'disable-peering': 'removal',
      'delete-private-peering': 'removal',
      'reset-peering': 'now',
      'enable-peering': 'not-now',
    });
    expect(offersOn(scenes.linked, 'ams-hub-weu').map(shelfFor)).toContain('fault');
  });
});
