// @vitest-environment jsdom
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId } from '#domain/model/ids.ts';
import { storyOfAms } from '#testing/circuit-story.ts';
import { drawScreen } from '#testing/draw-screen.tsx';
import { WorkspacePage } from './workspace-page.tsx';

// What is folded away is looked for too, which is also much faster.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

const ams = circuitId('ams');
const london: PlanRequest = { id: 'plan-circuit', args: { circuitId: circuitId('lon'), settings: { name: 'lon' } } };

async function open(step: string, asked: readonly PlanRequest[]) {
  const page = <Route path="/plans/:plan/circuits/:circuit/:step" element={<WorkspacePage />} />;
  const drawn = await drawScreen(<Routes>{page}</Routes>, { asked, path: `/plans/plan-2/circuits/ams/${step}` });
  await screen.findByRole('heading', { level: 1 });
  return drawn;
}

/** Makes the window this wide for media queries. */
function setWidth(width: number): void {
  vi.stubGlobal('matchMedia', (query: string) => {
    const most = Number(/max-width: ([\d.]+)px/.exec(query)?.[1] ?? Infinity);
    const least = Number(/min-width: ([\d.]+)px/.exec(query)?.[1] ?? 0);
    return {
      matches: width <= most && width >= least,
      media: query,
      addEventListener() {},
      removeEventListener() {},
      addListener() {},
      removeListener() {},
    };
  });
}
// Without the picture, which is tested in its own place.
beforeEach(() => setWidth(1024));
afterEach(() => vi.stubGlobal('matchMedia', undefined));

const steps = () => screen.getByRole('navigation', { name: 'Steps' });

describe('the rail', () => {
  it('says in words where each step stands, and which one is on screen', async () => {
    await open('verify', storyOfAms('provisioning'));
    const links = within(steps()).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      expect.stringMatching(/Create circuit.*Done/),
      expect.stringMatching(/Order connectivity.*Done/),
      expect.stringMatching(/Verify provisioning.*Waiting on provider/),
      expect.stringMatching(/Configure routing.*Locked/),
      expect.stringMatching(/Link virtual networks.*Locked/),
    ]);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, null, 'step', null, null]);
    expect(screen.getByText('Step 3 of 5')).toBeTruthy();
  });

  it('leads to every step, and a locked one says what unlocks it', async () => {
    const { user } = await open('create', storyOfAms('created'));
    await user.click(within(steps()).getByRole('link', { name: /Verify provisioning/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Verify provisioning' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'This step is locked' }).textContent).toContain(
      'Equinix does not have the service key yet.',
    );
    expect(await screen.findByRole('heading', { name: 'What unlocks it' })).toBeTruthy();
  });

  it('tells the state of the circuit and what it costs', async () => {
    const { session } = await open('verify', storyOfAms('provisioning'));
    await act(async () => session.passDays(1));
    const state = screen.getByRole('region', { name: 'Circuit state' });
    expect(state.textContent).toContain('ProviderProvisioning');
    expect(state.textContent).toContain('Billingsince day 0, 1 day');
    expect(state.textContent).toContain('Usablenot yet');
  });
});

describe('the top bar', () => {
  it('renames the plan in place; Escape keeps the old name', async () => {
    const { user, plan } = await open('create', storyOfAms('planned'));
    await user.click(screen.getByRole('button', { name: 'Unnamed plan, rename plan' }));
    await user.type(screen.getByRole('textbox', { name: 'Plan name' }), 'Contoso{Enter}');
    expect(plan().name).toBe('Contoso');
    await user.click(screen.getByRole('button', { name: 'Contoso, rename plan' }));
    await user.type(screen.getByRole('textbox', { name: 'Plan name' }), 'Fabrikam{Escape}');
    expect(plan().name).toBe('Contoso');
  });

  it('undoes and does again, and says what; with nothing to undo it says so', async () => {
    const { user, plan } = await open('order', storyOfAms('created'));
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(undo.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /^Nothing to undo/,
    );
    await user.click(screen.getByRole('button', { name: 'Send key to Equinix' }));
    expect(document.getElementById(undo.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Takes back: Service key sent to Equinix',
    );
    await user.click(undo);
    expect(plan().circuits[ams]?.azure?.keyHandedOverDay).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    expect(plan().circuits[ams]?.azure?.keyHandedOverDay).toBe(0);
  });

  it('says “saved” only of what is saved, and tries again', async () => {
    const { session, storage, user } = await open('order', storyOfAms('created'));
    expect(screen.getByText(/^Saved/)).toBeTruthy();
    storage.failWrites(true);
    await act(async () => session.ask({ id: 'hand-over-key', args: { circuitId: ams } }));
    expect((await screen.findByRole('alert')).textContent).toContain('Not saved');
    storage.failWrites(false);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByText(/^Saved/)).toBeTruthy());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('switches between the circuits of a plan', async () => {
    const { user } = await open('verify', [...storyOfAms('provisioning'), london]);
    await user.click(screen.getByRole('button', { name: 'ams-primary, switch circuit' }));
    await user.click(await screen.findByRole('menuitem', { name: /^lon/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Create circuit' })).toBeTruthy();
    expect(document.title).toBe('Create circuit · lon · Onramp');
  });
});

describe('the past', () => {
  it('is marked as such, with the way back', async () => {
    const { session, user } = await open('verify', storyOfAms('provisioned'));
    act(() => session.lookAt(3));
    const banner = screen.getByRole('region', { name: 'Looking back' });
    expect(banner.textContent).toContain('3 entries later');
    await user.click(within(banner).getByRole('button', { name: 'Back to the present' }));
    expect(session.state.getState().lookingAt).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('before the circuit was planned is a page of its own', async () => {
    const { session } = await open('verify', [london, ...storyOfAms('created')]);
    act(() => session.lookAt(1));
    expect(screen.getByRole('heading', { level: 1, name: 'This circuit was not planned yet' })).toBeTruthy();
  });
});

describe('with room for all', () => {
  it('step, picture and timeline stand side by side', async () => {
    setWidth(1440);
    await open('verify', storyOfAms('provisioning'));
    expect(screen.getByRole('main')).toBeTruthy();
    expect(screen.getByRole('complementary', { name: 'Topology' })).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Timeline' })).toBeTruthy();
    expect(screen.queryByRole('radiogroup', { name: 'What to show' })).toBeNull();
  });
});

describe('on a phone', () => {
  it('the rail is one line that names the step, and unfolds', async () => {
    setWidth(390);
    const { user } = await open('verify', storyOfAms('provisioning'));
    expect(screen.queryByRole('navigation', { name: 'Steps' })).toBeNull();
    const line = screen.getByRole('button', { name: /Verify provisioning step 3 of 5/ });
    await user.click(line);
    expect(within(steps()).getAllByRole('link')).toHaveLength(5);
    expect(screen.getByRole('region', { name: 'Circuit state' })).toBeTruthy();
  });

  it('step, picture and timeline are shown one at a time', async () => {
    setWidth(390);
    await open('verify', storyOfAms('provisioning'));
    expect(screen.queryByRole('heading', { name: 'Timeline' })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Timeline' }));
    expect(await screen.findByRole('heading', { name: 'Timeline' })).toBeTruthy();
  });

  it('the actions of the top bar stand in a menu', async () => {
    setWidth(390);
    const { user, plan } = await open('order', storyOfAms('created'));
    await user.click(screen.getByRole('button', { name: 'Send key to Equinix' }));
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Undo/ }));
    expect(plan().circuits[ams]?.azure?.keyHandedOverDay).toBeNull();
  });
});
