import { openExample } from './fixtures/examples.ts';
import { expect, test } from './fixtures/test.ts';
import { PortPanel } from './pages/port-panel.ts';
import { Topology } from './pages/topology.ts';

test('a link of one’s own port pair goes dark and comes back, and the picture follows', async ({ page }) => {
  const workspace = await openExample(page, 'Direct ports with FastPath');
  const topology = new Topology(page);
  const ports = new PortPanel(page, 'erp-fabrikam-lon');
  await workspace.goTo('create');
  await expect(ports.step('Primary link Enabled')).toContainText('Enabled, MACsec off.');

  await ports.unfoldMore();
  await workspace.press('Disable the primary link of erp-fabrikam-lon');
  await expect(ports.step('Primary link Enabled')).toContainText('Disabled');
  await expect(topology.node(/^Microsoft edge MSEE 1, .*primary link of the port pair is Disabled/)).toBeVisible();
  await expect(topology.node(/^Microsoft edge MSEE 2, Enabled$/)).toBeVisible();
  await workspace.press('Enable the primary link of erp-fabrikam-lon');
  await expect(topology.node(/^Microsoft edge MSEE 1, Enabled$/)).toBeVisible();
});
