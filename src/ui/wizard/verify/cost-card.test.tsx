// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { circuitId } from '#domain/model/ids.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { liveCircuitWith, planWith } from '#testing/plans.ts';
import { VerifyStep } from './verify-step.tsx';

vi.setConfig({ testTimeout: 30_000 });

const ams = circuitId('ams');
const { circuits } = planWith(liveCircuitWith('ams', { serviceProviderProvisioningState: 'Provisioned' }));

test('costs are counted at rates that are typed, and what serves nobody is named', async () => {
  const { user, plan } = await drawScreen(<VerifyStep circuitId={ams} />, {
    asked: [{ id: 'import-circuits', args: { circuits: Object.values(circuits), peerings: [], authorizations: [] } }],
  });
  const card = within(screen.getByRole('region', { name: 'Costs' }));
  expect(card.getByText(/Onramp knows no prices/)).toBeTruthy();
  expect(card.queryByRole('table')).toBeNull();
  expect(card.getByText(/ams is Provisioned without a peering and is billed/)).toBeTruthy();

  await user.type(card.getByRole('textbox', { name: 'Circuit, per month' }), 'much{Enter}');
  expect(card.getByText('“much” is not an amount.')).toBeTruthy();
  await user.clear(card.getByRole('textbox', { name: 'Circuit, per month' }));
  await user.type(card.getByRole('textbox', { name: 'Circuit, per month' }), '300{Enter}');
  expect(plan().circuits[ams]?.design?.monthlyFee).toBe(300);
  const row = within(card.getByRole('table')).getByRole('row', { name: /^Circuit/ });
  expect(row.textContent).toContain('300.00');
  expect(within(card.getByRole('table')).getByRole('row', { name: /^Outbound data/ }).textContent).toContain(
    'rate missing',
  );
});
