// @vitest-environment jsdom
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { offersOf } from '#domain/engine/offers.ts';
import { isBarred, saidBy } from '#domain/engine/verdict.ts';
import { Session } from '#store/session.ts';
import { SessionContext } from '#store/use-session.ts';
import { memoryStorage, portsOver } from '#testing/memory-storage.ts';
import { ams, twoNetworkRun } from '#testing/wishes.ts';
import { AskRoot } from '#ui/ask/ask-root.tsx';
import { fieldId } from '#ui/ask/field-id.ts';
import { Palette } from './palette.tsx';
import { closeDialog, usePalette } from './palette-store.ts';
import { PaletteTrigger } from './palette-trigger.tsx';
import { Shortcuts } from './shortcuts.tsx';
// They would arrive late on a busy machine.
import '#ui/ask/ask-dialogs.tsx';
import './palette-dialog.tsx';
import './plan-keys.ts';
import './shortcuts-sheet.tsx';

vi.setConfig({ testTimeout: 20_000 });
configure({ asyncUtilTimeout: 5000 });

const create: PlanRequest = { id: 'create-circuit', args: { circuitId: ams } };
const handOver: PlanRequest = { id: 'hand-over-key', args: { circuitId: ams } };
const planned = twoNetworkRun(1).log.map(({ request }) => request);

function Where() {
  return <p data-testid="where">{useLocation().pathname}</p>;
}

const where = () => screen.getByTestId('where').textContent;

async function onPlan(requests: readonly PlanRequest[], step = 'verify') {
  const storage = memoryStorage();
  const session = new Session(portsOver(storage));
  const begun = await session.begin(requests);
  if (!begun.ok) throw new Error('The test plan could not be made.');
  render(
    <SessionContext value={session}>
      <MemoryRouter initialEntries={[`/plans/${begun.value}/circuits/${ams}/${step}`]}>
        <AskRoot>
          <PaletteTrigger />
          <input aria-label="Name" />
          <button type="button">Elsewhere</button>
          <Where />
          <Palette storage={storage} />
          <Shortcuts />
        </AskRoot>
      </MemoryRouter>
    </SessionContext>,
  );
  return { session, state: () => session.state.getState(), user: userEvent.setup() };
}

async function opened(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'What comes next, or run a command' }));
  return screen.findByRole('combobox');
}

const option = (name: string | RegExp) => screen.getByRole('option', { name });
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const activeOption = () =>
  document.getElementById(screen.getByRole('combobox').getAttribute('aria-activedescendant') ?? '');

afterEach(() => {
  act(() => {
    closeDialog();
    usePalette.setState({ singleKeys: true });
  });
});

