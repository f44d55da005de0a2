import type { Locator, Page } from '@playwright/test';

/** A field that finds actions, pages and commands. */
export class Palette {
  readonly dialog: Locator;
  readonly field: Locator;
  /** What is said at length of an entry that is barred. */
  readonly explanation: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Actions, pages and commands' });
    this.field = this.dialog.getByRole('combobox', { name: 'Search actions, pages and commands' });
    this.explanation = this.dialog.getByRole('status').filter({ hasText: /:/ });
  }

  option(name: string | RegExp): Locator {
    return this.dialog.getByRole('option', typeof name === 'string' ? { name, exact: true } : { name }).first();
  }
}
