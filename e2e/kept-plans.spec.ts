import { readFileSync } from 'node:fs';
import { putPlan, recordsIn } from './fixtures/device.ts';
import { openDocument } from './fixtures/documents.ts';
import { expect, test } from './fixtures/test.ts';
import { HomePage } from './pages/home-page.ts';
import { Notice } from './pages/notice.ts';
import { Workspace } from './pages/workspace.ts';

test('what was said to be saved outlives the page', async ({ page, context }) => {
  const workspace = await openDocument(page, 'cli-key-not-sent.json');
  await workspace.press('Send key to Equinix');
  await expect(workspace.saved).toBeVisible();
  const address = page.url();
  // Like a crash: nothing is asked, nothing unloads.
  await page.close({ runBeforeUnload: false });

  const reopened = await context.newPage();
  const again = new Workspace(reopened);
  await reopened.goto(address);
  await expect(again.turn('Waiting on Equinix')).toContainText('Equinix has the key and has not begun.');
  await expect(again.saved).toBeVisible();
});

test('two plans stand in the list with their step and turn, and one of them is deleted by its name', async ({
  page,
}) => {
  const home = new HomePage(page);
  const workspace = await openDocument(page, 'cli-private-peering.json');
  await openDocument(page, 'rest-provisioning.json');
  await home.open();
  await expect(home.plans.getByRole('listitem')).toHaveCount(2);
  // The newest first.
  await expect(home.plans.getByRole('heading', { level: 3 })).toHaveText(['lon-main', 'ams-main']);
  await expect(home.plan('lon-main')).toContainText('1 circuit');
  await expect(home.plan('lon-main')).toContainText('Step 3 of 5');
  await expect(home.plan('lon-main')).toContainText('Waiting on Megaport');
  await expect(home.plan('ams-main')).toContainText('Step 5 of 5');
  await expect(home.plan('ams-main')).toContainText('Your turn');

  await home.openPlan('ams-main');
  await expect(workspace.heading('link')).toBeVisible();
  await home.open();
  const deletion = await home.askToDelete('lon-main');
  await deletion.getByRole('textbox', { name: 'Type lon-main to confirm' }).fill('lon-main');
  await deletion.getByRole('button', { name: 'Delete plan' }).click();
  await expect(home.plans.getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await expect(home.plans.getByRole('heading', { level: 3 })).toHaveText(['ams-main']);
});

test('a plan of a newer version is set aside, reported, handed out and left as it is', async ({ page }) => {
  const home = new HomePage(page);
  const text = JSON.stringify({ schemaVersion: 99, seed: 1, day: 0, log: [], whatComesNext: true });
  const newer = { id: 'fromthefuture', text, savedAt: 1_900_000_000_000, savedBy: 'a-newer-onramp' };

  await home.open();
  await expect(home.plans).toContainText('No plans yet');
  await putPlan(page, newer);
  await page.reload();

  await expect(home.setAside).toContainText('fromthefuture');
  await expect(home.setAside).toContainText('Written by a newer version of Onramp.');
  await expect(home.plans).toContainText('No plans yet');
  await expect.poll(() => recordsIn(page, 'set-aside')).toEqual([{ ...newer, reason: 'newer-version' }]);
  expect(await recordsIn(page, 'plans')).toEqual([]);

  const downloading = page.waitForEvent('download');
  await home.setAside.getByRole('button', { name: 'Download plan fromthefuture' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  expect(readFileSync(await download.path(), 'utf8')).toBe(text);

  // Its own address says the same.
  await page.goto('/plans/fromthefuture');
  await expect(new Notice(page).title).toHaveText('This plan is set aside');
  expect(await recordsIn(page, 'set-aside')).toEqual([{ ...newer, reason: 'newer-version' }]);
});

test('undo and redo say what they will do, and do it', async ({ page }) => {
  const workspace = await openDocument(page, 'cli-key-not-sent.json');
  await expect(workspace.undo).toHaveAttribute('aria-disabled', 'true');
  await expect(workspace.undo).toHaveAccessibleDescription('Nothing to undo since the plan was opened');
  await expect(workspace.redo).toHaveAttribute('aria-disabled', 'true');
  await workspace.press('Send key to Equinix');
  await expect(workspace.undo).toHaveAccessibleDescription(/Service key sent to Equinix/);
  await workspace.undo.click();
  await expect(workspace.step('order', 'Your turn')).toBeVisible();
  await expect(workspace.redo).toHaveAccessibleDescription(/Service key sent to Equinix/);
  await workspace.redo.click();
  await expect(workspace.step('order', 'Done')).toBeVisible();
  await expect(workspace.saved).toBeVisible();
});
