import type { EntityId } from '#domain/model/ids.ts';
import { networkBehind } from '#domain/model/look-up.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import { type PremiumNeeds, premiumNeeds, STANDARD_ROUTES } from '#domain/model/premium-needs.ts';
import { counted } from '#domain/model/words.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const premiumWhereNeeded: Rule<'circuit'> = {
  id: 'premium-where-needed',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['SKU-13'],
  message: 'This needs Premium, and the circuit is {tier}: {need}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check(plan, circuit) {
    const { tier } = circuit.settings;
    if (tier === 'Premium' || tier === '') return [];
    const mend = { values: { tier: 'Premium' }, label: 'Change to Premium' };
    return needsOf(plan, circuit).map(({ need, others = [] }) => ({
      field: 'tier',
      data: { tier, need },
      others,
      mend,
    }));
  },
};

interface Need {
  readonly need: string;
  readonly others?: readonly EntityId[];
}

function needsOf(plan: Plan, circuit: Circuit): readonly Need[] {
  const needs = premiumNeeds(plan, circuit, 'planned');
  return [...reachNeeds(plan, needs), ...countNeeds(needs)];
}

function reachNeeds(plan: Plan, { farConnections, farReaches, microsoft365 }: PremiumNeeds): readonly Need[] {
  const networks = farConnections.flatMap(({ gatewayId }) => networkBehind(plan, gatewayId) ?? []);
  return [
    ...networks.map(({ id, settings }) => ({
      need: `${settings.name} in ${settings.location} lies in another geopolitical region`,
      others: [id],
    })),
    ...farReaches.map(({ id }) => ({
      need: 'Global Reach leads to another geopolitical region, which takes Premium on both circuits',
      others: [id],
    })),
    ...(microsoft365.length > 0
      ? [{ need: `the route filter takes in Microsoft 365 (${microsoft365.join(', ')})` }]
      : []),
  ];
}

function countNeeds({ links, linkLimit, routes }: PremiumNeeds): readonly Need[] {
  return [
    ...(links.length > linkLimit ? [{ need: `${counted(links.length, 'link')} are more than ${linkLimit}` }] : []),
    ...(routes > STANDARD_ROUTES
      ? [{ need: `${routes.toLocaleString('en')} IPv4 prefixes on private peering are more than 4,000` }]
      : []),
  ];
}
