// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, connectionId, gatewayIdOf, networkId } from '#domain/model/ids.ts';
import { networksOf } from '#domain/model/look-up.ts';
import { Session } from '#store/session.ts';
import { SessionContext } from '#store/use-session.ts';
import { memoryStorage, portsOver } from '#testing/memory-storage.ts';
import { circuitIn, peering, planWith } from '#testing/plans.ts';
import { AskRoot } from '#ui/ask/ask-root.tsx';
import { OnrampTheme } from '#ui/theme/onramp-theme.tsx';
import { LinkStep } from './link-step.tsx';

vi.setConfig({ testTimeout: 30_000 });

const ams = circuitId('ams');
const hub = networkId('hub');
const link = connectionId('link');
const gatewayId = gatewayIdOf(hub);

function planned(subscription = 'sub-1'): readonly PlanRequest[] {
  const settings = {
    name: 'hub',
    subscription,
    location: 'West Europe',
    addressSpace: ['10.20.0.0/16'],
    gatewaySubnet: '10.20.255.0/27',
  };
  return [
    { id: 'plan-network', args: { networkId: hub, settings, gateway: { name: 'hub-gateway', sku: 'ErGw1AZ' } } },
    {
      id: 'plan-connection',
      args: { connectionId: link, circuitId: ams, gatewayId, settings: { name: 'ams-to-hub' } },
    },
  ];
}
const ready: readonly PlanRequest[] = [
  { id: 'create-network', args: { networkId: hub } },
  { id: 'create-gateway', args: { gatewayId } },
  { id: 'finish-gateway', args: { gatewayId } },
];
const linked: readonly PlanRequest[] = [
  { id: 'link-network', args: { connectionId: link } },
  { id: 'finish-connection', args: { connectionId: link } },
];

async function openWith(
  later: readonly PlanRequest[],
  parts: readonly ReturnType<typeof circuitIn>[] = [circuitIn('PD'), peering('AzurePrivatePeering')],
) {
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
            <LinkStep circuitId={ams} />
          </AskRoot>
        </SessionContext>
      </MemoryRouter>
    </OnrampTheme>,
  );
  // The body of an open network comes with the first one.
  await act(() => import('./network-body.tsx'));
  return { user: userEvent.setup({ pointerEventsCheck: 0 }), planNow: () => session.state.getState().run.plan };
}

// The whole panel stands on screen. By roles alone jsdom would look through all of it, styles included, at every query.
const button = (name: string) => screen.getByText(name, { selector: 'button' });
const field = (label: string) => screen.getByLabelText(label, { selector: 'input' });
async function fill(user: UserEvent, input: HTMLElement, text: string) {
  await user.clear(input);
  await user.paste(text);
  await user.tab();
}
const stops = () =>
  within(screen.getByLabelText('What the network needs'))
    .getAllByRole('listitem')
    .map((stop) => stop.textContent);

