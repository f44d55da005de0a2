import type { JSHandle, Locator, Page } from '@playwright/test';
import { circuitAnswer, listAnswer } from './fixtures/azure-answers.ts';
import { carry, dropCarried, pasteCarried } from './fixtures/files.ts';
import { longTasks } from './fixtures/long-tasks.ts';
import { expect, test } from './fixtures/test.ts';
import { CompareDialog } from './pages/compare-dialog.ts';
import { HomePage } from './pages/home-page.ts';
import type { PasteDialog } from './pages/paste-dialog.ts';
import { Workspace } from './pages/workspace.ts';

test.describe.configure({ timeout: 120_000 });

async function openEmpty(page: Page): Promise<PasteDialog> {
  const home = new HomePage(page);
  await home.open();
  const read = await home.openPaste();
  await read.box.waitFor();
  return read;
}

/** What is done with ten thousand circuits, over and over. */
interface Job {
  readonly box: Locator;
  readonly give: typeof dropCarried;
  readonly isDone: Locator;
  readonly removeFile: () => Promise<void>;
}

/** The other work of a machine makes tasks longer, never shorter: of so many, one was left alone. */
const ATTEMPTS = 8;

/** Milliseconds of the longest task in the calmest attempt; 0 where none took more than 50. */
async function longestTask(page: Page, { box, give, isDone, removeFile }: Job): Promise<number> {
  const list: JSHandle<DataTransfer> = await carry(page, [listAnswer(10_000)]);
  const noted: number[] = [];
  while (noted.length < ATTEMPTS && !noted.includes(0)) {
    const durations = await longTasks(page);
    const begin = Date.now();
    await give(box, list);
    await expect(isDone).toBeVisible({ timeout: 60_000 });
    const took = Date.now() - begin;
    noted.push(Math.max(0, ...(await durations())));
    test.info().annotations.push({ type: 'longest task', description: `${noted.at(-1)} of ${took} ms` });
    await removeFile();
    await box.waitFor();
  }
  return Math.min(...noted);
}

for (const [way, give] of [
  ['dropped', dropCarried],
  ['pasted', pasteCarried],
] as const) {
  test(`ten thousand circuits that are ${way} are read beside the page, which is never held up`, async ({ page }) => {
    const read = await openEmpty(page);
    const isDone = read.count(10_000);
    const longest = await longestTask(page, { box: read.box, give, isDone, removeFile: () => read.removeFile() });
    expect(longest).toBe(0);
  });
}

test('ten thousand circuits are compared with a plan beside the page, which is never held up', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  const read = await home.drop('rtm-main.json', circuitAnswer(1000).text);
  await read.open();
  await expect(new Workspace(page).saved).toBeVisible();
  await page.goto(page.url().replace(/\/circuits\/.*/, '/compare'));
  const compare = new CompareDialog(page);
  await compare.box.waitFor();
  const longest = await longestTask(page, {
    box: compare.box,
    give: dropCarried,
    isDone: compare.heading,
    removeFile: () => compare.removeFile(),
  });
  expect(longest).toBe(0);
});

test('a large file is read in sight, and no longer once the dialog is closed', async ({ page }) => {
  const read = await openEmpty(page);
  const list = await carry(page, [listAnswer(10_000)]);
  const starting = page.waitForEvent('worker');
  await dropCarried(read.box, list);
  await expect(read.progress).toBeVisible();
  const ending = (await starting).waitForEvent('close');
  await read.cancel();
  await ending;
  await expect(new HomePage(page).plans).toContainText('No plans yet');
});
