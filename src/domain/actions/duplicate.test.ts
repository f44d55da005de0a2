import { expect, test } from 'vitest';
import { isPermitted, labelOf, verdictOf } from '#domain/engine/verdict.ts';
import { perform, startRun } from '#domain/engine/run.ts';
import { circuitId, gatewayIdOf, networkId, peeringId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { circuitIn, network, peering, planWith } from '#testing/plans.ts';
import type { PlanRequest } from './index.ts';

const ams = circuitId('ams');
const copy = circuitId('copy');

function after(plan: Plan, request: PlanRequest): Plan {
  const done = perform({ ...startRun(1), plan }, request);
  if (!done.ok) throw new Error(`Refused: ${request.id}`);
  return done.value.plan;
}

const twin: PlanRequest = { id: 'duplicate-circuit', args: { circuitId: ams, newId: copy } };

test('a copy of a live circuit is planned, has a name of its own, and no addresses and no key', () => {
  const before = planWith(circuitIn('PD'), peering('AzurePrivatePeering'), peering('AzurePublicPeering'));
  const plan = after(before, twin);
  const original = plan.circuits[ams];
  expect(plan.circuits[copy]).toMatchObject({
    azure: null,
    settings: { ...original?.settings, name: `${original?.settings.name}-2` },
  });
  const id = peeringId(ams, 'AzurePrivatePeering');
  const copied = plan.peerings[peeringId(copy, 'AzurePrivatePeering')];
  expect(copied).toMatchObject({ azure: null, circuitId: copy });
  expect(copied?.settings).toEqual({
    ...before.peerings[id]?.settings,
    primaryPeerAddressPrefix: '',
    secondaryPeerAddressPrefix: '',
    ipv6PrimaryPeerAddressPrefix: '',
    ipv6SecondaryPeerAddressPrefix: '',
    sharedKey: '',
  });
  expect(plan.peerings[peeringId(copy, 'AzurePublicPeering')]).toBeUndefined();
  expect(plan.circuits[ams]).toBe(before.circuits[ams]);
});

test('what was stated about the design is copied too', () => {
  const before = planWith(circuitIn('PD'));
  const original = before.circuits[ams];
  if (!original) throw new Error('The builder lost its own circuit.');
  const described = { ...before, circuits: { [ams]: { ...original, design: { carrier: 'Telia' } } } };
  expect(after(described, twin).circuits[copy]?.design).toEqual({ carrier: 'Telia' });
});

test('a copy of a network has its gateway and no addresses', () => {
  const hub = networkId('hub');
  const spare = networkId('spare');
  const before = planWith(circuitIn('PD'), network('hub'));
  const plan = after(before, { id: 'duplicate-network', args: { networkId: hub, newId: spare } });
  expect(plan.networks[spare]).toMatchObject({ azure: null, settings: { addressSpace: [], gatewaySubnet: '' } });
  expect(plan.networks[spare]?.settings.name).not.toBe(before.networks[hub]?.settings.name);
  expect(plan.gateways[gatewayIdOf(spare)]).toMatchObject({ azure: null, networkId: spare });
  expect(plan.gateways[gatewayIdOf(spare)]?.settings.sku).toBe(before.gateways[gatewayIdOf(hub)]?.settings.sku);
});

test('nothing is copied over what is there, and what is gone is not copied', () => {
  const plan = planWith(circuitIn('PD'), network('hub'));
  const onto: PlanRequest = { id: 'duplicate-circuit', args: { circuitId: ams, newId: ams } };
  expect(verdictOf(plan, onto)).toMatchObject({ kind: 'refused', said: [{ reason: 'id-taken' }] });
  expect(isPermitted(plan, { id: 'duplicate-circuit', args: { circuitId: copy, newId: circuitId('x') } })).toBe(false);
  expect(labelOf(plan, twin)).toBe(`Duplicate ${plan.circuits[ams]?.settings.name}`);
});
