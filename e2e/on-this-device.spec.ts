import type { Page } from '@playwright/test';
import { ownDocument } from './fixtures/documents.ts';
import { expect, test } from './fixtures/test.ts';
import { HomePage } from './pages/home-page.ts';
import { LinkStep } from './pages/link-step.ts';
import { RoutingStep } from './pages/routing-step.ts';
import { Timeline } from './pages/timeline.ts';
import { Topology } from './pages/topology.ts';
import { stepIds } from './pages/workspace.ts';

test('over a whole journey nothing leaves the origin, and nothing but files is fetched from it', async ({
  page,
  context,
  baseURL,
}) => {
  const requests: { readonly method: string; readonly url: string; readonly sends: boolean }[] = [];
  context.on('request', (request) => {
    requests.push({ method: request.method(), url: request.url(), sends: request.postDataBuffer() !== null });
  });
  const home = new HomePage(page);
  const routing = new RoutingStep(page);
  const link = new LinkStep(page);
  const topology = new Topology(page);

  await home.open();
  const paste = await home.openPaste();
  await paste.paste(ownDocument('cli-provisioned.json'));
  await paste.open();
  for (const id of stepIds) await routing.goTo(id);
  await routing.goTo('routing');
  await routing.privatePeering.button('Fill with free values').click();
  await routing.privatePeering.peerAsn.fill('65010');
  await routing.press('Enable private peering');
  await routing.goTo('link');
  await link.linkNewNetwork('hub');
  await topology.showAs('Outline');
  await topology.showAs('Picture');
  await new Timeline(page).letWeekPass.click();
  await home.open();

  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter(({ url }) => new URL(url).origin !== baseURL && !/^(data|blob):/.test(url))).toEqual([]);
  expect(requests.filter(({ method, sends }) => method !== 'GET' || sends)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('once a plan has been open for a moment, the app works without a connection', async ({ page, context }) => {
  const home = new HomePage(page);
  const routing = new RoutingStep(page);
  const link = new LinkStep(page);
  await home.open();
  const paste = await home.openPaste();
  await paste.paste(ownDocument('cli-provisioned.json'));
  await paste.open();
  for (const id of stepIds) await routing.goTo(id);
  await everyPartHasCome(page);

  await context.setOffline(true);
  await routing.goTo('routing');
  await routing.privatePeering.button('Fill with free values').click();
  await routing.privatePeering.peerAsn.fill('65010');
  await routing.press('Enable private peering');
  await routing.goTo('link');
  const hub = await link.linkNewNetwork('hub');
  await expect(hub.summary).toContainText('Connected');
  await expect(link.saved).toBeVisible();
  await page.getByRole('link', { name: 'Onramp' }).click();
  await expect(home.plan('ams-ready')).toContainText('Usable');
  await context.setOffline(false);
});

/** The parts that come late are brought while nothing else is done. */
async function everyPartHasCome(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const parts: readonly string[] = JSON.parse(document.getElementById('parts')?.textContent ?? '[]');
    const here = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    return parts.length > 10 && parts.every((part) => here.includes(part));
  });
}
