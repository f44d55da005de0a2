import { patchLivePeering, putPeering } from '#domain/model/edit.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import { neededFields, routesByProvider, movePrefixCheck } from '#domain/model/peering-life.ts';
import type { Peering, PeeringSettings, Plan } from '#domain/model/plan.ts';
import { peeringWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface ChangePeering {
  readonly peeringId: PeeringId;
  /** Only what changes. Advertised prefixes and the route filter have actions of their own. */
  readonly settings: Partial<Omit<PeeringSettings, 'advertisedPublicPrefixes' | 'routeFilterId'>>;
  readonly as?: 'customer' | 'provider';
}

function changed(plan: Plan, { peeringId, settings }: ChangePeering): Plan {
  const peering = plan.peerings[peeringId];
  return peering ? putPeering(plan, { ...peering, settings: { ...peering.settings, ...settings } }) : plan;
}

const restarting = [
  'primaryPeerAddressPrefix',
  'secondaryPeerAddressPrefix',
  'vlanId',
  'peerASN',
  'sharedKey',
] as const;

/** True when the routers have to take over what changes before a session comes up again. */
function restarts(before: Peering, settings: ChangePeering['settings']): boolean {
  return restarting.some((field) => settings[field] !== undefined && settings[field] !== before.settings[field]);
}

/** The provider of a Layer 3 circuit changes both ends at once; whoever else writes changes Azure's only. */
function leavingRoutersBehind(plan: Plan, { peeringId, settings, as }: ChangePeering, day: number): Plan {
  const peering = plan.peerings[peeringId];
  const after = changed(plan, { peeringId, settings });
  const bothEnds = as === 'provider' && routesByProvider(peering && plan.circuits[peering.circuitId]);
  return peering && restarts(peering, settings) && !bothEnds
    ? patchLivePeering(after, peeringId, { routersBehindSinceDay: day })
    : after;
}

export const changePeering: PlanAction<
  ChangePeering,
  'peering-not-live' | 'overwrites-provider' | 'interrupts-peering'
> = {
  actors: ['customer', 'provider'],
  label: 'Change {peering}',
  done: '{peering} changed',
  row: 24,
  rules: ['PEER-01', 'PEER-19', 'PEER-26', 'PROV-04'],
  refusals: {
    'peering-not-live': '{peering} is not configured in Azure yet.',
    'overwrites-provider':
      '{provider} made this peering: saving it replaces the values of {provider} and can cut traffic.',
    'interrupts-peering': 'Both sessions restart: {peering} is interrupted until your routers match.',
  },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states({ none: '·', NP: '·', PG: '△S', PD: '✔D', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard(plan, { peeringId, settings, as }) {
    const peering = plan.peerings[peeringId];
    if (!peering?.azure) return [{ reason: 'peering-not-live' }];
    if (as !== 'provider' && routesByProvider(plan.circuits[peering.circuitId])) {
      return [{ reason: 'overwrites-provider', warning: true }];
    }
    const interrupts = peering.azure.state === 'Enabled' && restarts(peering, settings);
    return interrupts ? [{ reason: 'interrupts-peering', basis: 'I', warning: true }] : [];
  },

  checked: (plan, args) => ({ plan: changed(plan, args), subjects: [args.peeringId] }),

  missing(plan, args) {
    const peering = changed(plan, args).peerings[args.peeringId];
    return peering
      ? neededFields(peering.type).filter((field) => peering.settings[field] === '' || peering.settings[field] === null)
      : [];
  },

  // Another AS number or registry is another claim to the prefixes: Microsoft looks at them again.
  apply(plan, args, { day, guid }) {
    const after = leavingRoutersBehind(plan, args, day);
    const [before, now] = [plan, after].map((each) => each.peerings[args.peeringId]?.settings);
    const claims = ['peerASN', 'customerASN', 'routingRegistryName'] as const;
    const checksAgain =
      now && now.advertisedPublicPrefixes.length > 0 && claims.some((field) => before?.[field] !== now[field]);
    return checksAgain
      ? movePrefixCheck(after, args.peeringId, { event: 'prefixes-saved', each: 'Configuring', day, guid })
      : after;
  },

  offers: (plan, circuitId) =>
    peeringsOf(plan, circuitId)
      .filter((peering) => peering.azure)
      .map((peering) => ({ peeringId: peering.id, settings: {} })),

  words: (plan, { peeringId }) => peeringWords(plan, peeringId),
};
