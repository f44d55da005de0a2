import type { Locator, Page } from '@playwright/test';

/** What happened, and the way back to it. */
export class Timeline {
  readonly section: Locator;
  readonly day: Locator;
  readonly letWeekPass: Locator;
  readonly toNextEvent: Locator;
  readonly lookBack: Locator;
  readonly entries: Locator;
  readonly dialog: Locator;
  /** Says above everything that the past is on screen. */
  readonly pastBanner: Locator;

  constructor(page: Page) {
    this.section = page.getByRole('region', { name: 'Timeline' });
    this.day = this.section.getByText(/^Day \d+$/).first();
    this.letWeekPass = this.section.getByRole('button', { name: '+7 days: let 7 days pass' });
    this.toNextEvent = this.section.getByRole('button', { name: 'To the next event' });
    this.lookBack = this.section.getByRole('slider', { name: 'Look back' });
    this.entries = this.section.getByRole('list', { name: 'What happened' }).getByRole('button');
    this.dialog = page.getByRole('dialog', { name: /^Act from day \d+\?$/ });
    this.pastBanner = page.getByRole('status').filter({ hasText: 'You are looking at day' });
  }

  entry(words: string | RegExp): Locator {
    return this.section.getByRole('list', { name: 'What happened' }).getByRole('button', { name: words });
  }

  async backToPresent(): Promise<void> {
    await this.section.getByRole('button', { name: 'Back to the present' }).click();
  }
}
