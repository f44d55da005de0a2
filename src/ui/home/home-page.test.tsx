// @vitest-environment jsdom
import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, test, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, networkId } from '#domain/model/ids.ts';
import { Session } from '#store/session.ts';
import { type MemoryStorage, memoryStorage, portsOver } from '#testing/memory-storage.ts';
import { OnrampTheme } from '#ui/theme/onramp-theme.tsx';
import { HomePage, type HomePageProps } from './home-page.tsx';

// Parts of the page are fetched when a test first comes to them.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

const naming = (name: string): PlanRequest => ({ id: 'name-plan', args: { name } });
const ams: PlanRequest = {
  id: 'plan-circuit',
  args: {
    circuitId: circuitId('ams'),
    settings: {
      name: 'ams',
      resourceGroup: 'net',
      location: 'West Europe',
      serviceProviderName: 'Equinix',
      peeringLocation: 'Amsterdam',
      bandwidthInMbps: 200,
    },
  },
};
const hub: PlanRequest = { id: 'plan-network', args: { networkId: networkId('hub'), settings: { name: 'hub' } } };

/** Waits for the provider to begin. */
const ordered: readonly PlanRequest[] = [
  ams,
  { id: 'agree-order', args: { circuitId: circuitId('ams') } },
  { id: 'create-circuit', args: { circuitId: circuitId('ams') } },
  { id: 'hand-over-key', args: { circuitId: circuitId('ams') } },
];

async function deviceWith(...plans: readonly (readonly PlanRequest[])[]): Promise<MemoryStorage> {
  const storage = memoryStorage();
  const session = new Session(portsOver(storage));
  const outcomes = await plans.reduce<Promise<readonly boolean[]>>(
    async (done, requests) => [...(await done), (await session.begin(requests)).ok],
    Promise.resolve([]),
  );
  expect(outcomes.every(Boolean)).toBe(true);
  return storage;
}

function Address() {
  return <output aria-label="Address">{useLocation().pathname}</output>;
}

function show(storage: MemoryStorage, props: Partial<HomePageProps> = {}) {
  const session = new Session(portsOver(storage));
  const spies = {
    onDownload: vi.fn(),
    onExamples: vi.fn(),
    onPaste: vi.fn(),
    onFile: vi.fn(),
    onText: vi.fn(),
    onRestore: vi.fn(async () => {}),
  };
  render(
    <MemoryRouter>
      <OnrampTheme>
        <HomePage
          storage={storage}
          isSaving={false}
          unsaved={null}
          begin={(requests) => session.begin(requests)}
          {...spies}
          {...props}
        />
        <Address />
      </OnrampTheme>
    </MemoryRouter>,
  );
  return { ...spies, user: userEvent.setup() };
}

const address = (): string => screen.getByLabelText('Address').textContent ?? '';
const rows = (): Promise<readonly HTMLElement[]> =>
  within(screen.getByRole('region', { name: 'Your plans' })).findAllByRole('listitem');

test('every plan says how large it is, where it stands and whose turn it is, the newest first', async () => {
  show(await deviceWith([naming('Lab'), ams], [naming('Contoso rollout'), ...ordered, hub]));
  const [first, second] = await rows();
  expect(first?.textContent).toContain('Contoso rollout1 circuit, 1 networkStep 3 of 5Waiting on Equinix');
  expect(second?.textContent).toContain('Lab1 circuitStep 1 of 5Your turn');
  expect(screen.getByRole('link', { name: 'Open Contoso rollout' }).getAttribute('href')).toBe('/plans/plan-4');
});

test('a device without plans explains the five steps and offers to start', async () => {
  show(memoryStorage());
  expect(await screen.findByText('No plans yet')).toBeTruthy();
  expect(
    within(screen.getByRole('region', { name: 'The five steps of a circuit' })).getAllByRole('listitem'),
  ).toHaveLength(5);
  expect(screen.queryByText('Saved on this device')).toBeNull();
});

test('one press starts a plan with a planned circuit and leads to its first step', async () => {
  const storage = await deviceWith([naming('Untitled plan'), ams]);
  const { user } = show(storage);
  await rows();
  await user.click(screen.getByRole('button', { name: 'Start a plan' }));
  await waitFor(() => expect(address()).toMatch(/^\/plans\/.+\/circuits\/circuit-1\/create$/));
  expect([...storage.texts.values()].at(-1)).toContain('Untitled plan 2');
});

