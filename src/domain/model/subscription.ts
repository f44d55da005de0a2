import type { SubscriptionId } from './ids.ts';

/** What is known of a subscription. One that nobody described is taken as Azure makes it: registered, with default quotas. */
export interface SubscriptionSettings {
  /** Name or id, as the resources of the plan give it. */
  readonly name: string;
  /** Microsoft.Network is registered. */
  readonly networkRegistered: boolean;
  /** Features such as AllowExpressRoutePorts. */
  readonly features: readonly string[];
  /** Microsoft allowed Microsoft 365 over ExpressRoute. */
  readonly microsoft365Approved: boolean;
  readonly role: 'Owner' | 'Contributor' | 'Network Contributor' | 'Reader';
  /** Raised by support; null for the defaults of 50, 10 and 10. */
  readonly circuitQuota: number | null;
  readonly circuitsPerRegionQuota: number | null;
  readonly directCircuitQuota: number | null;
}

export interface Subscription {
  readonly id: SubscriptionId;
  readonly settings: SubscriptionSettings;
  readonly azure: null;
}

export const blankSubscription: SubscriptionSettings = {
  name: '',
  networkRegistered: true,
  features: ['AllowExpressRoutePorts'],
  microsoft365Approved: false,
  role: 'Owner',
  circuitQuota: null,
  circuitsPerRegionQuota: null,
  directCircuitQuota: null,
};
