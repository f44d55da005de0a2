import { expect } from 'vitest';
import { actionIds, actions, type PlanRequest } from '#domain/actions/index.ts';
import { impactOf } from '#domain/engine/impact.ts';
import { requestsFor } from '#domain/engine/offers.ts';
import { passDays, perform, type Run, startRun } from '#domain/engine/run.ts';
import { stepsOf } from '#domain/engine/steps.ts';
import { turnOf } from '#domain/engine/turn.ts';
import { saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { carriesTraffic } from '#domain/model/connection-life.ts';
import { circuitId, connectionId, peeringId } from '#domain/model/ids.ts';
import {
  authorization,
  circuit,
  circuitIn,
  connection,
  liveCircuitWith,
  network,
  peering,
  planWith,
} from '../plans.ts';
import { design } from '../surroundings.ts';
import { askInTurn, runOn } from './ask-in-turn.ts';
import { allows, type FamilyExamples, holds, keepsStill, quiet, refuses, reports, tells } from './example.ts';

const ams = circuitId('ams');
const onAms = { circuitId: ams };
const deletion: PlanRequest = { id: 'delete-circuit', args: onAms };
const handOver: PlanRequest = { id: 'hand-over-key', args: onAms };
const raise: PlanRequest = { id: 'raise-bandwidth', args: { circuitId: ams, bandwidthInMbps: 2000 } };
const onDirectPorts = { serviceProviderName: '', expressRoutePort: '/ports/ams', bandwidthInMbps: 10_000 };

const inAzure = (run: Run) => run.plan.circuits[ams]?.azure;

export const circuitLifeExamples = {
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
      const released = askInTurn(runOn(planWith(circuitIn('PD'))), release);
      expect(inAzure(released)?.serviceProviderProvisioningState).toBe('NotProvisioned');
      const again = askInTurn(released, handOver, finish);
      expect(inAzure(again)?.serviceProviderProvisioningState).toBe('Provisioned');
      expect(inAzure(again)?.serviceKey).toBe(inAzure(released)?.serviceKey);
    }),
    no: [
      holds('it does not disappear by itself', () => {
        const released = askInTurn(runOn(planWith(circuitIn('PD'))), { id: 'finish-deprovisioning', args: onAms });
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
        passDays(askInTurn({ ...startRun(seed), plan: planWith(circuitIn('NP')) }, handOver), 60),
      );
      const straight = runs.filter((run) => run.log.every((entry) => entry.request.id !== 'start-provisioning'));
      expect(straight.length).toBeGreaterThan(0);
      for (const run of runs) expect(inAzure(run)?.serviceProviderProvisioningState).toBe('Provisioned');
    }),
  },
  'CIRCUIT-17': {
    ok: holds('Deprovisioning leads to NotProvisioned, and that to deletion', () => {
      const end = askInTurn(runOn(planWith(circuitIn('DP'))), { id: 'finish-deprovisioning', args: onAms }, deletion);
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
        const after = askInTurn(runOn(plan), raise).plan;
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
} satisfies Partial<FamilyExamples<'CIRCUIT'>>;
