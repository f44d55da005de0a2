import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { circuitAnswer, connectionAnswer, gatewayAnswer, listAnswer } from './fixtures/azure-answers.ts';
import type { TextFile } from './fixtures/files.ts';
import { expect, test } from './fixtures/test.ts';
import { CircuitsPage } from './pages/circuits-page.ts';
import { ExportPage } from './pages/export-page.ts';
import { HomePage } from './pages/home-page.ts';
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
