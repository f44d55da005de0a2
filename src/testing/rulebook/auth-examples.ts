import { expect } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { factsOn } from '#domain/engine/facts.ts';
import { perform, type Run, startRun } from '#domain/engine/run.ts';
import { verdictOf } from '#domain/engine/verdict.ts';
import { authorizationId, circuitId, connectionId } from '#domain/model/ids.ts';
import { keyKindOf } from '#domain/model/key-kind.ts';
import type { NetworkSettings, Plan } from '#domain/model/plan.ts';
import { authorization, circuitIn, connection, network, type Part, peering, planWith } from '../plans.ts';
import { port, subscription } from '../surroundings.ts';
import { allows, type FamilyExamples, holds, keepsStill, refuses, tells, warns } from './example.ts';

const key = authorizationId('key');
const link = connectionId('ams-hub');
const elsewhere = { subscription: 'sub-2' };
const create: PlanRequest = { id: 'create-authorization', args: { authorizationId: key } };
const redeem = (typed?: string): PlanRequest => ({
  id: 'redeem-authorization',
  args: { connectionId: link, ...(typed === undefined ? {} : { key: typed }) },
});
const unlink: PlanRequest = { id: 'unlink-network', args: { connectionId: link } };

/** A network of another subscription that is about to redeem an authorization. */
const redeemable = (settings: Partial<NetworkSettings> = {}, ...around: readonly Part[]): Plan =>
  planWith(
    circuitIn('PD'),
    peering('AzurePrivatePeering'),
    network('hub', { settings: { ...elsewhere, ...settings } }),
    authorization('key'),
    connection('ams-hub', { stage: 'planned', key: 'key' }),
    ...around,
  );

const linked = planWith(
  circuitIn('PD'),
  peering('AzurePrivatePeering'),
  network('hub', { settings: elsewhere }),
  authorization('key', { use: 'InUse' }),
  connection('ams-hub', { key: 'key' }),
);

const inRole = (role: 'Network Contributor' | 'Reader'): Plan =>
  planWith(circuitIn('PD'), subscription('sub-1', { role }), authorization('key', { use: 'planned' }));

function ask(plan: Plan, ...requests: readonly PlanRequest[]): Run {
  return requests.reduce(
    (run, request) => {
      const outcome = perform(run, request);
      if (!outcome.ok) throw new Error(`${request.id} is refused: ${JSON.stringify(outcome.error)}`);
      return outcome.value;
    },
    { ...startRun(1), plan },
  );
}

const serviceKey = '1a2b3c4d-0000-4000-a000-000000000001';
const circuitKey = '5e6f7a8b-0000-4000-a000-000000000002';
const portKey = '9c0d1e2f-0000-4000-a000-000000000003';
const withPort = redeemable(
  {},
  port('pair', {
    azure: {
      authorizations: [{ name: 'right', authorizationKey: portKey, authorizationUseStatus: 'Available' }],
    },
  }),
);

const twoNetworks = redeemable(
  {},
  network('spoke', { settings: elsewhere }),
  connection('ams-spoke', { to: 'spoke', stage: 'planned', key: 'key' }),
);
const threeNetworks = ['a', 'b', 'c'].flatMap((name) => [
  network(name, { settings: elsewhere }),
  authorization(`key-${name}`),
  connection(`link-${name}`, { to: name, stage: 'planned', key: `key-${name}` }),
]);

