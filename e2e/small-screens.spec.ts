import { openDocument } from './fixtures/documents.ts';
import { openFaultyPlan } from './fixtures/faulty-plan.ts';
import { expectNothingBesideTheScreen } from './fixtures/screen.ts';
import { expect, test } from './fixtures/test.ts';
import { CreateStep } from './pages/create-step.ts';
import { HomePage } from './pages/home-page.ts';
import { Notice } from './pages/notice.ts';
import { PlanNav, planPages } from './pages/plan-nav.ts';
import { stepIds, steps, Workspace } from './pages/workspace.ts';

const sizes = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
];

// A trace of every step of every page would cost more than the test.
test.use({ trace: 'off' });

for (const size of sizes) {
  test(`at ${size.width} pixels no page has to be scrolled sideways`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    const home = new HomePage(page);
    const workspace = new Workspace(page);

    async function expectStepsFit(): Promise<void> {
      await workspace.turn('Your turn').waitFor();
      for (const id of stepIds) {
        await workspace.goTo(id);
        await expectNothingBesideTheScreen(page);
        if (size.width >= 1200) continue;
        for (const part of ['Picture', 'Timeline'] as const) {
          await workspace.show(part);
          await expectNothingBesideTheScreen(page);
        }
      }
    }

    await home.open();
    await expectNothingBesideTheScreen(page);
    const paste = await home.openPaste();
    await expect(paste.box).toBeVisible();
    await expectNothingBesideTheScreen(page);
    await paste.cancel();
    await home.startPlan();
    await expectStepsFit();
    await openDocument(page, 'cli-private-peering.json');
    await expectStepsFit();

    await openFaultyPlan(page);
    const nav = new PlanNav(page);
    for (const name of planPages) {
      await nav.open(name);
      await expectNothingBesideTheScreen(page);
    }

    await home.open();
    await expect(home.plan('ams-main')).toBeVisible();
    await expectNothingBesideTheScreen(page);
    await page.goto('/nowhere');
    await expect(new Notice(page).title).toBeVisible();
    await expectNothingBesideTheScreen(page);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a circuit is created, ordered and provisioned', async ({ page }) => {
    test.slow();
    const home = new HomePage(page);
    const create = new CreateStep(page);
    await home.open();
    await home.startPlan();
    await expect(create.progress).toContainText('Create circuit step 1 of 5');
    await create.fillIn({
      location: 'Amsterdam',
      provider: 'Equinix',
      bandwidth: '200 Mbps',
      name: 'ams-phone',
      resourceGroup: 'network',
      subscription: 'Production',
      region: 'West Europe',
    });
    await expect(create.create).toBeInViewport();
    await create.create.click();
    await create.next.click();
    await create.press('Send key to Equinix');
    await create.actForOthers('As Equinix: Start provisioning');

    await create.progress.click();
    await expect(create.step('order', 'Done')).toHaveAttribute('aria-current', 'step');
    await expect(create.stateOf('Provider')).toHaveText('Provisioning');
    await create.step('verify').click();
    await expect(create.progress).toContainText(`${steps.verify} step 3 of 5`);
    await create.letDaysPass('To the next event');
    await expect(create.turn('Your turn')).toContainText('Configure routing.');

    await create.show('Picture');
    await expect(page.getByRole('button', { name: /^Circuit ams-phone/ })).toBeVisible();
    await create.show('Timeline');
    await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('Equinix finished: Provisioned');
    await expectNothingBesideTheScreen(page);
  });
});