test('a plan is deleted once its name was typed, and the focus stays on the page', async () => {
  const storage = await deviceWith([naming('Lab'), ams], [naming('Contoso'), ams]);
  const { user } = show(storage);
  await rows();
  await user.click(screen.getByRole('button', { name: 'More about Lab' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete plan' }));
  const dialog = await screen.findByRole('dialog', { name: 'Delete Lab?' });
  await user.click(within(dialog).getByRole('button', { name: 'Delete plan' }));
  expect(storage.texts.size).toBe(2);
  await user.type(within(dialog).getByLabelText('Type Lab to confirm'), 'Lab');
  await user.click(within(dialog).getByRole('button', { name: 'Delete plan' }));
  await waitFor(() => expect(screen.queryByText('Lab')).toBeNull());
  expect(storage.texts.size).toBe(1);
  expect(await screen.findByText('Lab is deleted.')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Your plans');
});

test('plans that cannot be opened are set aside with their reason, and can be downloaded, tried again or deleted', async () => {
  const storage = memoryStorage();
  storage.texts.set('later', '{"schemaVersion":99}');
  storage.texts.set('broken', '{"schema');
  const { user, onDownload, onRestore } = show(storage);
  const shelf = await screen.findByRole('region', { name: 'Set aside' });
  expect(within(shelf).getByText(/Written by a newer version/)).toBeTruthy();
  expect(within(shelf).getByText(/Its text is damaged/)).toBeTruthy();

  await user.click(within(shelf).getByRole('button', { name: 'Download plan broken' }));
  expect(onDownload).toHaveBeenCalledWith(expect.objectContaining({ id: 'broken', text: '{"schema' }));
  await user.click(within(shelf).getByRole('button', { name: 'Try to open plan later' }));
  expect(onRestore).toHaveBeenCalledWith(expect.objectContaining({ id: 'later' }));

  await user.click(within(shelf).getByRole('button', { name: 'Delete plan broken' }));
  await user.type(screen.getByLabelText('Type broken to confirm'), 'broken{Enter}');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Download plan broken' })).toBeNull());
  expect((await storage.listSetAside()).map(({ id }) => id)).toEqual(['later']);
});

test('a browser that refuses its storage is named, and asked again on demand', async () => {
  const storage = await deviceWith([naming('Lab'), ams]);
  const isRefused = vi.fn(() => true);
  const list: MemoryStorage['list'] = () => (isRefused() ? Promise.reject(new Error('SecurityError')) : storage.list());
  const { user } = show({ ...storage, list });
  expect(await screen.findByText('The plans on this device cannot be read')).toBeTruthy();
  expect(screen.getByText('Nothing is saved')).toBeTruthy();
  isRefused.mockReturnValue(false);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Open Lab' })).toBeTruthy();
});

test('a plan that could not be saved leads back to itself', async () => {
  show(memoryStorage(), { unsaved: { planId: 'plan-7', name: 'Contoso' } });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Contoso is open and not saved');
  expect(within(alert).getByRole('link', { name: 'Back to Contoso' }).getAttribute('href')).toBe('/plans/plan-7');
});

test('a file that is dropped anywhere is taken, and the page says so while it hovers', async () => {
  const { onFile } = show(memoryStorage());
  const file = new File(['{}'], 'circuits.json');
  const dataTransfer = { types: ['Files'], files: [file] };
  fireEvent.dragOver(document.body, { dataTransfer });
  expect(await screen.findByText('Drop the file to read it')).toBeTruthy();
  fireEvent.drop(document.body, { dataTransfer });
  expect(onFile).toHaveBeenCalledWith(file);
  await waitFor(() => expect(screen.queryByText('Drop the file to read it')).toBeNull());
});

test('a text that is pasted into the page is taken, but not one that is pasted into a field', async () => {
  const { onText, onPaste, user } = show(memoryStorage());
  const clipboardData = { getData: () => '{"name":"ams"}' };
  fireEvent.paste(document.body, { clipboardData });
  expect(onText).toHaveBeenCalledWith('{"name":"ams"}');
  const field = document.body.appendChild(document.createElement('input'));
  fireEvent.paste(field, { clipboardData });
  field.remove();
  expect(onText).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Paste or drop a file' }));
  expect(onPaste).toHaveBeenCalled();
});

test('beside the empty plan stands the way to the examples', async () => {
  const { onExamples, user } = show(memoryStorage());
  await user.click(screen.getByRole('button', { name: 'Start from an example' }));
  expect(onExamples).toHaveBeenCalled();
});

test('stories are announced as coming, with a control that says why it cannot be used', async () => {
  show(memoryStorage());
  await screen.findByText('No plans yet');
  const choose = screen.getByRole('button', { name: 'Choose a story', description: 'No story is written yet.' });
  expect(choose.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('No stories yet')).toBeTruthy();
});
