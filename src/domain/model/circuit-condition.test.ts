import { describe, expect, test } from 'vitest';
import { circuit, circuitIn, liveCircuitWith, planWith } from '#testing/plans.ts';
import {
  type CircuitCondition,
  conditionOf,
  conditions,
  isDirect,
  isProviderState,
  isUsable,
} from './circuit-condition.ts';
import { circuitId } from './ids.ts';
import type { CircuitInAzure } from './plan.ts';

const conditionWith = (azure: Partial<CircuitInAzure>): CircuitCondition =>
  conditionOf(planWith(liveCircuitWith('ams', azure)).circuits[circuitId('ams')]);

describe('the condition of a circuit', () => {
  test.each(conditions)('%s is read from what Azure keeps', (condition) => {
    expect(conditionOf(planWith(circuitIn(condition)).circuits[circuitId('ams')])).toBe(condition);
  });

  test('a circuit that nobody knows does not exist', () => {
    expect(conditionOf(undefined)).toBe('none');
    expect(isUsable(undefined)).toBe(false);
  });

  test('a write under way hides a fault, and a failed resource hides the provider', () => {
    expect(conditionWith({ provisioningState: 'Deleting', circuitProvisioningState: 'Disabled' })).toBe('BUSY');
    expect(
      conditionWith({
        provisioningState: 'Failed',
        circuitProvisioningState: 'Disabled',
        serviceProviderProvisioningState: 'Provisioned',
      }),
    ).toBe('FAIL');
    expect(
      conditionWith({ circuitProvisioningState: 'Enabling', serviceProviderProvisioningState: 'Provisioned' }),
    ).toBe('FLT');
  });

  // Imported documents may hold any word here: none of them may be taken for one of the four.
  test.each(['', 'provisioned', 'Suspended', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'the provider state %j that no page names counts as a fault',
    (word) => {
      expect(isProviderState(word)).toBe(false);
      expect(conditionWith({ serviceProviderProvisioningState: word })).toBe('FLT');
    },
  );

  test('only Provisioned and Enabled is usable', () => {
    const usable = conditions.filter((condition) =>
      isUsable(planWith(circuitIn(condition)).circuits[circuitId('ams')]),
    );
    expect(usable).toEqual(['PD']);
  });

  test('a circuit on Direct ports has no provider', () => {
    const plan = planWith(circuit('ams', { expressRoutePort: '/ports/ams' }), circuit('lon'));
    expect(Object.values(plan.circuits).map(isDirect)).toEqual([true, false]);
  });
});