describe('a virtual network', () => {
  it('is added complete and goes all the way to Connected', async () => {
    const { user, planNow } = await openWith([]);
    expect(screen.getByText('No virtual network yet')).toBeTruthy();
    await user.click(button('Add a virtual network'));
    const newName = await screen.findByLabelText('Name', { selector: 'input' }, { timeout: 20_000 });
    expect(document.activeElement).toBe(newName);
    expect(screen.getByText('0 of 10 links used')).toBeTruthy();
    for (const name of [
      'Create hub-1',
      'Create gateway in hub-1',
      'Finish the gateway of hub-1',
      'Link hub-1',
      'Bring up the link to hub-1',
    ]) {
      const [last] = screen.getAllByText(new RegExp(`${name}$`), { selector: 'button' }).toReversed();
      if (!last) throw new Error(`There is no button to ${name}.`);
      await user.click(last);
    }
    expect(Object.values(planNow().connections)).toMatchObject([{ azure: { connectionStatus: 'Connected' } }]);
    expect(stops()).toEqual(['Network: done', 'Gateway: done', 'Link: done']);
    expect(screen.getByText('1 of 10 links used')).toBeTruthy();
    expect(screen.getByText('Every network on this circuit is linked.')).toBeTruthy();
  });

  it('takes each value on leaving its field, and its gateway and link follow its name', async () => {
    const { user, planNow } = await openWith(planned());
    await fill(user, field('Name'), 'core');
    await fill(user, field('GatewaySubnet'), '10.20.0.0/26');
    expect(networksOf(planNow())).toMatchObject([{ settings: { name: 'core', gatewaySubnet: '10.20.0.0/26' } }]);
    expect(planNow().gateways[gatewayId]?.settings.name).toBe('core-gateway');
    expect(planNow().connections[link]?.settings.name).toBe('ams-to-core');
  });

  it('says at once what is wrong with a value, and takes a better one', async () => {
    const { user, planNow } = await openWith(planned());
    const subnet = field('GatewaySubnet');
    await user.clear(subnet);
    await user.paste('10.9.0.0/27');
    expect(screen.getByText(/lies outside the address space of hub/)).toBeTruthy();
    await user.click(button('Use 10.20.255.224/27'));
    expect(planNow().networks[hub]?.settings.gatewaySubnet).toBe('10.20.255.224/27');
    expect(document.activeElement).toBe(subnet);
  });

  it('says that it is out of reach where its region is chosen', async () => {
    await openWith([...planned(), { id: 'plan-network', args: { networkId: hub, settings: { location: 'East US' } } }]);
    const region = field('Azure region');
    expect(document.getElementById(region.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'hub in East US is out of reach',
    );
  });

  it('that stands in the plan already can be put onto the circuit', async () => {
    const { user, planNow } = await openWith(planned().slice(0, 1));
    await user.click(screen.getByLabelText('Add hub to ams'));
    expect(Object.values(planNow().connections)).toMatchObject([{ circuitId: ams, gatewayId }]);
    expect(screen.queryByText('In this plan, not on this circuit')).toBeNull();
    expect(stops()).toEqual(['Network: next', 'Gateway: later', 'Link: later']);
  });

  it('can be planned while the step is locked', async () => {
    const { user, planNow } = await openWith([], [circuitIn('PD')]);
    expect(screen.getByText('This step is locked')).toBeTruthy();
    await user.click(button('Add a virtual network'));
    expect(networksOf(planNow())).toHaveLength(1);
  });
});

describe('a network in another subscription', () => {
  it('is linked with an authorization, whose key stays masked until asked for', async () => {
    const { user, planNow } = await openWith([...planned('sub-2'), ...ready]);
    expect(stops()).toEqual(['Network: done', 'Gateway: done', 'Authorization: next', 'Link: later']);
    await user.click(button('Plan authorization for-ams-to-hub'));
    await user.click(button('Create authorization for-ams-to-hub'));
    const [authorization] = Object.values(planNow().authorizations);
    const key = authorization?.azure?.authorizationKey ?? 'no key';
    expect(screen.queryByText(key)).toBeNull();
    await user.click(screen.getByLabelText('Show authorization key'));
    expect(screen.getByText(key)).toBeTruthy();
    await user.click(button('Redeem authorization and link hub'));
    expect(screen.getByText('InUse')).toBeTruthy();
  });

  it('is told apart by the name of its subscription', async () => {
    const { user } = await openWith(planned());
    expect(screen.getByText('The same as ams: no authorization needed')).toBeTruthy();
    await user.clear(field('Subscription'));
    await user.paste('sub-2');
    expect(screen.getByText('Another than ams: its owner has to give an authorization')).toBeTruthy();
  });
});

describe('a linked network', () => {
  it('changes its address space only when asked to', async () => {
    const { user, planNow } = await openWith([...planned(), ...ready, ...linked]);
    await user.click(screen.getByText('Change address space'));
    await fill(user, field('Address space'), '10.21.0.0/16');
    expect(planNow().networks[hub]?.settings.addressSpace).toEqual(['10.20.0.0/16']);
    await user.click(button('Change hub'));
    expect(planNow().networks[hub]?.settings.addressSpace).toEqual(['10.20.0.0/16', '10.21.0.0/16']);
  });

  it('is unlinked from its menu, by its name; its gateway cannot go before', async () => {
    const { user, planNow } = await openWith([...planned(), ...ready, ...linked]);
    await user.click(screen.getByLabelText('More about hub'));
    const gateway = await screen.findByRole('menuitem', { name: 'Delete the gateway of hub' }, { timeout: 20_000 });
    expect(gateway.getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('menuitem', { name: 'Unlink hub' }));
    await fill(user, await screen.findByRole('textbox', { name: 'Type hub to confirm' }, { timeout: 20_000 }), 'hub');
    await user.click(button('Unlink hub'));
    expect(planNow().connections[link]?.azure).toBeNull();
  });

  it('that failed has to be unlinked before it is linked again', async () => {
    const { user, planNow } = await openWith([
      ...planned(),
      ...ready,
      ...linked.slice(0, 1),
      { id: 'fail-connection', args: { connectionId: link } },
    ]);
    expect(stops()).toEqual(['Network: done', 'Gateway: done', 'Link: failed']);
    await user.click(button('Unlink hub'));
    expect(planNow().connections[link]?.azure).toBeNull();
    expect(button('Link hub')).toBeTruthy();
  });

  it('changes its weight in place, and its FastPath only over a gateway that carries it', async () => {
    const { user, planNow } = await openWith([...planned(), ...ready, ...linked]);
    await fill(user, field('Routing weight'), '100');
    await user.click(button('Change the link to hub'));
    expect(planNow().connections[link]?.settings.routingWeight).toBe(100);
    await user.click(field('FastPath'));
    const change = button('Change the link to hub');
    expect(change.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(change.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'needs UltraPerformance, ErGw3AZ or ErGwScale with 10 units',
    );
  });

  it('takes a larger gateway, and says why it takes no smaller one', async () => {
    const { user, planNow } = await openWith([...planned(), ...ready, ...linked]);
    await user.selectOptions(screen.getByLabelText('New SKU'), 'ErGw3AZ');
    await user.click(button('Resize to ErGw3AZ'));
    expect(planNow().gateways[gatewayId]?.settings.sku).toBe('ErGw3AZ');
    expect(screen.getByText('The gateway is Updating.')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('New SKU'), 'ErGw1AZ');
    expect(button('Resize to ErGw1AZ').getAttribute('aria-disabled')).toBe('true');
  });

  it('goes through a migration step by step', async () => {
    const old: readonly PlanRequest[] = [
      ...planned(),
      { id: 'plan-network', args: { networkId: hub, settings: {}, gateway: { sku: 'Standard' } } },
    ];
    const { user, planNow } = await openWith([
      ...old,
      ...ready,
      ...linked,
      { id: 'validate-migration', args: { gatewayId, toSku: 'ErGw1AZ' } },
      { id: 'prepare-migration', args: { gatewayId } },
      { id: 'finish-gateway', args: { gatewayId } },
    ]);
    const steps = () => within(screen.getByLabelText('Steps of the migration')).getAllByRole('listitem');
    expect(steps().map((step) => step.textContent)).toEqual([
      'Validate: done',
      'Prepare: done',
      'Move traffic: next',
      'Commit: later',
    ]);
    await user.click(button('Move the traffic'));
    expect(planNow().gateways[gatewayId]?.azure?.migration?.stage).toBe('migrated');
    expect(steps().map((step) => step.textContent)).toContain('Move traffic: Microsoft is at work');
  });
});

describe('a planned gateway', () => {
  it('of ErGwScale asks for its units, and takes better ones', async () => {
    const scaled = { sku: 'ErGwScale', minScaleUnits: 1, maxScaleUnits: 10 };
    const { user, planNow } = await openWith([
      ...planned(),
      { id: 'plan-network', args: { networkId: hub, settings: { location: 'North Europe' }, gateway: scaled } },
    ]);
    await user.click(button('Use 2'));
    expect(planNow().gateways[gatewayId]?.settings.minScaleUnits).toBe(2);
  });

  it('takes no Basic public IP address', async () => {
    const { user, planNow } = await openWith(planned());
    await user.selectOptions(screen.getByLabelText('Public IP address'), 'Basic');
    expect(screen.getByText(/PublicIpWithBasicSkuNotAllowedOnExpressRouteGateways/)).toBeTruthy();
    await user.click(button('Use assigned by Microsoft'));
    expect(planNow().gateways[gatewayId]?.design?.publicIp).toBe('assigned by Microsoft');
  });
});
