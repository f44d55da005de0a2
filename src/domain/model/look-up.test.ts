import { describe, expect, test } from 'vitest';
import { authorization, circuitIn, connection, network, peering, planWith } from '#testing/plans.ts';
import { globalReach, port, routeFilter, site, subscription } from '#testing/surroundings.ts';
import {
  authorizationId,
  circuitId,
  connectionId,
  gatewayIdOf,
  globalReachId,
  networkId,
  peeringId,
  portId,
  routeFilterId,
  siteId,
  subscriptionId,
} from './ids.ts';
import {
  connectionRedeeming,
  crossesSubscriptions,
  endsOf,
  entityKinds,
  findEntity,
  kindOf,
  nameOf,
  networkBehind,
} from './look-up.ts';

const ams = circuitId('ams');
const plan = planWith(
  circuitIn('PD'),
  peering('AzurePrivatePeering'),
  network('hub'),
  network('spoke', { settings: { subscription: 'sub-2' } }),
  authorization('key', { use: 'InUse' }),
  connection('ams-hub', { to: 'hub' }),
  connection('ams-spoke', { to: 'spoke', key: 'key' }),
  port('pair'),
  routeFilter('filter'),
  globalReach('reach', { to: 'lon' }),
  site('office'),
  subscription('sub-1'),
);

const byKind = {
  circuit: ams,
  peering: peeringId(ams, 'AzurePrivatePeering'),
  network: networkId('hub'),
  gateway: gatewayIdOf(networkId('hub')),
  connection: connectionId('ams-hub'),
  authorization: authorizationId('key'),
  port: portId('pair'),
  routeFilter: routeFilterId('filter'),
  globalReach: globalReachId('reach'),
  site: siteId('office'),
  subscription: subscriptionId('sub-1'),
};

describe('looking things up', () => {
  test.each(entityKinds)('a %s is found by its id alone', (kind) => {
    expect(kindOf(plan, byKind[kind])).toBe(kind);
    expect(findEntity(plan, byKind[kind])?.id).toBe(byKind[kind]);
  });

  // Every object answers to these names, and so must not be asked by them.
  test.each(['', 'nobody', 'constructor', 'toString', 'hasOwnProperty', '__proto__'])('nothing is called %j', (id) => {
    expect(kindOf(plan, id)).toBeUndefined();
    expect(findEntity(plan, id)).toBeUndefined();
  });

  test('a connection joins a circuit and the network behind the gateway', () => {
    expect(endsOf(plan, connectionId('ams-spoke'))).toMatchObject({ circuit: { id: 'ams' }, network: { id: 'spoke' } });
    expect(networkBehind(plan, gatewayIdOf(networkId('hub')))?.id).toBe('hub');
    expect(endsOf(plan, connectionId('nobody'))).toEqual({ circuit: undefined, network: undefined });
  });

  test('an authorization is needed exactly where two subscriptions meet', () => {
    expect(crossesSubscriptions(plan, connectionId('ams-spoke'))).toBe(true);
    expect(crossesSubscriptions(plan, connectionId('ams-hub'))).toBe(false);
    expect(crossesSubscriptions(plan, connectionId('nobody'))).toBe(false);
  });

  test('an authorization is redeemed by the live connection that names it', () => {
    expect(connectionRedeeming(plan, authorizationId('key'))?.id).toBe('ams-spoke');
    const planned = planWith(
      circuitIn('PD'),
      network('spoke'),
      authorization('key'),
      connection('ams-spoke', { to: 'spoke', key: 'key', stage: 'planned' }),
    );
    expect(connectionRedeeming(planned, authorizationId('key'))).toBeUndefined();
  });

  test('a peering goes by its kind, the rest by their names', () => {
    expect([byKind.circuit, byKind.peering, byKind.network].map((id) => nameOf(plan, id))).toEqual([
      'ams',
      'Private peering',
      'hub',
    ]);
    expect(nameOf(planWith(network('hub', { settings: { name: '' } })), networkId('hub'))).toBe('unnamed');
  });
});
