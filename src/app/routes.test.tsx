// @vitest-environment jsdom
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { circuitId } from '#domain/model/ids.ts';
import type { PlanStorage } from '#store/ports.ts';
import { Session } from '#store/session.ts';
import { memoryStorage, portsOver } from '#testing/memory-storage.ts';
import { compose, Composed } from './compose.tsx';
import { RootLayout } from './root-layout.tsx';
import { Pages } from './routes.tsx';

// Pages are fetched, and transformed, when a test first comes to them.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

/** A screen of 390 px: the picture and the timeline wait in tabs, which spares every test drawing them. */
function phone(query: string) {
  const nothing = (): void => {};
  const listening = {
    addEventListener: nothing,
    removeEventListener: nothing,
    addListener: nothing,
    removeListener: nothing,
  };
  return { matches: query.includes('max-width'), media: query, ...listening };
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', phone);
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => vi.unstubAllGlobals());

const circuit = circuitId('ams');

async function keptPlan(storage: PlanStorage): Promise<string> {
  const begun = await new Session(portsOver(storage)).begin([
    { id: 'name-plan', args: { name: 'Contoso rollout' } },
    { id: 'plan-circuit', args: { circuitId: circuit, settings: { name: 'ams-primary' } } },
  ]);
  if (!begun.ok) throw new Error('A plan can always be begun.');
  return begun.value;
}

function show(address: string, storage: PlanStorage = memoryStorage()) {
  const ports = portsOver(storage);
  const device = {
    ...ports,
    newId: () => `new-${ports.newId()}`,
    downloadText: vi.fn(),
    downloadFile: vi.fn(),
    drawPng: vi.fn(async () => null),
    copyText: vi.fn(async () => true),
    startReader: null,
  };
  const parts = compose(device);
  const router: { state: { location: { pathname: string } }; navigate: (to: string) => unknown } = {
    state: { location: { pathname: address } },
    navigate: () => {},
  };
  const Watched = () => {
    const location = useLocation();
    const navigate = useNavigate();
    useEffect(() => {
      router.state.location = location;
      router.navigate = navigate;
    }, [location, navigate]);
    return null;
  };
  render(
    <Composed parts={parts}>
      <MemoryRouter initialEntries={[address]}>
        <Pages />
        <Watched />
      </MemoryRouter>
    </Composed>,
  );
  return { device, parts, router, user: userEvent.setup() };
}

const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name });

test('the home page is named after the app, and its dialog has an address', async () => {
  const { router, user } = show('/');
  await heading(/before you pay/);
  await waitFor(() => expect(document.title).toBe('Onramp'));
  await user.click(await screen.findByRole('button', { name: 'Paste or drop a file' }));
  expect(await screen.findByRole('dialog', { name: 'Where is my circuit?' })).toBeTruthy();
  expect(router.state.location.pathname).toBe('/open');
  expect(document.title).toBe('Where is my circuit? · Onramp');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(router.state.location.pathname).toBe('/');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Paste or drop a file'));
});

test('the dialog of examples has an address, and a chosen one becomes a plan of this device, each time', async () => {
  const storage = memoryStorage();
  const { router, user } = show('/', storage);
  await heading(/before you pay/);
  await user.click(await screen.findByRole('button', { name: 'Start from an example' }));
  expect(await screen.findByRole('dialog', { name: 'Start from an example' })).toBeTruthy();
  expect(router.state.location.pathname).toBe('/examples');
  await waitFor(() => expect(document.title).toBe('Start from an example · Onramp'));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(router.state.location.pathname).toBe('/');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Start from an example'));
  expect(storage.texts.size).toBe(0);

  for (const name of ['Layer 3 by the provider', 'Layer 3 by the provider 2']) {
    await act(() => router.navigate('/examples'));
    await user.click(await screen.findByRole('button', { name: 'Start from Layer 3 by the provider' }));
    await heading('Verify provisioning');
    expect(router.state.location.pathname).toMatch(/^\/plans\/new-plan-\d+\/circuits\/par\/verify$/);
    expect([...storage.texts.values()].at(-1)).toContain(`"name":"${name}"`);
    await act(() => router.navigate('/'));
    await screen.findByRole('link', { name: `Open ${name}` });
  }
  expect(storage.texts.size).toBe(2);
});

