// @vitest-environment jsdom
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes, useLocation } from 'react-router';
import { expect, test, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, peeringId } from '#domain/model/ids.ts';
import { storyOfAms } from '#testing/circuit-story.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { ChecksPage } from './checks-page.tsx';
// The rulebook comes after the page, and would arrive late on a busy machine.
import './rulebook.ts';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

const ams = circuitId('ams');
const onPrivate = peeringId(ams, 'AzurePrivatePeering');

const settings = {
  vlanId: 5000,
  peerASN: 65_515,
  primaryPeerAddressPrefix: '192.168.1.0/30',
  secondaryPeerAddressPrefix: '192.168.1.4/30',
};
// At a place without a Metro nothing is to be said against a circuit.
const sound: readonly PlanRequest[] = [
  ...storyOfAms('planned'),
  { id: 'plan-circuit', args: { circuitId: ams, settings: { peeringLocation: 'Berlin' } } },
  { id: 'agree-order', args: { circuitId: ams } },
];
const faulty: readonly PlanRequest[] = [
  ...sound,
  { id: 'plan-peering', args: { circuitId: ams, type: 'AzurePrivatePeering', settings } },
];

function Where() {
  const { pathname, search } = useLocation();
  return <p data-testid="where">{`${pathname}${search}`}</p>;
}

function open(asked: readonly PlanRequest[], search = '') {
  return drawScreen(
    <>
      <Routes>
        <Route path="/plans/:plan/checks" element={<ChecksPage />} />
        <Route path="*" element={null} />
      </Routes>
      <Where />
    </>,
    { asked, path: `/plans/plan-1/checks${search}` },
  );
}

const row = (words: RegExp) => screen.getByRole('listitem', { name: words });

test('tells what is wrong with each circuit, why, by which rule, how sure that is and where it says so', async () => {
  await open(faulty);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('2 errors to mend');
  const group = screen.getByRole('region', { name: 'ams-primary' });
  expect(group.textContent).toContain('Circuit · Berlin · Equinix · 200 Mbps Standard');
  const disputed = row(/AS 65515/);
  await waitFor(() => expect(disputed.textContent).toContain('Reserved ASNs.'));
  expect(disputed.textContent).toContain('PEER-11');
  expect(disputed.textContent).toContain('Microsoft’s pages disagree');
  // Where they disagree, all of them are named.
  expect(within(disputed).getAllByRole('link').length).toBeGreaterThan(1);
});

test('a fix is one press, and says what it does', async () => {
  const { user, plan } = await open(faulty);
  await user.click(within(row(/VLAN 5000/)).getByRole('button', { name: 'Use 100' }));
  expect(plan().peerings[onPrivate]?.settings.vlanId).toBe(100);
  await waitFor(() => expect(screen.queryByText(/VLAN 5000/)).toBeNull());
});

test('all that can be fixed is fixed at once, and undo takes it back at once', async () => {
  const { user, plan, session } = await open(faulty);
  const before = session.state.getState().present.log.length;
  await user.click(screen.getByRole('button', { name: 'Fix all that can be fixed (2)' }));
  expect(session.state.getState().present.log.length).toBe(before + 2);
  expect(plan().peerings[onPrivate]?.settings).toMatchObject({ vlanId: 100, peerASN: 65_010 });
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Nothing to mend'));
  act(() => session.undo());
  expect(plan().peerings[onPrivate]?.settings).toMatchObject({ vlanId: 5000, peerASN: 65_515 });
});

test('a finding is set aside with a note, is kept apart with note and day, and comes back', async () => {
  const { user } = await open(faulty);
  await user.click(within(row(/VLAN 5000/)).getByRole('button', { name: 'Set aside' }));
  await user.type(screen.getByRole('textbox', { name: 'Why it is left as it is' }), 'Only a test');
  await user.click(within(row(/VLAN 5000/)).getAllByRole('button', { name: 'Set aside' })[0] ?? document.body);
  await waitFor(() => expect(screen.queryByText(/VLAN 5000/)).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Set aside 1' }));
  expect(row(/VLAN 5000/).textContent).toContain('Set aside on day 0: “Only a test”.');
  await user.click(within(row(/VLAN 5000/)).getByRole('button', { name: 'Bring back' }));
  await waitFor(() => expect(screen.getByText('Nothing is set aside')).toBeTruthy());
  await user.click(screen.getByRole('button', { name: 'Show everything' }));
  expect(row(/VLAN 5000/)).toBeTruthy();
});

test('the counts filter, and the filter stands in the address', async () => {
  const { user } = await open(faulty, '?show=warnings');
  expect(screen.getByText('No warnings')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Errors 2' }));
  expect(screen.getByTestId('where').textContent).toBe('/plans/plan-1/checks?show=errors');
  expect(row(/VLAN 5000/)).toBeTruthy();
});

test('leads to the step where it is filled in', async () => {
  const { user } = await open(faulty);
  await user.click(within(row(/VLAN 5000/)).getByRole('button', { name: 'Go there' }));
  expect(screen.getByTestId('where').textContent).toMatch(/circuits\/ams\/routing\?at=ams%2FAzurePrivatePeering$/);
});

test('where nothing is wrong it says what was looked at', async () => {
  await open(sound);
  expect(screen.getByText(/rules look at 1 subject of this plan after every change/)).toBeTruthy();
});
