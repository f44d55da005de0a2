import { describe, expect, test } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { conditions, isUsable } from '#domain/model/circuit-condition.ts';
import { connectionId, peeringId } from '#domain/model/ids.ts';
import { needsManualValidation } from '#domain/model/peering-life.ts';
import type { Plan } from '#domain/model/plan.ts';
import {
  authorization,
  circuit,
  circuitIn,
  connection,
  network,
  peering,
  plannedPeering,
  planWith,
} from '#testing/plans.ts';
import { ams } from '#testing/wishes.ts';
import { passDays, perform, type Run, startRun, toNextEvent } from './run.ts';
import { review } from './review.ts';
import { stepsOf } from './steps.ts';
import { turnOf } from './turn.ts';
import { isPermitted, saidBy, verdictOf } from './verdict.ts';
import { wayOut } from './way-out.ts';

// What the workflow document of 2016 teaches, statement by statement.

const microsoftPeering = peeringId(ams, 'MicrosoftPeering');
const create: PlanRequest = { id: 'create-circuit', args: { circuitId: ams } };
const deletion: PlanRequest = { id: 'delete-circuit', args: { circuitId: ams } };
const configurePrivate: PlanRequest = { id: 'configure-private-peering', args: { circuitId: ams } };
const link: PlanRequest = { id: 'link-network', args: { connectionId: connectionId('ams-hub') } };

function runOf(plan: Plan): Run {
  return { ...startRun(5), plan };
}

function after(run: Run, ...requests: readonly PlanRequest[]): Run {
  return requests.reduce((current, request) => {
    const next = perform(current, request);
    if (!next.ok) throw new Error(`${request.id} was not allowed: ${JSON.stringify(next.error)}`);
    return next.value;
  }, run);
}

function reasons(plan: Plan, request: PlanRequest): readonly string[] {
  return saidBy(verdictOf(plan, request)).map((said) => said.reason);
}

const stateOf = (run: Run): readonly (string | undefined)[] => {
  const azure = run.plan.circuits[ams]?.azure;
  return [azure?.serviceProviderProvisioningState, azure?.circuitProvisioningState];
};

describe('creating and ordering', () => {
  test('a circuit has two states that never merge: the provider’s and Microsoft’s', () => {
    const run = after(runOf(planWith(circuitIn('PG'))), { id: 'fail-microsoft-side', args: { circuitId: ams } });
    expect(stateOf(run)).toEqual(['Provisioning', 'Disabled']);
  });

  test('a new circuit is NotProvisioned and Enabled, has a service key and no peerings', () => {
    const run = after(runOf(planWith(circuit('ams'))), create);
    expect(stateOf(run)).toEqual(['NotProvisioned', 'Enabled']);
    expect(run.plan.circuits[ams]?.azure?.serviceKey).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(run.plan.peerings).toEqual({});
  });

  test('the provider’s state takes three values on the way: NotProvisioned, Provisioning, Provisioned', () => {
    const created = after(runOf(planWith(circuit('ams'))), create, { id: 'hand-over-key', args: { circuitId: ams } });
    const started = after(created, { id: 'start-provisioning', args: { circuitId: ams } });
    const finished = after(started, { id: 'finish-provisioning', args: { circuitId: ams, stag: 10 } });
    expect([created, started, finished].map((run) => stateOf(run)[0])).toEqual([
      'NotProvisioned',
      'Provisioning',
      'Provisioned',
    ]);
  });

  test('the provider cannot begin before the key is handed over, and then begins by itself', () => {
    const created = after(runOf(planWith(circuit('ams'))), create);
    expect(reasons(created.plan, { id: 'start-provisioning', args: { circuitId: ams } })).toContain(
      'key-not-handed-over',
    );
    expect(turnOf(created.plan, ams).actor).toBe('customer');
    const handed = after(created, { id: 'hand-over-key', args: { circuitId: ams } });
    expect(turnOf(handed.plan, ams)).toMatchObject({ actor: 'provider', step: 'verify' });
    expect(stateOf(passDays(handed, 40))[0]).toBe('Provisioned');
  });
});

