import { expectAccessible } from './fixtures/axe.ts';
import { Keyboard } from './fixtures/keyboard.ts';
import { expectNothingBesideTheScreen } from './fixtures/screen.ts';
import { expect, test } from './fixtures/test.ts';
import { ChecksPage } from './pages/checks-page.ts';
import { CircuitsPage } from './pages/circuits-page.ts';
import { ExamplesDialog } from './pages/examples-dialog.ts';
import { ExportPage } from './pages/export-page.ts';
import { HomePage } from './pages/home-page.ts';
import { PlanNav } from './pages/plan-nav.ts';
import { Topology } from './pages/topology.ts';
import { Workspace } from './pages/workspace.ts';

const titles = [
  'Layer 2 to a hub',
  'Layer 3 by the provider',
  'Maximum resiliency',
  'Microsoft peering',
  'Global Reach with IPv6',
  'Direct ports with FastPath',
] as const;

test('an example becomes a plan: its circuits are drawn, nothing is wrong with it, and it is exported', async ({
  page,
}) => {
  const home = new HomePage(page);
  const nav = new PlanNav(page);
  await home.open();
  const examples = await home.openExamples();
  await expect(examples.items).toHaveCount(titles.length);
  await examples.start('Maximum resiliency');

  const topology = new Topology(page);
  await expect(topology.node(/^Circuit er-contoso-fra/)).toBeVisible();
  await nav.tab('Circuits').click();
  await new CircuitsPage(page).row('er-contoso-zrh').getByRole('link', { name: 'er-contoso-zrh', exact: true }).click();
  await expect(topology.node(/^Circuit er-contoso-zrh/)).toBeVisible();
  await nav.tab('Checks').click();
  await expect(new ChecksPage(page).filter('Errors')).toHaveText('Errors 0');
  await nav.tab('Resiliency').click();
  await expect(nav.title).toHaveText('Resiliency Maximum');
  await nav.tab('Export').click();
  const exporting = new ExportPage(page);
  await expect(exporting.preview('stage-1.json')).toContainText('er-contoso-zrh');

  await test.step('it is kept like any other plan', async () => {
    await nav.home.click();
    await expect(home.plan('Maximum resiliency')).toContainText('2 circuits, 4 networks');
  });
});

test('an example that waits on its provider goes on from there', async ({ page }) => {
  const workspace = new Workspace(page);
  await page.goto('/examples');
  await new ExamplesDialog(page).start('Layer 3 by the provider');
  await expect(workspace.turn(/^Waiting on Orange/)).toBeVisible();
  await workspace.letDaysPass('To the next event');
  await expect(workspace.stateOf('Provider')).toHaveText('Provisioned');
  await workspace.undo.click();
  await expect(workspace.stateOf('Provider')).toHaveText('Provisioning');
});

test('the address of the dialog makes no plan by itself, and leaving it leads to the home page', async ({ page }) => {
  const home = new HomePage(page);
  const { dialog } = new ExamplesDialog(page);
  await page.goto('/examples');
  await expect(dialog).toBeVisible();
  await page.reload();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
  await expect(home.plans).toContainText('No plans yet');
});

test('an example is chosen with the keyboard alone', async ({ page }) => {
  const home = new HomePage(page);
  const keyboard = new Keyboard(page);
  await home.open();
  await keyboard.use(page.getByRole('button', { name: 'Start from an example' }));
  const { dialog } = new ExamplesDialog(page);
  await keyboard.use(dialog.getByRole('button', { name: 'Start from Microsoft peering' }));
  await expect(new Workspace(page).heading('link')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours on a phone`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });

    test('axe finds nothing on the examples, and nothing stands beside the screen', async ({ page }) => {
      const home = new HomePage(page);
      await home.open();
      await expectNothingBesideTheScreen(page);
      const examples = await home.openExamples();
      for (const title of titles) await expect(examples.item(title)).toBeVisible();
      await expectNothingBesideTheScreen(page);
      await expectAccessible(page, `the examples in ${colorScheme} colours`);
    });
  });
}
