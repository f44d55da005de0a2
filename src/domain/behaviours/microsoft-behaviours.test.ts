import { describe, expect, test } from 'vitest';
import type { ActionId, PlanRequest } from '#domain/actions/index.ts';
import { nextEvent, passDays, perform, type Run, startRun, toNextEvent } from '#domain/engine/run.ts';
import { authorizationId, circuitId, connectionId, gatewayIdOf, networkId, peeringId } from '#domain/model/ids.ts';
import type { PeeringSettings, Plan } from '#domain/model/plan.ts';
import { authorization, circuitIn, connection, network, peering, plannedPeering, planWith } from '#testing/plans.ts';

type Part = (plan: Plan) => Plan;

const ams = circuitId('ams');
const microsoftPeering = peeringId(ams, 'MicrosoftPeering');
const hubGateway = gatewayIdOf(networkId('hub'));
const link = connectionId('ams-hub');
const seeds = Array.from({ length: 300 }, (_, seed) => seed);

const runOf = (seed: number, ...parts: readonly Part[]): Run => ({
  ...startRun(seed),
  plan: planWith(...parts),
});

function ask(run: Run, ...requests: readonly PlanRequest[]): Run {
  return requests.reduce((before, request) => {
    const outcome = perform(before, request);
    if (!outcome.ok) throw new Error(`${request.id} is refused: ${JSON.stringify(outcome.error)}`);
    return outcome.value;
  }, run);
}

const timesOf = (run: Run, id: ActionId) => run.log.filter((entry) => entry.request.id === id).length;
const rangeOf = (days: readonly number[]) => [Math.min(...days), Math.max(...days)];
const checkOf = (run: Run) => run.plan.peerings[microsoftPeering]?.azure;

const configure: PlanRequest = { id: 'configure-microsoft-peering', args: { circuitId: ams } };
const openTicket: PlanRequest = { id: 'open-validation-ticket', args: { peeringId: microsoftPeering } };
const sign: PlanRequest = { id: 'upload-prefix-signature', args: { peeringId: microsoftPeering } };
const advertise = (...advertisedPublicPrefixes: readonly string[]): PlanRequest => ({
  id: 'change-advertised-prefixes',
  args: { peeringId: microsoftPeering, advertisedPublicPrefixes },
});
const change = (settings: Partial<Omit<PeeringSettings, 'advertisedPublicPrefixes'>>): PlanRequest => ({
  id: 'change-peering',
  args: { peeringId: microsoftPeering, settings },
});

/** A Microsoft peering that has just been configured with these values. */
const checking = (seed: number, settings: Partial<PeeringSettings>) =>
  ask(runOf(seed, circuitIn('PD'), plannedPeering('MicrosoftPeering', { settings })), configure);

/** One whose prefixes wait for a proof. */
const inDoubt = (seed: number) =>
  runOf(
    seed,
    circuitIn('PD'),
    peering('MicrosoftPeering', { azure: { advertisedPublicPrefixesState: 'ValidationNeeded' } }),
  );

