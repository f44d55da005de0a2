import type { Locator, Page } from '@playwright/test';

/** Every circuit and network of a plan. */
export class CircuitsPage {
  readonly add: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.add = page.getByRole('main').getByRole('button', { name: 'Add a circuit' });
  }

  row(name: string): Locator {
    return this.#page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('heading', { name, exact: true }) });
  }

  /** Opens the menu of a row and answers one of its items. */
  async menuItem(row: string, item: string): Promise<Locator> {
    await this.#page.getByRole('button', { name: `More about ${row}`, exact: true }).click();
    return this.#page.getByRole('menuitem', { name: item });
  }

  get nameField(): Locator {
    return this.#page.getByRole('textbox', { name: 'Circuit name' });
  }
}
