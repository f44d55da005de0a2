// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { startRun } from '#domain/engine/run.ts';
import { circuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { Session } from '#store/session.ts';
import { SessionContext } from '#store/use-session.ts';
import { circuitScenes as scenes } from '#testing/circuit-scenes.ts';
import { memoryStorage, portsOver } from '#testing/memory-storage.ts';
import { circuitIn, peering, planWith } from '#testing/plans.ts';
import { AskRoot } from '#ui/ask/ask-root.tsx';
import { bringAdvice } from '#ui/ask/rules-at-hand.ts';
import { OnrampTheme } from '#ui/theme/onramp-theme.tsx';
import { Topology } from './topology.tsx';

const ams = circuitId('ams');
// Menus and dialogs are fetched when they are first asked for.
const patience = { timeout: 20_000 };
// Large trees take their time in jsdom, the more so on a busy machine.
const slow = { timeout: 40_000 };

// jsdom measures nothing: the picture is drawn at its first size.
class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

class PlainMatrix {
  readonly m22 = 1;
}

beforeAll(async () => {
  // Else it would come between two looks at one screen.
  await bringAdvice();
  vi.stubGlobal('ResizeObserver', NoObserver);
  vi.stubGlobal('DOMMatrixReadOnly', PlainMatrix);
});

function Address() {
  return <output data-address>{decodeURIComponent(useLocation().search)}</output>;
}

function show(plan: Plan, at = '/') {
  const session = new Session(portsOver(memoryStorage()));
  const run = { ...startRun(1), plan };
  session.state.setState({ status: 'open', planId: 'plan', run, present: run });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const view = render(
    <OnrampTheme>
      <SessionContext value={session}>
        <AskRoot>
          <MemoryRouter initialEntries={[at]}>
            <Topology circuitId={ams} />
            <Address />
          </MemoryRouter>
        </AskRoot>
      </SessionContext>
    </OnrampTheme>,
  );
  return { session, user, ...view };
}

const planNow = (session: Session) => session.state.getState().run.plan;

/** Found by selectors where roles would take long: the picture and the outline are large. */
function named(selector: string, name: RegExp): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const found = all.find((each) => name.test(each.getAttribute('aria-label') ?? ''));
  if (!found) throw new Error(`Nothing is called ${name.source}.`);
  return found;
}

const node = (name: RegExp) => named('.react-flow button', name);
const item = (name: RegExp) => named('[role="treeitem"]', name);
const details = (name: string) => screen.findByRole('region', { name }, patience);
const address = () => document.querySelector('output[data-address]')?.textContent;
const outline = () => screen.findByRole('tree', {}, patience);

async function pressOutline(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByLabelText('Outline'));
  await outline();
}

/** What the picture says of what it draws, less what only holds others together. */
function saidByPicture(): readonly string[] {
  const nodes = [...document.querySelectorAll('.react-flow button[data-thing]')];
  return nodes.filter(isNoGroup).map((each) => each.getAttribute('aria-label') ?? '');
}

function saidByOutline(): readonly string[] {
  const items = [...document.querySelectorAll('[role="treeitem"]')];
  return items.filter(isNoGroup).map((each) => each.getAttribute('aria-label') ?? '');
}

function isNoGroup(element: Element): boolean {
  return !/^(Azure region|Primary path|Secondary path|Authorizations)/.test(element.getAttribute('aria-label') ?? '');
}

describe('picture and outline', slow, () => {
  it.each(['planned', 'routing', 'linked', 'fault', 'direct'] as const)(
    'say the same of everything: %s',
    async (name) => {
      const { user } = show(scenes[name]);
      const drawn = saidByPicture();
      await pressOutline(user);
      expect(drawn.length).toBeGreaterThan(8);
      expect(saidByOutline()).toEqual(drawn);
    },
  );

  it('say the same of forty networks once all is opened', async () => {
    const { user } = show(scenes.many);
    await user.click(node(/^Azure region North Europe/));
    await user.click(node(/^Azure region West Europe/));
    await user.click(node(/^Authorizations/));
    const drawn = saidByPicture();
    await pressOutline(user);
    act(() => item(/^Azure region North Europe/).focus());
    await user.keyboard('*');
    expect(saidByOutline()).toEqual(drawn);
    expect(drawn.length).toBeGreaterThan(120);
  });

  it('is kept in the address', async () => {
    const { user } = show(scenes.linked);
    await pressOutline(user);
    expect(address()).toBe('?view=outline');
  });
});

