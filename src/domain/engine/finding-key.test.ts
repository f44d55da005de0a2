import { expect, test } from 'vitest';
import { circuitId } from '#domain/model/ids.ts';
import { emptyPlan } from '#domain/model/plan.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { notice } from './finding-key.ts';

const finding: Finding = {
  rule: 'vlan-in-range',
  severity: 'error',
  basis: 'D',
  subject: circuitId('ams'),
  others: [circuitId('lon')],
  field: 'vlanId',
  message: 'VLAN 5000 is out of range.',
  suggestion: null,
  mend: null,
};

test('a key names rule, subject, field and who else takes part, and not what the sentence says', () => {
  const [first] = notice(emptyPlan, [finding]);
  const [again] = notice(emptyPlan, [{ ...finding, message: 'VLAN 6000 is out of range.' }]);
  expect(first?.key).toBe('vlan-in-range ams vlanId lon');
  expect(again?.key).toBe(first?.key);
});

test('two faults at one field have keys of their own', () => {
  const keys = notice(emptyPlan, [finding, { ...finding, message: 'Another one.' }]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});

test('what is set aside stays so until it says something else', () => {
  const [{ key } = { key: '' }] = notice(emptyPlan, [finding]);
  const said = { note: 'Agreed with the provider', message: finding.message, day: 3 };
  const plan = { ...emptyPlan, setAside: { [key]: said } };
  expect(notice(plan, [finding])[0]).toMatchObject({ aside: said, earlier: null });
  expect(notice(plan, [{ ...finding, message: 'VLAN 6000 is out of range.' }])[0]).toMatchObject({
    aside: null,
    earlier: said,
  });
});
