import { putSubscription } from '#domain/model/edit.ts';
import { subscriptionId } from '#domain/model/ids.ts';
import { subscriptionNamed } from '#domain/model/look-up.ts';
import type { SubscriptionSettings } from '#domain/model/subscription.ts';
import type { PlanAction } from './index.ts';

export interface DescribeSubscription {
  /** Name or id, as the resources of the plan give it. */
  readonly subscription: string;
  /** Only what changes; what was never given stands as Azure makes it. */
  readonly settings: Partial<Omit<SubscriptionSettings, 'name'>>;
}

const quotas = ['circuitQuota', 'circuitsPerRegionQuota', 'directCircuitQuota'] as const;

/** States what is known of a subscription. It changes nothing in Azure. */
export const describeSubscription: PlanAction<DescribeSubscription, 'subscription-unnamed' | 'quota-unfit'> = {
  actors: ['customer'],
  label: 'Describe subscription {subscription}',
  done: 'Subscription {subscription} described',
  nature: 'planning',
  refusals: {
    'subscription-unnamed': 'Name the subscription first: it is known by the name that its resources give it.',
    'quota-unfit': 'A quota is a whole number of circuits.',
  },

  guard(_plan, { subscription, settings }) {
    if (subscription === '') return [{ reason: 'subscription-unnamed' }];
    const unfit = quotas.some((field) => {
      const quota = settings[field] ?? 0;
      return !Number.isInteger(quota) || quota < 0;
    });
    return unfit ? [{ reason: 'quota-unfit' }] : [];
  },

  apply(plan, { subscription, settings }) {
    const id = subscriptionId(subscription);
    const before = subscriptionNamed(plan, subscription);
    return putSubscription(plan, { id, settings: { ...before, ...settings, name: subscription }, azure: null });
  },

  offers: () => [],
  words: (_plan, { subscription }) => ({ subscription }),
};
