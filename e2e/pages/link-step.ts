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

  /** Links a network of the plan that another circuit already has. */
  async join(network: string, circuit: string): Promise<void> {
    await this.press(`Add ${network} to ${circuit}`);
    await this.network(network).card.waitFor();
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
  readonly region: Locator;
  readonly addressSpace: Locator;
  readonly gatewaySubnet: Locator;
  readonly publicIp: Locator;

  constructor(card: Locator) {
    this.card = card;
    this.region = card.getByRole('combobox', { name: 'Azure region' });
    this.addressSpace = card.getByRole('textbox', { name: 'Address space' });
    this.gatewaySubnet = card.getByRole('textbox', { name: 'GatewaySubnet' });
    this.publicIp = card.getByRole('combobox', { name: 'Public IP address' });
    this.summary = card.locator('summary').first();
    this.road = card.getByRole('list', { name: 'What the network needs' });
  }

  /** Shows its values; another network that was unfolded is folded away. */
  async unfold(): Promise<void> {
    if (!(await this.gatewaySubnet.isVisible())) await this.summary.click();
    await this.gatewaySubnet.waitFor();
  }

  /** Puts one block where the address space was. */
  async replaceAddressSpace(block: string): Promise<void> {
    await this.card.getByRole('button', { name: /^Remove \d/ }).click();
    await this.addressSpace.fill(block);
    await this.addressSpace.press('Enter');
  }

  async fillGatewaySubnet(subnet: string): Promise<void> {
    await this.gatewaySubnet.fill(subnet);
    await this.gatewaySubnet.press('Enter');
  }

  /** A stop on the way: Network, Gateway, Link. */
  stop(name: string, state: string): Locator {
    return this.road.getByRole('listitem').filter({ hasText: `${name}: ${state}` });
  }
}