describe('the only usable state', () => {
  test('is Provisioned and Enabled: in every other condition peerings and links are refused or do not apply', () => {
    for (const condition of conditions) {
      const plan = planWith(
        circuitIn(condition),
        plannedPeering('AzurePrivatePeering'),
        network('hub'),
        connection('ams-hub', { stage: 'planned' }),
      );
      expect(isPermitted(plan, configurePrivate), condition).toBe(condition === 'PD');
      const linkable = planWith(
        circuitIn(condition),
        peering('AzurePrivatePeering'),
        network('hub'),
        connection('ams-hub', { stage: 'planned' }),
      );
      expect(isPermitted(linkable, link), condition).toBe(condition === 'PD');
      expect(isUsable(plan.circuits[ams]), condition).toBe(condition === 'PD');
    }
  });

  test('Provisioned alone is not enough: when Microsoft’s side is not Enabled, it is Microsoft’s turn', () => {
    const plan = planWith(circuitIn('FLT', { state: 'Provisioned' }), plannedPeering('AzurePrivatePeering'));
    expect(reasons(plan, configurePrivate)).toContain('microsoft-side-not-enabled');
    expect(turnOf(plan, ams).actor).toBe('microsoft');
  });
});

describe('who configures routing', () => {
  test('with a Layer 2 provider the customer does, and only once the circuit is Provisioned', () => {
    const waiting = planWith(circuitIn('PG'), plannedPeering('AzurePrivatePeering'));
    expect(verdictOf(waiting, configurePrivate)).toMatchObject({ kind: 'refused', basis: 'D' });
    const ready = planWith(circuitIn('PD'), plannedPeering('AzurePrivatePeering'));
    expect(verdictOf(ready, configurePrivate).kind).toBe('allowed');
  });

  test('with a Layer 3 provider the provider does, and the customer is told so', () => {
    const plan = planWith(circuitIn('PD', { settings: { layer: 'L3' } }), plannedPeering('AzurePrivatePeering'));
    expect(reasons(plan, configurePrivate)).toEqual(['provider-routes']);
    expect(turnOf(plan, ams).actor).toBe('provider');
    const routed = after(runOf(plan), {
      id: 'configure-peering-as-provider',
      args: { circuitId: ams, type: 'AzurePrivatePeering' },
    });
    expect(routed.plan.peerings[peeringId(ams, 'AzurePrivatePeering')]?.azure?.lastModifiedBy).toBe('Provider');
  });
});

describe('the three routing domains', () => {
  test('private peering connects virtual networks', () => {
    const without = planWith(circuitIn('PD'), network('hub'), connection('ams-hub', { stage: 'planned' }));
    expect(reasons(without, link)).toEqual(['private-peering-missing']);
  });

  test('public peering is retired: refused in every state, with what replaced it', () => {
    for (const condition of conditions.filter((each) => each !== 'none')) {
      const verdict = verdictOf(planWith(circuitIn(condition)), {
        id: 'configure-public-peering',
        args: { circuitId: ams },
      });
      expect(verdict).toMatchObject({
        kind: 'refused',
        said: [{ reason: 'public-peering-retired', remedy: { id: 'configure-microsoft-peering' } }],
      });
    }
  });

  test('Microsoft peering warns until it has an edge of its own', () => {
    const shared = planWith(circuitIn('PD'), plannedPeering('MicrosoftPeering', { settings: { separateEdge: false } }));
    expect(review(shared).map((finding) => finding.rule)).toContain('separate-edge');
    const apart = planWith(circuitIn('PD'), plannedPeering('MicrosoftPeering'));
    expect(review(apart).map((finding) => finding.rule)).not.toContain('separate-edge');
  });
});