export const authExamples: FamilyExamples<'AUTH'> = {
  'AUTH-01': {
    ok: [
      allows('the owner, as Network Contributor', { plan: inRole('Network Contributor'), request: create }),
      holds('a key results', () =>
        expect(ask(inRole('Network Contributor'), create).plan.authorizations[key]?.azure?.authorizationKey).toMatch(
          /^[0-9a-f-]{36}$/,
        ),
      ),
    ],
    no: [
      refuses('somebody without the right', { plan: inRole('Reader'), request: create, reason: 'rights-missing' }),
      tells('the owner of the gateway gets key and id from the circuit’s owner', {
        plan: linked,
        text: /owner of ams creates it.*resource id/,
      }),
    ],
  },
  'AUTH-02': {
    ok: [
      allows('another subscription, with a key', { plan: redeemable(), request: redeem() }),
      allows('one subscription, without', {
        plan: redeemable({ subscription: 'sub-1' }),
        request: { id: 'link-network', args: { connectionId: link } },
      }),
    ],
    no: [
      refuses('another subscription, without a key', {
        plan: redeemable(),
        request: { id: 'link-network', args: { connectionId: link } },
        reason: 'authorization-needed',
      }),
      refuses('one that nobody has created', {
        plan: planWith(
          circuitIn('PD'),
          peering('AzurePrivatePeering'),
          network('hub', { settings: elsewhere }),
          connection('ams-hub', { stage: 'planned' }),
        ),
        request: redeem(),
        reason: 'authorization-not-created',
      }),
    ],
  },
  'AUTH-03': {
    ok: holds('3 networks, 3 authorizations', () => {
      const plan = planWith(circuitIn('PD'), peering('AzurePrivatePeering'), ...threeNetworks);
      const requests = ['a', 'b', 'c'].map((name): PlanRequest => ({
        id: 'redeem-authorization',
        args: { connectionId: connectionId(`link-${name}`) },
      }));
      const { plan: after } = ask(plan, ...requests);
      expect(Object.values(after.authorizations).map((each) => each.azure?.authorizationUseStatus)).toEqual([
        'InUse',
        'InUse',
        'InUse',
      ]);
    }),
    no: refuses('the same key for 2 networks', {
      plan: ask(twoNetworks, redeem()).plan,
      request: { id: 'redeem-authorization', args: { connectionId: connectionId('ams-spoke') } },
      reason: 'authorization-in-use',
    }),
  },
  'AUTH-04': {
    ok: allows('a network in reach', { plan: redeemable({ location: 'North Europe' }), request: redeem() }),
    no: refuses('one out of reach, with a valid key', {
      plan: redeemable({ location: 'East US' }),
      request: redeem(),
      reason: 'network-in-reach',
    }),
  },
  'AUTH-05': {
    ok: warns('the connection that goes with it is named', {
      plan: linked,
      request: { id: 'revoke-authorization', args: { authorizationId: key } },
      reason: 'connection-goes-too',
    }),
    no: holds('never silently', () => {
      const request: PlanRequest = { id: 'revoke-authorization', args: { authorizationId: key } };
      expect(verdictOf(linked, request)).toMatchObject({
        kind: 'allowed-with-warning',
        said: [{ sentence: expect.stringContaining('ams-hub') }],
      });
      expect(ask(linked, request).plan.connections[link]?.azure).toBeNull();
    }),
  },
  'AUTH-06': {
    ok: [
      tells('while it is in use', { plan: linked, text: /Available again.*disagree/ }),
      tells('once the connection is deleted', { plan: ask(redeemable(), redeem(), unlink).plan, text: /disagree/ }),
      warns('when it is redeemed again', {
        plan: ask(redeemable(), redeem(), unlink).plan,
        request: redeem(),
        reason: 'key-was-used',
      }),
    ],
    no: holds('neither way goes without the note', () => {
      const { plan } = ask(redeemable(), redeem(), unlink);
      expect(plan.authorizations[key]?.azure?.authorizationUseStatus).toBe('Available');
      expect(factsOn(plan, key).map((told) => told.basis)).toContain('D!');
    }),
  },
  'AUTH-07': {
    ok: [
      allows('a new authorization, and the old one deleted', {
        plan: redeemable(),
        request: { id: 'rotate-authorization', args: { authorizationId: key } },
      }),
      holds('then a new connection with the new key', () => {
        const { plan } = ask(linked, { id: 'rotate-authorization', args: { authorizationId: key } });
        const [fresh, ...rest] = Object.values(plan.authorizations);
        expect(rest).toEqual([]);
        expect(fresh).toMatchObject({
          id: 'key-2',
          settings: { name: 'key-2' },
          azure: { authorizationUseStatus: 'Available' },
        });
        expect(fresh?.azure?.authorizationKey).not.toBe(circuitKey);
        expect(plan.connections[link]).toMatchObject({ azure: null, settings: { authorizationId: 'key-2' } });
        expect(ask(plan, redeem()).plan.connections[link]?.azure).not.toBeNull();
      }),
    ],
    no: [
      holds('nothing regenerates a key in place', () => {
        const { plan } = ask(linked, { id: 'rotate-authorization', args: { authorizationId: key } });
        expect(plan.authorizations[key]).toBeUndefined();
      }),
      warns('and it is not without loss', {
        plan: linked,
        request: { id: 'rotate-authorization', args: { authorizationId: key } },
        reason: 'connection-goes-too',
      }),
    ],
  },
  'AUTH-08': {
    ok: [
      holds('each is known by what it is', () =>
        expect([serviceKey, circuitKey, portKey, 'p@ss'].map((text) => keyKindOf(withPort, text).kind)).toEqual([
          'service-key',
          'circuit-authorization',
          'port-authorization',
          'no-key',
        ]),
      ),
      allows('the key of an authorization makes the link', { plan: withPort, request: redeem(circuitKey) }),
    ],
    no: [
      refuses('the service key', { plan: withPort, request: redeem(serviceKey), reason: 'key-of-another-kind' }),
      refuses('the key of a port', { plan: withPort, request: redeem(portKey), reason: 'key-of-another-kind' }),
    ],
  },
  'AUTH-09': {
    ok: holds('a refresh shows it, under its authorization', () => {
      const refreshed = ask(linked, { id: 'refresh-state', args: { circuitId: circuitId('ams') } });
      expect(factsOn(refreshed.plan, link).map((told) => told.text)).toContainEqual(
        expect.stringMatching(/under the authorization key of key/),
      );
    }),
    no: [
      tells('until then it is not missing', {
        plan: linked,
        text: /only after a refresh; until then it is not missing/,
      }),
      keepsStill(
        'one of the same subscription is always there',
        planWith(circuitIn('PD'), peering('AzurePrivatePeering'), network('hub'), connection('ams-hub')),
      ),
    ],
  },
};
