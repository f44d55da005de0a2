import type { Locator, Page } from '@playwright/test';

/** Everything that the rules find on the plan. */
export class ChecksPage {
  readonly main: Locator;
  readonly title: Locator;
  readonly fixAll: Locator;

  constructor(page: Page) {
    this.main = page.getByRole('main');
    this.title = this.main.getByRole('heading', { level: 1 });
    this.fixAll = this.main.getByRole('button', { name: /^Fix all that can be fixed/ });
  }

  finding(words: string | RegExp): Locator {
    return this.main.getByRole('listitem', { name: words });
  }

  /** Those that the rulebook knows under an id. */
  under(id: string): Locator {
    return this.main.getByRole('listitem').filter({ has: this.main.page().locator('code', { hasText: id }) });
  }

  /** What the fix of a finding would do, and does. */
  fixOf(finding: Locator): Locator {
    return finding.getByRole('button').filter({ hasNotText: /^(Go there|Set aside)$/ });
  }

  /** One of the counts at the left. */
  filter(name: string): Locator {
    return this.main.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
  }

  async setAside(words: string | RegExp, note: string): Promise<void> {
    const finding = this.finding(words);
    await finding.getByRole('button', { name: 'Set aside' }).click();
    await finding.getByRole('textbox', { name: 'Why it is left as it is' }).fill(note);
    await finding.locator('form').getByRole('button', { name: 'Set aside' }).click();
  }
}