describe('Microsoft checks the advertised prefixes', () => {
  const cases = [
    {
      name: 'a registry is named: they match',
      settings: { routingRegistryName: 'RIPENCC', peerASN: 3320 },
      state: 'Configured',
      each: 'Configured',
    },
    {
      name: 'no registry is named: they match nowhere',
      settings: { routingRegistryName: '', peerASN: 3320 },
      state: 'ValidationNeeded',
      each: 'ValidationNeeded',
    },
    {
      name: 'the registry is NONE: they match nowhere',
      settings: { routingRegistryName: 'NONE', peerASN: 3320 },
      state: 'ValidationNeeded',
      each: 'ValidationNeeded',
    },
    {
      name: 'the peer ASN is private: a person has to look',
      settings: { routingRegistryName: 'RIPENCC', peerASN: 65_020 },
      state: 'ValidationNeeded',
      each: 'ManualValidationNeeded',
    },
  ] as const;

  test.each(cases)('$name', ({ settings, state, each }) => {
    for (const seed of seeds.slice(0, 30)) {
      const before = checking(seed, settings);
      const after = toNextEvent(before);
      expect(checkOf(before)?.advertisedPublicPrefixesState).toBe('Configuring');
      expect(checkOf(after)).toMatchObject({
        advertisedPublicPrefixesState: state,
        prefixStates: { '131.107.4.0/24': each },
        prefixesSinceDay: after.day,
      });
      expect(nextEvent(after)).toBeUndefined();
    }
  });

  test('within 1 to 2 days', () => {
    expect(rangeOf(seeds.map((seed) => toNextEvent(checking(seed, {})).day))).toEqual([1, 2]);
  });

  test('again when the list changes, with every prefix of the new list', () => {
    const changed = ask(
      runOf(1, circuitIn('PD'), peering('MicrosoftPeering')),
      advertise('131.107.5.0/24', '131.107.6.0/24'),
    );
    expect(checkOf(passDays(changed, 2))).toMatchObject({
      advertisedPublicPrefixesState: 'Configured',
      prefixStates: { '131.107.5.0/24': 'Configured', '131.107.6.0/24': 'Configured' },
    });
  });

  test('when a Layer 3 provider configures the peering', () => {
    const byProvider: PlanRequest = {
      id: 'configure-peering-as-provider',
      args: { circuitId: ams, type: 'MicrosoftPeering' },
    };
    const run = ask(
      runOf(1, circuitIn('PD', { settings: { layer: 'L3' } }), plannedPeering('MicrosoftPeering')),
      byProvider,
    );
    expect(checkOf(passDays(run, 2))?.advertisedPublicPrefixesState).toBe('Configured');
  });

  test('when the owner signs for them', () => {
    for (const seed of seeds.slice(0, 30)) {
      const run = toNextEvent(ask(inDoubt(seed), sign));
      expect(checkOf(run)?.advertisedPublicPrefixesState).toBe('Configured');
      expect([1, 2]).toContain(run.day);
    }
  });

  test('not on a private peering', () => {
    const run = ask(runOf(1, circuitIn('PD'), plannedPeering('AzurePrivatePeering')), {
      id: 'configure-private-peering',
      args: { circuitId: ams },
    });
    expect(run.waiting).toEqual([]);
  });

  test('once: an answer by hand comes first and stands', () => {
    const byHand: PlanRequest = {
      id: 'answer-prefix-check',
      args: { peeringId: microsoftPeering, answer: 'ValidationNeeded' },
    };
    for (const seed of seeds) {
      const run = passDays(ask(checking(seed, { routingRegistryName: 'RIPENCC' }), byHand), 60);
      expect(timesOf(run, 'answer-prefix-check')).toBe(1);
      expect(checkOf(run)?.advertisedPublicPrefixesState).toBe('ValidationNeeded');
    }
  });

  // MSFT-12: fix the registry or the customer ASN, save again. A4 of the state machine.
  test.each([
    ['the registry', { routingRegistryName: '' }, { routingRegistryName: 'RIPENCC' }],
    ['the customer ASN', { peerASN: 65_020 }, { customerASN: 3320 }],
  ])('again when %s is mended', (_name, before, after) => {
    const doubted = passDays(checking(1, before), 2);
    expect(checkOf(doubted)?.advertisedPublicPrefixesState).toBe('ValidationNeeded');
    expect(checkOf(ask(doubted, change(after)))?.advertisedPublicPrefixesState).toBe('Configuring');
  });

  test('by what stands there when it answers, not by what stood there before', () => {
    const wrong = seeds.filter((seed) => {
      const run = ask(
        checking(seed, { routingRegistryName: '' }),
        change({ routingRegistryName: 'RIPENCC' }),
        advertise('131.107.5.0/24'),
      );
      return checkOf(passDays(run, 10))?.advertisedPublicPrefixesState !== 'Configured';
    });
    expect(wrong).toEqual([]);
  });
});

