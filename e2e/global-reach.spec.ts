import { openDocument } from './fixtures/documents.ts';
import { openExample } from './fixtures/examples.ts';
import { expect, test } from './fixtures/test.ts';
import { GlobalReachCard } from './pages/global-reach-card.ts';
import { openCircuit } from './fixtures/resilient-plan.ts';
import { Timeline } from './pages/timeline.ts';
import { Topology } from './pages/topology.ts';

test('two circuits are joined by Global Reach, and the other one says where that was made', async ({ page }) => {
  const workspace = await openDocument(page, 'cli-two-sites.json');
  const reach = new GlobalReachCard(page);
  await workspace.goTo('link');

  await reach.plan('lon-office');
  await expect(reach.item('lon-office')).toContainText('Planned');
  await workspace.press('Add Global Reach to lon-office');
  await expect(reach.item('lon-office')).toContainText('Connecting');
  await new Timeline(page).toNextEvent.click();
  await expect(reach.item('lon-office')).toContainText('Connected');
  await expect(new Topology(page).node(/lon-office/)).toBeVisible();

  await openCircuit(page, { name: 'lon-office' });
  await workspace.goTo('link');
  await expect(reach.item('ams-office')).toContainText('Made on ams-office');
});

test('Global Reach between circuits that are only planned says what it waits for', async ({ page }) => {
  const workspace = await openExample(page, 'Global Reach with IPv6');
  await workspace.goTo('link');
  await expect(workspace.button('Add Global Reach to er-contoso-tyo')).toHaveAccessibleDescription(
    'er-contoso-ams does not exist in Azure yet.',
  );
});
