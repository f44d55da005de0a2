import { expect, type Locator, type Page } from '@playwright/test';
import { dropFiles } from '../fixtures/files.ts';

/** “Where is my circuit?”: takes a text, says what it is, opens it. */
export class PasteDialog {
  readonly dialog: Locator;
  readonly title: Locator;
  readonly box: Locator;
  /** Why the text cannot be opened. */
  readonly fault: Locator;
  readonly openButton: Locator;
  /** While a large text is being read. */
  readonly progress: Locator;
  readonly #news: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Where is my circuit?' });
    this.title = this.dialog.getByRole('heading', { level: 2, name: 'Where is my circuit?' });
    this.box = this.dialog.getByRole('textbox', { name: /^Text (to read|of )/ });
    this.#news = this.dialog.getByRole('status');
    this.progress = this.dialog.getByRole('progressbar', { name: 'Reading' });
    this.fault = this.dialog.getByRole('alert');
    this.openButton = this.dialog.getByRole('button', { name: /^Open (as live state|as a plan|plan)$/ });
  }

  count(circuits: number): Locator {
    return this.dialog.getByRole('heading', { name: circuits === 1 ? '1 circuit read' : `${circuits} circuits read` });
  }

  /** What is said about one of the circuits that were read. */
  circuit(name: string): Locator {
    return this.dialog.getByText(name, { exact: true }).locator('../..');
  }

  /** A field of the table that sets the plan beside what was read. */
  drift(field: string): Locator {
    return this.dialog.getByRole('row').filter({ has: this.dialog.page().getByRole('rowheader', { name: field }) });
  }

  async compareWith(plan: string): Promise<void> {
    await this.dialog.getByRole('button', { name: `Compare with ${plan}` }).click();
  }

  async takeOver(resource: string): Promise<void> {
    await this.dialog.getByRole('button', { name: `Take over ${resource}`, exact: true }).click();
  }

  async paste(text: string): Promise<void> {
    await this.box.fill(text);
  }

  async drop(name: string, text: string): Promise<void> {
    await dropFiles(this.box, [{ name, text }]);
  }

  /** Opens what was read, once it is read: until then the dialog grows. */
  async open(): Promise<void> {
    await expect(this.#news).not.toHaveText(/^Reading/);
    await this.openButton.click();
  }

  async removeFile(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Remove file' }).click();
  }

  async cancel(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Cancel' }).click();
  }
}
