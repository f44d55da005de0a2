// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, gatewayIdOf, connectionId, networkId } from '#domain/model/ids.ts';
import { storyOfAms } from '#testing/circuit-story.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { ResiliencyPage } from './resiliency-page.tsx';

vi.setConfig({ testTimeout: 30_000 });

const hub = networkId('hub');
const linked: readonly PlanRequest[] = [
  ...storyOfAms('planned'),
  {
    id: 'plan-network',
    args: {
      networkId: hub,
      settings: { name: 'hub', subscription: 'sub-1', location: 'West Europe', addressSpace: ['10.20.0.0/16'] },
      gateway: { name: 'hub-gateway', sku: 'ErGw1AZ' },
    },
  },
  {
    id: 'plan-connection',
    args: {
      connectionId: connectionId('ams-hub'),
      circuitId: circuitId('ams'),
      gatewayId: gatewayIdOf(hub),
      settings: { name: 'ams-hub' },
    },
  },
];

describe('the resiliency of a plan', () => {
  it('says what to do while no network is linked', async () => {
    await drawScreen(<ResiliencyPage />, { asked: storyOfAms('planned') });
    expect(screen.getByText('Nothing to cut yet')).toBeTruthy();
  });

  it('tells the level with its reason, and what each failure does', async () => {
    await drawScreen(<ResiliencyPage />, { asked: linked });
    const levels = within(screen.getByRole('region', { name: 'Level of each network' }));
    expect(levels.getByText('Standard')).toBeTruthy();
    expect(levels.getByText(/1 circuit at Amsterdam/)).toBeTruthy();
    const failures = screen.getByRole('region', { name: 'What a single failure does' });
    expect(within(failures).getByText('Equinix')).toBeTruthy();
    expect(within(failures).getAllByText('Cut off').length).toBeGreaterThan(4);
    expect(within(failures).queryByText(/^Primary link/)).toBeNull();
  });

  it('shows all components when asked, with those that the network survives', async () => {
    const { user } = await drawScreen(<ResiliencyPage />, { asked: linked });
    await user.click(screen.getByRole('radio', { name: 'All components' }));
    expect(screen.getByText(/^Primary link/)).toBeTruthy();
    expect(screen.getAllByText('Survives').length).toBeGreaterThan(3);
  });

  it('adds what would raise it most, and the level rises', async () => {
    const { user, plan } = await drawScreen(<ResiliencyPage />, { asked: linked });
    await user.click(screen.getByRole('button', { name: /^Add it: A second circuit/ }));
    expect(Object.keys(plan().circuits)).toHaveLength(2);
    expect(Object.keys(plan().connections)).toHaveLength(2);
    expect(await screen.findAllByText('Maximum')).not.toEqual([]);
  });
});
