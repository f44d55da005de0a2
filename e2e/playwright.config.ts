import { defineConfig } from '@playwright/test';

const port = Number(process.env['E2E_PORT'] ?? 4199);
const address = `http://localhost:${port}`;
const inCi = Boolean(process.env['CI']);
// Left out, Playwright takes the browser that it installed itself.
const chrome = process.env['CHROME_PATH'];
const measured = '*.measured.spec.ts';
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: inCi,
  projects: [
    { name: 'together', testIgnore: measured },
    // What measures time has the machine to itself: it is a run of its own.
    { name: 'measured', testMatch: measured, workers: 1 },
  ],
  reporter: 'list',
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chrome && { executablePath: chrome }),
      // The browser speaks to nobody but the page's own server.
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        '--disable-gpu',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: '..',
    url: address,
    reuseExistingServer: false,
  },
});
