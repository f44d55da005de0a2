import type { Locator, Page } from '@playwright/test';

/** In step 5: the other circuits that this one is joined with. */
export class GlobalReachCard {
  readonly #card: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.#card = page.getByRole('main').getByRole('region', { name: 'Other circuits' });
  }

  item(circuit: string): Locator {
    return this.#card.getByRole('listitem').filter({
      has: this.#page.getByRole('heading', { name: `To ${circuit}`, exact: true }),
    });
  }

  async plan(circuit: string): Promise<void> {
    await this.#card.getByRole('combobox', { name: 'Circuit to join' }).fill(circuit);
    await this.#page.getByRole('option', { name: circuit }).click();
    await this.#card.getByRole('button', { name: 'Plan Global Reach' }).click();
  }
}
