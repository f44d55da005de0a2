import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { openDocument, ownDocument } from './fixtures/documents.ts';
import { openFaultyPlan } from './fixtures/faulty-plan.ts';
import { expect, test } from './fixtures/test.ts';
import { ChecksPage } from './pages/checks-page.ts';
import { HomePage } from './pages/home-page.ts';
import { LinkStep } from './pages/link-step.ts';
import { Notice } from './pages/notice.ts';
import { Palette } from './pages/palette.ts';
import { PlanNav, planPages } from './pages/plan-nav.ts';
import { stepIds, Workspace } from './pages/workspace.ts';

const themes = ['light', 'dark'] as const;
const widths = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

// Axe reads every element of a page, again for each page.
test.slow();
// A trace of that would cost more than the test, and say no more than the findings do.
test.use({ trace: 'off' });

for (const theme of themes) {
  for (const size of widths) {
    test.describe(`in ${theme} colours at ${size.width} pixels`, () => {
      test.use({ colorScheme: theme, viewport: size });

      test('axe finds nothing on the home page, in its dialog and where nothing is', async ({ page }) => {
        const home = new HomePage(page);
        await home.open();
        await expect(home.plans).toContainText('No plans yet');
        await expectAccessible(page, 'the home page without plans');

        const paste = await home.openPaste();
        await expect(paste.box).toBeVisible();
        await expectAccessible(page, 'the empty paste dialog');
        await paste.paste(ownDocument('cut-off.txt'));
        await expect(paste.fault).toContainText('not JSON');
        await expectAccessible(page, 'the paste dialog with a fault');
        await paste.paste(ownDocument('cli-two-circuits.json'));
        await expect(paste.count(2)).toBeVisible();
        await expectAccessible(page, 'the paste dialog with two circuits');
        await paste.open();
        await new Workspace(page).heading('link').waitFor();

        await home.open();
        await expect(home.plan('2 circuits from Azure')).toBeVisible();
        await expectAccessible(page, 'the home page with a plan');
        await page.goto('/nowhere');
        await expect(new Notice(page).title).toBeVisible();
        await expectAccessible(page, 'an address that leads nowhere');
      });

      test('axe finds nothing on the five steps of a planned circuit', async ({ page }) => {
        const home = new HomePage(page);
        await home.open();
        await home.startPlan();
        await new Workspace(page).heading('create').waitFor();
        await expectStepsAccessible(page, 'planned');
      });

      test('axe finds nothing on the pages of a plan, in which something is wrong', async ({ page }) => {
        await openFaultyPlan(page);
        await expectPagesAccessible(page);
        await new PlanNav(page).open('Checks');
        const checks = new ChecksPage(page);
        await checks
          .finding(/VLAN 5000/)
          .getByRole('button', { name: 'Set aside' })
          .click();
        await checks.main.getByText('Worth knowing').first().click();
        // Where the page stopped scrolling, its bar may cover half a button.
        await page.evaluate(() => window.scrollTo(0, 0));
        await expectAccessible(page, 'a finding that is being set aside');
      });

      test('axe finds nothing on the five steps of a live circuit', async ({ page }) => {
        const link = new LinkStep(page);
        await openDocument(page, 'cli-private-peering.json');
        const hub = await link.linkNewNetwork('hub');
        await expect(hub.summary).toContainText('Connected');
        await expectStepsAccessible(page, 'live');
        await page.keyboard.press('ControlOrMeta+K');
        const palette = new Palette(page);
        await expect(palette.field).toBeFocused();
        await expectAccessible(page, 'the palette');
        await page.keyboard.press('Escape');
        await expect(palette.dialog).toHaveCount(0);
        await (await link.menuItem('More about hub', /^Unlink hub/)).click();
        await expect(page.getByRole('dialog', { name: 'Unlink hub?' })).toBeVisible();
        await expectAccessible(page, 'the question before something is taken away');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        if (size.width > 1200) return;
        for (const part of ['Picture', 'Timeline'] as const) {
          await link.show(part);
          await expectAccessible(page, `the ${part} of a live circuit`);
        }
      });
    });
  }
}

async function expectPagesAccessible(page: Page): Promise<void> {
  const nav = new PlanNav(page);
  for (const name of planPages) {
    await nav.open(name);
    await expectAccessible(page, `the page ${name}`);
  }
}

async function expectStepsAccessible(page: Page, life: string): Promise<void> {
  const workspace = new Workspace(page);
  for (const id of stepIds) {
    await workspace.goTo(id);
    await expectAccessible(page, `step ${id}, ${life}`);
  }
}
