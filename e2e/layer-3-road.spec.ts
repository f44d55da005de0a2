import { expect, test } from './fixtures/test.ts';
import { CreateStep } from './pages/create-step.ts';
import { HomePage } from './pages/home-page.ts';
import { LinkStep } from './pages/link-step.ts';
import { RoutingStep } from './pages/routing-step.ts';

test('on a Layer 3 circuit the provider sets up the peering, and the customer links a network', async ({ page }) => {
  test.slow();
  const home = new HomePage(page);
  const create = new CreateStep(page);
  const routing = new RoutingStep(page);
  const link = new LinkStep(page);

  await test.step('the circuit is ordered as Layer 3 and provisioned', async () => {
    await home.open();
    await home.startPlan();
    await create.fillIn({
      location: 'Frankfurt',
      provider: 'Megaport',
      layer: 'Layer 3',
      bandwidth: '500 Mbps',
      name: 'fra-managed',
      resourceGroup: 'network',
      subscription: 'Production',
      region: 'Germany West Central',
    });
    await create.create.click();
    await create.goTo('order');
    await create.press('Send key to Megaport');
    await create.actForOthers('As Megaport: Start provisioning');
    await create.actForOthers('As Megaport: Finish provisioning');
    await expect(create.step('routing', 'Waiting on provider')).toContainText('Megaport routes at Layer 3');
  });

  await test.step('the form of the peering says that the provider acts', async () => {
    await create.goTo('routing');
    await expect(routing.main).toContainText('Megaport routes at Layer 3: it sets up the BGP sessions');
    await expect(routing.turn('Waiting on Megaport')).toContainText('Megaport configures the peerings at Layer 3.');
    await expect(routing.privatePeering.card).toContainText('What you ask Megaport for.');
    await expect(routing.button('Enable private peering')).toHaveCount(0);
  });

  await test.step('the provider configures the peering', async () => {
    await routing.actForOthers('Megaport enables private peering');
    await expect(routing.step('routing', 'Done')).toContainText('Private enabled');
    await expect(routing.privatePeering.card).toContainText('Megaport made this peering.');
    await expect(routing.turn('Your turn')).toBeVisible();
  });

  await test.step('the network is linked', async () => {
    await routing.goTo('link');
    const hub = await link.linkNewNetwork('hub');
    await expect(hub.summary).toContainText('Connected');
    await expect(link.step('link', 'Done')).toBeVisible();
  });
});
