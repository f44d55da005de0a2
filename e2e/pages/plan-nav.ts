import type { Locator, Page } from '@playwright/test';

export type PlanPage = 'Circuits' | 'Addresses' | 'Checks' | 'Resiliency' | 'Export' | 'Catalogue';
export const planPages: readonly PlanPage[] = ['Circuits', 'Addresses', 'Checks', 'Resiliency', 'Export', 'Catalogue'];
export const planAddresses: { readonly [Each in PlanPage]: string } = {
  Circuits: 'circuits',
  Addresses: 'addresses',
  Checks: 'checks',
  Resiliency: 'resiliency',
  Export: 'export',
  Catalogue: 'catalog',
};

/** The pages of a plan: tabs, or a menu on a phone. */
export class PlanNav {
  readonly tabs: Locator;
  readonly main: Locator;
  /** Leads to the start, past all pages of the plan. */
  readonly home: Locator;
  readonly title: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.tabs = page.getByRole('navigation', { name: 'Plan', exact: true });
    this.main = page.getByRole('main');
    this.home = page.getByRole('link', { name: /^Onramp/ });
    this.title = this.main.getByRole('heading', { level: 1 });
  }

  tab(name: PlanPage): Locator {
    return this.tabs.getByRole('link', { name: new RegExp(`^${name}`) });
  }

  /** On a phone the page on screen is a menu of all of them. */
  get switch(): Locator {
    return this.#page.getByRole('button', { name: /, switch page$/ });
  }

  menuItem(name: PlanPage): Locator {
    return this.#page.getByRole('menuitem', { name: new RegExp(`^${name}`) });
  }

  /** Opens a page of the plan on screen by its address. */
  async open(name: PlanPage): Promise<void> {
    const [base] = /^.*\/plans\/[^/]+/.exec(this.#page.url()) ?? [];
    await this.#page.goto(`${base}/${planAddresses[name]}`);
    await this.title.waitFor();
  }
}
