import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './fixtures/axe.ts';
import {
  circuitAnswer,
  connectionAnswer,
  gatewayAnswer,
  listAnswer,
  spareCircuitAnswer,
} from './fixtures/azure-answers.ts';
import type { TextFile } from './fixtures/files.ts';
import { expect, test } from './fixtures/test.ts';
import { CircuitsPage } from './pages/circuits-page.ts';
import { CompareDialog } from './pages/compare-dialog.ts';
import { ExportPage } from './pages/export-page.ts';
import { HomePage } from './pages/home-page.ts';
import { Palette } from './pages/palette.ts';
import { PlanNav } from './pages/plan-nav.ts';
import { Workspace } from './pages/workspace.ts';

/** The templates of a zip of all exports, and what fills their parameters. */
function armFilesIn(zip: Uint8Array): readonly TextFile[] {
  const files = unzipSync(zip, { filter: ({ name }) => /^arm\/.*\.json$/.test(name) });
  return Object.entries(files).map(([name, bytes]) => ({ name: name.replace('arm/', ''), text: strFromU8(bytes) }));
}

test('files of Azure become a plan, the plan keeps up with Azure, and its templates say the same again', async ({
  page,
}) => {
  const home = new HomePage(page);
  const nav = new PlanNav(page);
  const workspace = new Workspace(page);
  const circuit = new CircuitsPage(page).row('rtm-main');

  await test.step('three files are one plan', async () => {
    await home.open();
    const read = await home.dropAll([circuitAnswer(1000), gatewayAnswer, connectionAnswer]);
    await expect(read.count(1)).toBeVisible();
    await expect(read.circuit('rtm-main')).toContainText('Provisioned');
    await expect(read.dialog).toContainText('Also found: 1 virtual network, 1 gateway, 1 connection.');
    await read.open();
    await expect(workspace.heading('link')).toBeVisible();
    await nav.tab('Circuits').click();
    await expect(circuit).toContainText('1000 Mbps');
    await expect(workspace.saved).toBeVisible();
  });

  await test.step('what changed in Azure is seen, and taken over', async () => {
    await nav.home.click();
    const read = await home.drop('rtm-main.json', circuitAnswer(2000).text);
    await read.compareWith('rtm-main');
    await expect(read.drift('bandwidthInMbps')).toHaveText('bandwidthInMbps10002000');
    await read.takeOver('rtm-main');
    await expect(read.dialog).toContainText('Nothing differs from rtm-main');
    await read.cancel();
    await home.openPlan('rtm-main');
    await nav.tab('Circuits').click();
    await expect(circuit).toContainText('2000 Mbps');
    await expect(workspace.saved).toBeVisible();
  });

  await test.step('the templates that are downloaded lead back to the same circuit', async () => {
    await nav.tab('Export').click();
    const download = await new ExportPage(page).downloadAll();
    const files = armFilesIn(new Uint8Array(readFileSync(await download.path())));
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['stage-1.json', 'stage-1.parameters.json', 'stage-2.json']),
    );
    await home.open();
    const read = await home.dropAll(files);
    await expect(read.count(1)).toBeVisible();
    await expect(read.circuit('rtm-main')).toBeVisible();
    await expect(read.dialog).toContainText('Also found: 1 virtual network, 1 gateway, 1 connection.');
    await read.open();
    await nav.tab('Circuits').click();
    await expect(circuit).toContainText('2000 Mbps');
    await expect(circuit).toContainText('Amsterdam');
    await expect(circuit).toContainText('Equinix');
  });
});

test('a plan is compared from within; what stands in Azure alone comes over, and undo takes it back', async ({
  page,
}) => {
  const home = new HomePage(page);
  const workspace = new Workspace(page);
  const circuits = new CircuitsPage(page);
  const compare = new CompareDialog(page);
  await home.open();
  const read = await home.dropAll([circuitAnswer(1000), gatewayAnswer, connectionAnswer]);
  await expect(read.count(1)).toBeVisible();
  await read.open();
  await expect(workspace.heading('link')).toBeVisible();
  await expect(workspace.saved).toBeVisible();

  await test.step('the palette leads to it, and its address can be reloaded', async () => {
    const palette = new Palette(page);
    await page.keyboard.press('ControlOrMeta+K');
    await palette.field.fill('Compare with Azure');
    await palette.option(/^Compare with Azure/).click();
    await expect(compare.dialog).toBeVisible();
    await expect(page).toHaveURL(/\/plans\/[^/]+\/compare$/);
    await page.reload();
    await expect(compare.dialog).toContainText('It is set beside rtm-main, field by field.');
  });

  await test.step('what changed, and what stands in Azure alone', async () => {
    await compare.drop([circuitAnswer(2000), spareCircuitAnswer, gatewayAnswer, connectionAnswer]);
    await expect(compare.heading).toHaveText('Differs from rtm-main: 2');
    await expect(compare.drift('bandwidthInMbps')).toHaveText('bandwidthInMbps10002000');
    await expect(compare.onlyInAzure).toHaveText(['rtm-spareCircuit, with Private peering of rtm-spareTake over']);
    await expectAccessible(page, 'the comparison with Azure');
    await compare.takeOver('rtm-spare');
    await expect(compare.heading).toHaveText('Differs from rtm-main: 1');
    await compare.takeEverythingOver();
    await expect(compare.heading).toHaveText('Nothing differs from rtm-main');
    await compare.close();
  });

  await test.step('both are in the plan, and each is undone by itself', async () => {
    await new PlanNav(page).tab('Circuits').click();
    await expect(circuits.row('rtm-spare')).toContainText('Amsterdam');
    await expect(circuits.row('rtm-main')).toContainText('2000 Mbps');
    await workspace.undo.click();
    await expect(circuits.row('rtm-main')).toContainText('1000 Mbps');
    await workspace.undo.click();
    await expect(circuits.row('rtm-spare')).toHaveCount(0);
  });
});

test('a list that was read beside the page is opened, and compared with its plan', async ({ page }) => {
  const home = new HomePage(page);
  const nav = new PlanNav(page);
  const list = listAnswer(200).text;
  await home.open();
  const read = await home.drop('circuits.json', list);
  await expect(read.count(200)).toBeVisible();
  await read.open();
  await expect(new Workspace(page).heading('link')).toBeVisible();
  await nav.home.click();
  await home.drop('circuits.json', list.replace('"bandwidthInMbps": 1000', '"bandwidthInMbps": 500'));
  await read.compareWith('200 circuits from Azure');
  await expect(read.drift('bandwidthInMbps')).toHaveText('bandwidthInMbps1000500');
});

test('on a phone the report of a comparison comes into sight, and the dialog keeps its title', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const home = new HomePage(page);
  await home.open();
  const read = await home.drop('rtm-main.json', circuitAnswer(1000).text);
  await read.open();
  await expect(new Workspace(page).heading('link')).toBeVisible();
  await new PlanNav(page).home.click();
  await home.drop('list.json', `[${circuitAnswer(2000).text},${spareCircuitAnswer.text}]`);
  await read.compareWith('rtm-main');
  await expect(read.drift('bandwidthInMbps')).toBeInViewport();
  await expect(read.title).toBeInViewport({ ratio: 1 });
});
