import { openDocument } from './fixtures/documents.ts';
import { Keyboard } from './fixtures/keyboard.ts';
import { expect, test } from './fixtures/test.ts';
import { CreateStep } from './pages/create-step.ts';
import { HomePage } from './pages/home-page.ts';
import { LinkStep } from './pages/link-step.ts';
import { Palette } from './pages/palette.ts';
import { RoutingStep } from './pages/routing-step.ts';
import { Topology } from './pages/topology.ts';

test('the whole Layer 2 road can be gone by keyboard alone', async ({ page }) => {
  test.slow();
  const keyboard = new Keyboard(page);
  const home = new HomePage(page);
  const create = new CreateStep(page);
  const routing = new RoutingStep(page);
  const link = new LinkStep(page);

  await test.step('start a plan', async () => {
    await home.open();
    await keyboard.use(home.start);
    await expect(create.heading('create')).toBeFocused();
  });

  await test.step('create the circuit', async () => {
    await keyboard.pick(create.location, 'Amsterdam');
    await keyboard.pick(create.provider, 'Equinix');
    await keyboard.tabTo(create.choice('Layer 2'));
    await keyboard.press('ArrowDown');
    await expect(create.choice('Layer 3')).toBeChecked();
    await keyboard.press('ArrowUp');
    await expect(create.choice('Layer 2')).toBeChecked();
    await keyboard.use(create.button('Next: size and price'));
    await keyboard.tabTo(create.bandwidth);
    await keyboard.type('200');
    await expect(create.bandwidth).toHaveValue('200');
    await keyboard.use(create.button('Next: names in Azure'));
    await keyboard.write(create.name, 'ams-keys');
    await keyboard.write(create.resourceGroup, 'network');
    await keyboard.write(create.subscription, 'Production');
    await keyboard.pick(create.region, 'West Europe');
    await keyboard.use(create.create);
    await expect(create.step('create', 'Done')).toBeVisible();
  });

  await test.step('hand over the key', async () => {
    await keyboard.use(create.next);
    await expect(create.heading('order')).toBeFocused();
    await keyboard.use(create.button('Send key to Equinix'));
    await expect(create.turn('Waiting on Equinix')).toBeVisible();
  });

  await test.step('be the provider', async () => {
    await keyboard.use(create.othersPart('As Equinix: Start provisioning'), 'Shift+Tab');
    await expect(create.stateOf('Provider')).toHaveText('Provisioning');
    await keyboard.use(create.othersPart('As Equinix: Finish provisioning'), 'Shift+Tab');
    await expect(create.stateOf('Provider')).toHaveText('Provisioned');
  });

  await test.step('set up the private peering', async () => {
    await keyboard.use(routing.step('routing'), 'Shift+Tab');
    await expect(routing.heading('routing')).toBeFocused();
    const { privatePeering } = routing;
    await keyboard.write(privatePeering.primarySubnet, '203.0.113.0/30');
    await keyboard.write(privatePeering.secondarySubnet, '203.0.113.2/30');
    await keyboard.press('Tab');
    await expect(privatePeering.secondarySubnet).toHaveAttribute('aria-invalid', 'true');
    await keyboard.use(privatePeering.button('Use 203.0.113.4/30'), 'Shift+Tab');
    await expect(privatePeering.secondarySubnet).toBeFocused();
    await expect(privatePeering.secondarySubnet).toHaveValue('203.0.113.4/30');
    await keyboard.write(privatePeering.vlan, '200');
    await keyboard.write(privatePeering.peerAsn, '65010');
    await keyboard.use(routing.button('Enable private peering'));
    await expect(routing.step('routing', 'Done')).toBeVisible();
  });

  await test.step('link a network', async () => {
    await keyboard.use(routing.next);
    await expect(link.heading('link')).toBeFocused();
    await keyboard.use(link.add);
    await expect(link.name).toBeFocused();
    await keyboard.write(link.name, 'hub');
    await keyboard.press('Enter');
    const hub = link.network('hub');
    await keyboard.use(link.button('Create hub'));
    await keyboard.use(link.button('Create gateway in hub'));
    await expect(hub.summary).toContainText('Gateway deploying');
    await keyboard.use(link.othersPart('As Microsoft: Finish the gateway of hub'), 'Shift+Tab');
    await expect(hub.summary).toContainText('Ready to link');
    await keyboard.use(link.button('Link hub'));
    await keyboard.use(link.othersPart('As Microsoft: Bring up the link to hub'), 'Shift+Tab');
    await expect(hub.summary).toContainText('Connected');
    await expect(link.step('link', 'Done')).toBeVisible();
  });
});