describe('Microsoft answers a ticket', () => {
  test('within 3 to 7 days, and accepts the proof', () => {
    const answered = seeds.map((seed) => toNextEvent(ask(inDoubt(seed), openTicket)));
    expect(rangeOf(answered.map((run) => run.day))).toEqual([3, 7]);
    for (const run of answered) {
      expect(checkOf(run)).toMatchObject({ advertisedPublicPrefixesState: 'Configured', ticket: 'none' });
    }
  });

  test.each([
    ['accepted', 'accept-validation', 'Configured'],
    ['rejected', 'reject-validation', 'ValidationNeeded'],
  ] as const)('once: a ticket that was %s by hand is not answered again', (_name, id, state) => {
    for (const seed of seeds) {
      const run = passDays(ask(inDoubt(seed), openTicket, { id, args: { peeringId: microsoftPeering } }), 60);
      expect(timesOf(run, 'accept-validation') + timesOf(run, 'reject-validation')).toBe(1);
      expect(checkOf(run)?.advertisedPublicPrefixesState).toBe(state);
    }
  });

  test('again when a new ticket follows a rejected one', () => {
    const rejected = ask(inDoubt(1), openTicket, { id: 'reject-validation', args: { peeringId: microsoftPeering } });
    expect(checkOf(passDays(ask(passDays(rejected, 20), openTicket), 7))?.advertisedPublicPrefixesState).toBe(
      'Configured',
    );
  });

  test('not when a signature has settled the matter meanwhile', () => {
    const run = passDays(ask(inDoubt(1), openTicket, sign), 60);
    expect(checkOf(run)).toMatchObject({ advertisedPublicPrefixesState: 'Configured', ticket: 'none' });
    expect(timesOf(run, 'accept-validation')).toBe(0);
  });

  test('not when the peering is gone', () => {
    const gone = ask(inDoubt(1), openTicket, { id: 'delete-microsoft-peering', args: { peeringId: microsoftPeering } });
    expect(timesOf(passDays(gone, 60), 'accept-validation')).toBe(0);
  });
});

describe('Microsoft brings up gateways and links the same day', () => {
  const create: PlanRequest = { id: 'create-gateway', args: { gatewayId: hubGateway } };
  const linkable = [
    circuitIn('PD'),
    peering('AzurePrivatePeering'),
    network('hub'),
    connection('ams-hub', { stage: 'planned' }),
  ];
  const redeemable = [
    circuitIn('PD'),
    peering('AzurePrivatePeering'),
    network('hub', { settings: { subscription: 'sub-2' } }),
    authorization('key'),
    connection('ams-hub', { stage: 'planned', key: 'key' }),
  ];

  test('a gateway', () => {
    const deploying = ask(runOf(1, network('hub', { stage: 'network' })), create);
    expect(deploying.plan.gateways[hubGateway]?.azure?.provisioningState).toBe('Updating');
    const ready = passDays(deploying, 0);
    expect([ready.day, ready.plan.gateways[hubGateway]?.azure?.provisioningState]).toEqual([0, 'Succeeded']);
  });

  test.each([
    ['a link', linkable, 'link-network'],
    ['a link with an authorization', redeemable, 'redeem-authorization'],
  ] as const)('%s', (_name, parts, id) => {
    const linking = ask(runOf(1, ...parts), { id, args: { connectionId: link } });
    expect(linking.plan.connections[link]?.azure?.connectionStatus).toBe('Connecting');
    const linked = toNextEvent(linking);
    expect([linked.day, linked.plan.connections[link]?.azure?.connectionStatus]).toEqual([0, 'Connected']);
    expect(linked.plan.authorizations[authorizationId('key')]?.azure?.authorizationUseStatus).toBe(
      id === 'link-network' ? undefined : 'InUse',
    );
  });

  test('once: what was finished by hand is not finished again', () => {
    const gateway = passDays(
      ask(runOf(1, network('hub', { stage: 'network' })), create, {
        id: 'finish-gateway',
        args: { gatewayId: hubGateway },
      }),
      9,
    );
    expect(timesOf(gateway, 'finish-gateway')).toBe(1);
    const linked = passDays(
      ask(
        runOf(1, ...linkable),
        { id: 'link-network', args: { connectionId: link } },
        { id: 'finish-connection', args: { connectionId: link } },
      ),
      9,
    );
    expect(timesOf(linked, 'finish-connection')).toBe(1);
  });

  test('not a link that failed first', () => {
    const failed = ask(
      runOf(1, ...linkable),
      { id: 'link-network', args: { connectionId: link } },
      { id: 'fail-connection', args: { connectionId: link } },
    );
    expect(passDays(failed, 9).plan.connections[link]?.azure?.provisioningState).toBe('Failed');
  });
});

