import { expect, test } from './fixtures/test.ts';
import { CreateStep } from './pages/create-step.ts';
import { HomePage } from './pages/home-page.ts';
import { LinkStep } from './pages/link-step.ts';
import { RoutingStep } from './pages/routing-step.ts';
import { stepIds, Workspace } from './pages/workspace.ts';

test('a Layer 2 circuit goes from an empty page to a connected network', async ({ page }) => {
  test.slow();
  const home = new HomePage(page);
  const workspace = new Workspace(page);

  await test.step('a new plan opens at its first step', async () => {
    await home.open();
    await home.startPlan();
    await expect(workspace.heading('create')).toBeVisible();
    await expect(workspace.step('create', 'Your turn')).toHaveAttribute('aria-current', 'step');
    for (const id of ['order', 'verify', 'routing', 'link'] as const) {
      await expect(workspace.step(id, 'Locked')).not.toHaveAttribute('aria-current');
    }
    await expect(workspace.turn('Your turn')).toContainText('Fill in the circuit and create it.');
    await expect(workspace.saved).toBeVisible();
  });

  await test.step('the circuit is created, and its bill begins', async () => {
    const create = new CreateStep(page);
    await create.fillIn({
      location: 'Amsterdam',
      provider: 'Equinix',
      layer: 'Layer 2',
      bandwidth: '200 Mbps',
      name: 'ams-primary',
      resourceGroup: 'network',
      subscription: 'Production',
      region: 'West Europe',
    });
    await create.create.click();
    await expect(workspace.step('create', 'Done')).toContainText('200 Mbps, Standard, Metered');
    await expect(workspace.step('order', 'Your turn')).toBeVisible();
    await expect(workspace.stateOf('Provider')).toHaveText('NotProvisioned');
    await expect(workspace.stateOf('Status')).toHaveText('Enabled');
    await expect(workspace.stateOf('Billing')).toHaveText('since day 0');
    await expect(workspace.saved).toBeVisible();
  });

  await test.step('the service key goes to the provider, whose turn it is then', async () => {
    await workspace.next.click();
    await expect(workspace.heading('order')).toBeVisible();
    await expect(workspace.step('order')).toHaveAttribute('aria-current', 'step');
    await expect(workspace.step('create')).not.toHaveAttribute('aria-current');
    await workspace.press('Send key to Equinix');
    await expect(workspace.turn('Waiting on Equinix')).toContainText('Equinix has the key and has not begun.');
    await expect(workspace.step('order', 'Done')).toContainText('Key sent to Equinix on day 0');
    await expect(workspace.step('verify', 'Waiting on provider')).toBeVisible();
    await expect(workspace.step('routing', 'Locked')).toBeVisible();
  });

  await test.step('one acts for the provider who begins, and days pass until it has finished', async () => {
    await workspace.goTo('verify');
    await workspace.actForOthers('As Equinix: Start provisioning');
    await expect(workspace.stateOf('Provider')).toHaveText('Provisioning');
    await expect(workspace.turn('Waiting on Equinix')).toContainText('Equinix is provisioning the circuit.');
    await workspace.letDaysPass('To the next event');
    await expect(workspace.stateOf('Provider')).toHaveText('Provisioned');
    await expect(workspace.stateOf('Usable')).toHaveText('yes');
    await expect(workspace.step('verify', 'Done')).toContainText('Provisioned and Enabled');
    await expect(workspace.step('routing', 'Your turn')).toBeVisible();
    await expect(workspace.turn('Your turn')).toContainText('Configure routing.');
  });

  await test.step('a secondary subnet that overlaps the primary one bars the peering until the suggestion is taken', async () => {
    await workspace.next.click();
    const routing = new RoutingStep(page);
    const { privatePeering } = routing;
    await privatePeering.fillSessions({
      primary: '203.0.113.0/30',
      secondary: '203.0.113.2/30',
      vlan: '200',
      asn: '65010',
    });
    await privatePeering.peerAsn.press('Enter');
    await expect(privatePeering.secondarySubnet).toHaveAccessibleDescription(
      '203.0.113.2/30 overlaps the primary subnet 203.0.113.0/30.',
    );
    const enable = workspace.button('Enable private peering');
    await expect(enable).toHaveAttribute('aria-disabled', 'true');
    await expect(enable).toHaveAccessibleDescription(/203\.0\.113\.2\/30/);
    const taken = await workspace.button('Use 203.0.113.0/30').count();
    expect.soft(taken, 'offers to use the primary subnet as the secondary one').toBe(0);
    await privatePeering.button('Use 203.0.113.4/30').click();
    await expect(privatePeering.secondarySubnet).toHaveValue('203.0.113.4/30');
    await expect(enable).not.toHaveAttribute('aria-disabled');
    await enable.click();
    await expect(workspace.step('routing', 'Done')).toContainText('Private enabled');
    await expect(privatePeering.summary).toContainText('Enabled');
  });

  await test.step('a virtual network gets its gateway and is linked', async () => {
    await workspace.next.click();
    const link = new LinkStep(page);
    await link.add.click();
    await expect(link.name).toBeFocused();
    await link.name.fill('hub');
    await link.name.press('Enter');
    const hub = link.network('hub');
    await expect(hub.stop('Network', 'next')).toHaveAttribute('aria-current', 'step');
    await workspace.press('Create hub');
    await workspace.press('Create gateway in hub');
    await expect(workspace.step('link', 'Waiting on Microsoft')).toContainText('Gateway of hub is deploying');
    await expect(hub.summary).toContainText('Gateway deploying');
    await workspace.letDaysPass('To the next event');
    await expect(hub.summary).toContainText('Ready to link');
    await workspace.press('Link hub');
    await expect(workspace.turn('Waiting on Microsoft')).toContainText('Azure is linking hub.');
    await workspace.actForOthers('As Microsoft: Bring up the link to hub');
    await expect(hub.summary).toContainText('Connected');
    for (const stop of ['Network', 'Gateway', 'Link']) await expect(hub.stop(stop, 'done')).toBeVisible();
    await expect(workspace.turn('Your turn')).toContainText('Nothing is waiting on anyone else.');
    for (const id of stepIds) await expect(workspace.step(id, 'Done')).toBeVisible();
    await expect(workspace.saved).toBeVisible();
  });
});

test('an incomplete circuit leads to the first field that is empty', async ({ page }) => {
  const create = new CreateStep(page);
  const home = new HomePage(page);
  await home.open();
  await home.startPlan();
  await create.create.click();
  await expect(create.location).toBeFocused();
});
