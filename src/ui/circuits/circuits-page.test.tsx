// @vitest-environment jsdom
import { act, configure, screen, within } from '@testing-library/react';
import { Route, Routes, useLocation } from 'react-router';
import { expect, test, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, networkId } from '#domain/model/ids.ts';
import { storyOfAms } from '#testing/circuit-story.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { CircuitsPage } from './circuits-page.tsx';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

const ams = circuitId('ams');
const hub: PlanRequest = {
  id: 'plan-network',
  args: { networkId: networkId('hub'), settings: { name: 'hub' }, gateway: { name: 'hub-gateway', sku: 'ErGw1AZ' } },
};

function Where() {
  return <p data-testid="where">{useLocation().pathname}</p>;
}

function open(asked: readonly PlanRequest[]) {
  return drawScreen(
    <>
      <Routes>
        <Route path="/plans/:plan/circuits" element={<CircuitsPage />} />
        <Route path="*" element={null} />
      </Routes>
      <Where />
    </>,
    { asked, path: '/plans/plan-2/circuits' },
  );
}

const rows = (list: string) => within(screen.getByRole('list', { name: list })).getAllByRole('listitem');

test('tells where each circuit lands, how it stands, and who is next', async () => {
  await open([
    ...storyOfAms('provisioning'),
    { id: 'duplicate-circuit', args: { circuitId: ams, newId: circuitId('b') } },
  ]);
  const [first, second] = rows('Circuits').map((row) => row.textContent);
  expect(first).toContain('ams-primary');
  expect(first).toContain('Amsterdam · Equinix · 200 Mbps Standard');
  expect(first).toContain('ProvisioningProviderVerify provisioning');
  expect(second).toContain('ams-primary-2');
  expect(second).toContain('plannedYouCreate circuit');
});

test('duplicates, renames and removes a planned circuit, and undo brings it back', async () => {
  const { user, plan, session } = await open(storyOfAms('planned'));
  await user.click(screen.getByRole('button', { name: 'More about ams-primary' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Duplicate' }));
  const copy = circuitId('circuit-1');
  expect(plan().circuits[copy]?.settings.name).toBe('ams-primary-2');

  await user.click(screen.getByRole('button', { name: 'More about ams-primary-2' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
  const field = await screen.findByRole('textbox', { name: 'Circuit name' });
  await user.clear(field);
  await user.type(field, 'lon-backup{Enter}');
  expect(plan().circuits[copy]?.settings.name).toBe('lon-backup');

  await user.click(screen.getByRole('button', { name: 'More about lon-backup' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Remove from the plan' }));
  const question = await screen.findByRole('dialog');
  await user.type(within(question).getByRole('textbox'), 'lon-backup');
  await user.click(within(question).getByRole('button', { name: 'Remove from the plan' }));
  expect(plan().circuits[copy]).toBeUndefined();
  act(() => session.undo());
  expect(plan().circuits[copy]?.settings.name).toBe('lon-backup');
});

test('says that Azure cannot rename what is live', async () => {
  const { user } = await open(storyOfAms('created'));
  await user.click(screen.getByRole('button', { name: 'More about ams-primary' }));
  const rename = await screen.findByRole('menuitem', { name: 'Rename' });
  expect(rename.getAttribute('aria-disabled')).toBe('true');
  expect(rename.textContent).toContain('Azure cannot rename ams-primary.');
});

test('duplicates a network with its gateway', async () => {
  const { user, plan } = await open([...storyOfAms('planned'), hub]);
  await user.click(screen.getByRole('button', { name: 'More about hub' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Duplicate' }));
  expect(plan().networks[networkId('network-1')]?.settings.name).toBe('hub-2');
  expect(rows('Virtual networks')).toHaveLength(2);
});

test('a plan without circuits asks for one, and leads to its first step', async () => {
  const { user, plan } = await open([]);
  expect(screen.getByText('No circuit yet')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Add a circuit' }));
  expect(Object.keys(plan().circuits)).toEqual(['circuit-1']);
  expect(screen.getByTestId('where').textContent).toBe('/plans/plan-2/circuits/circuit-1/create');
});