test('whoever is faster than the list of a field keeps the focus, and what was typed', async ({ page }) => {
  const keyboard = new Keyboard(page);
  const home = new HomePage(page);
  const create = new CreateStep(page);
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/pick-list-[^/]*\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  await home.open();
  await home.startPlan();
  const location = create.main.getByLabel('Peering location', { exact: true });
  await keyboard.tabTo(location);
  await keyboard.type('Amst');
  arrive();
  await expect(create.location).toBeFocused();
  await expect(create.location).toHaveValue('Amst');
});

test('the palette opens with Ctrl+K, finds an action and carries it out', async ({ page }) => {
  const keyboard = new Keyboard(page);
  const palette = new Palette(page);
  const workspace = await openDocument(page, 'cli-key-not-sent.json');

  await keyboard.press('ControlOrMeta+K');
  await expect(palette.field).toBeFocused();
  await keyboard.type('delete circuit');
  await expect(palette.option('Delete circuit')).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('Escape');
  await expect(palette.dialog).toHaveCount(0);

  await keyboard.press('ControlOrMeta+K');
  await expect(palette.field).toBeFocused();
  await keyboard.type('send key');
  await expect(palette.option('Send key to Equinix')).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('Enter');
  await expect(palette.dialog).toHaveCount(0);
  await expect(workspace.step('order', 'Done')).toBeVisible();

  await keyboard.press('ControlOrMeta+K');
  await expect(palette.field).toBeFocused();
  await keyboard.type('verify');
  await expect(palette.option(/Verify provisioning/)).toBeVisible();
  await keyboard.press('Enter');
  await expect(workspace.heading('verify')).toBeFocused();
});

test('the palette says why an action is barred', async ({ page }) => {
  const keyboard = new Keyboard(page);
  const palette = new Palette(page);
  await openDocument(page, 'cli-provisioned.json');
  await keyboard.press('ControlOrMeta+K');
  await expect(palette.field).toBeFocused();
  await keyboard.type('delete circuit');
  await expect(palette.option('Delete circuit')).toHaveAttribute('aria-disabled', 'true');
  await expect(palette.option('Delete circuit')).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('Enter');
  await expect(palette.explanation).toContainText('Equinix still holds the circuit: it reports Provisioned.');
});

test('Ctrl+Z undoes, Ctrl+Shift+Z does again, and in a field they belong to the field', async ({ page }) => {
  const keyboard = new Keyboard(page);
  const workspace = await openDocument(page, 'cli-key-not-sent.json');
  await keyboard.use(workspace.button('Send key to Equinix'));
  await expect(workspace.step('order', 'Done')).toBeVisible();
  await keyboard.press('ControlOrMeta+Z');
  await expect(workspace.step('order', 'Your turn')).toBeVisible();
  await expect(workspace.said.filter({ hasText: /^Undone: Service key sent to Equinix/ })).toHaveCount(1);
  await keyboard.press('ControlOrMeta+Shift+Z');
  await expect(workspace.step('order', 'Done')).toBeVisible();

  await keyboard.use(page.getByRole('button', { name: 'ams-new, rename plan' }), 'Shift+Tab');
  await keyboard.type('Another name');
  await keyboard.press('ControlOrMeta+Z');
  await expect(workspace.step('order', 'Done')).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'ams-new, rename plan' })).toBeFocused();
});

test('the outline is a tree for the arrow keys, and opens the details of what is chosen in it', async ({ page }) => {
  const keyboard = new Keyboard(page);
  const topology = new Topology(page);
  await openDocument(page, 'cli-private-peering.json');
  await keyboard.tabTo(topology.view('Picture'));
  await keyboard.press('ArrowRight');
  await expect(topology.view('Outline')).toBeChecked();
  await keyboard.tabTo(topology.tree.getByRole('treeitem'));
  await keyboard.press('Home');
  const root = topology.item(/ams-main/).first();
  await expect(root).toBeFocused();
  await expect(root).toHaveAttribute('aria-expanded', 'true');
  await keyboard.press('ArrowLeft');
  await expect(root).toHaveAttribute('aria-expanded', 'false');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(root).not.toBeFocused();
  await keyboard.press('Home');
  await keyboard.type('private');
  const peering = topology.item(/^Private peering/);
  await expect(peering).toBeFocused();
  await keyboard.press('Enter');
  await expect(topology.details(/^Private/)).toContainText('Enabled');
  await keyboard.press('Escape');
  await expect(peering).toBeFocused();
});
