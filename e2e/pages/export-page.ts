import type { Download, Locator, Page } from '@playwright/test';

/** What people take away from a plan. */
export class ExportPage {
  readonly title: Locator;
  readonly copy: Locator;
  /** All formats, on a narrow screen. */
  readonly formatField: Locator;
  readonly #page: Page;
  readonly #main: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#main = page.getByRole('main');
    this.title = this.#main.getByRole('heading', { level: 1 });
    this.formatField = this.#main.getByRole('combobox', { name: 'Format' });
    this.copy = this.#main.getByRole('button', { name: 'Copy', exact: true });
  }

  format(title: string): Locator {
    return this.#main.getByRole('navigation', { name: 'Formats' }).getByRole('link', { name: title, exact: true });
  }

  file(name: string): Locator {
    return this.#main.getByRole('radio', { name, exact: true });
  }

  preview(name: string): Locator {
    return this.#main.getByRole('region', { name: `Preview of ${name}` });
  }

  about(title: string): Locator {
    return this.#page.getByRole('complementary', { name: `About ${title}` });
  }

  downloadOne(): Promise<Download> {
    return this.#download('Download');
  }

  downloadPng(): Promise<Download> {
    return this.#download('Download PNG');
  }

  downloadAll(): Promise<Download> {
    return this.#download('Download all');
  }

  async #download(button: string): Promise<Download> {
    const arriving = this.#page.waitForEvent('download');
    await this.#main.getByRole('button', { name: button, exact: true }).click();
    return arriving;
  }
}
