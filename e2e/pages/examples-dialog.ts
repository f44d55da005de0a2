import type { Locator, Page } from '@playwright/test';

/** The plans that come with the program. */
export class ExamplesDialog {
  readonly dialog: Locator;
  readonly items: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Start from an example' });
    this.items = this.dialog.getByRole('listitem');
  }

  item(title: string): Locator {
    return this.items.filter({ has: this.dialog.page().getByRole('heading', { name: title, exact: true }) });
  }

  async start(title: string): Promise<void> {
    await this.dialog.getByRole('button', { name: `Start from ${title}`, exact: true }).click();
  }
}
