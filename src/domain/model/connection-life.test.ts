import { describe, expect, test } from 'vitest';
import { authorization, circuitIn, connection, network, peering, planWith } from '#testing/plans.ts';
import { conditions } from './circuit-condition.ts';
import { carriesTraffic, startConnection } from './connection-life.ts';
import { authorizationId, connectionId } from './ids.ts';
import type { Plan } from './plan.ts';

const link = connectionId('ams-hub');

function flows(plan: Plan): boolean {
  const made = plan.connections[link];
  if (!made) throw new Error('The plan of this test has no connection.');
  return carriesTraffic(plan, made);
}

describe('traffic', () => {
  test.each(conditions)('flows only over a usable circuit: %s', (condition) => {
    expect(
      flows(planWith(circuitIn(condition), peering('AzurePrivatePeering'), network('hub'), connection('ams-hub'))),
    ).toBe(condition === 'PD');
  });

  test('needs a private peering that is Enabled', () => {
    expect(flows(planWith(circuitIn('PD'), network('hub'), connection('ams-hub')))).toBe(false);
    expect(flows(planWith(circuitIn('PD'), peering('MicrosoftPeering'), network('hub'), connection('ams-hub')))).toBe(
      false,
    );
    expect(
      flows(
        planWith(
          circuitIn('PD'),
          peering('AzurePrivatePeering', { azure: { state: 'Disabled' } }),
          network('hub'),
          connection('ams-hub'),
        ),
      ),
    ).toBe(false);
  });

  test('PROV-05: flows over a peering of a Layer 3 provider that nobody can see', () => {
    expect(flows(planWith(circuitIn('PD', { settings: { layer: 'L3' } }), network('hub'), connection('ams-hub')))).toBe(
      true,
    );
  });

  test.each(['planned', 'connecting', 'failed'] as const)('does not flow over a connection that is %s', (stage) => {
    expect(
      flows(
        planWith(circuitIn('PD'), peering('AzurePrivatePeering'), network('hub'), connection('ams-hub', { stage })),
      ),
    ).toBe(false);
  });
});

test('AUTH-03: a connection that is made takes its authorization', () => {
  const plan = planWith(
    circuitIn('PD'),
    network('hub', { settings: { subscription: 'sub-2' } }),
    authorization('key'),
    connection('ams-hub', { key: 'key', stage: 'planned' }),
  );
  const after = startConnection(plan, link, 4);
  expect(after.connections[link]?.azure).toEqual({
    provisioningState: 'Updating',
    connectionStatus: 'Connecting',
    createdDay: 4,
  });
  expect(after.authorizations[authorizationId('key')]?.azure?.authorizationUseStatus).toBe('InUse');
  expect(startConnection(plan, connectionId('nobody'), 4)).toBe(plan);
});
