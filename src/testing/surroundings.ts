import { blankPort, type Port, type PortLink, type PortSettings } from '#domain/model/direct-port.ts';
import type { DesignValue } from '#domain/model/design-field.ts';
import { putGlobalReach, putPort, putRouteFilter, putSite, putSubscription } from '#domain/model/edit.ts';
import { blankGlobalReach, type GlobalReach, type GlobalReachSettings } from '#domain/model/global-reach.ts';
import {
  circuitId,
  type EntityId,
  globalReachId,
  peeringId,
  portId,
  routeFilterId,
  siteId,
  subscriptionId,
} from '#domain/model/ids.ts';
import { findEntity, kindOf, shelfOf } from '#domain/model/look-up.ts';
import type { PeeringType } from '#domain/model/plan.ts';
import { blankRouteFilter, type RouteFilterSettings } from '#domain/model/route-filter.ts';
import { blankSite, type SiteSettings } from '#domain/model/site.ts';
import { blankSubscription, type SubscriptionSettings } from '#domain/model/subscription.ts';
import type { Part } from './plans.ts';

// What stands around circuits and networks. As in plans.ts, builders name only what a test is about.

const offLink: PortLink = { adminState: 'Enabled', macSec: 'off' };

/** A 10 Gbps port pair at Amsterdam, live with both links enabled. */
export function port(
  name: string,
  {
    stage = 'live',
    settings = {},
    azure = {},
  }: {
    readonly stage?: 'planned' | 'live';
    readonly settings?: Partial<PortSettings>;
    readonly azure?: Partial<NonNullable<Port['azure']>>;
  } = {},
): Part {
  return (plan) =>
    putPort(plan, {
      id: portId(name),
      settings: {
        ...blankPort,
        name,
        resourceGroup: 'net',
        subscription: 'sub-1',
        location: 'West Europe',
        peeringLocation: 'Amsterdam',
        bandwidthInGbps: 10,
        ...settings,
      },
      azure:
        stage === 'planned'
          ? null
          : {
              provisioningState: 'Succeeded',
              links: [offLink, offLink],
              createdDay: 0,
              letterDay: 0,
              billedFromDay: 0,
              authorizations: [],
              ...azure,
            },
    });
}

/** A filter for Azure services in West Europe, in the region of the circuit. */
export function routeFilter(
  name: string,
  {
    stage = 'live',
    settings = {},
  }: { readonly stage?: 'planned' | 'live'; readonly settings?: Partial<RouteFilterSettings> } = {},
): Part {
  return (plan) =>
    putRouteFilter(plan, {
      id: routeFilterId(name),
      settings: {
        ...blankRouteFilter,
        name,
        resourceGroup: 'net',
        subscription: 'sub-1',
        location: 'West Europe',
        communities: ['12076:51002'],
        ...settings,
      },
      azure: stage === 'planned' ? null : { createdDay: 0 },
    });
}

/** A Global Reach connection from `on` to `to`. */
export function globalReach(
  name: string,
  {
    on = 'ams',
    to = 'lon',
    stage = 'Connected',
    settings = {},
  }: {
    readonly on?: string;
    readonly to?: string;
    readonly stage?: 'planned' | NonNullable<GlobalReach['azure']>['circuitConnectionStatus'];
    readonly settings?: Partial<GlobalReachSettings>;
  } = {},
): Part {
  return (plan) =>
    putGlobalReach(plan, {
      id: globalReachId(name),
      circuitId: circuitId(on),
      peerCircuitId: circuitId(to),
      settings: { ...blankGlobalReach, name, addressPrefix: '192.168.8.0/29', ...settings },
      azure: stage === 'planned' ? null : { circuitConnectionStatus: stage, createdDay: 0 },
    });
}

export function site(name: string, settings: Partial<SiteSettings> = {}): Part {
  return (plan) => putSite(plan, { id: siteId(name), settings: { ...blankSite, name, ...settings }, azure: null });
}

export function subscription(name: string, settings: Partial<SubscriptionSettings> = {}): Part {
  return (plan) =>
    putSubscription(plan, {
      id: subscriptionId(name),
      settings: { ...blankSubscription, name, ...settings },
      azure: null,
    });
}

/** States something about what is already in the plan, by its id. */
export function design(id: EntityId | string, values: { readonly [field: string]: DesignValue }): Part {
  return (plan) => {
    const kind = kindOf(plan, id);
    const entity = findEntity(plan, id);
    if (!kind || !entity) throw new Error(`Nothing in the test plan is called ${id}.`);
    const shelf = shelfOf[kind];
    const before = 'design' in entity ? entity.design : {};
    return { ...plan, [shelf]: { ...plan[shelf], [id]: { ...entity, design: { ...before, ...values } } } };
  };
}

/** The same for a peering of a circuit. */
export function peeringDesign(type: PeeringType, values: { readonly [field: string]: DesignValue }, on = 'ams'): Part {
  return design(peeringId(circuitId(on), type), values);
}
