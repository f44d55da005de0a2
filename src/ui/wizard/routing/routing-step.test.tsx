// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, peeringId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import type { PeeringType } from '#domain/model/plan.ts';
import { Session } from '#store/session.ts';
import { SessionContext } from '#store/use-session.ts';
import { memoryStorage, portsOver } from '#testing/memory-storage.ts';
import { circuitIn, peering, plannedPeering, planWith } from '#testing/plans.ts';
import { AskRoot } from '#ui/ask/ask-root.tsx';
import { OnrampTheme } from '#ui/theme/onramp-theme.tsx';
import { RoutingStep } from './routing-step.tsx';

vi.setConfig({ testTimeout: 30_000 });

const ams = circuitId('ams');
const microsoft = peeringId(ams, 'MicrosoftPeering');

async function openWith(parts: readonly ReturnType<typeof circuitIn>[], later: readonly PlanRequest[] = []) {
  const { circuits, peerings } = planWith(...parts);
  const session = new Session(portsOver(memoryStorage()));
  const imported = { circuits: Object.values(circuits), peerings: Object.values(peerings), authorizations: [] };
  const begun = await session.begin([{ id: 'import-circuits', args: imported }, ...later]);
  if (!begun.ok) throw new Error('The plan of this test was refused.');
  render(
    <OnrampTheme>
      <MemoryRouter>
        <SessionContext value={session}>
          <AskRoot>
            <RoutingStep circuitId={ams} />
          </AskRoot>
        </SessionContext>
      </MemoryRouter>
    </OnrampTheme>,
  );
  const peeringNow = (type: PeeringType) => peeringOf(session.state.getState().run.plan, ams, type);
  return { session, user: userEvent.setup({ pointerEventsCheck: 0 }), peeringNow };
}

// The whole panel stands on screen. By roles alone jsdom would look through all of it, styles included, at every query.
function domain(title: string) {
  const section = screen.getByText(title, { selector: 'h2' }).closest('section');
  if (!section) throw new Error(`${title} has no section.`);
  return within(section);
}
const field = (title: string, label: string) => domain(title).getByLabelText(label, { selector: 'input' });
const button = (name: string) => screen.getByText(name, { selector: 'button' });
async function fill(user: UserEvent, input: HTMLElement, text: string) {
  await user.clear(input);
  await user.paste(text);
}
const unfold = (title: string) => screen.getByText(title, { selector: 'h2' });

