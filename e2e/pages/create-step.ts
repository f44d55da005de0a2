import type { Locator, Page } from '@playwright/test';
import { Workspace } from './workspace.ts';

export interface CircuitWishes {
  readonly location: string;
  readonly provider: string;
  readonly layer?: 'Layer 2' | 'Layer 3';
  readonly bandwidth: string;
  readonly tier?: 'Local' | 'Standard' | 'Premium';
  readonly name: string;
  readonly resourceGroup: string;
  readonly subscription: string;
  readonly region: string;
}

/** Step 1: what the circuit is. */
export class CreateStep extends Workspace {
  readonly location: Locator;
  readonly provider: Locator;
  readonly bandwidth: Locator;
  readonly name: Locator;
  readonly resourceGroup: Locator;
  readonly subscription: Locator;
  readonly region: Locator;
  readonly create: Locator;
  readonly #options: Locator;

  constructor(page: Page) {
    super(page);
    this.location = this.main.getByRole('combobox', { name: 'Peering location' });
    this.provider = this.main.getByRole('combobox', { name: 'Service provider' });
    this.bandwidth = this.main.getByRole('combobox', { name: 'Bandwidth' });
    this.name = this.main.getByRole('textbox', { name: 'Circuit name' });
    this.resourceGroup = this.main.getByRole('textbox', { name: 'Resource group' });
    this.subscription = this.main.getByRole('textbox', { name: 'Subscription' });
    this.region = this.main.getByRole('combobox', { name: 'Azure region' });
    this.create = this.button('Create circuit');
    this.#options = page.getByRole('option');
  }

  async pick(field: Locator, value: string): Promise<void> {
    await field.fill(value);
    await this.#options.filter({ has: field.page().getByText(value, { exact: true }) }).click();
  }

  choice(label: string): Locator {
    return this.main.getByRole('radio', { name: label, exact: true });
  }

  async fillIn(wishes: CircuitWishes): Promise<void> {
    await this.pick(this.location, wishes.location);
    await this.pick(this.provider, wishes.provider);
    if (wishes.layer) await this.choice(wishes.layer).check();
    await this.press(/^Next: size/);
    await this.bandwidth.selectOption(wishes.bandwidth);
    if (wishes.tier) await this.choice(wishes.tier).check();
    await this.press(/^Next: names/);
    await this.name.fill(wishes.name);
    await this.resourceGroup.fill(wishes.resourceGroup);
    await this.subscription.fill(wishes.subscription);
    await this.pick(this.region, wishes.region);
  }
}
