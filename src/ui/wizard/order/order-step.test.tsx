// @vitest-environment jsdom
import { act, configure, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId } from '#domain/model/ids.ts';
import { storyOfAms } from '#testing/circuit-story.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { OrderStep } from './order-step.tsx';

// What is folded away is looked for too, which is also much faster.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const ams = circuitId('ams');
const draw = (asked: readonly PlanRequest[]) => drawScreen(<OrderStep circuitId={ams} />, { asked });

it('is locked until the circuit exists, and says what unlocks it', async () => {
  const { user, plan } = await draw(storyOfAms('planned'));
  expect(screen.getByRole('heading', { name: 'This step is locked' })).toBeTruthy();
  expect(screen.getByText('ams-primary does not exist in Azure yet.')).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Create circuit' }));
  expect(plan().circuits[ams]?.azure).not.toBeNull();
  expect(screen.queryByRole('heading', { name: 'This step is locked' })).toBeNull();
});

it('takes the agreement before anything costs money', async () => {
  const { user, plan } = await draw(storyOfAms('planned'));
  await user.click(screen.getByRole('button', { name: 'Note that Equinix agreed the order' }));
  expect(plan().circuits[ams]?.orderAgreedDay).toBe(0);
  expect(screen.getByRole('heading', { name: 'The order is agreed' })).toBeTruthy();
});

it('shows the key in clear, and what to send with it', async () => {
  const { plan } = await draw(storyOfAms('created'));
  const key = plan().circuits[ams]?.azure?.serviceKey ?? 'no key';
  expect(screen.getByText(key)).toBeTruthy();
  expect(screen.getByText(/The key is not a secret/)).toBeTruthy();
  const text = screen.getByLabelText('What to send').textContent;
  for (const part of [key, 'Amsterdam', '200 Mbps', 'ams-primary']) expect(text).toContain(part);
});

it('hands the key over, and then leads on', async () => {
  const { user, plan } = await draw(storyOfAms('created'));
  await user.click(screen.getByRole('button', { name: 'Send key to Equinix' }));
  expect(plan().circuits[ams]?.azure?.keyHandedOverDay).toBe(0);
  expect(screen.getByRole('link', { name: 'Next: verify provisioning' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

it('counts the days that were paid for nothing', async () => {
  const { session } = await draw(storyOfAms('created'));
  act(() => void session.passDays(4));
  expect(screen.getByText('4 days so far')).toBeTruthy();
});

it('passes on why the provider gave up', async () => {
  await draw([
    ...storyOfAms('provisioning'),
    { id: 'give-up-provisioning', args: { circuitId: ams, note: 'no port free' } },
  ]);
  expect(screen.getByRole('region', { name: 'Equinix gave up' }).textContent).toContain('no port free');
  expect(screen.getByRole('button', { name: 'Send key to Equinix' })).toBeTruthy();
});

it('asks for nothing on Direct ports', async () => {
  await draw([
    ...storyOfAms('planned'),
    { id: 'plan-circuit', args: { circuitId: ams, settings: { expressRoutePort: '/port' } } },
    { id: 'create-circuit', args: { circuitId: ams } },
  ]);
  expect(screen.getByRole('heading', { name: 'There is nothing to order' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Send key/ })).toBeNull();
});
