import { openDocument } from './fixtures/documents.ts';
import { expect, test } from './fixtures/test.ts';
import { LinkStep } from './pages/link-step.ts';
import { Timeline } from './pages/timeline.ts';
import { VerifyStep } from './pages/verify-step.ts';

test('a circuit that cannot be deleted shows the way to the end of its bill', async ({ page }) => {
  test.slow();
  const link = new LinkStep(page);
  const verify = new VerifyStep(page);

  await test.step('a linked circuit with an authorization runs for a week', async () => {
    await openDocument(page, 'cli-private-peering.json');
    const hub = await link.linkNewNetwork('hub');
    await expect(hub.summary).toContainText('Connected');
    await new Timeline(page).letWeekPass.click();
    await expect(link.stateOf('Billing')).toContainText('7 days');
  });

  await test.step('the delete is refused, with the reason', async () => {
    await link.goTo('verify');
    const item = await verify.menuItem('More about this circuit', /^Delete circuit/);
    await expect(item).toHaveAttribute('aria-disabled', 'true');
    await expect(item).toHaveAccessibleDescription(/Equinix still holds the circuit: it reports Provisioned/);
    await item.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(verify.stateOf('Provider')).toHaveText('Provisioned');
  });

  await test.step('the way out names every step and who does it', async () => {
    await expect(verify.wayToDelete).toHaveText([
      /Unlink hub/,
      /You:\s*Revoke authorization for-analytics/,
      /Equinix:\s*(Start|Finish) deprovisioning/,
    ]);
    await expect(verify.deletePath).toContainText('bills the circuit until it is deleted');
  });

  await test.step('step by step nothing holds the circuit any more', async () => {
    for (const deed of ['Unlink hub', 'Revoke authorization for-analytics', /^As Equinix: Finish deprovisioning$/]) {
      await verify.deletePath.getByRole('button', { name: deed }).click();
    }
    await expect(verify.deletePath).toHaveCount(0);
    await expect(verify.stateOf('Provider')).toHaveText('NotProvisioned');
    await expect(verify.stateOf('Billing')).toContainText('7 days');
  });

  await test.step('the name is asked for before the circuit goes, and the bill ends', async () => {
    const item = await verify.menuItem('More about this circuit', /^Delete circuit/);
    await item.click();
    const dialog = page.getByRole('dialog', { name: 'Delete circuit?' });
    await dialog.getByRole('textbox', { name: 'Type ams-main to confirm' }).fill('ams');
    await dialog.getByRole('button', { name: 'Delete circuit' }).click();
    await expect(dialog.getByRole('textbox')).toHaveAccessibleDescription('“ams” is not ams-main.');
    await dialog.getByRole('textbox').fill('ams-main');
    await dialog.getByRole('button', { name: 'Delete circuit' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(verify.stateOf('Billing')).toHaveText('ended after 7 days');
    await expect(verify.stateOf('In Azure')).toHaveText('only planned');
    await expect(verify.step('create', 'Your turn')).toBeVisible();
  });
});
