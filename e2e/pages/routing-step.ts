import type { Locator, Page } from '@playwright/test';
import { Workspace } from './workspace.ts';

/** Step 4: the peerings. */
export class RoutingStep extends Workspace {
  readonly privatePeering: PeeringCard;
  readonly microsoftPeering: PeeringCard;
  readonly routeFilter: Locator;

  constructor(page: Page) {
    super(page);
    this.privatePeering = new PeeringCard(this.main.getByRole('region', { name: 'Azure private peering' }));
    this.microsoftPeering = new PeeringCard(this.main.getByRole('region', { name: 'Microsoft peering' }));
    this.routeFilter = this.main.getByRole('region', { name: 'Route filter' });
  }
}

/** A peering: its state beside its title, and the values below. */
class PeeringCard {
  readonly card: Locator;
  readonly summary: Locator;
  readonly primarySubnet: Locator;
  readonly secondarySubnet: Locator;
  readonly vlan: Locator;
  readonly peerAsn: Locator;
  readonly key: Locator;
  readonly prefixes: Locator;
  readonly registry: Locator;
  /** Where the advertised prefixes stand. */
  readonly validation: Locator;

  constructor(card: Locator) {
    this.card = card;
    this.summary = card.locator('summary').first();
    this.primarySubnet = card.getByRole('textbox', { name: 'Primary subnet', exact: true });
    this.secondarySubnet = card.getByRole('textbox', { name: 'Secondary subnet', exact: true });
    this.vlan = card.getByRole('textbox', { name: 'VLAN ID' });
    this.peerAsn = card.getByRole('textbox', { name: 'Peer ASN' });
    this.key = card.getByLabel('MD5 key', { exact: true });
    this.prefixes = card.getByRole('textbox', { name: 'Advertised public prefixes' });
    this.registry = card.getByRole('combobox', { name: 'Routing registry' });
    this.validation = card.getByRole('region', { name: 'Prefix validation' });
  }

  async unfold(): Promise<void> {
    await this.summary.click();
  }

  button(name: string): Locator {
    return this.card.getByRole('button', { name, exact: true });
  }

  /** The values that few people need. */
  async unfoldMore(): Promise<void> {
    await this.card.locator('summary').filter({ hasText: /^More/ }).click();
  }

  async fillSessions(values: { primary: string; secondary: string; vlan: string; asn: string }): Promise<void> {
    await this.primarySubnet.fill(values.primary);
    await this.secondarySubnet.fill(values.secondary);
    await this.vlan.fill(values.vlan);
    await this.peerAsn.fill(values.asn);
  }

  async announce(prefix: string): Promise<void> {
    await this.prefixes.fill(prefix);
    await this.prefixes.press('Enter');
  }
}
