// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { offersOf } from '#domain/engine/offers.ts';
import { isBarred, labelOf, saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { circuitId, peeringId } from '#domain/model/ids.ts';
import { Session } from '#store/session.ts';
import { SessionContext } from '#store/use-session.ts';
import { memoryStorage, portsOver } from '#testing/memory-storage.ts';
import { Field } from '#ui/kit/field.tsx';
import { MoreMenu } from '#ui/kit/more-menu.tsx';
import { AskBar } from './ask-bar.tsx';
import { AskButton } from './ask-button.tsx';
import { AskMenuItem } from './ask-menu-item.tsx';
import { AskRoot } from './ask-root.tsx';
import { fieldId } from './field-id.ts';
import { OfferList } from './offer-list.tsx';
import { ReasonLine } from './reason-line.tsx';

const ams = circuitId('ams');
const onAms = { circuitId: ams };

const planned: readonly PlanRequest[] = [
  {
    id: 'plan-circuit',
    args: {
      circuitId: ams,
      settings: {
        name: 'ams',
        resourceGroup: 'net',
        subscription: 'sub-1',
        location: 'West Europe',
        serviceProviderName: 'Equinix',
        peeringLocation: 'Amsterdam',
        bandwidthInMbps: 200,
      },
    },
  },
  { id: 'agree-order', args: onAms },
];
const created: readonly PlanRequest[] = [...planned, { id: 'create-circuit', args: onAms }];
const provisioning: readonly PlanRequest[] = [
  ...created,
  { id: 'hand-over-key', args: onAms },
  { id: 'start-provisioning', args: onAms },
];
const finishProvisioning: PlanRequest = { id: 'finish-provisioning', args: { circuitId: ams, stag: 10 } };
const provisioned: readonly PlanRequest[] = [...provisioning, finishProvisioning];
const overlapping: readonly PlanRequest[] = [
  ...provisioned,
  {
    id: 'plan-peering',
    args: {
      circuitId: ams,
      type: 'AzurePrivatePeering',
      settings: {
        primaryPeerAddressPrefix: '192.168.100.0/30',
        secondaryPeerAddressPrefix: '192.168.100.2/30',
        vlanId: 200,
        peerASN: 65_010,
      },
    },
  },
];

const deleteCircuit: PlanRequest = { id: 'delete-circuit', args: onAms };
const createCircuit: PlanRequest = { id: 'create-circuit', args: onAms };
const enablePrivate: PlanRequest = { id: 'configure-private-peering', args: onAms };

async function openAt(requests: readonly PlanRequest[], children: ReactNode) {
  const session = new Session(portsOver(memoryStorage()));
  const begun = await session.begin(requests);
  if (!begun.ok) throw new Error('The plan of this test was refused.');
  render(
    <SessionContext value={session}>
      <AskRoot>{children}</AskRoot>
    </SessionContext>,
  );
  return { session, user: userEvent.setup(), plan: () => session.state.getState().run.plan };
}

function doneBy(session: Session): readonly string[] {
  return session.state.getState().run.log.map((entry) => entry.request.id);
}

describe('every action control', () => {
  it.each([
    ['a planned circuit', planned],
    ['a created circuit', created],
    ['a circuit that is being provisioned', provisioning],
    ['a provisioned circuit', provisioned],
    ['a peering with overlapping subnets', overlapping],
  ])('is barred exactly when the guard refuses, and says why: %s', async (_state, requests) => {
    const { plan } = await openAt(
      requests,
      <>
        <OfferList circuitId={ams} />
        <AskBar primary={enablePrivate} secondary={deleteCircuit} />
        <AskButton request={createCircuit} />
      </>,
    );
    const controls = [...document.querySelectorAll<HTMLElement>('[data-action]')];
    expect(controls.length).toBeGreaterThanOrEqual(offersOf(plan(), ams).length + 3);
    const wishes = new Map<string, PlanRequest>(
      [...offersOf(plan(), ams).map((offer) => offer.request), enablePrivate, deleteCircuit, createCircuit].map(
        (request) => [request.id + JSON.stringify(request.args), request],
      ),
    );
    for (const control of controls) {
      const request = wishes.get(`${control.dataset['action']}${control.dataset['args']}`);
      // What is left are remedies: they stand there only while they can be asked for.
      const verdict = request && verdictOf(plan(), request);
      const barred = verdict !== undefined && isBarred(verdict);
      expect(control.getAttribute('aria-disabled'), control.textContent ?? '').toBe(barred ? 'true' : null);
      const description = document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent;
      expect(description, control.textContent ?? '').toBe(barred ? saidBy(verdict)[0]?.sentence : undefined);
    }
  });

  it('names whoever else acts', async () => {
    await openAt(provisioning, <OfferList circuitId={ams} />);
    expect(screen.getByRole('button', { name: 'As Equinix: Finish provisioning' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Refresh state' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Equinix enables private peering' })).toBeDefined();
  });
});

describe('a button that asks', () => {
  it('carries the request out and announces it', async () => {
    const onDone = vi.fn();
    const { session, user } = await openAt(planned, <AskButton request={createCircuit} onDone={onDone} />);
    await user.click(screen.getByRole('button', { name: 'Create circuit' }));
    expect(doneBy(session)).toContain('create-circuit');
    expect(onDone).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toBe('ams created');
  });

  it('does nothing while barred, and announces why', async () => {
    const onDone = vi.fn();
    const { session, user } = await openAt(provisioning, <AskButton request={deleteCircuit} onDone={onDone} />);
    const before = session.state.getState().run;
    const button = screen.getByRole('button', { name: 'Delete circuit' });
    await user.click(button);
    expect(session.state.getState().run).toBe(before);
    expect(onDone).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toContain('Equinix still holds the circuit');
    expect(document.activeElement).toBe(button);
  });

  it('leads to the first empty field of an incomplete form', async () => {
    const bare: readonly PlanRequest[] = [{ id: 'plan-circuit', args: { circuitId: ams, settings: { name: 'ams' } } }];
    const { session, user } = await openAt(
      bare,
      <>
        <details>
          <Field id={fieldId(ams, 'resourceGroup')} label="Resource group" value="" onChange={() => undefined} />
        </details>
        <AskButton request={createCircuit} />
      </>,
    );
    const button = screen.getByRole('button', { name: 'Create circuit' });
    expect(button.getAttribute('aria-disabled')).toBeNull();
    await user.click(button);
    expect(document.activeElement).toBe(document.getElementById(fieldId(ams, 'resourceGroup')));
    expect(document.querySelector('details')?.open).toBe(true);
    expect(screen.getByRole('status').textContent).toContain('Still needed:');
    expect(doneBy(session)).toEqual(['plan-circuit']);
  });

  it('asks before it drops what came later', async () => {
    const onDone = vi.fn();
    const { session, user } = await openAt(provisioning, <AskButton request={deleteCircuit} onDone={onDone} />);
    act(() => session.lookAt(created.length));
    await user.click(screen.getByRole('button', { name: 'Delete circuit' }));
    const dialog = await screen.findByRole('dialog', { name: 'Act from day 0?' });
    expect(within(dialog).getByText('Acting from day 0 drops 2 later entries; undo brings them back.')).toBeDefined();
    expect(onDone).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('button', { name: 'Drop 2 later entries and act' }));
    expect(doneBy(session).slice(created.length)).toEqual(['delete-circuit']);
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('keeps what came later if the person thinks better of it', async () => {
    const { session, user } = await openAt(provisioning, <AskButton request={deleteCircuit} />);
    act(() => session.lookAt(created.length));
    await user.click(screen.getByRole('button', { name: 'Delete circuit' }));
    await user.click(await screen.findByRole('button', { name: 'Stay in the past' }));
    expect(session.state.getState().present.log).toHaveLength(provisioning.length);
  });
});

describe('a reason line', () => {
  it('offers the better value, and gives the focus back to what was barred', async () => {
    const { session, user, plan } = await openAt(overlapping, <AskBar primary={enablePrivate} />);
    const [better] = screen.getAllByRole('button', { name: 'Use 192.168.100.4/30' });
    if (!better) throw new Error('No better value is offered.');
    await user.click(better);
    expect(plan().peerings[peeringId(ams, 'AzurePrivatePeering')]?.settings.secondaryPeerAddressPrefix).toBe(
      '192.168.100.4/30',
    );
    const button = screen.getByRole('button', { name: labelOf(plan(), enablePrivate) });
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(button.getAttribute('aria-disabled')).toBeNull();
    expect(doneBy(session).at(-1)).toBe('plan-peering');
  });

  it('says whom to ask', async () => {
    const { session, user } = await openAt(provisioning, <ReasonLine request={enablePrivate} />);
    await user.click(screen.getByRole('button', { name: 'Ask Equinix: Finish provisioning' }));
    expect(doneBy(session).at(-1)).toBe('finish-provisioning');
  });

  it('labels what no page settles', async () => {
    await openAt(provisioning, <ReasonLine request={{ id: 'hand-over-key', args: onAms }} />);
    expect(screen.getByText('Inferred: assumption of this simulator')).toBeDefined();
  });

  it('is silent about what simply goes ahead', async () => {
    await openAt(planned, <ReasonLine request={createCircuit} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows a warning without barring the button', async () => {
    const { plan } = await openAt(planned.slice(0, 1), <AskBar primary={createCircuit} />);
    expect(verdictOf(plan(), createCircuit).kind).toBe('allowed-with-warning');
    expect(screen.getByRole('button', { name: 'Create circuit' }).getAttribute('aria-disabled')).toBeNull();
    expect(screen.getByText(saidBy(verdictOf(plan(), createCircuit))[0]?.sentence ?? '')).toBeDefined();
  });
});

describe('the way out', () => {
  it('is rehearsed step by step until the goal is possible', async () => {
    const { session, user, plan } = await openAt(provisioning, <AskBar primary={enablePrivate} />);
    await user.click(screen.getByRole('button', { name: 'How to get there' }));
    const play = await screen.findByRole('button', { name: 'Rehearse this path' });
    const steps = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(steps.some((step) => step?.includes('Equinix: Finish provisioning'))).toBe(true);
    await user.click(play);
    await waitFor(() => expect(isBarred(verdictOf(plan(), enablePrivate))).toBe(false), { timeout: 4000 });
    expect(doneBy(session)).toContain('finish-provisioning');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Enable private peering' })),
    );
  });

  it('stops where somebody else acts in between', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    const { session, user } = await openAt(created, <ReasonLine request={enablePrivate} />);
    await user.click(screen.getByRole('button', { name: 'How to get there' }));
    await user.click(await screen.findByRole('button', { name: 'Rehearse this path' }));
    act(() => session.undo());
    await act(
      () =>
        new Promise((settled) => {
          setTimeout(settled, 800);
        }),
    );
    expect(doneBy(session)).toHaveLength(created.length);
    vi.unstubAllGlobals();
  });

  it('says so where no way leads there', async () => {
    const { user } = await openAt(created, <ReasonLine request={{ id: 'configure-public-peering', args: onAms }} />);
    await user.click(screen.getByRole('button', { name: 'How to get there' }));
    expect(await screen.findByText('No way leads there from this state.')).toBeDefined();
  });
});

describe('a menu item that asks', () => {
  const menu = (
    <MoreMenu label="More about ams">
      <AskMenuItem request={deleteCircuit} confirmName="ams" />
      <AskMenuItem request={{ id: 'refresh-state', args: onAms }} />
    </MoreMenu>
  );

  it('has what is destructive confirmed by name', async () => {
    const { session, user } = await openAt(created, menu);
    await user.click(screen.getByRole('button', { name: 'More about ams' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete circuit' }));
    const dialog = await screen.findByRole('dialog', { name: 'Delete circuit?' });
    const field = within(dialog).getByRole('textbox', { name: 'Type ams to confirm' });
    expect(document.activeElement).toBe(field);
    await user.keyboard('amsterdam{Enter}');
    expect(within(dialog).getByText('“amsterdam” is not ams.')).toBeDefined();
    expect(doneBy(session)).not.toContain('delete-circuit');
    await user.clear(field);
    await user.type(field, 'ams');
    await user.click(within(dialog).getByRole('button', { name: 'Delete circuit' }));
    expect(doneBy(session).at(-1)).toBe('delete-circuit');
  });

  it('stays open and reachable while barred, with its reason', async () => {
    const { session, user, plan } = await openAt(provisioning, menu);
    await user.click(screen.getByRole('button', { name: 'More about ams' }));
    const description = saidBy(verdictOf(plan(), deleteCircuit))[0]?.sentence ?? '';
    const item = await screen.findByRole('menuitem', { name: 'Delete circuit', description });
    expect(item.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(item);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('menu')).toBeDefined();
    expect(doneBy(session)).not.toContain('delete-circuit');
  });
});