describe('advertised public prefixes', () => {
  const configured = (settings: Parameters<typeof plannedPeering>[1]): Run =>
    toNextEvent(
      after(runOf(planWith(circuitIn('PD'), plannedPeering('MicrosoftPeering', settings))), {
        id: 'configure-microsoft-peering',
        args: { circuitId: ams },
      }),
    );

  test('“configured”: the registries match, BGP may come up', () => {
    const azure = configured({}).plan.peerings[microsoftPeering]?.azure;
    expect(azure?.advertisedPublicPrefixesState).toBe('Configured');
  });

  test('“validation needed”: no registry matches, the step needs attention', () => {
    const run = configured({ settings: { routingRegistryName: '' } });
    const live = run.plan.peerings[microsoftPeering];
    expect(live?.azure?.advertisedPublicPrefixesState).toBe('ValidationNeeded');
    expect(live && needsManualValidation(live)).toBe(false);
    expect(stepsOf(run.plan, ams).find((step) => step.id === 'routing')?.state).toBe('needs-attention');
  });

  test('“manual validation”: a private AS number is for a person at Microsoft, on a support ticket', () => {
    const run = configured({ settings: { peerASN: 65_020 } });
    const live = run.plan.peerings[microsoftPeering];
    expect(live && needsManualValidation(live)).toBe(true);
    expect(turnOf(run.plan, ams)).toMatchObject({ actor: 'customer', request: { id: 'open-validation-ticket' } });
    const ticket = after(run, { id: 'open-validation-ticket', args: { peeringId: microsoftPeering } });
    expect(turnOf(ticket.plan, ams).actor).toBe('microsoft');
    expect(toNextEvent(ticket).plan.peerings[microsoftPeering]?.azure?.advertisedPublicPrefixesState).toBe(
      'Configured',
    );
  });

  test('neither customer nor provider can declare the prefixes configured', () => {
    const run = configured({ settings: { peerASN: 65_020 } });
    const answer: PlanRequest = { id: 'accept-validation', args: { peeringId: microsoftPeering } };
    expect(reasons(run.plan, answer)).toEqual(['no-open-ticket']);
  });
});

describe('linking virtual networks', () => {
  test('a network of the same subscription is linked directly', () => {
    const plan = planWith(
      circuitIn('PD'),
      peering('AzurePrivatePeering'),
      network('hub'),
      connection('ams-hub', { stage: 'planned' }),
    );
    const run = toNextEvent(after(runOf(plan), link));
    expect(run.plan.connections[connectionId('ams-hub')]?.azure?.connectionStatus).toBe('Connected');
  });

  test('a network of another subscription needs an authorization, which serves one connection', () => {
    const other = { settings: { subscription: 'sub-2' } };
    const plan = planWith(
      circuitIn('PD'),
      peering('AzurePrivatePeering'),
      network('hub', other),
      authorization('key'),
      connection('ams-hub', { stage: 'planned', key: 'key' }),
    );
    expect(reasons(plan, link)).toContain('authorization-needed');
    const run = after(runOf(plan), { id: 'redeem-authorization', args: { connectionId: connectionId('ams-hub') } });
    expect(Object.values(run.plan.authorizations)).toMatchObject([{ azure: { authorizationUseStatus: 'InUse' } }]);
    const again = planWith(
      () => run.plan,
      network('spoke', other),
      connection('ams-spoke', { to: 'spoke', stage: 'planned', key: 'key' }),
    );
    expect(reasons(again, { id: 'redeem-authorization', args: { connectionId: connectionId('ams-spoke') } })).toContain(
      'authorization-in-use',
    );
  });
});

describe('leaving', () => {
  test('delete is refused in Provisioning and Provisioned', () => {
    for (const condition of ['PG', 'PD'] as const) {
      expect(verdictOf(planWith(circuitIn(condition)), deletion)).toMatchObject({
        kind: 'refused',
        basis: 'D',
        said: [{ reason: 'provider-holds-circuit' }],
      });
    }
  });

  test('deprovisioning leads back to NotProvisioned and Enabled; then the circuit is re-enabled or deleted', () => {
    const run = after(runOf(planWith(circuitIn('PD'))), { id: 'finish-deprovisioning', args: { circuitId: ams } });
    expect(stateOf(run)).toEqual(['NotProvisioned', 'Enabled']);
    expect(isPermitted(run.plan, deletion)).toBe(true);
    expect(isPermitted(run.plan, { id: 'hand-over-key', args: { circuitId: ams } })).toBe(true);
  });

  test('billing starts at creation and runs until the circuit is deleted, not until it is deprovisioned', () => {
    const created = after(runOf(planWith(circuit('ams'))), create, { id: 'hand-over-key', args: { circuitId: ams } });
    const provisioned = passDays(created, 30);
    const way = (wayOut(provisioned.plan, deletion, provisioned.day) ?? []).map((step) => step.request);
    const released = passDays(after(provisioned, ...way), 10);
    expect(released.plan.circuits[ams]?.azure).not.toBeNull();
    const gone = after(released, deletion);
    expect(gone.plan.circuits[ams]).toMatchObject({ azure: null, billed: [{ fromDay: 0, toDay: 40 }] });
  });
});
