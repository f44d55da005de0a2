import { choose } from './fixtures/choose.ts';
import { primary } from './fixtures/resilient-plan.ts';
import { expect, test } from './fixtures/test.ts';
import { AddressesPage } from './pages/addresses-page.ts';
import { CreateStep } from './pages/create-step.ts';
import { HomePage } from './pages/home-page.ts';
import { PlanNav } from './pages/plan-nav.ts';
import { RoutingStep } from './pages/routing-step.ts';

test('empty fields are filled at once, a site is added, and an overlap is marked with its fix', async ({ page }) => {
  test.slow();
  const addresses = new AddressesPage(page);
  const create = new CreateStep(page);
  const home = new HomePage(page);
  const { privatePeering } = new RoutingStep(page);
  await home.open();
  await home.startPlan();
  await create.fillIn(primary);
  await create.goTo('routing');
  await privatePeering.peerAsn.fill('65010');
  await privatePeering.peerAsn.blur();
  await new PlanNav(page).tab('Addresses').click();

  await test.step('what is empty is filled with free blocks', async () => {
    await addresses.fill.click();
    await expect(addresses.fill).toHaveCount(0);
    await expect(addresses.band('Peering links')).toContainText('192.168.100.');
    await expect(addresses.overlaps).toContainText('Nothing overlaps');
  });

  await test.step('a site is added, and its range stands on the map', async () => {
    await addresses.addSite('192.168.101.0/24');
    await expect(addresses.band('On-premises')).toContainText('192.168.101.0/24');
  });

  await test.step('IPv6 has its own map', async () => {
    await choose(page.getByRole('radiogroup', { name: 'IP version' }), 'IPv6');
    await expect(addresses.nextFree).toContainText('/126');
  });

  await test.step('an overlap is marked, and its fix stands beside it', async () => {
    // The plan has one circuit: its tab leads on to it.
    await new PlanNav(page).tab('Circuits').click();
    await create.goTo('routing');
    await privatePeering.secondarySubnet.fill(await privatePeering.primarySubnet.inputValue());
    await privatePeering.secondarySubnet.blur();
    await new PlanNav(page).tab('Addresses').click();
    await expect(addresses.overlaps).toContainText('1 overlap');
    await addresses.overlaps.getByRole('button', { name: /^Use / }).click();
    await expect(addresses.overlaps).toContainText('Nothing overlaps');
  });
});
