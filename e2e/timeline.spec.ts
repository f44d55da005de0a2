import { openDocument } from './fixtures/documents.ts';
import { expect, test } from './fixtures/test.ts';
import { Timeline } from './pages/timeline.ts';

test('whoever looks back and acts is asked first, and undo brings back what was dropped', async ({ page }) => {
  const workspace = await openDocument(page, 'cli-key-not-sent.json');
  const timeline = new Timeline(page);

  await test.step('the key is sent and the provider finishes', async () => {
    await workspace.press('Send key to Equinix');
    await workspace.actForOthers('As Equinix: Start provisioning');
    await workspace.actForOthers('As Equinix: Finish provisioning');
    await timeline.letWeekPass.click();
    await expect(workspace.stateOf('Provider')).toHaveText('Provisioned');
    await expect(timeline.day).toHaveText('Day 7');
  });

  await test.step('the state before the key was sent is on screen', async () => {
    await timeline.entry(/read from Azure, Day 0, You$/).click();
    await expect(timeline.pastBanner).toContainText('You are looking at day 0. The present is day 7');
    await expect(workspace.stateOf('Provider')).toHaveText('NotProvisioned');
    await expect(workspace.step('order', 'Your turn')).toBeVisible();
    await timeline.backToPresent();
    await expect(timeline.pastBanner).toHaveCount(0);
    await expect(workspace.stateOf('Provider')).toHaveText('Provisioned');
  });

  await test.step('acting there asks, and staying changes nothing', async () => {
    await timeline.lookBack.focus();
    await timeline.lookBack.press('Home');
    await timeline.lookBack.press('ArrowRight');
    await expect(workspace.stateOf('Provider')).toHaveText('NotProvisioned');
    await workspace.press('Send key to Equinix');
    await expect(timeline.dialog).toContainText(/Acting from day 0 drops \d later entries; undo brings them back\./);
    await timeline.dialog.getByRole('button', { name: 'Stay in the past' }).click();
    await expect(timeline.dialog).toHaveCount(0);
    await expect(timeline.pastBanner).toBeVisible();
  });

  await test.step('going ahead drops the later entries', async () => {
    const before = await timeline.entries.count();
    await workspace.press('Send key to Equinix');
    await timeline.dialog.getByRole('button', { name: /^Drop \d later entries and act$/ }).click();
    await expect(timeline.pastBanner).toHaveCount(0);
    await expect(timeline.day).toHaveText('Day 0');
    await expect(workspace.turn('Waiting on Equinix')).toContainText('has not begun');
    expect(await timeline.entries.count()).toBeLessThan(before);
  });

  await test.step('undo brings them back, redo takes them again', async () => {
    await workspace.undo.click();
    await expect(timeline.day).toHaveText('Day 7');
    await expect(workspace.stateOf('Provider')).toHaveText('Provisioned');
    await workspace.redo.click();
    await expect(timeline.day).toHaveText('Day 0');
    await expect(workspace.redo).toHaveAttribute('aria-disabled', 'true');
    await workspace.undo.click();
    await expect(workspace.stateOf('Provider')).toHaveText('Provisioned');
    await expect(workspace.saved).toBeVisible();
  });
});
