import type { Locator, Page } from '@playwright/test';
import { choose } from '../fixtures/choose.ts';

/** The circuit as a picture or as an outline, with the details of whatever was chosen in it. */
export class Topology {
  readonly tree: Locator;
  readonly closeDetails: Locator;
  readonly #page: Page;
  readonly #views: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#views = page.getByRole('radiogroup', { name: 'Show as' });
    this.tree = page.getByRole('tree', { name: 'Topology' });
    this.closeDetails = page.getByRole('button', { name: 'Close details' });
  }

  view(name: 'Picture' | 'Outline'): Locator {
    return this.#views.getByRole('radio', { name, exact: true });
  }

  async showAs(view: 'Picture' | 'Outline'): Promise<void> {
    await choose(this.#views, view);
  }

  node(name: string | RegExp): Locator {
    return this.#page.getByRole('application', { name: /^Topology of / }).getByRole('button', { name });
  }

  item(name: string | RegExp): Locator {
    return this.tree.getByRole('treeitem', { name });
  }

  details(name: string | RegExp): Locator {
    return this.#page.getByRole('region', { name });
  }
}
