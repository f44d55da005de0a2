import { expect } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { passDays, perform, type Run } from '#domain/engine/run.ts';
import { saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { isUsable } from '#domain/model/circuit-condition.ts';
import { circuitId, connectionId, peeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
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
import { askInTurn, runOn } from './ask-in-turn.ts';
import { allows, type FamilyExamples, holds, neverTells, quiet, refuses, reports, tells } from './example.ts';

const ams = circuitId('ams');
const onAms = { circuitId: ams };
const creation: PlanRequest = { id: 'create-circuit', args: onAms };
const deletion: PlanRequest = { id: 'delete-circuit', args: onAms };
const handOver: PlanRequest = { id: 'hand-over-key', args: onAms };
const privatePeering: PlanRequest = { id: 'configure-private-peering', args: onAms };
const ready = [circuitIn('PD'), plannedPeering('AzurePrivatePeering')];
const onDirectPorts = { serviceProviderName: '', expressRoutePort: '/ports/ams', bandwidthInMbps: 10_000 };

const created = (): Run => askInTurn(runOn(planWith(circuit('ams'))), creation);
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

export const circuitCreationExamples = {
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
        const later = passDays(askInTurn(first, handOver), 60);
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
      const today = askInTurn(start, agreement, creation, handOver).plan.circuits[ams];
      const before = askInTurn(start, creation, agreement, handOver).plan.circuits[ams];
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
      const { circuits } = askInTurn(before, remedy).plan;
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
} satisfies Partial<FamilyExamples<'CIRCUIT'>>;
