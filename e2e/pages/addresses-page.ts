import type { Locator, Page } from '@playwright/test';

/** Every block of a plan on one map. */
export class AddressesPage {
  readonly main: Locator;
  readonly fill: Locator;
  readonly overlaps: Locator;
  readonly nextFree: Locator;
  readonly sites: Locator;

  constructor(page: Page) {
    this.main = page.getByRole('main');
    this.fill = this.main.getByRole('button', { name: /^Fill \d+ empty fields?$/ });
    this.overlaps = this.main.getByRole('region', { name: 'Overlaps' });
    this.nextFree = this.main.getByRole('region', { name: 'Next free' });
    this.sites = this.main.getByRole('region', { name: 'Sites' });
  }

  /** A part of the map, such as “Peering links”. */
  band(name: string): Locator {
    return this.main.getByRole('region', { name, exact: true });
  }

  /** Adds a site that has one range in use. */
  async addSite(range: string): Promise<void> {
    await this.sites.getByRole('button', { name: 'Add a site' }).click();
    await this.sites.locator('summary').last().click();
    const ranges = this.sites.getByRole('textbox', { name: 'Address ranges in use' });
    await ranges.fill(range);
    await ranges.press('Enter');
  }
}
