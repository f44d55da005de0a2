import { expect } from 'vitest';
import { actionIds, actions, type PlanRequest } from '#domain/actions/index.ts';
import { requestsFor } from '#domain/engine/offers.ts';
import { applyTo } from '#domain/engine/run.ts';
import { saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { circuitId, connectionId, peeringId } from '#domain/model/ids.ts';
import {
  circuit,
  circuitIn,
  connection,
  liveCircuitWith,
  network,
  peering,
  plannedPeering,
  planWith,
} from '../plans.ts';
import { design } from '../surroundings.ts';
import { allows, type FamilyExamples, holds, neverTells, quiet, refuses, reports, tells, warns } from './example.ts';

const ams = circuitId('ams');
const onAms = { circuitId: ams };
const layer3 = { settings: { layer: 'L3' } } as const;
const linkable = [network('hub'), connection('ams-hub', { stage: 'planned' })];
const link: PlanRequest = { id: 'link-network', args: { connectionId: connectionId('ams-hub') } };
const change: PlanRequest = {
  id: 'change-peering',
  args: { peeringId: peeringId(ams, 'AzurePrivatePeering'), settings: { vlanId: 300 } },
};
const changeAsProvider: PlanRequest = { id: 'change-peering', args: { ...change.args, as: 'provider' } };
const byProvider: PlanRequest = {
  id: 'configure-peering-as-provider',
  args: { circuitId: ams, type: 'AzurePrivatePeering' },
};
const denver = { name: 'my-circuit', peeringLocation: 'Denver', serviceProviderName: 'Megaport' };

export const providerExamples: FamilyExamples<'PROV'> = {
  'PROV-01': {
    ok: tells('Denver is CrossConnection-Denver, named by the key', {
      plan: planWith(liveCircuitWith('ams', {}, denver)),
      text: /expressRouteCrossConnections 1a2b3c4d-\S+ in the resource group CrossConnection-Denver/,
    }),
    no: neverTells('the provider does not know the name of the circuit', {
      plan: planWith(liveCircuitWith('ams', {}, denver)),
      text: /my-circuit/,
    }),
  },
  'PROV-02': {
    ok: allows('the provider writes Provisioned', {
      plan: planWith(circuitIn('PG')),
      request: { id: 'finish-provisioning', args: { circuitId: ams, stag: 10 } },
    }),
    no: holds('no write of a provider changes what the customer bought', () => {
      const plan = planWith(circuitIn('PD', layer3), peering('AzurePrivatePeering'));
      const writes = requestsFor(plan, ams).filter((each) => actions[each.id].actors[0] === 'provider');
      expect(writes.length).toBeGreaterThan(4);
      for (const request of writes) {
        const after = applyTo(plan, request, { day: 1, guid: 'key' });
        expect(after.circuits[ams]?.settings).toEqual(plan.circuits[ams]?.settings);
      }
      const sells = actionIds.filter((id) => actions[id].nature === 'purchase');
      expect(sells.flatMap((id) => actions[id].actors)).not.toContain('provider');
    }),
  },
  'PROV-03': {
    ok: allows('the provider of an IP VPN enables the peering', {
      plan: planWith(circuitIn('PD', layer3)),
      request: byProvider,
    }),
    no: refuses('the customer does not, on Layer 3', {
      plan: planWith(circuitIn('PD', layer3), plannedPeering('AzurePrivatePeering')),
      request: { id: 'configure-private-peering', args: onAms },
      reason: 'provider-routes',
    }),
  },
  'PROV-04': {
    ok: holds('the provider changes its own peering without a warning of that kind', () => {
      const plan = planWith(circuitIn('PD', layer3), peering('AzurePrivatePeering'));
      const reasons = saidBy(verdictOf(plan, changeAsProvider)).map((said) => said.reason);
      expect(reasons).not.toContain('overwrites-provider');
    }),
    no: warns('a VLAN of the provider is edited', {
      plan: planWith(circuitIn('PD', layer3), peering('AzurePrivatePeering')),
      request: change,
      reason: 'overwrites-provider',
    }),
  },
  'PROV-05': {
    ok: allows('Layer 3, Provisioned, no peering to be seen: the link is made', {
      plan: planWith(circuitIn('PD', layer3), ...linkable),
      request: link,
    }),
    no: refuses('on Layer 2 a missing peering is missing', {
      plan: planWith(circuitIn('PD'), ...linkable),
      request: link,
      reason: 'private-peering-missing',
    }),
  },
  'PROV-06': {
    ok: [
      allows('the provider moves the pair', {
        plan: planWith(circuitIn('PD')),
        request: { id: 'choose-port-pair', args: { circuitId: ams, portPair: 'B' } },
      }),
      quiet(
        '1,000 on a pair with 1,800 left',
        planWith(circuit('ams', { bandwidthInMbps: 1000 }), design('ams', { providerPortFreeMbps: 1800 })),
      ),
    ],
    no: reports(
      '2,000 on a pair with 1,800 left',
      planWith(circuit('ams', { bandwidthInMbps: 2000 }), design('ams', { providerPortFreeMbps: 1800 })),
      { message: /1800 Mbps left/ },
    ),
  },
  'PROV-07': {
    ok: holds('with the peerings gone the provider is asked without a warning', () => {
      const verdict = verdictOf(planWith(circuitIn('PD')), { id: 'start-deprovisioning', args: onAms });
      expect(verdict.kind).toBe('allowed');
    }),
    no: warns('the provider is asked while the peering stands', {
      plan: planWith(circuitIn('PD'), peering('AzurePrivatePeering')),
      request: { id: 'start-deprovisioning', args: onAms },
      reason: 'dependents-remain',
    }),
  },
  'PROV-08': {
    ok: tells('one inner tag on both links, and an outer one from Microsoft', {
      plan: planWith(
        liveCircuitWith('ams', { serviceProviderProvisioningState: 'Provisioned', stag: 10 }),
        peering('AzurePrivatePeering'),
      ),
      text: /VLAN 200 .*primary and on the secondary link.*Microsoft assigned 10/,
    }),
    no: neverTells('never another VLAN on the secondary link', {
      plan: planWith(circuitIn('PD'), peering('AzurePrivatePeering')),
      text: /201/,
    }),
  },
  'PROV-09': {
    ok: quiet(
      'any-to-any on Layer 3',
      planWith(circuit('ams', { layer: 'L3' }), design('ams', { connectivityModel: 'any-to-any' })),
    ),
    no: [
      reports('any-to-any on Layer 2', planWith(circuit('ams'), design('ams', { connectivityModel: 'any-to-any' })), {
        severity: 'info',
        message: /Layer 3/,
      }),
      reports(
        'Layer 3 on Direct ports',
        planWith(circuit('ams', { layer: 'L3', expressRoutePort: '/ports/ams', serviceProviderName: '' })),
        { severity: 'info', message: /Layer 2/ },
      ),
    ],
  },
  'PROV-10': {
    ok: [
      quiet(
        'the carrier takes you to Equinix, and you order there',
        planWith(circuit('ams'), design('ams', { carrier: 'Eurofiber' })),
      ),
      tells('with the exchanges of the place', {
        plan: planWith(circuit('ams'), design('ams', { carrier: 'Eurofiber' })),
        text: /Exchanges at Amsterdam: Equinix/,
      }),
    ],
    no: reports('a provider by any name', planWith(circuit('ams', { serviceProviderName: 'Eurofiber' })), {
      severity: 'error',
      field: 'serviceProviderName',
    }),
  },
};
