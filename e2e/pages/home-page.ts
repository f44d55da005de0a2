import type { Locator, Page } from '@playwright/test';
import { dropFiles, type TextFile } from '../fixtures/files.ts';
import { ExamplesDialog } from './examples-dialog.ts';
import { PasteDialog } from './paste-dialog.ts';

/** The start: the three ways in, and the plans of this device. */
export class HomePage {
  readonly title: Locator;
  readonly start: Locator;
  readonly plans: Locator;
  readonly setAside: Locator;
  readonly pasteOrDrop: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.title = page.getByRole('heading', {
      level: 1,
      name: 'Get an ExpressRoute circuit right before you pay for it',
    });
    this.start = page.getByRole('button', { name: 'Start a plan' });
    this.plans = page.getByRole('region', { name: 'Your plans' });
    this.setAside = page.getByRole('region', { name: 'Set aside' });
    this.pasteOrDrop = page.getByRole('button', { name: 'Paste or drop a file' });
  }

  async open(): Promise<void> {
    await this.#page.goto('/');
    await this.title.waitFor();
  }

  async startPlan(): Promise<void> {
    await this.start.click();
  }

  async openExamples(): Promise<ExamplesDialog> {
    await this.#page.getByRole('button', { name: 'Start from an example' }).click();
    return new ExamplesDialog(this.#page);
  }

  async openPaste(): Promise<PasteDialog> {
    await this.pasteOrDrop.click();
    return this.pasteDialog();
  }

  pasteDialog(): PasteDialog {
    return new PasteDialog(this.#page);
  }

  /** Drops a file on the page, beside everything. */
  async drop(name: string, text: string): Promise<PasteDialog> {
    return this.dropAll([{ name, text }]);
  }

  async dropAll(files: readonly TextFile[]): Promise<PasteDialog> {
    await dropFiles(this.title, files);
    return this.pasteDialog();
  }

  plan(name: string): Locator {
    return this.plans.getByRole('listitem').filter({ has: this.#page.getByRole('heading', { name, exact: true }) });
  }

  async openPlan(name: string): Promise<void> {
    await this.plans.getByRole('link', { name: `Open ${name}`, exact: true }).click();
  }

  /** Opens the dialog that asks for the name of a plan before it goes. */
  async askToDelete(name: string): Promise<Locator> {
    await this.plans.getByRole('button', { name: `More about ${name}` }).click();
    await this.#page.getByRole('menuitem', { name: 'Delete plan' }).click();
    return this.#page.getByRole('dialog', { name: `Delete ${name}?` });
  }
}
