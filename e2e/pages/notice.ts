import type { Locator, Page } from '@playwright/test';

/** A page that says what it cannot show, and leads on. */
export class Notice {
  readonly title: Locator;
  readonly #home: Locator;

  constructor(page: Page) {
    this.title = page.getByRole('main').getByRole('heading', { level: 1 });
    this.#home = page.getByRole('link', { name: 'Go to your plans' });
  }

  async goHome(): Promise<void> {
    await this.#home.click();
  }
}