describe('the palette', () => {
  test('begins with what comes next, and does it', async () => {
    const { user, state } = await onPlan([...planned, create], 'order');
    await opened(user);
    const next = within(screen.getByRole('group', { name: 'What comes next' }));
    expect(next.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Send key to EquinixSend the service key to Equinix.',
    ]);
    await user.keyboard('{Enter}');
    await gone();
    await waitFor(() => expect(state().run.log.at(-1)?.request.id).toBe('hand-over-key'));
  });

  test('offers every action of the circuit, barred ones with the words of their guard', async () => {
    const { user, state } = await onPlan([...planned, create]);
    await opened(user);
    const group = within(screen.getByRole('group', { name: 'Actions' }));
    const offers = offersOf(state().run.plan, ams);
    const options = group.getAllByRole('option');
    expect(options).toHaveLength(offers.length);
    for (const { request, verdict } of offers.filter((offer) => isBarred(offer.verdict))) {
      const barred = options.find(
        ({ dataset }) => dataset['action'] === request.id && dataset['args'] === JSON.stringify(request.args),
      );
      expect(barred?.getAttribute('aria-disabled')).toBe('true');
      expect(document.getElementById(barred?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
        saidBy(verdict)[0]?.sentence,
      );
    }
  });

  test('explains a barred action instead of carrying it out, and its remedy makes it possible', async () => {
    const { user, state } = await onPlan([...planned, create]);
    const field = await opened(user);
    await user.type(field, 'start provisioning{Enter}');
    expect(screen.getByRole('dialog')).toBeDefined();
    expect(state().past).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Send key to Equinix' }));
    expect(state().run.log.at(-1)?.request.id).toBe('hand-over-key');
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(activeOption()?.getAttribute('aria-disabled')).toBeNull();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(state().run.log.at(-1)?.request.id).toBe('start-provisioning'));
  });

  test('walks through its options with arrow keys, round and round', async () => {
    const { user } = await onPlan([...planned, create]);
    await opened(user);
    const options = screen.getAllByRole('option');
    expect(activeOption()).toBe(options[0]);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(activeOption()).toBe(options[2]);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(activeOption()).toBe(options.at(-1));
    expect(activeOption()?.getAttribute('aria-selected')).toBe('true');
  });

  test('leads to every step', async () => {
    const { user } = await onPlan([...planned, create]);
    const field = await opened(user);
    await user.type(field, 'link virtual{Enter}');
    await waitFor(() => expect(where()).toBe('/plans/plan-2/circuits/ams/link'));
  });

  test('leads to the first empty field', async () => {
    const { user } = await onPlan([{ id: 'plan-circuit', args: { circuitId: ams, settings: { name: 'ams' } } }]);
    const input = document.createElement('input');
    input.id = fieldId(ams, 'resourceGroup');
    const field = await opened(user);
    await user.type(field, 'create circuit');
    await user.click(screen.getAllByRole('option', { name: 'Create circuit' })[0] ?? document.body);
    await waitFor(() => expect(where()).toBe('/plans/plan-2/circuits/ams/create'));
    document.body.append(input);
    await waitFor(() => expect(document.activeElement).toBe(input));
    input.remove();
  });

  test('takes nothing away before its name is typed', async () => {
    const { user, state } = await onPlan([...planned, create]);
    const field = await opened(user);
    await user.type(field, 'delete circuit{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Delete circuit?' });
    await user.type(within(dialog).getByRole('textbox'), 'ams');
    await user.click(within(dialog).getByRole('button', { name: 'Delete circuit' }));
    await waitFor(() => expect(state().run.plan.circuits[ams]?.azure).toBeNull());
  });

  test('runs commands, and says why one cannot be run', async () => {
    const { user, state } = await onPlan([...planned, create, handOver]);
    await user.type(await opened(user), 'next event{Enter}');
    await waitFor(() => expect(state().run.day).toBeGreaterThan(0));
    await gone();
    await user.type(await opened(user), 'present{Enter}');
    expect(screen.getByRole('dialog').textContent).toContain('The present is on screen.');
    await user.clear(screen.getByRole('combobox'));
    await user.type(screen.getByRole('combobox'), 'one entry back{Enter}');
    await waitFor(() => expect(state().lookingAt).toBe(state().present.log.length - 1));
  });

  test('says when nothing is found', async () => {
    const { user } = await onPlan([...planned]);
    await user.type(await opened(user), 'zebra');
    expect(screen.queryAllByRole('option')).toHaveLength(0);
    expect(screen.getByText(/Nothing is called “zebra”/)).toBeDefined();
  });

  test('without a plan has pages, plans and commands only', async () => {
    const storage = memoryStorage();
    const session = new Session(portsOver(storage));
    await session.begin([{ id: 'name-plan', args: { name: 'Contoso rollout' } }]);
    render(
      <MemoryRouter>
        <PaletteTrigger />
        <Where />
        <Palette storage={storage} />
      </MemoryRouter>,
    );
    const user = userEvent.setup();
    await opened(user);
    expect(await screen.findByRole('option', { name: 'Contoso rollout' })).toBeDefined();
    expect(screen.getAllByRole('group').map((group) => group.firstChild?.textContent)).toEqual([
      'Pages',
      'Plans on this device',
      'Commands',
    ]);
    await user.click(option('Contoso rollout'));
    await waitFor(() => expect(where()).toBe('/plans/plan-2'));
  });
});

describe('the shortcuts', () => {
  test('open and close the palette', async () => {
    await onPlan(planned);
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    fireEvent.keyDown(await screen.findByRole('combobox'), { key: 'k', ctrlKey: true });
    await gone();
  });

  test('undo and redo, and say so', async () => {
    const { session, state } = await onPlan(planned);
    act(() => void session.ask(create));
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(state().run.plan.circuits[ams]?.azure).toBeNull());
    expect(screen.getByRole('status').textContent).toBe('Undone: ams created.');
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Done again: ams created.'));
  });

  test('leave undo to a field in which somebody types', async () => {
    const { session, state } = await onPlan(planned);
    act(() => void session.ask(create));
    expect(fireEvent.keyDown(screen.getByRole('textbox', { name: 'Name' }), { key: 'z', ctrlKey: true })).toBe(true);
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Name' }), { key: '.' });
    await act(() => Promise.resolve());
    expect(state().past).toHaveLength(1);
  });

  test('go from step to step and to the next event', async () => {
    const { state } = await onPlan([...planned, create, handOver]);
    fireEvent.keyDown(document.body, { key: ']' });
    await waitFor(() => expect(where()).toContain('/routing'));
    fireEvent.keyDown(document.body, { key: '[' });
    await waitFor(() => expect(where()).toContain('/verify'));
    fireEvent.keyDown(document.body, { key: '.' });
    await waitFor(() => expect(state().run.day).toBeGreaterThan(0));
  });

  test('single keys can be turned off', async () => {
    const { user } = await onPlan(planned);
    fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
    await user.click(await screen.findByRole('checkbox', { name: 'Single keys act, too' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await gone();
    fireEvent.keyDown(document.body, { key: ']' });
    fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
    await act(() => Promise.resolve());
    expect(where()).toContain('/verify');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('are named as the keyboard names them', async () => {
    vi.stubGlobal('navigator', { ...navigator, userAgent: 'Mozilla/5.0 (Macintosh)' });
    await onPlan(planned);
    const trigger = screen.getByRole('button', { name: 'What comes next, or run a command' });
    expect(trigger.textContent).toContain('⌘ K');
    expect(trigger.getAttribute('aria-keyshortcuts')).toBe('Meta+K');
    vi.unstubAllGlobals();
  });
});

test('the examples are two words away', async () => {
  const { user } = await onPlan(planned);
  await user.type(await opened(user), 'from example');
  await user.keyboard('{Enter}');
  await gone();
  expect(where()).toBe('/examples');
});
