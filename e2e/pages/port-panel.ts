import type { Locator, Page } from '@playwright/test';

/** In step 1: the port pair of one's own that a circuit stands on. */
export class PortPanel {
  readonly card: Locator;

  constructor(page: Page, name: string) {
    this.card = page.getByRole('main').getByRole('region', { name: `Port pair ${name}` });
  }

  step(title: string): Locator {
    return this.card.getByRole('listitem').filter({ hasText: title });
  }

  async unfoldMore(): Promise<void> {
    await this.card.getByText(/^What else you can do with the ports/).click();
  }
}
