import { expect, test } from 'vitest';
import { notice } from '#domain/engine/finding-key.ts';
import { circuitId, connectionId, gatewayIdOf, networkId, peeringId, type EntityId } from '#domain/model/ids.ts';
import type { Severity } from '#domain/shapes/rule.ts';
import { circuit, connection, network, plannedPeering, planWith } from '#testing/plans.ts';
import { groupFindings, partWords } from './group-findings.ts';

const plan = planWith(
  circuit('ams'),
  circuit('lon'),
  plannedPeering('AzurePrivatePeering'),
  network('hub'),
  connection('ams-hub'),
);

function findings(...found: readonly (readonly [EntityId, Severity])[]) {
  return notice(
    plan,
    found.map(([subject, severity]) => ({
      rule: 'some-rule',
      severity,
      basis: 'D',
      subject,
      others: [],
      field: null,
      message: 'Something.',
      suggestion: null,
      mend: null,
    })),
  );
}

test('parts are told of with what they are part of, the gravest group first, clean ones last', () => {
  const groups = groupFindings(
    plan,
    findings(
      [networkId('hub'), 'warning'],
      [peeringId(circuitId('ams'), 'AzurePrivatePeering'), 'error'],
      [gatewayIdOf(networkId('hub')), 'info'],
      [connectionId('ams-hub'), 'info'],
    ),
  );
  expect(groups.map(({ owner, findings: found }) => [owner, found.length])).toEqual([
    ['ams', 1],
    ['hub', 3],
    ['lon', 0],
  ]);
});

test('a finding on a part names it', () => {
  const [onPeering, onCircuit] = findings(
    [peeringId(circuitId('ams'), 'AzurePrivatePeering'), 'error'],
    [circuitId('ams'), 'error'],
  );
  expect(onPeering && partWords(plan, onPeering)).toBe('Private peering');
  expect(onCircuit && partWords(plan, onCircuit)).toBe('');
});
