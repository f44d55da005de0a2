import type { Locator, Page } from '@playwright/test';
import { Workspace } from './workspace.ts';

/** Step 3: what Azure reports, and how to be rid of the circuit. */
export class VerifyStep extends Workspace {
  readonly deletePath: Locator;
  readonly wayToDelete: Locator;
  /** What the provider may report. */
  readonly reports: Locator;

  constructor(page: Page) {
    super(page);
    this.deletePath = this.main.getByRole('region', { name: 'To delete this circuit from here' });
    this.wayToDelete = this.deletePath.getByRole('listitem');
    this.reports = this.main.getByRole('region', { name: 'What the provider may report' }).getByRole('listitem');
  }
}
