import type { Locator, Page } from '@playwright/test';
import { Workspace } from './workspace.ts';

/** Step 5: the virtual networks. */
export class LinkStep extends Workspace {
  readonly add: Locator;
  /** Of the network that is unfolded. */
  readonly name: Locator;

  constructor(page: Page) {
    super(page);
    this.add = this.button('Add a virtual network');
    this.name = this.main.getByRole('textbox', { name: 'Name', exact: true });
  }

  network(name: string): NetworkCard {
    return new NetworkCard(this.main.getByRole('region', { name, exact: true }));
  }

  /** From nothing to Connected, with Microsoft's part acted out. */
  async linkNewNetwork(name: string): Promise<NetworkCard> {
    await this.add.click();
    await this.name.fill(name);
    await this.name.press('Enter');
    await this.press(`Create ${name}`);
    await this.press(`Create gateway in ${name}`);
    await this.actForOthers(`As Microsoft: Finish the gateway of ${name}`);
    await this.press(`Link ${name}`);
    await this.actForOthers(`As Microsoft: Bring up the link to ${name}`);
    return this.network(name);
  }
}

class NetworkCard {
  readonly card: Locator;
  readonly summary: Locator;
  readonly road: Locator;

  constructor(card: Locator) {
    this.card = card;
    this.summary = card.locator('summary').first();
    this.road = card.getByRole('list', { name: 'What the network needs' });
  }

  /** A stop on the way: Network, Gateway, Link. */
  stop(name: string, state: string): Locator {
    return this.road.getByRole('listitem').filter({ hasText: `${name}: ${state}` });
  }
}
