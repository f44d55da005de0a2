import type { Deployment } from './deployment.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The parameters that ask for the ids of subscriptions: Azure knows a subscription by its GUID, and a plan may have only a
 * name. Each has a name of its own, the same in every file of the deployment.
 */
export function subscriptionParameters({ before, after }: Deployment): ReadonlyMap<string, string> {
  const named = new Set(
    [...before, ...after].map(({ scope }) => scope.subscription).filter((each) => !guid.test(each)),
  );
  const parameters = new Map<string, string>();
  const taken = new Set<string>();
  for (const subscription of [...named].toSorted()) {
    const stem = stemFor(subscription);
    let parameter = stem;
    // Templates do not tell small letters from capital ones.
    for (let number = 2; taken.has(parameter.toLowerCase()); number += 1) parameter = `${stem}_${number}`;
    taken.add(parameter.toLowerCase());
    parameters.set(subscription, parameter);
  }
  return parameters;
}

function stemFor(subscription: string): string {
  const words = subscription.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return `subscriptionId${name.slice(0, 60) || 'Other'}`;
}
