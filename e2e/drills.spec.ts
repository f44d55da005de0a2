import { openExample } from './fixtures/examples.ts';
import { expect, test } from './fixtures/test.ts';
import { Palette } from './pages/palette.ts';
import { PlanNav } from './pages/plan-nav.ts';
import { ResiliencyPage } from './pages/resiliency-page.ts';
import { Topology } from './pages/topology.ts';

test('what happens if a link fails is asked of the plan before anything is built', async ({ page }) => {
  await openExample(page, 'Maximum resiliency');
  await new PlanNav(page).tab('Resiliency').click();
  const resiliency = new ResiliencyPage(page);
  const gateway = resiliency.row(/^Gateway ergw-gwc-shared/);
  await expect(gateway.getByRole('cell', { name: 'Cut off' })).toHaveCount(1);
  await expect(resiliency.row(/er-contoso-fra/)).toHaveCount(0);
  await resiliency.showAll();
  for (const component of [/^Primary link of er-contoso-fra/, /^Circuit er-contoso-zrh/, /^Swisscom/]) {
    await expect(resiliency.row(component).getByRole('cell', { name: 'Survives' })).toHaveCount(4);
  }
});

test('the failover of a live link is tested and ended', async ({ page }) => {
  const workspace = await openExample(page, 'Microsoft peering');
  const topology = new Topology(page);
  const palette = new Palette(page);
  await page.keyboard.press('ControlOrMeta+K');
  await palette.field.fill('failover primary');
  await palette.option('Test failover of the primary link').click();
  await expect(topology.node(/^Customer edge A, BGP down/)).toBeVisible();
  await expect(topology.node(/^Customer edge B, BGP up/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+K');
  await palette.field.fill('failover');
  await palette.option('End the link failover test').click();
  await expect(topology.node(/^Customer edge A, BGP up/)).toBeVisible();
  await expect(workspace.said).toContainText('both links are back');
});
