import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openFaultyPlan } from './fixtures/faulty-plan.ts';
import { Keyboard } from './fixtures/keyboard.ts';
import { expect, test } from './fixtures/test.ts';
import { ExportPage } from './pages/export-page.ts';
import { Palette } from './pages/palette.ts';
import { PlanNav } from './pages/plan-nav.ts';

/** What every PNG begins with: https://www.w3.org/TR/png-3/#5PNG-file-signature */
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

test('a format is shown, copied and downloaded; all of them come as one zip', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFaultyPlan(page);
  await new PlanNav(page).tab('Export').click();
  const exporting = new ExportPage(page);
  await expect(exporting.title).toHaveText('ARM template');

  await test.step('preview', async () => {
    await exporting.format('Azure CLI').click();
    await expect(exporting.title).toHaveText('Azure CLI');
    await expect(exporting.preview('stage-1.sh')).toContainText('az network express-route create');
    await exporting.file('tear-down.sh').check({ force: true });
    await expect(exporting.preview('tear-down.sh')).toContainText('az network express-route delete');
    await expect(exporting.about('Azure CLI')).toContainText('Secrets are taken from environment variables');
  });

  await test.step('copy', async () => {
    await exporting.copy.click();
    await expect(page.getByText('Copied tear-down.sh.')).toBeAttached();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('az network express-route delete');
  });

  await test.step('download one', async () => {
    await exporting.format('Address plan').click();
    const download = await exporting.downloadOne();
    expect(download.suggestedFilename()).toBe('address-plan.csv');
    expect(strFromU8(await bytesOf(download))).toMatch(/^Prefix,IP version,Purpose/);
  });

  await test.step('the picture as PNG', async () => {
    await exporting.format('Picture').click();
    const download = await exporting.downloadPng();
    expect(download.suggestedFilename()).toBe('topology.png');
    expect(Array.from((await bytesOf(download)).slice(0, 8))).toEqual(pngSignature);
  });

  await test.step('download all', async () => {
    const download = await exporting.downloadAll();
    const files = unzipSync(await bytesOf(download));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'arm/stage-1.json',
        'azure-cli/stage-2.sh',
        'runbook/runbook.html',
        'picture/topology.svg',
      ]),
    );
    expect(Array.from(files['picture/topology.png']?.slice(0, 8) ?? [])).toEqual(pngSignature);
    const kept = files['plan-file/plan.onramp.json'];
    expect(JSON.parse(strFromU8(kept ?? new Uint8Array()))).toMatchObject({ schemaVersion: 1 });
  });
});

test('the page is used with the keyboard alone, and a format is found in the palette', async ({ page }) => {
  await openFaultyPlan(page);
  await new PlanNav(page).open('Export');
  const exporting = new ExportPage(page);
  const keyboard = new Keyboard(page);
  await keyboard.use(exporting.format('Runbook'));
  await expect(exporting.preview('runbook.md')).toBeVisible();
  await keyboard.tabTo(exporting.preview('runbook.md'));
  const palette = new Palette(page);
  await keyboard.press('ControlOrMeta+K');
  await expect(palette.field).toBeFocused();
  await keyboard.type('Export Terraform');
  await keyboard.press('Enter');
  await expect(exporting.title).toHaveText('Terraform');
  await expect(page).toHaveURL(/export\?format=terraform$/);
});

test('on a phone a field leads from one format to the other, and the file comes into sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFaultyPlan(page);
  await new PlanNav(page).open('Export');
  const exporting = new ExportPage(page);
  await expect(exporting.format('Runbook')).toBeHidden();
  await exporting.formatField.focus();
  await exporting.formatField.selectOption('Runbook');
  await expect(exporting.preview('runbook.md')).toBeInViewport();
  await expect(exporting.formatField).toBeFocused();
});