test('a plan file that is opened becomes a plan of this device', async () => {
  const storage = memoryStorage();
  const { router, user } = show('/open', storage);
  await user.click(await screen.findByLabelText('Text to read'));
  await user.paste('{"schemaVersion":1,"seed":1,"day":0,"log":[]}');
  await user.click(await screen.findByRole('button', { name: 'Open plan' }));
  await heading('This plan has no circuit');
  expect(router.state.location.pathname).toBe('/plans/new-plan-1');
  expect(storage.texts.size).toBe(1);

  await user.click(screen.getByRole('button', { name: 'Plan a circuit' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/plans/new-plan-1/circuits/circuit-1/create'));
});

test('the address of a plan leads on to the step that wants the person, and the title has the focus', async () => {
  const storage = memoryStorage();
  const planId = await keptPlan(storage);
  const { router, user } = show('/', storage);
  await user.click(await screen.findByRole('link', { name: 'Open Contoso rollout' }));
  await heading('Create circuit');
  expect(router.state.location.pathname).toBe(`/plans/${planId}/circuits/ams/create`);
  await waitFor(() => expect(document.title).toBe('Create circuit · ams-primary · Onramp'));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Create circuit'));
});

test('the dialog that compares a plan with Azure has an address of its own, and leads back where it was opened', async () => {
  const storage = memoryStorage();
  const planId = await keptPlan(storage);
  const { router, user } = show(`/plans/${planId}/compare`, storage);
  expect(await screen.findByRole('dialog', { name: 'Compare with Azure' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/plans/${planId}/circuits`));
  await user.click(screen.getByRole('link', { name: 'Compare with Azure…' }));
  expect(await screen.findByRole('dialog', { name: 'Compare with Azure' })).toBeTruthy();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(router.state.location.pathname).toBe(`/plans/${planId}/circuits`));
});

test('an address without a step, or with one that does not exist, leads to the current step', async () => {
  const storage = memoryStorage();
  const planId = await keptPlan(storage);
  const { router } = show(`/plans/${planId}/circuits/ams/dance`, storage);
  await heading('Create circuit');
  expect(router.state.location.pathname).toBe(`/plans/${planId}/circuits/ams/create`);
});

test('a plan that is not on this device is named, with the way home', async () => {
  const { router, user } = show('/plans/nope/circuits/ams/create');
  await heading('No plan with this address on this device');
  expect(document.title).toBe('No plan with this address on this device · Onramp');
  await user.click(screen.getByRole('link', { name: 'Go to your plans' }));
  await heading(/before you pay/);
  expect(router.state.location.pathname).toBe('/');
});

test('a plan that cannot be read is set aside and can be downloaded, now and later', async () => {
  const storage = memoryStorage();
  storage.texts.set('later', '{"schemaVersion":99}');
  const { device, user } = show('/plans/later', storage);
  await heading('This plan is set aside');
  await user.click(screen.getByRole('button', { name: 'Download plan text' }));
  expect(device.downloadText).toHaveBeenCalledWith('plan-later.onramp.json', '{"schemaVersion":99}');
  expect(storage.texts.size).toBe(0);
});

test('a plan that was set aside earlier is still found at its address', async () => {
  const storage = memoryStorage();
  storage.texts.set('broken', '{"schema');
  await storage.setAside('broken', 'damaged');
  show('/plans/broken', storage);
  await heading('This plan is set aside');
  expect(screen.getByText(/Its text is damaged/)).toBeTruthy();
});

test('a plan that was set aside by an older version can be put back', async () => {
  const storage = memoryStorage();
  const planId = await keptPlan(storage);
  await storage.setAside(planId, 'newer-version');
  const { user } = show('/', storage);
  await user.click(await screen.findByRole('button', { name: `Try to open plan ${planId}` }));
  await heading('Create circuit');
  expect(await storage.listSetAside()).toEqual([]);
});

test('a circuit that is not in the plan is named, with the circuits that are', async () => {
  const storage = memoryStorage();
  const planId = await keptPlan(storage);
  const { user } = show(`/plans/${planId}/circuits/elsewhere/create`, storage);
  await heading('This circuit is not in the plan');
  await user.click(screen.getByRole('link', { name: 'Open ams-primary' }));
  await heading('Create circuit');
});

test('a browser that refuses its storage is asked again on demand', async () => {
  const storage = memoryStorage();
  const planId = await keptPlan(storage);
  const isRefused = vi.fn(() => true);
  const load: PlanStorage['load'] = (id) =>
    isRefused() ? Promise.reject(new Error('SecurityError')) : storage.load(id);
  const { user } = show(`/plans/${planId}`, { ...storage, load });
  await heading('This plan cannot be read now');
  isRefused.mockReturnValue(false);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await heading('Create circuit');
});

test('a plan that cannot be saved is found again from the home page, and the browser asks before the tab closes', async () => {
  const storage = memoryStorage();
  storage.failWrites(true);
  const { user, router } = show('/', storage);
  await user.click(await screen.findByRole('button', { name: 'Start a plan' }));
  await heading('Create circuit');
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);

  await act(async () => router.navigate('/'));
  await user.click(await screen.findByRole('link', { name: 'Back to Untitled plan' }));
  await heading('Create circuit');
});

test('an address that leads nowhere says so', async () => {
  show('/nowhere');
  await heading('There is nothing at this address');
});

test('a page that fails is replaced, and the open plan can be downloaded and copied', async () => {
  const storage = memoryStorage();
  const planId = await keptPlan(storage);
  const ports = portsOver(storage);
  const device = {
    ...ports,
    downloadText: vi.fn(),
    downloadFile: vi.fn(),
    drawPng: vi.fn(async () => null),
    copyText: vi.fn(async () => true),
    startReader: null,
  };
  const parts = compose(device);
  await (await parts.sessions.get()).open(planId);
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const Broken = () => {
    throw new Error('The drawing failed.');
  };
  render(
    <Composed parts={parts}>
      <MemoryRouter>
        <RootLayout onRecover={() => {}}>
          <Broken />
        </RootLayout>
      </MemoryRouter>
    </Composed>,
  );
  await heading('This page has failed');
  quiet.mockRestore();
  expect(within(screen.getByRole('main')).getByText('The drawing failed.')).toBeTruthy();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Download plan text' }));
  await waitFor(() =>
    expect(device.downloadText).toHaveBeenCalledWith('contoso-rollout.onramp.json', storage.texts.get(planId)),
  );
  await user.click(screen.getByRole('button', { name: 'Copy plan text' }));
  expect(await screen.findByRole('button', { name: 'Plan text copied' })).toBeTruthy();
  expect(device.copyText).toHaveBeenCalledWith(storage.texts.get(planId));
});
