// Photographs the built app for the README.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser } from './browser.mjs';
import { installMissing } from './install.mjs';
import { root, run, stop, tool } from './run.mjs';

const file = 'public/screenshot.png';
const heaviest = 250_000;

// A circuit of our own that has come as far as step 4, and a network that is planned behind it.
const circuit = readFileSync(join(root, 'e2e/fixtures/documents/cli-private-peering.json'), 'utf8');

async function photograph(browser, address) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(new URL('/open', address).href);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(circuit);
  await dialog.getByRole('button', { name: 'Open as live state' }).click();
  await page.getByRole('button', { name: 'Add a virtual network' }).first().click();
  await page
    .getByRole('link', { name: /Configure routing/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Configure routing' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(root, file) });
  await page.close();

  const { size } = statSync(join(root, file));
  console.log(`${file}: ${Math.round(size / 1000)} kB`);
  if (size > heaviest) stop(`${file} is heavier than ${heaviest / 1000} kB: show a calmer page.`);
}

installMissing();
const executablePath = await installBrowser();
if (!run(tool('vite', 'build', '--logLevel', 'warn')).ok) stop('The build failed: what it says above tells why.');

// Packages can be imported only now that they are there.
const { preview } = await import('vite');
const { chromium } = await import('@playwright/test');
const server = await preview({ root, logLevel: 'warn', preview: { port: 4198 } });
const browser = await chromium.launch({ executablePath });
await photograph(browser, server.resolvedUrls.local[0]);
await browser.close();
await server.close();
