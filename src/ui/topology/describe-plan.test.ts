import { describe, expect, it } from 'vitest';
import { circuitId, portId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { circuitScenes as scenes } from '#testing/circuit-scenes.ts';
import { circuitIn, liveCircuitWith, connection, network, peering, planWith } from '#testing/plans.ts';
import { globalReach, port } from '#testing/surroundings.ts';
import { describePlan } from './describe-plan.ts';
import { findThing, sayThing, type Thing, thingsIn } from './thing.ts';

const ams = circuitId('ams');

function root(plan: Plan): Thing {
  const described = describePlan(plan, ams);
  if (!described) throw new Error('The plan has no circuit called ams.');
  return described;
}

function thing(plan: Plan, id: string): Thing {
  const found = findThing(root(plan), id);
  if (!found) throw new Error(`The description has nothing called ${id}.`);
  return found;
}

describe('describePlan', () => {
  it('names the circuits that Global Reach joins, on both sides', () => {
    const plan = planWith(
      circuitIn('PD'),
      circuitIn('PD', { name: 'lon', settings: { peeringLocation: 'London' } }),
      peering('AzurePrivatePeering'),
      globalReach('join'),
    );
    expect(sayThing(thing(plan, 'join'))).toBe(
      'Global Reach to lon, Disconnected, London. The private peering of one of the two circuits is down.',
    );
    const there = describePlan(plan, circuitId('lon'));
    expect(there && findThing(there, 'join')?.name).toBe('Global Reach to ams');
  });

  it('says at the edge of a disabled link of Direct ports that BGP is down, and at the other that it is up', () => {
    const plan = planWith(
      port('pair', {
        azure: {
          links: [
            { adminState: 'Disabled', macSec: 'off' },
            { adminState: 'Enabled', macSec: 'on' },
          ],
        },
      }),
      circuitIn('PD', { settings: { expressRoutePort: portId('pair'), serviceProviderName: '' } }),
      peering('AzurePrivatePeering'),
    );
    expect(['ams~edge-1', 'ams~edge-2'].map((id) => thing(plan, id).state)).toEqual(['BGP down', 'BGP up']);
  });

  it('says that BGP is up where IPv6 alone is switched on', () => {
    const settings = { ipv6PrimaryPeerAddressPrefix: 'fd00::/126', ipv6SecondaryPeerAddressPrefix: 'fd00::4/126' };
    const edge = (ipv6State: string): string => {
      const azure = { state: 'Disabled', ipv6State };
      return thing(planWith(circuitIn('PD'), peering('AzurePrivatePeering', { settings, azure })), 'ams~edge-1').state;
    };
    expect(['Enabled', 'Disabled'].map(edge)).toEqual(['BGP up', 'No BGP session']);
  });

  it('has nothing to say of a circuit that is not in the plan', () => {
    expect(describePlan(scenes.linked, circuitId('gone'))).toBeUndefined();
  });

  it('says kind, name, state and detail in a row', () => {
    expect(sayThing(thing(scenes.linked, 'ams/AzurePrivatePeering'))).toBe('Private peering, Enabled, VLAN 200');
    expect(sayThing(thing(scenes.linked, 'hub-weu'))).toBe('Virtual network hub-weu, Created, 10.20.0.0/16');
    expect(sayThing(root(scenes.linked))).toBe('Circuit ams-primary, Provisioned, 200 Mbps');
  });

  it('gives every thing an id of its own', () => {
    for (const plan of Object.values(scenes)) {
      const ids = thingsIn(root(plan)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('draws as planned what does not exist yet', () => {
    const { planned } = scenes;
    expect(thingsIn(root(planned)).every((each) => each.planned || each.kind === 'region')).toBe(true);
    expect(thing(planned, 'ams~msee-1').line).toBe('planned');
    expect(thing(planned, 'ams-hub-weu')).toMatchObject({ state: 'Planned', line: 'planned' });
  });

  it('shows a peering that is not in the plan as not configured', () => {
    expect(thing(scenes.provisioning, 'ams/MicrosoftPeering')).toMatchObject({
      state: 'Not configured',
      planned: true,
    });
    expect(findThing(root(scenes.provisioning), 'ams/AzurePublicPeering')).toBeUndefined();
  });

  it('has the provider at work up to its own port', () => {
    expect(thing(scenes.provisioning, 'ams~port-1')).toMatchObject({
      state: 'Provisioning',
      mark: 'waiting',
      line: 'live',
    });
    expect(thing(scenes.provisioning, 'ams~msee-1')).toMatchObject({ state: 'Enabled', line: 'planned' });
  });

  it('breaks the path where the provider has let go, and shows that nothing flows beyond', () => {
    expect(thing(scenes.leftovers, 'ams~msee-1').line).toBe('broken');
    expect(thing(scenes.leftovers, 'ams/AzurePrivatePeering')).toMatchObject({
      state: 'Enabled',
      line: 'idle',
      mark: 'off',
    });
    expect(thing(scenes.leftovers, 'ams-hub-weu')).toMatchObject({ state: 'Connected', line: 'idle', mark: 'off' });
    expect(thing(scenes.leftovers, 'ams~edge-1').state).toBe('BGP down');
  });

  it('breaks the path where Microsoft’s side is at fault', () => {
    const msee = thing(scenes.fault, 'ams~msee-2');
    expect(msee).toMatchObject({ state: 'Disabled', line: 'broken', mark: 'broken' });
    expect(msee.why).toContain('CircuitProvisioningState is Disabled');
    expect(root(scenes.fault).state).toBe('Disabled');
  });

  it('breaks the lines of a disabled peering and of a failed link', () => {
    expect(thing(scenes.failed, 'ams/AzurePrivatePeering')).toMatchObject({ state: 'Disabled', line: 'broken' });
    expect(thing(scenes.failed, 'ams-hub-neu')).toMatchObject({ state: 'Failed', line: 'broken' });
    expect(thing(scenes.failed, 'ams-hub-weu')).toMatchObject({ state: 'Connected', line: 'idle' });
  });

  it('breaks the way to public services while prefixes are not validated', () => {
    expect(thing(scenes.routing, 'ams/MicrosoftPeering')).toMatchObject({ state: 'ValidationNeeded', line: 'live' });
    expect(thing(scenes.routing, 'ams~microsoft-365')).toMatchObject({ line: 'broken', state: 'Path down' });
    expect(thing(scenes.failed, 'ams~microsoft-365').line).toBe('planned');
    expect(thing(scenes.linked, 'ams~azure-public')).toMatchObject({ line: 'live', state: 'Path up' });
    expect(thing(scenes.linked, 'ams~microsoft-365')).toMatchObject({ line: 'idle', state: 'Path down' });
  });

  it('marks public peering as retired', () => {
    expect(sayThing(thing(scenes.fault, 'ams/AzurePublicPeering'))).toContain('retired');
  });

  it('has no provider on Direct ports', () => {
    expect(thingsIn(root(scenes.direct)).some(({ kind }) => kind === 'port')).toBe(false);
    expect(root(scenes.direct)).toMatchObject({ state: 'Enabled', detail: '10 Gbps' });
  });

  it('lets a provider that gave up say why', () => {
    const plan = planWith(liveCircuitWith('ams', { providerNote: 'no free port', keyHandedOverDay: null }));
    expect(thing(plan, 'ams~port-1')).toMatchObject({ mark: 'broken', why: 'Equinix gave up: no free port.' });
  });

  it('has links carry traffic over peerings that a Layer 3 provider keeps to itself', () => {
    expect(thing(scenes.layer3, 'ams/AzurePrivatePeering')).toMatchObject({
      state: 'Provider routes',
      line: 'live',
    });
    expect(thing(scenes.layer3, 'ams-hub-weu').line).toBe('live');
    expect(thing(scenes.layer3, 'ams~edge-1').state).toBe('Provider runs BGP');
  });

  it('shows a write under way and a failed resource before anything else', () => {
    const busy = planWith(circuitIn('BUSY', { state: 'Provisioned' }), peering('AzurePrivatePeering'));
    expect(root(busy)).toMatchObject({ state: 'Updating', mark: 'waiting' });
    expect(thing(busy, 'ams/AzurePrivatePeering').line).toBe('live');
    expect(root(planWith(circuitIn('FAIL', { state: 'Provisioned' })))).toMatchObject({
      state: 'Failed',
      mark: 'broken',
    });
  });

  it('groups networks by region, however Azure spells it', () => {
    const plan = planWith(
      circuitIn('PD'),
      network('one'),
      network('two', { settings: { location: 'westeurope' } }),
      network('three', { settings: { location: '' } }),
    );
    const regions = thingsIn(root(plan)).filter(({ kind }) => kind === 'region');
    expect(regions.map(({ title, detail }) => `${title}: ${detail}`)).toEqual([
      'West Europe: 2 virtual networks',
      'No region yet: 1 virtual network',
    ]);
  });

  it('leaves out networks that only another circuit has', () => {
    const plan = planWith(
      circuitIn('PD'),
      circuitIn('PD', { name: 'lon' }),
      network('mine'),
      network('shared'),
      network('theirs'),
      network('free'),
      connection('ams-mine', { to: 'mine' }),
      connection('ams-shared', { to: 'shared' }),
      connection('lon-shared', { on: 'lon', to: 'shared' }),
      connection('lon-theirs', { on: 'lon', to: 'theirs' }),
    );
    const networks = thingsIn(root(plan)).filter(({ kind }) => kind === 'network');
    expect(networks.map(({ id }) => id)).toEqual(['mine', 'shared', 'free']);
    expect(findThing(root(plan), 'lon-shared')).toBeUndefined();
  });

  it('counts the links of a region and takes over its worst mark', () => {
    const [north, west] = thingsIn(root(scenes.many)).filter(({ kind }) => kind === 'region');
    expect(north).toMatchObject({ title: 'North Europe', detail: '14 virtual networks', line: 'live' });
    expect(west).toMatchObject({ title: 'West Europe', line: 'broken', mark: 'broken' });
  });
});
