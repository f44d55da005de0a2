import { openDocument } from './fixtures/documents.ts';
import { expect, test } from './fixtures/test.ts';
import { HomePage } from './pages/home-page.ts';
import { Notice } from './pages/notice.ts';
import { stepIds, steps } from './pages/workspace.ts';

test('a reload brings back the route, the state and the theme', async ({ page }) => {
  test.slow();
  const workspace = await openDocument(page, 'cli-private-peering.json');
  const theme = page.getByRole('button', { name: /^Colours: / });
  while ((await theme.getAttribute('aria-label')) !== 'Colours: dark') await theme.click();
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  for (const id of stepIds) {
    await workspace.goTo(id);
    const address = page.url();
    await page.reload();
    await expect(workspace.heading(id)).toBeVisible();
    expect(page.url()).toBe(address);
    await expect(workspace.step(id)).toHaveAttribute('aria-current', 'step');
    await expect(workspace.stateOf('Provider')).toHaveText('Provisioned');
    await expect(theme).toHaveAccessibleName('Colours: dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark);
  }
});

test('a locked step that is opened by its address says why, and what unlocks it', async ({ page }) => {
  const workspace = await openDocument(page, 'cli-key-not-sent.json');
  await page.goto(page.url().replace(/order$/, 'routing'));
  await expect(workspace.heading('routing')).toBeVisible();
  await expect(workspace.step('routing', 'Locked')).toHaveAttribute('aria-current', 'step');
  await expect(workspace.locked).toContainText('ServiceProviderProvisioningState is NotProvisioned');
  await expect(workspace.whatUnlocks).toHaveText([/Send key to Equinix/, /Equinix: Finish provisioning/]);
});

for (const id of ['routing', 'link'] as const) {
  test(`rehearsing what unlocks “${steps[id]}” unlocks it`, async ({ page }) => {
    const workspace = await openDocument(page, 'cli-key-not-sent.json');
    await workspace.goTo(id);
    await workspace.locked.getByRole('button', { name: 'Rehearse this path' }).click();
    await expect(workspace.stateOf('Provider')).toHaveText('Provisioned');
    await expect(workspace.step(id, 'Your turn')).toBeVisible();
    await expect(workspace.locked).toHaveCount(0);
  });
}

test('an address that leads nowhere says so and leads on', async ({ page }) => {
  const home = new HomePage(page);
  const notice = new Notice(page);
  const workspace = await openDocument(page, 'cli-provisioned.json');
  const address = page.url();

  await test.step('no such page', async () => {
    await page.goto('/no/such/page');
    await expect(notice.title).toHaveText('There is nothing at this address');
    await notice.goHome();
    await expect(home.title).toBeVisible();
  });

  await test.step('no such plan', async () => {
    await page.goto(address.replace(/plans\/[^/]+/, 'plans/0000nothere0'));
    await expect(notice.title).toHaveText('No plan with this address on this device');
  });

  await test.step('no such circuit in the plan', async () => {
    await page.goto(address.replace('ams-ready', 'elsewhere'));
    await expect(notice.title).toHaveText('This circuit is not in the plan');
    await page.getByRole('link', { name: 'Open ams-ready' }).click();
    await expect(workspace.heading('routing')).toBeVisible();
  });

  await test.step('no such step: the one that is due opens', async () => {
    await page.goto(address.replace(/routing$/, 'billing'));
    await expect(workspace.heading('routing')).toBeVisible();
    expect(page.url()).toBe(address);
  });
});

test('back and forward go through the steps, and the title of the page goes along', async ({ page }) => {
  const workspace = await openDocument(page, 'cli-provisioned.json');
  await workspace.goTo('create');
  await workspace.goTo('verify');
  await page.goBack();
  await expect(workspace.heading('create')).toBeVisible();
  await expect(page).toHaveTitle(`${steps.create} · ams-ready · Onramp`);
  await page.goBack();
  await expect(workspace.heading('routing')).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(workspace.heading('verify')).toBeVisible();
  await expect(page).toHaveTitle(`${steps.verify} · ams-ready · Onramp`);
  await expect(workspace.title).toBeFocused();
});