describe('Microsoft changes gateways the same day', () => {
  const gatewayOf = (run: Run) => run.plan.gateways[hubGateway];
  const steps: readonly PlanRequest[] = [
    { id: 'validate-migration', args: { gatewayId: hubGateway, toSku: 'ErGw1AZ' } },
    { id: 'prepare-migration', args: { gatewayId: hubGateway } },
    { id: 'migrate-gateway', args: { gatewayId: hubGateway, trafficOn: 'new gateway' } },
  ];
  const migrated = () =>
    steps.reduce((run, step) => passDays(ask(run, step), 0), runOf(1, network('hub', { sku: 'Standard' })));

  test.each<[string, PlanRequest]>([
    ['a resize', { id: 'resize-gateway', args: { gatewayId: hubGateway, sku: 'ErGw2AZ' } }],
    ['a scaling', { id: 'scale-gateway', args: { gatewayId: hubGateway, minScaleUnits: 4, maxScaleUnits: 4 } }],
  ])('%s', (_name, request) => {
    const units = { minScaleUnits: 2, maxScaleUnits: 2 };
    const scales = request.id === 'scale-gateway';
    const before = runOf(
      1,
      network('hub', {
        settings: { location: 'North Europe' },
        ...(scales ? { sku: 'ErGwScale', gatewaySettings: units } : {}),
      }),
    );
    const working = ask(before, request);
    expect(gatewayOf(working)?.azure?.provisioningState).toBe('Updating');
    expect(gatewayOf(passDays(working, 0))?.azure?.provisioningState).toBe('Succeeded');
  });

  test('and lets the days for a commit run out', () => {
    const run = migrated();
    expect(gatewayOf(passDays(run, 14))?.azure?.migration?.overdue).toBeUndefined();
    expect(gatewayOf(passDays(run, 15))?.azure?.migration?.overdue).toBe(true);
  });

  test('not once it is committed, or the traffic is back', () => {
    const committed = ask(migrated(), { id: 'commit-migration', args: { gatewayId: hubGateway } });
    expect(timesOf(passDays(committed, 60), 'close-commit-window')).toBe(0);
    const back = ask(migrated(), { id: 'migrate-gateway', args: { gatewayId: hubGateway, trafficOn: 'old gateway' } });
    expect(timesOf(passDays(back, 60), 'close-commit-window')).toBe(0);
  });
});

describe('Microsoft finishes a write', () => {
  const update: PlanRequest = { id: 'start-update', args: { circuitId: ams } };
  const armOf = (run: Run) => run.plan.circuits[ams]?.azure?.provisioningState;

  test('the same day', () => {
    const writing = ask(runOf(1, circuitIn('PD')), update);
    expect([armOf(writing), armOf(passDays(writing, 0))]).toEqual(['Updating', 'Succeeded']);
  });

  test.each([
    ['finish-update', 'Succeeded'],
    ['fail-update', 'Failed'],
  ] as const)('once: after %s by hand it stays %s', (id, arm) => {
    const run = passDays(ask(runOf(1, circuitIn('PD')), update, { id, args: { circuitId: ams } }), 9);
    expect([armOf(run), timesOf(run, 'finish-update') + timesOf(run, 'fail-update')]).toEqual([arm, 1]);
  });
});
