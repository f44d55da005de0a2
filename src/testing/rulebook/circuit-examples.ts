import { expect } from 'vitest';
import { actionIds, actions, type PlanRequest } from '#domain/actions/index.ts';
import { impactOf } from '#domain/engine/impact.ts';
import { requestsFor } from '#domain/engine/offers.ts';
import { passDays, perform, type Run, startRun } from '#domain/engine/run.ts';
import { stepsOf } from '#domain/engine/steps.ts';
import { turnOf } from '#domain/engine/turn.ts';
import { saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { carriesTraffic } from '#domain/model/connection-life.ts';
import { isUsable } from '#domain/model/circuit-condition.ts';
import { circuitId, connectionId, peeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import {
  authorization,
  circuit,
  circuitIn,
  connection,
  liveCircuitWith,
  network,
  type Part,
  peering,
  plannedPeering,
  planWith,
} from '../plans.ts';
import { design, globalReach, subscription } from '../surroundings.ts';
import {
  allows,
  type FamilyExamples,
  holds,
  keepsStill,
  neverTells,
  quiet,
  refuses,
  reports,
  tells,
} from './example.ts';

const ams = circuitId('ams');
const onAms = { circuitId: ams };
const creation: PlanRequest = { id: 'create-circuit', args: onAms };
const deletion: PlanRequest = { id: 'delete-circuit', args: onAms };
const handOver: PlanRequest = { id: 'hand-over-key', args: onAms };
const privatePeering: PlanRequest = { id: 'configure-private-peering', args: onAms };
const raise: PlanRequest = { id: 'raise-bandwidth', args: { circuitId: ams, bandwidthInMbps: 2000 } };
const ready = [circuitIn('PD'), plannedPeering('AzurePrivatePeering')];
const onDirectPorts = { serviceProviderName: '', expressRoutePort: '/ports/ams', bandwidthInMbps: 10_000 };

function ask(run: Run, ...requests: readonly PlanRequest[]): Run {
  return requests.reduce((before, request) => {
    const outcome = perform(before, request);
    if (!outcome.ok) throw new Error(`${request.id} is refused: ${JSON.stringify(outcome.error)}`);
    return outcome.value;
  }, run);
}

const runOn = (plan: Plan): Run => ({ ...startRun(1), plan });
const created = (): Run => ask(runOn(planWith(circuit('ams'))), creation);
const inAzure = (run: Run) => run.plan.circuits[ams]?.azure;

const withoutOrder: Part = (plan) => {
  const planned = plan.circuits[ams];
  return planned ? { ...plan, circuits: { ...plan.circuits, [ams]: { ...planned, orderAgreedDay: null } } } : plan;
};

const linkable = [
  circuitIn('PD'),
  peering('AzurePrivatePeering'),
  network('hub', { settings: { subscription: 'sub-2' } }),
  authorization('key'),
  connection('ams-hub', { stage: 'planned', key: 'key' }),
];

export const circuitExamples: FamilyExamples<'CIRCUIT'> = {
  'CIRCUIT-01': {
    ok: tells('Microsoft is ready, the provider works', {
      plan: planWith(circuitIn('PG')),
      text: /Provisioning is the provider's.*Enabled is Microsoft's/,
    }),
    no: holds('an enabled circuit is not a working one', () => {
      expect(isUsable(planWith(circuitIn('PG')).circuits[ams])).toBe(false);
      expect(isUsable(planWith(circuitIn('PD')).circuits[ams])).toBe(true);
    }),
  },
  'CIRCUIT-02': {
    ok: holds('a new circuit is NotProvisioned and Enabled, without peerings, with a key', () => {
      const run = created();
      expect(inAzure(run)).toMatchObject({
        serviceProviderProvisioningState: 'NotProvisioned',
        circuitProvisioningState: 'Enabled',
      });
      expect(inAzure(run)?.serviceKey).toMatch(/^[\da-f]{8}-/);
      expect(peeringsOf(run.plan, ams)).toEqual([]);
    }),
    no: holds('nobody provisions before the key was given away', () => {
      expect(inAzure(passDays(created(), 60))?.serviceProviderProvisioningState).toBe('NotProvisioned');
    }),
  },
  'CIRCUIT-03': {
    ok: allows('Provisioned and Enabled takes a private peering', {
      plan: planWith(...ready),
      request: privatePeering,
    }),
    no: refuses('Provisioning and Enabled takes no link', {
      plan: planWith(
        circuitIn('PG'),
        peering('AzurePrivatePeering'),
        network('hub'),
        connection('ams-hub', { stage: 'planned' }),
      ),
      request: { id: 'link-network', args: { connectionId: connectionId('ams-hub') } },
      reason: 'provider-still-working',
    }),
  },
  'CIRCUIT-04': {
    ok: [
      holds('the key stays the same for the life of the circuit', () => {
        const first = created();
        const later = passDays(ask(first, handOver), 60);
        expect(inAzure(later)?.serviceProviderProvisioningState).toBe('Provisioned');
        expect(inAzure(later)?.serviceKey).toBe(inAzure(first)?.serviceKey);
      }),
      allows('it is handed over once it exists', { plan: planWith(liveCircuitWith('ams')), request: handOver }),
    ],
    no: refuses('a service key is not redeemed as an authorization', {
      plan: planWith(...linkable),
      request: {
        id: 'redeem-authorization',
        args: {
          connectionId: connectionId('ams-hub'),
          key: planWith(...linkable).circuits[ams]?.azure?.serviceKey ?? '',
        },
      },
      reason: 'key-of-another-kind',
    }),
  },
  'CIRCUIT-05': {
    ok: quiet('the provider is ready when the circuit is created', planWith(circuit('ams'))),
    no: [
      reports(
        'created six weeks before the provider can begin',
        planWith(circuit('ams'), design('ams', { providerReadyInDays: 42 })),
        { severity: 'warning', message: /42 days/ },
      ),
      reports('created before the order was agreed', planWith(circuit('ams'), withoutOrder), { severity: 'warning' }),
    ],
  },
  'CIRCUIT-06': {
    ok: holds('order agreed, circuit created, key handed over: and the other way round', () => {
      const agreement: PlanRequest = { id: 'agree-order', args: onAms };
      const start = runOn(planWith(circuit('ams'), withoutOrder));
      const today = ask(start, agreement, creation, handOver).plan.circuits[ams];
      const before = ask(start, creation, agreement, handOver).plan.circuits[ams];
      expect(today?.azure?.keyHandedOverDay).toBe(0);
      expect({ ...before, azure: null }).toEqual({ ...today, azure: null });
    }),
    no: refuses('no key of a circuit that does not exist', {
      plan: planWith(circuit('ams')),
      request: handOver,
      reason: 'circuit-not-created',
    }),
  },
  'CIRCUIT-07': {
    ok: quiet(
      'Equinix at Silicon Valley, 200 Mbps, Standard, MeteredData',
      planWith(circuit('ams', { peeringLocation: 'Silicon Valley' })),
    ),
    no: [
      refuses('Swisscom at Tokyo', {
        plan: planWith(circuit('ams', { serviceProviderName: 'Swisscom', peeringLocation: 'Tokyo' })),
        request: creation,
        reason: 'provider-serves-location',
      }),
      holds('without its inputs it is not created', () => {
        const blank = { name: '', resourceGroup: '', location: '', bandwidthInMbps: null };
        expect(verdictOf(planWith(circuit('ams', blank)), creation)).toMatchObject({
          kind: 'incomplete',
          fields: ['bandwidthInMbps', 'name', 'resourceGroup', 'location'],
        });
      }),
    ],
  },
  'CIRCUIT-08': {
    ok: [
      allows('region East US with location Seattle', {
        plan: planWith(circuit('ams', { location: 'East US', peeringLocation: 'Seattle' })),
        request: creation,
      }),
      tells('reach follows from the location', {
        plan: planWith(circuit('ams', { location: 'East US', peeringLocation: 'London' })),
        text: /London, in Europe/,
      }),
    ],
    no: neverTells('the region of the resource gives no reach', {
      plan: planWith(circuit('ams', { location: 'East US', peeringLocation: 'London' })),
      text: /North America/,
    }),
  },
  'CIRCUIT-09': {
    ok: quiet('Microsoft.Network is registered', planWith(subscription('sub-1'), circuit('ams'))),
    no: reports(
      'an empty subscription has to register first',
      planWith(subscription('sub-1', { networkRegistered: false }), circuit('ams')),
      { severity: 'error', field: 'subscription' },
    ),
  },
  'CIRCUIT-10': {
    ok: holds('a new circuit at London2 is planned beside the old one', () => {
      const before = runOn(planWith(circuitIn('PD')));
      const move = verdictOf(before.plan, {
        id: 'change-place',
        args: { circuitId: ams, settings: { peeringLocation: 'London2' } },
      });
      const remedy = saidBy(move)[0]?.remedy;
      if (!remedy) throw new Error('Nothing leads on.');
      const { circuits } = ask(before, remedy).plan;
      expect(circuits[circuitId('ams-2')]).toMatchObject({
        azure: null,
        settings: { peeringLocation: 'London2', name: 'ams-2' },
        design: { replaces: 'ams' },
      });
      expect(circuits[ams]).toEqual(before.plan.circuits[ams]);
    }),
    no: refuses('the location of a circuit is not edited', {
      plan: planWith(circuitIn('PD')),
      request: { id: 'change-place', args: { circuitId: ams, settings: { peeringLocation: 'London2' } } },
      reason: 'place-is-fixed',
    }),
  },
  'CIRCUIT-11': {
    ok: [
      allows('NotProvisioned', { plan: planWith(circuitIn('NP')), request: deletion }),
      allows('on Direct ports without dependents', {
        plan: planWith(circuitIn('PD', { settings: onDirectPorts })),
        request: deletion,
      }),
    ],
    no: refuses('a provider still holds it', {
      plan: planWith(circuitIn('PD')),
      request: deletion,
      reason: 'provider-holds-circuit',
    }),
  },
  'CIRCUIT-12': {
    ok: allows('no links, filter, authorizations or Global Reach', {
      plan: planWith(circuitIn('NP'), peering('MicrosoftPeering')),
      request: deletion,
    }),
    no: [
      refuses('one unused authorization is left', {
        plan: planWith(circuitIn('NP'), authorization('for-partner')),
        request: deletion,
        reason: 'authorizations-remain',
      }),
      holds('it is named', () => {
        const verdict = verdictOf(planWith(circuitIn('NP'), authorization('for-partner')), deletion);
        expect(saidBy(verdict)[0]?.sentence).toContain('for-partner');
      }),
      refuses('Global Reach is left', {
        plan: planWith(circuitIn('NP'), globalReach('reach')),
        request: deletion,
        reason: 'reach-remains',
      }),
      refuses('a route filter is left', {
        plan: planWith(circuitIn('NP'), peering('MicrosoftPeering', { azure: { filterAttached: true } })),
        request: deletion,
        reason: 'filter-remains',
      }),
    ],
  },
  'CIRCUIT-13': {
    ok: refuses('the delete is barred before it is sent', {
      plan: planWith(circuitIn('PD'), peering('AzurePrivatePeering')),
      request: deletion,
    }),
    no: holds('a delete that is refused has touched nothing', () => {
      const run = runOn(planWith(circuitIn('PD'), peering('AzurePrivatePeering')));
      const outcome = perform(run, deletion);
      expect(outcome.ok).toBe(false);
      expect(run.plan.peerings[peeringId(ams, 'AzurePrivatePeering')]?.azure?.state).toBe('Enabled');
      expect(inAzure(run)?.provisioningState).toBe('Succeeded');
    }),
  },
  'CIRCUIT-14': {
    ok: [
      allows('it is read again', { plan: planWith(circuitIn('PG')), request: { id: 'refresh-state', args: onAms } }),
      tells('and said to lag', { plan: planWith(circuitIn('PG')), text: /Azure shows Provisioning until/ }),
    ],
    no: holds('not being there yet is no failure', () => {
      const verify = stepsOf(planWith(circuitIn('PG')), ams).find((step) => step.id === 'verify');
      expect(verify?.state).toBe('waiting-on-provider');
    }),
  },
  'CIRCUIT-15': {
    ok: holds('released, it is ordered again with the same key', () => {
      const release: PlanRequest = { id: 'finish-deprovisioning', args: onAms };
      const finish: PlanRequest = { id: 'finish-provisioning', args: { circuitId: ams, stag: 10 } };
      const released = ask(runOn(planWith(circuitIn('PD'))), release);
      expect(inAzure(released)?.serviceProviderProvisioningState).toBe('NotProvisioned');
      const again = ask(released, handOver, finish);
      expect(inAzure(again)?.serviceProviderProvisioningState).toBe('Provisioned');
      expect(inAzure(again)?.serviceKey).toBe(inAzure(released)?.serviceKey);
    }),
    no: [
      holds('it does not disappear by itself', () => {
        const released = ask(runOn(planWith(circuitIn('PD'))), { id: 'finish-deprovisioning', args: onAms });
        expect(inAzure(passDays(released, 365))).not.toBeNull();
      }),
      tells('and goes on costing money', {
        plan: planWith(liveCircuitWith('ams', { keyHandedOverDay: null })),
        text: /billed all the same/,
      }),
    ],
  },
  'CIRCUIT-16': {
    ok: allows('Provisioned straight from NotProvisioned', {
      plan: planWith(circuitIn('NP')),
      request: { id: 'finish-provisioning', args: { circuitId: ams, stag: 10 } },
    }),
    no: holds('some providers never show Provisioning', () => {
      const runs = Array.from({ length: 40 }, (_each, seed) =>
        passDays(ask({ ...startRun(seed), plan: planWith(circuitIn('NP')) }, handOver), 60),
      );
      const straight = runs.filter((run) => run.log.every((entry) => entry.request.id !== 'start-provisioning'));
      expect(straight.length).toBeGreaterThan(0);
      for (const run of runs) expect(inAzure(run)?.serviceProviderProvisioningState).toBe('Provisioned');
    }),
  },
  'CIRCUIT-17': {
    ok: holds('Deprovisioning leads to NotProvisioned, and that to deletion', () => {
      const end = ask(runOn(planWith(circuitIn('DP'))), { id: 'finish-deprovisioning', args: onAms }, deletion);
      expect(inAzure(end)).toBeNull();
    }),
    no: refuses('Deprovisioning is not NotProvisioned', { plan: planWith(circuitIn('DP')), request: deletion }),
  },
  'CIRCUIT-18': {
    ok: holds('without the provider, ask the provider', () => {
      expect(turnOf(planWith(circuitIn('NP')), ams).actor).toBe('provider');
    }),
    no: holds('a fault on the side of Microsoft is for Microsoft', () => {
      const turn = turnOf(planWith(circuitIn('FLT')), ams);
      expect(turn.actor).toBe('microsoft');
      expect(turn.task).toMatch(/support case/);
      expect(turn.task).not.toMatch(/Equinix/);
    }),
  },
  'CIRCUIT-19': {
    ok: allows('read and written back unchanged', {
      plan: planWith(circuitIn('FAIL')),
      request: { id: 'repair-circuit', args: onAms },
    }),
    no: holds('no change of a peering before the repair', () => {
      const plan = planWith(circuitIn('FAIL', { state: 'Provisioned' }), peering('AzurePrivatePeering'));
      const verdict = verdictOf(plan, {
        id: 'change-peering',
        args: { peeringId: peeringId(ams, 'AzurePrivatePeering'), settings: { vlanId: 300 } },
      });
      expect(verdict.kind).toBe('refused');
      expect(saidBy(verdict)[0]).toMatchObject({ reason: 'circuit-failed', remedy: { id: 'repair-circuit' } });
    }),
  },
  'CIRCUIT-20': {
    ok: holds('Provisioned is written by the provider', () => {
      expect(actions['finish-provisioning'].actors).toEqual(['provider']);
    }),
    no: holds('whatever the customer may do, the provider’s state stays', () => {
      const plan = planWith(circuitIn('NP'), peering('AzurePrivatePeering'), authorization('key'));
      const own = requestsFor(plan, ams).filter((each) => actions[each.id].actors[0] === 'customer');
      const ends = own.flatMap((request) => {
        const outcome = perform(runOn(plan), request);
        return outcome.ok ? (inAzure(outcome.value)?.serviceProviderProvisioningState ?? []) : [];
      });
      expect(ends.length).toBeGreaterThan(3);
      expect(new Set(ends)).toEqual(new Set(['NotProvisioned']));
    }),
  },
  'CIRCUIT-21': {
    ok: [
      allows('1 to 2 Gbps while links carry traffic', {
        plan: planWith(circuitIn('PD', { settings: { bandwidthInMbps: 1000 } })),
        request: raise,
      }),
      holds('and they go on carrying it', () => {
        const plan = planWith(
          circuitIn('PD', { settings: { bandwidthInMbps: 1000 } }),
          peering('AzurePrivatePeering'),
          network('hub'),
          connection('ams-hub'),
        );
        const after = ask(runOn(plan), raise).plan;
        const link = after.connections[connectionId('ams-hub')];
        expect(link && carriesTraffic(after, link)).toBe(true);
      }),
    ],
    no: holds('no outage is planned for an increase', () => {
      const plan = planWith(circuitIn('PD', { settings: { bandwidthInMbps: 1000 } }));
      expect(impactOf(plan, ams, { field: 'bandwidthInMbps', value: 2000 }).kind).toBe('in-place');
    }),
  },
  'CIRCUIT-22': {
    ok: holds('there is no button', () => {
      const offered = requestsFor(planWith(circuitIn('PD')), ams).map((request) => request.id);
      expect(offered).not.toContain('rotate-service-key');
      expect(actionIds).toContain('rotate-service-key');
    }),
    no: refuses('no second key', {
      plan: planWith(circuitIn('PD')),
      request: { id: 'rotate-service-key', args: onAms },
      reason: 'key-for-life',
    }),
  },
  'CIRCUIT-23': {
    ok: quiet(
      'Megaport at Amsterdam Metro',
      planWith(circuit('ams', { serviceProviderName: 'Megaport', peeringLocation: 'Amsterdam Metro' })),
    ),
    no: reports(
      'Megaport at Amsterdam, on one site',
      planWith(circuit('ams', { serviceProviderName: 'Megaport', peeringLocation: 'Amsterdam' })),
      { severity: 'warning', message: /Amsterdam Metro/ },
    ),
  },
  'CIRCUIT-24': {
    ok: quiet('Equinix at Amsterdam Metro', planWith(circuit('ams', { peeringLocation: 'Amsterdam Metro' }))),
    no: reports(
      'GTT at Amsterdam Metro, announced only',
      planWith(circuit('ams', { serviceProviderName: 'GTT', peeringLocation: 'Amsterdam Metro' })),
      { severity: 'error' },
    ),
  },
  'CIRCUIT-25': {
    ok: quiet('the port has room', planWith(circuit('ams'), design('ams', { providerPortFreeMbps: 900 }))),
    no: [
      reports('full, with a reason', planWith(circuit('ams'), design('ams', { providerPortFreeMbps: 100 })), {
        severity: 'warning',
        message: /100 Mbps left.*Ask Equinix for capacity/,
      }),
      reports(
        'own ports that are full',
        planWith(circuit('ams', onDirectPorts), design('ams', { providerPortFreeMbps: 5000 })),
        { message: /more ports/ },
      ),
    ],
  },
  'CIRCUIT-26': {
    ok: keepsStill('a subscription is chosen', planWith(circuit('ams'))),
    no: [
      tells('for Microsoft 365 alone, too', {
        plan: planWith(circuit('ams'), design('ams', { restrictedToMicrosoft365: true })),
        text: /Azure subscription/,
      }),
      tells('without a subscription', {
        plan: planWith(circuit('ams', { subscription: '' })),
        text: /Azure subscription/,
      }),
    ],
  },
};