describe('the three routing domains', () => {
  it('show their states, and one of them is open', async () => {
    const { user } = await openWith([circuitIn('PD')]);
    expect(domain('Azure private peering').getByText('Not planned')).toBeTruthy();
    expect(domain('Azure public peering').getByText('Retired')).toBeTruthy();
    expect(field('Azure private peering', 'Primary subnet')).toBeTruthy();
    const opened = () => [...document.querySelectorAll('section > details')].map((each) => each.hasAttribute('open'));
    expect(opened()).toEqual([true, false, false]);
    await user.click(unfold('Microsoft peering'));
    expect(opened()).toEqual([false, true, false]);
    await user.click(unfold('Microsoft peering'));
    expect(opened()).toEqual([false, false, false]);
  });

  it('refuse public peering, with what took its place', async () => {
    const { user } = await openWith([circuitIn('PD')]);
    await user.click(unfold('Azure public peering'));
    const enable = button('Enable Azure public peering');
    expect(enable.getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Go to Microsoft peering'));
    expect(button('Enable Microsoft peering')).toBeTruthy();
  });
});

describe('a planned peering', () => {
  it('is filled with free values and enabled', async () => {
    const { user, peeringNow } = await openWith([circuitIn('PD')]);
    await user.click(button('Fill with free values'));
    expect(peeringNow('AzurePrivatePeering')?.settings).toMatchObject({
      primaryPeerAddressPrefix: '192.168.100.0/30',
      vlanId: 100,
      peerASN: 65_010,
    });
    expect(domain('Azure private peering').getByText('.1 yours, .2 Microsoft')).toBeTruthy();
    await user.click(button('Enable private peering'));
    expect(peeringNow('AzurePrivatePeering')?.azure?.state).toBe('Enabled');
    expect(domain('Azure private peering').getByText('Enabled')).toBeTruthy();
  });

  it('takes each value on leaving its field', async () => {
    const { user, session, peeringNow } = await openWith([circuitIn('PD')]);
    await fill(user, field('Azure private peering', 'VLAN ID'), '210');
    expect(peeringNow('AzurePrivatePeering')).toBeUndefined();
    await user.tab();
    expect(peeringNow('AzurePrivatePeering')?.settings.vlanId).toBe(210);
    await fill(user, field('Azure private peering', 'Peer ASN'), 'AS65020');
    await user.keyboard('{Enter}');
    expect(peeringNow('AzurePrivatePeering')?.settings.peerASN).toBe(65_020);
    act(() => session.undo());
    expect(field('Azure private peering', 'Peer ASN')).toHaveProperty('value', '');
  });

  it('says at once what is wrong with a value, and takes a better one', async () => {
    const { user, peeringNow } = await openWith([circuitIn('PD'), plannedPeering('AzurePrivatePeering')]);
    const secondary = field('Azure private peering', 'Secondary subnet');
    await fill(user, secondary, '192.168.100.130/30');
    expect(secondary.getAttribute('aria-invalid')).toBe('true');
    expect(domain('Azure private peering').getByText(/overlaps the primary subnet/)).toBeTruthy();
    await user.click(domain('Azure private peering').getByText('Use 192.168.100.132/30'));
    expect(peeringNow('AzurePrivatePeering')?.settings.secondaryPeerAddressPrefix).toBe('192.168.100.132/30');
    expect(document.activeElement).toBe(secondary);
  });

  it('leaves its button active while it is incomplete, and leads to the first empty field', async () => {
    const settings = { vlanId: null };
    const { user, peeringNow } = await openWith([circuitIn('PD'), plannedPeering('AzurePrivatePeering', { settings })]);
    const enable = button('Enable private peering');
    expect(enable.getAttribute('aria-disabled')).toBeNull();
    await user.click(enable);
    expect(document.activeElement).toBe(field('Azure private peering', 'VLAN ID'));
    expect(peeringNow('AzurePrivatePeering')?.azure).toBeNull();
  });

  it('keeps a text that is no number in sight, and does not take it', async () => {
    const { user, peeringNow } = await openWith([circuitIn('PD'), plannedPeering('AzurePrivatePeering')]);
    const vlan = field('Azure private peering', 'VLAN ID');
    await fill(user, vlan, 'blue');
    await user.tab();
    expect(vlan).toHaveProperty('value', 'blue');
    expect(domain('Azure private peering').getByText('“blue” is not a whole number.')).toBeTruthy();
    expect(peeringNow('AzurePrivatePeering')?.settings.vlanId).toBeNull();
  });

  it('is locked, but can be planned, until the provider has finished', async () => {
    const { user, peeringNow } = await openWith([circuitIn('PG')]);
    expect(screen.getByText('This step is locked')).toBeTruthy();
    await user.click(button('Fill with free values'));
    expect(peeringNow('AzurePrivatePeering')?.settings.vlanId).toBe(100);
    expect(button('Enable private peering').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the advertised prefixes', () => {
  it('are typed one by one, pasted as a list and taken out again', async () => {
    const { user, peeringNow } = await openWith([circuitIn('PD'), peering('AzurePrivatePeering')]);
    await user.click(unfold('Microsoft peering'));
    const prefixes = await domain('Microsoft peering').findByLabelText(
      'Advertised public prefixes',
      { selector: 'input' },
      { timeout: 20_000 },
    );
    const taken = () => peeringNow('MicrosoftPeering')?.settings.advertisedPublicPrefixes;
    await fill(user, prefixes, '131.107.4.0/24');
    await user.keyboard(',');
    expect(taken()).toEqual(['131.107.4.0/24']);
    await user.paste('131.107.5.0/24 131.107.6.0/24\n10.0.0.0/8');
    expect(taken()).toEqual(['131.107.4.0/24', '131.107.5.0/24', '131.107.6.0/24', '10.0.0.0/8']);
    expect(screen.getByText(/10.0.0.0\/8 cannot be advertised/)).toBeTruthy();
    await user.click(screen.getByLabelText('Remove 131.107.5.0/24'));
    expect(document.activeElement).toBe(prefixes);
    await user.keyboard('{Backspace}');
    expect(taken()).toEqual(['131.107.4.0/24', '131.107.6.0/24']);
  });
});

describe('the validation of prefixes', () => {
  const checking = [circuitIn('PD'), peering('AzurePrivatePeering'), plannedPeering('MicrosoftPeering')] as const;
  const configure: PlanRequest = { id: 'configure-microsoft-peering', args: { circuitId: ams } };

  it('can be answered as Microsoft in three ways', async () => {
    const { user } = await openWith([...checking], [configure]);
    const panel = within(await screen.findByRole('region', { name: 'Prefix validation' }, { timeout: 20_000 }));
    expect(panel.getByText('Being checked')).toBeTruthy();
    expect(screen.getByText('No routes are exchanged yet.')).toBeTruthy();
    expect(panel.getAllByRole('button').map((each) => each.textContent)).toEqual([
      'Configured',
      'ValidationNeeded',
      'ManualValidationNeeded',
    ]);
    await user.click(panel.getByText('ManualValidationNeeded', { selector: 'button' }));
    expect(panel.getByText('Manual validation')).toBeTruthy();
  });

  it('goes on with a ticket that Microsoft decides', async () => {
    const { user, peeringNow } = await openWith(
      [...checking],
      [configure, { id: 'answer-prefix-check', args: { peeringId: microsoft, answer: 'ValidationNeeded' } }],
    );
    await user.click(button('Open a ticket for manual validation'));
    await user.click(await screen.findByText('Reject the proof', { selector: 'button' }, { timeout: 20_000 }));
    expect(screen.getByText(/Microsoft rejected the proof on day 0/)).toBeTruthy();
    await user.click(button('Open a ticket'));
    await user.click(button('Accept the proof'));
    expect(peeringNow('MicrosoftPeering')?.azure?.advertisedPublicPrefixesState).toBe('Configured');
    expect(screen.getByText('Attach a route filter next.')).toBeTruthy();
  });
});

describe('the rules of 2016', () => {
  it('open the third routing domain, and today’s close it again', async () => {
    const { user, peeringNow } = await openWith([circuitIn('PD')]);
    await user.click(unfold('Azure public peering'));
    await user.click(button('Follow the rules of 2016'));
    expect(domain('Azure public peering').getByText('Not planned')).toBeTruthy();
    const values = [
      ['Primary subnet', '131.107.8.0/30'],
      ['Secondary subnet', '131.107.8.4/30'],
      ['VLAN ID', '400'],
      ['Peer ASN', '3320'],
    ] as const;
    for (const [label, text] of values) {
      await fill(user, field('Azure public peering', label), text);
      await user.tab();
    }
    await user.click(button('Enable Azure public peering'));
    expect(peeringNow('AzurePublicPeering')?.azure?.state).toBe('Enabled');
    await user.click(button('Follow today’s rules'));
    expect(domain('Azure public peering').getByText('Retired')).toBeTruthy();
    expect(screen.getByText('This circuit still shows one.')).toBeTruthy();
  });
});

describe('a live peering', () => {
  it('changes only when asked to, with a warning that the sessions restart', async () => {
    const { user, peeringNow } = await openWith([circuitIn('PD'), peering('AzurePrivatePeering')]);
    await user.click(screen.getByText('Change values'));
    const vlan = field('Azure private peering', 'VLAN ID');
    await fill(user, vlan, '210');
    await user.tab();
    expect(peeringNow('AzurePrivatePeering')?.settings.vlanId).toBe(200);
    expect(document.body.textContent).toContain('Both sessions restart: ');
    await user.click(button('Discard changes'));
    expect(vlan).toHaveProperty('value', '200');
    await fill(user, vlan, '220');
    await user.click(button('Change Private peering'));
    expect(peeringNow('AzurePrivatePeering')?.settings.vlanId).toBe(220);
    expect(screen.queryByText('Discard changes')).toBeNull();
  });

  it('takes another MD5 key, and is down until the routers hold it as well', async () => {
    const { user, peeringNow } = await openWith([circuitIn('PD'), peering('AzurePrivatePeering')]);
    await user.click(screen.getByText('Change values'));
    await fill(user, field('Azure private peering', 'MD5 key'), 'Key4Circuit7');
    await user.click(button('Change the MD5 key of Private peering'));
    expect(peeringNow('AzurePrivatePeering')?.settings.sharedKey).toBe('Key4Circuit7');
    expect(screen.getByText('BGP is down: your routers still hold the old values.')).toBeTruthy();
    await user.click(button('Set the new values on the routers of Private peering'));
    expect(screen.getByText('Primary: up')).toBeTruthy();
  });

  it('is disabled and deleted from its menu, the latter only by name', async () => {
    const { user, peeringNow } = await openWith([circuitIn('PD'), peering('AzurePrivatePeering')]);
    await user.click(screen.getByLabelText('More about Azure private peering'));
    await user.click(await screen.findByRole('menuitem', { name: 'Disable Private peering' }, { timeout: 20_000 }));
    expect(peeringNow('AzurePrivatePeering')?.azure?.state).toBe('Disabled');
    expect(screen.getByText('No routes are exchanged yet.')).toBeTruthy();
    await user.click(screen.getByLabelText('More about Azure private peering'));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete private peering' }, { timeout: 20_000 }));
    await fill(user, await screen.findByRole('textbox', { name: 'Type ams to confirm' }, { timeout: 20_000 }), 'ams');
    await user.click(button('Delete private peering'));
    expect(peeringNow('AzurePrivatePeering')?.azure).toBeNull();
  });
});

describe('a circuit on which the provider routes', () => {
  it('lets the provider configure what it is asked for', async () => {
    const { user, peeringNow } = await openWith([circuitIn('PD', { settings: { layer: 'L3' } })]);
    expect(domain('Azure private peering').getByText('What you ask Equinix for.')).toBeTruthy();
    await fill(user, field('Azure private peering', 'VLAN ID'), '77');
    await user.click(button('Fill with free values'));
    const [atFoot] = screen.getAllByText(/Equinix.*enable/i, { selector: 'button' }).toReversed();
    if (!atFoot) throw new Error('The provider has no button.');
    await user.click(atFoot);
    expect(peeringNow('AzurePrivatePeering')).toMatchObject({
      settings: { vlanId: 77 },
      azure: { lastModifiedBy: 'Provider' },
    });
  });
});
