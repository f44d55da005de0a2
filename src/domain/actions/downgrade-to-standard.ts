import { setCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import type { Connection, Plan } from '#domain/model/plan.ts';
import { type PremiumNeeds, premiumNeeds, STANDARD_ROUTES } from '#domain/model/premium-needs.ts';
import { circuitWords, counted } from '#domain/model/words.ts';
import type { Obstacle } from '#domain/shapes/verdict.ts';
import { whenChangeable } from '#domain/shapes/when-changeable.ts';
import type { PlanAction, PlanRequest } from './index.ts';

export interface DowngradeToStandard {
  readonly circuitId: CircuitId;
}

type Reason =
  | 'tier-not-premium'
  | 'links-exceed-standard'
  | 'links-at-limit'
  | 'networks-out-of-region'
  | 'reach-out-of-region'
  | 'filter-needs-premium'
  | 'routes-exceed-standard';

export const downgradeToStandard: PlanAction<DowngradeToStandard, Reason> = {
  actors: ['customer'],
  label: 'Change to Standard',
  done: '{circuit} is Standard',
  row: 14,
  rules: ['SKU-04', 'SKU-05', 'SKU-06', 'SKU-07', 'SKU-08', 'CIRCUIT-21'],
  nature: 'purchase',
  refusals: {
    'tier-not-premium': '{circuit} is {tier}: this change starts from Premium.',
    'links-exceed-standard':
      '{circuit} has {links}; Standard takes {limit}. It stays Premium, at the price of Premium, until there are fewer.',
    'links-at-limit':
      "{circuit} has exactly {limit} links. Microsoft's pages disagree: the how-tos want fewer than {limit}, the table of limits allows {limit}.",
    'networks-out-of-region':
      '{networks} outside the geopolitical region of {location}: Standard does not reach there. The circuit stays Premium.',
    'reach-out-of-region': 'Global Reach to another geopolitical region needs Premium on both circuits.',
    'filter-needs-premium': 'The attached route filter takes in Microsoft 365, which needs Premium.',
    'routes-exceed-standard':
      'You announce {routes} IPv4 prefixes on private peering. Azure takes the change, but BGP drops and stays down until there are {most} or fewer.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: whenChangeable,

  guard(plan, { circuitId }) {
    const circuit = plan.circuits[circuitId];
    if (!circuit) return [];
    if (circuit.settings.tier !== 'Premium') return [{ reason: 'tier-not-premium' }];
    const needs = premiumNeeds(plan, circuit, 'live');
    return [...linkObstacles(needs), ...placeObstacles(needs), ...routingObstacles(plan, circuitId, needs)];
  },

  apply: (plan, { circuitId }) => setCircuit(plan, circuitId, { tier: 'Standard' }),
  offers: (plan, circuitId) => (plan.circuits[circuitId]?.settings.tier === 'Premium' ? [{ circuitId }] : []),
  words: (plan, { circuitId }) => ({
    ...circuitWords(plan, circuitId),
    tier: plan.circuits[circuitId]?.settings.tier || 'of no tier',
    location: plan.circuits[circuitId]?.settings.peeringLocation || 'the peering location',
  }),
};

type Obstacles = readonly Obstacle<Reason, PlanRequest>[];

function linkObstacles({ links, linkLimit: limit }: PremiumNeeds): Obstacles {
  if (links.length < limit) return [];
  if (links.length === limit) return [{ reason: 'links-at-limit', data: { limit }, basis: 'D!', warning: true }];
  const surplus = links.slice(limit);
  const connection = links.findLast((link) => 'gatewayId' in link);
  return [
    {
      reason: 'links-exceed-standard',
      data: { links: counted(links.length, 'link'), limit },
      subjects: surplus.map((link) => link.id),
      basis: 'D!',
      ...(connection ? { remedy: unlinking(connection) } : {}),
    },
  ];
}

function unlinking({ id }: Connection): PlanRequest {
  return { id: 'unlink-network', args: { connectionId: id } };
}

function placeObstacles({ farConnections, farReaches }: PremiumNeeds): Obstacles {
  const [first] = farConnections;
  const networks = first && {
    reason: 'networks-out-of-region' as const,
    data: {
      networks: `${counted(farConnections.length, 'linked network')} ${farConnections.length === 1 ? 'is' : 'are'}`,
    },
    subjects: farConnections.map(({ id }) => id),
    remedy: unlinking(first),
  };
  const [reach] = farReaches;
  const reaching = reach && {
    reason: 'reach-out-of-region' as const,
    subjects: farReaches.map(({ id }) => id),
    basis: 'I' as const,
    remedy: { id: 'remove-global-reach', args: { globalReachId: reach.id } } as const,
  };
  return [...(networks ? [networks] : []), ...(reaching ? [reaching] : [])];
}

function routingObstacles(plan: Plan, circuitId: CircuitId, { microsoft365, routes }: PremiumNeeds): Obstacles {
  const peering = peeringOf(plan, circuitId, 'MicrosoftPeering');
  return [
    ...(microsoft365.length > 0 && peering
      ? [
          {
            reason: 'filter-needs-premium',
            subjects: [peering.id],
            basis: 'I',
            remedy: { id: 'detach-route-filter', args: { peeringId: peering.id } },
          } as const,
        ]
      : []),
    ...(routes > STANDARD_ROUTES
      ? [
          {
            reason: 'routes-exceed-standard',
            data: { routes: routes.toLocaleString('en'), most: STANDARD_ROUTES.toLocaleString('en') },
            warning: true,
          } as const,
        ]
      : []),
  ];
}
