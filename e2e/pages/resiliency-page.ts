import type { Locator, Page } from '@playwright/test';
import { choose } from '../fixtures/choose.ts';

/** What a single failure does to each network. */
export class ResiliencyPage {
  readonly #main: Locator;

  constructor(page: Page) {
    this.#main = page.getByRole('main');
  }

  row(component: RegExp): Locator {
    return this.#main.getByRole('row').filter({ has: this.#main.page().getByRole('rowheader', { name: component }) });
  }

  async showAll(): Promise<void> {
    await choose(this.#main.getByRole('radiogroup', { name: 'Components' }), 'All components');
  }
}
