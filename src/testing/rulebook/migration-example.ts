import { expect } from 'vitest';
import { passDays } from '#domain/engine/run.ts';
import { saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { connectionId, gatewayIdOf, networkId } from '#domain/model/ids.ts';
import { authorization, circuitIn, connection, network, planWith } from '../plans.ts';
import { type Pair, allows, holds, refuses, tells } from './example.ts';
import { checked, commit, gatewayId, live, migratable, play, standard, steps, validate } from './gateway-scenes.ts';

/** Migrations that go through, and what keeps one from it. */
export const migrationPair: Pair = {
  ok: [
    allows('Standard to ErGw1AZ, all Succeeded', { plan: standard(), request: validate('ErGw1AZ') }),
    holds('validate, prepare, migrate, commit', () => {
      const { plan } = play(standard(), ...steps, commit);
      expect(plan.gateways[gatewayId]).toMatchObject({ settings: { sku: 'ErGw1AZ' } });
      expect(plan.gateways[gatewayId]?.azure).not.toHaveProperty('migration');
    }),
    holds('back and abort, as long as nothing is committed', () => {
      const { plan } = play(
        standard(),
        ...steps,
        { id: 'migrate-gateway', args: { gatewayId, trafficOn: 'old gateway' } },
        { id: 'abort-migration', args: { gatewayId } },
      );
      expect(plan.gateways[gatewayId]).toMatchObject({ settings: { sku: 'Standard' } });
    }),
    tells('commit by day 15', { plan: play(standard(), ...steps).plan, text: /by day 15/ }),
  ],
  no: [
    migratable('not-all-succeeded', standard({}, circuitIn('PD'), connection('link', { stage: 'failed' }))),
    migratable('subnet-too-small', live({ sku: 'Standard', gatewaySubnet: '10.20.255.0/28', gateway: checked })),
    migratable('legacy-connections', standard({ legacyConnections: true })),
    migratable('dedicated-hsm', standard({ dedicatedHsm: true })),
    migratable('sku-default', live({ sku: 'Default', gateway: checked })),
    migratable(
      'authorization-revoked',
      standard({}, circuitIn('PD'), authorization('key', { use: 'planned' }), connection('link', { key: 'key' })),
    ),
    migratable('target-smaller', live({ sku: 'UltraPerformance', gateway: checked })),
    migratable(
      'fastpath-not-on-target',
      live(
        { sku: 'UltraPerformance', gateway: checked },
        circuitIn('PD'),
        connection('link', { settings: { fastPath: true } }),
      ),
      'ErGw2AZ',
    ),
    refuses('another weight meanwhile', {
      plan: play(standard(), ...steps.slice(0, 2)).plan,
      request: {
        id: 'change-connection',
        args: { connectionId: connectionId('link'), settings: { routingWeight: 5 } },
      },
      reason: 'gateway-migrating',
    }),
    holds('a commit after 15 days', () => {
      const late = passDays(play(standard(), ...steps), 15);
      expect(saidBy(verdictOf(late.plan, commit)).map((said) => said.reason)).toEqual(['commit-overdue']);
    }),
    refuses('two gateways of one circuit at a time', {
      plan: play(
        planWith(
          network('hub', { sku: 'Standard' }),
          network('other', { sku: 'Standard' }),
          circuitIn('PD'),
          connection('link'),
          connection('next', { to: 'other' }),
        ),
        ...steps.slice(0, 2),
      ).plan,
      request: { id: 'validate-migration', args: { gatewayId: gatewayIdOf(networkId('other')), toSku: 'ErGw1AZ' } },
      reason: 'circuit-migrates',
    }),
  ],
};