describe('details', slow, () => {
  it('open by Enter, are kept in the address, and close by Escape with the focus back on the node', async () => {
    const { user } = show(scenes.linked);
    act(() => node(/^Private peering/).focus());
    await user.keyboard('{Enter}');
    await details('Private peering');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Private peering' }));
    expect(address()).toBe('?at=ams/AzurePrivatePeering');
    expect(node(/^Private peering/).getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(node(/^Private peering/));
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('are there again after a reload, and take no focus then', async () => {
    show(scenes.linked, '/?at=hub-weu');
    expect(within(await details('Virtual network hub-weu')).getByText('10.20.255.0/27')).toBeDefined();
    expect(document.activeElement).toBe(document.body);
  });

  it('show facts under Azure’s names and hide secrets until they are asked for', async () => {
    const { user } = show(scenes.linked, '/?at=for-partner');
    const pane = await details('Authorization for-partner');
    expect(within(pane).getByText('authorizationUseStatus')).toBeDefined();
    expect(within(pane).queryByText(/^5e6f7a8b/)).toBeNull();
    await user.click(within(pane).getByRole('button', { name: 'Show authorizationKey' }));
    expect(within(pane).getByText(/^5e6f7a8b/)).toBeDefined();
  });

  it('do what can be done', async () => {
    const { session, user } = show(scenes.provisioning, '/?at=ams~port-1');
    const [finish] = within(await details('Provider port 1')).getAllByRole('button', { name: /Finish provisioning/ });
    if (finish) await user.click(finish);
    expect(planNow(session).circuits[ams]?.azure?.serviceProviderProvisioningState).toBe('Provisioned');
    expect(node(/^Provider port 1, Provisioned/)).toBeDefined();
  });

  it('ask for the name before they take something away', async () => {
    const { session, user } = show(scenes.linked, '/?at=ams-hub-weu');
    await details('Connection ams-hub-weu');
    await user.click(screen.getByRole('button', { name: /^More about Connection/ }));
    await user.click(await screen.findByText(/^Unlink/, {}, patience));
    expect(planNow(session).connections).toHaveProperty('ams-hub-weu.azure.connectionStatus', 'Connected');
    await user.type(await screen.findByLabelText(/^Type ams-hub-weu/, {}, patience), 'ams-hub-weu{Enter}');
    expect(planNow(session).connections).toHaveProperty('ams-hub-weu.azure', null);
  });

  it('go away with what is taken out of the plan', async () => {
    const { session, user } = show(scenes.planned, '/?at=ams-hub-weu');
    await details('Connection ams-hub-weu');
    await user.click(screen.getByRole('button', { name: /^More about Connection/ }));
    await user.click(await screen.findByText(/^Remove ams-hub-weu/, {}, patience));
    expect(planNow(session).connections).not.toHaveProperty('ams-hub-weu');
    expect(screen.queryByRole('region')).toBeNull();
    expect(address()).toBe('');
  });

  it('tell what the rules find, with the better value', async () => {
    const overlapping = { secondaryPeerAddressPrefix: '192.168.100.130/30' };
    const { session, user } = show(
      planWith(circuitIn('PD'), peering('AzurePrivatePeering', { settings: overlapping })),
      '/?at=ams/AzurePrivatePeering',
    );
    const findings = within(await details('Private peering')).getByRole('list', { name: 'Findings' });
    const [use] = within(findings).getAllByRole('button', { name: /^Use / });
    if (use) await user.click(use);
    expect(Object.values(planNow(session).peerings)).not.toContainEqual(
      expect.objectContaining({ settings: expect.objectContaining(overlapping) }),
    );
  });

  it('lead from a service to its peering', async () => {
    const { user } = show(scenes.routing, '/?at=ams~microsoft-365');
    await user.click(within(await details('Microsoft 365')).getByRole('button', { name: 'Microsoft peering' }));
    expect(await details('Microsoft peering')).toBeDefined();
  });
});

describe('outline', slow, () => {
  it('is one tab stop and follows the arrows', async () => {
    const { user } = show(scenes.linked, '/?view=outline');
    await outline();
    expect(
      [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')].filter((each) => each.tabIndex === 0),
    ).toHaveLength(1);
    act(() => item(/^Circuit/).focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(item(/^Customer edge A/));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(item(/^Primary path/));
    await user.keyboard('{ArrowLeft}');
    expect(item(/^Primary path/).getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(item(/^Customer edge A/));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(item(/^Authorization for-partner/));
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(item(/^Circuit/));
  });

  it('finds what is typed', async () => {
    const { user } = show(scenes.linked, '/?view=outline');
    await outline();
    act(() => item(/^Circuit/).focus());
    await user.keyboard('spo');
    expect(document.activeElement).toBe(item(/^Virtual network spoke-weu/));
  });

  it('opens the same details by Enter, and Escape leads back', async () => {
    const { user } = show(scenes.linked, '/?view=outline');
    await outline();
    act(() => item(/^Microsoft peering/).focus());
    await user.keyboard('{Enter}');
    expect(await details('Microsoft peering')).toBeDefined();
    expect(item(/^Microsoft peering/).getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(item(/^Microsoft peering/));
  });
});

describe('a large plan', slow, () => {
  it('opens a region, keeps the focus on what closes it again, and back', async () => {
    const { user } = show(scenes.many);
    await user.click(node(/^Azure region West Europe/));
    await vi.waitFor(() => expect(document.activeElement).toBe(node(/^Collapse West Europe/)));
    expect(node(/^Virtual network spoke-02/)).toBeDefined();
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement).toBe(node(/^Azure region West Europe/)));
    expect(() => node(/^Virtual network spoke-02/)).toThrow('Nothing is called');
  });
});

describe('states without a picture', slow, () => {
  it('says that the circuit is gone', () => {
    show(planWith());
    expect(screen.getByText('No circuit to draw')).toBeDefined();
  });
});
