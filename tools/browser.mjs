// Finds a Chrome or Chromium for the end-to-end tests, or gets one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, stop, tool } from './run.mjs';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, PATH = '' } = process.env;

const usualPlaces = {
  linux: ['/opt/google/chrome/chrome', '/usr/bin/chromium', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
};

// A file that is there may still be a stub, or lack its libraries. On Windows, asking for the version opens a window.
function works(path) {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || run([path, '--version'], { stdio: 'ignore', timeout: 20_000 }).ok;
}

function installed() {
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(usualPlaces[process.platform] ?? [])].find(works);
}

async function installOfPlaywright() {
  console.log('No Chrome or Chromium found: Playwright fetches one…');
  const { ok } = run(tool('playwright', 'install', 'chromium'));
  const { chromium } = await import('@playwright/test');
  return ok && works(chromium.executablePath());
}

function installOfDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Debian’s package chromium…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run(['apt-get', 'update', '-qq'], { env });
  run(['apt-get', 'install', '-qq', '--yes', '--no-install-recommends', 'chromium'], { env });
  return installed();
}

/** The path of a browser; undefined where Playwright’s own is to be used, which it finds by itself. */
export async function installBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return works(chosen) ? chosen : stop(`CHROME_PATH is “${chosen}”, and no browser starts there.`);

  const found = installed();
  if (found) return found;
  if (await installOfPlaywright()) return undefined;
  return (
    installOfDebian() ??
    stop(
      'The end-to-end tests need a browser: install Chrome or Chromium, or set CHROME_PATH to the one that you have.',
    )
  );
}
