// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, globalReachId } from '#domain/model/ids.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { circuitIn, peering, planWith } from '#testing/plans.ts';
import { LinkStep } from '../link-step.tsx';

vi.setConfig({ testTimeout: 30_000 });

const ams = circuitId('ams');
const lon = circuitId('lon');
const join = globalReachId('join');

const { circuits, peerings } = planWith(
  circuitIn('PD'),
  circuitIn('PD', { name: 'lon', settings: { peeringLocation: 'London' } }),
  peering('AzurePrivatePeering'),
  peering('AzurePrivatePeering', {
    on: 'lon',
    settings: {
      primaryPeerAddressPrefix: '192.168.101.0/30',
      secondaryPeerAddressPrefix: '192.168.101.4/30',
      peerASN: 65_020,
    },
  }),
);
const two: PlanRequest = {
  id: 'import-circuits',
  args: { circuits: Object.values(circuits), peerings: Object.values(peerings), authorizations: [] },
};
const planned: PlanRequest = {
  id: 'plan-global-reach',
  args: {
    globalReachId: join,
    circuitId: ams,
    peerCircuitId: lon,
    settings: { name: 'ams-to-lon', addressPrefix: '192.168.8.0/29' },
  },
};
const made: readonly PlanRequest[] = [
  planned,
  { id: 'add-global-reach', args: { globalReachId: join } },
  { id: 'finish-global-reach', args: { globalReachId: join } },
];

async function card(asked: readonly PlanRequest[], onPage = ams) {
  const drawn = await drawScreen(<LinkStep circuitId={onPage} />, { asked: [two, ...asked] });
  return { ...drawn, region: await screen.findByRole('region', { name: 'Other circuits' }) };
}

describe('other circuits', () => {
  test('a circuit is chosen, joined and connected', async () => {
    const { region, user, plan } = await card([]);
    await user.click(within(region).getByRole('button', { name: 'Plan Global Reach' }));
    expect(within(region).getByText('Choose a circuit first.')).toBeTruthy();
    await user.click(within(region).getByRole('combobox', { name: 'Circuit to join' }));
    await user.click(await screen.findByRole('option', { name: /lon/ }));
    await user.click(within(region).getByRole('button', { name: 'Plan Global Reach' }));
    expect(within(region).getByText('Planned')).toBeTruthy();
    await user.click(within(region).getByRole('button', { name: 'Add Global Reach to lon' }));
    expect(Object.values(plan().globalReaches)[0]?.azure?.circuitConnectionStatus).toBe('Connecting');
  });

  test('a wrong subnet is said at its field, with a free one', async () => {
    const { region, user, plan } = await card([planned]);
    const field = within(region).getByRole('textbox', { name: 'Link subnet, IPv4' });
    await user.clear(field);
    await user.type(field, '192.168.8.0/30{Enter}');
    expect(within(region).getAllByText(/not one IPv4 block of \/29/).length).toBeGreaterThan(0);
    await user.click(within(region).getAllByRole('button', { name: /^Use 192.168.104.0\/29/ })[0] ?? field);
    expect(plan().globalReaches[join]?.settings.addressPrefix).toBe('192.168.104.0/29');
  });

  test('a live connection takes IPv6 later, and is removed where it was made', async () => {
    const { region, user, plan } = await card(made);
    expect(within(region).getByText('Connected')).toBeTruthy();
    await user.type(within(region).getByRole('textbox', { name: 'Link subnet, IPv6' }), 'fd00::/125');
    await user.click(within(region).getByRole('button', { name: 'Change IPv6 of Global Reach to lon' }));
    expect(plan().globalReaches[join]?.settings.ipv6AddressPrefix).toBe('fd00::/125');
    await user.click(within(region).getByRole('button', { name: 'More about Global Reach to lon' }));
    expect(await screen.findByRole('menuitem', { name: /Remove Global Reach to lon/ })).toBeTruthy();
  });

  test('on the other circuit it says where it was made', async () => {
    const { region } = await card(made, lon);
    expect(within(region).getByText(/Made on ams: it is changed and removed there/)).toBeTruthy();
    expect(within(region).getByRole('link', { name: 'Open ams' })).toBeTruthy();
    expect(within(region).queryByRole('button', { name: /More about/ })).toBeNull();
  });
});
