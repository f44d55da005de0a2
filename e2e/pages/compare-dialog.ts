import type { Locator, Page } from '@playwright/test';
import { dropFiles, type TextFile } from '../fixtures/files.ts';

/** “Compare with Azure”: sets what Azure shows beside the open plan. */
export class CompareDialog {
  readonly dialog: Locator;
  readonly box: Locator;
  readonly heading: Locator;
  /** What the plan lacks. */
  readonly onlyInAzure: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Compare with Azure' });
    this.box = this.dialog.getByRole('textbox', { name: 'Text to read' });
    this.heading = this.dialog.getByRole('heading', { name: /iffers from / });
    this.onlyInAzure = this.dialog
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: /^Take over / }) });
  }

  async drop(files: readonly TextFile[]): Promise<void> {
    await dropFiles(this.box, files);
  }

  /** A field of the table that sets the plan beside what was read. */
  drift(field: string): Locator {
    return this.dialog.getByRole('row').filter({ has: this.dialog.page().getByRole('rowheader', { name: field }) });
  }

  async takeOver(resource: string): Promise<void> {
    await this.dialog.getByRole('button', { name: `Take over ${resource}`, exact: true }).click();
  }

  async takeEverythingOver(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Take everything over' }).click();
  }

  async removeFile(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Remove file' }).click();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).click();
  }
}
