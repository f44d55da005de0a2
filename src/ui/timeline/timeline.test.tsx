// @vitest-environment jsdom
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { Session } from '#store/session.ts';
import { SessionContext } from '#store/use-session.ts';
import { memoryStorage, portsOver } from '#testing/memory-storage.ts';
import { ams, twoNetworkRun } from '#testing/wishes.ts';
import { AskRoot } from '#ui/ask/ask-root.tsx';
import { Timeline } from './timeline.tsx';
// It would arrive late on a busy machine.
import '#ui/ask/ask-dialogs.tsx';

vi.setConfig({ testTimeout: 20_000 });
configure({ asyncUtilTimeout: 5000 });

const create: PlanRequest = { id: 'create-circuit', args: { circuitId: ams } };
const handOver: PlanRequest = { id: 'hand-over-key', args: { circuitId: ams } };
const planned = twoNetworkRun(1).log.map(({ request }) => request);

async function shown(...requests: readonly PlanRequest[]) {
  const session = new Session(portsOver(memoryStorage()));
  const begun = await session.begin(requests);
  if (!begun.ok) throw new Error('The test plan could not be made.');
  render(
    <SessionContext value={session}>
      <AskRoot>
        <Timeline />
      </AskRoot>
    </SessionContext>,
  );
  return { session, state: () => session.state.getState(), user: userEvent.setup() };
}

const happened = () => within(screen.getByRole('list', { name: 'What happened' }));
const slider = () => screen.getByRole('slider', { name: 'Look back' });

describe('the timeline', () => {
  test('says that nothing has happened yet', async () => {
    await shown();
    expect(screen.getByText('Nothing has happened yet. The first entry comes with the first edit.')).toBeDefined();
    expect(screen.queryByRole('slider')).toBeNull();
  });

  test('tells every happening with day and actor, and marks what is on screen', async () => {
    await shown(...planned, create);
    const button = happened().getByRole('button', { name: 'ams created, Day 0, You' });
    expect(button.getAttribute('aria-current')).toBe('step');
    expect(happened().getAllByRole('button')).toHaveLength(planned.length + 1);
  });

  test('goes back to an entry that is pressed, and forward again', async () => {
    const { user, state } = await shown(...planned, create);
    await user.click(happened().getByRole('button', { name: /^ams planned/ }));
    expect(state().lookingAt).toBe(1);
    expect(screen.getByText('You are looking at the past: entry 1 of 7')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Back to the present' }));
    expect(state().lookingAt).toBeNull();
    expect(screen.queryByRole('button', { name: 'Back to the present' })).toBeNull();
  });

  test('goes entry by entry on the slider, also inside a group of edits', async () => {
    const edit = (name: string): PlanRequest => ({ id: 'plan-circuit', args: { circuitId: ams, settings: { name } } });
    const { state } = await shown(edit('a'), edit('am'), edit('ams'));
    expect(slider().getAttribute('aria-valuetext')).toBe('The present, Day 0, after: ams planned (3 edits)');
    fireEvent.change(slider(), { target: { value: '2' } });
    expect(state().lookingAt).toBe(2);
    expect(slider().getAttribute('aria-valuetext')).toBe('Day 0, entry 2 of 3: ams planned (edit 2 of 3)');
    fireEvent.change(slider(), { target: { value: '3' } });
    expect(state().lookingAt).toBeNull();
  });

  test('is one stop for the Tab key; arrow keys walk along its dots and Enter looks', async () => {
    const { user, state } = await shown(...planned, create);
    const buttons = happened().getAllByRole('button');
    expect(buttons.filter((button) => button.tabIndex === 0)).toEqual([buttons.at(-1)]);
    act(() => buttons.at(-1)?.focus());
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(buttons.at(-3));
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(buttons[0]);
    expect(state().lookingAt).toBeNull();
    await user.keyboard('{Enter}');
    expect(state().lookingAt).toBe(1);
  });

  test('shows what others have in hand, and waits for it', async () => {
    const { user, state } = await shown(...planned, create, handOver);
    const [due] = state().run.waiting;
    const inHand = within(screen.getByRole('list', { name: 'In hand' }));
    await user.click(inHand.getByRole('button', { name: new RegExp(`due on Day ${due?.dueDay}, Provider`) }));
    expect(state().run.day).toBe(due?.dueDay);
    expect(state().run.log.at(-1)?.byItself).toBe(true);
  });

  test('lets days pass and says what happened', async () => {
    const { user, state } = await shown(...planned, create, handOver);
    await user.click(screen.getByRole('button', { name: /^\+1 day/ }));
    expect(state().run.day).toBe(1);
    await user.click(screen.getByRole('button', { name: /^\+7 days/ }));
    expect(state().run.day).toBe(8);
    await user.click(screen.getByRole('button', { name: 'To the next event' }));
    expect(screen.getByRole('status').textContent).toMatch(/^Day \d+\. Equinix /);
  });

  test('says why there is no next event, and does nothing', async () => {
    const { user, state } = await shown(...planned, create);
    const button = screen.getByRole('button', {
      name: 'To the next event',
      description: 'Nobody has anything in hand.',
    });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await user.click(button);
    expect(state().past).toHaveLength(0);
  });

  test('asks before time passes from the past', async () => {
    const { user, state } = await shown(...planned, create, handOver);
    await user.click(happened().getByRole('button', { name: /^ams created/ }));
    await user.click(screen.getByRole('button', { name: /^\+1 day/ }));
    const dialog = await screen.findByRole('dialog');
    expect(state().present.log).toHaveLength(8);
    await user.click(within(dialog).getByRole('button', { name: /^Drop 1/ }));
    await waitFor(() => expect(state().present.log).toHaveLength(7));
    expect(state().run.day).toBe(1);
  });
});

describe('the timeline on a phone', () => {
  afterEach(() => vi.unstubAllGlobals());

  function narrow() {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('max-width'),
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    }));
  }

  test('is a list by day, the latest first', async () => {
    narrow();
    const { session } = await shown(...planned, create, handOver);
    act(() => void session.toNextEvent());
    const days = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(days.at(-1)).toBe('Day 0');
    expect(days).toContain(`Day ${session.state.getState().run.day}`);
  });

  test('looks at a moment', async () => {
    narrow();
    const { user, state } = await shown(...planned, create);
    await user.click(screen.getByRole('button', { name: 'Look at this moment: hub planned' }));
    expect(state().lookingAt).toBe(2);
    expect(screen.getByRole('button', { name: 'On screen: hub planned' })).toBe(document.activeElement);
  });

  test('shows a long log in parts', async () => {
    narrow();
    const rename = Array.from({ length: 70 }, (_none, index): PlanRequest =>
      index % 2 === 0
        ? { id: 'name-plan', args: { name: `${index}` } }
        : { id: 'plan-circuit', args: { circuitId: ams, settings: { name: `${index}` } } },
    );
    const { user } = await shown(...rename);
    expect(document.querySelectorAll('li')).toHaveLength(60);
    await user.click(screen.getByText('Show earlier entries (10)'));
    expect(document.querySelectorAll('li')).toHaveLength(70);
  });
});
