import type { Further } from '#domain/actions/import-resources.ts';
import { type EntityId, type PortId, portId, type RouteFilterId, routeFilterId } from '#domain/model/ids.ts';
import { blankPort, type Port, type PortLink } from '#domain/model/direct-port.ts';
import type { RouteFilter } from '#domain/model/route-filter.ts';
import type { ReadNote } from '../azure-circuit/read-note.ts';
import { readPort, readPortBesides, readResourceState, readRouteFilter } from '../azure-resources/read-resources.ts';
import type { PortBesides, PortFacts } from '../azure-resources/resource-facts.ts';
import { keptOf } from '../azure-resources/resource-notes.ts';
import {
  accesses,
  adminStates,
  billingTypes,
  encapsulations,
  resourceStates,
  wordOr,
} from '../azure-resources/resource-words.ts';
import type { FoundResource } from './found.ts';
import { type Joining, ownerKey, placeOf, skipped } from './join.ts';
import { withAuthorizations, withLinks } from './port-parts.ts';
import type { Skipped } from './skipped.ts';

export interface JoinedServices {
  readonly ports: readonly Port[];
  /** Of port pairs that the plan has already. */
  readonly portAuthorizations: Further['portAuthorizations'];
  readonly portKeys: ReadonlyMap<string, PortId>;
  readonly routeFilters: readonly RouteFilter[];
  readonly filterKeys: ReadonlyMap<string, RouteFilterId>;
  readonly skipped: readonly Skipped[];
  readonly notes: readonly ReadNote[];
}

/** Port pairs and route filters: what circuits and peerings refer to. */
export function toServices(
  found: readonly FoundResource[],
  joining: Joining,
  circuitKeys: ReadonlyMap<string, EntityId>,
): JoinedServices {
  const resources = withLinks(found);
  const { plan, known } = joining;
  const ofPlan = [...known];
  const portKeys = new Map(
    ofPlan.flatMap(([key, id]) => (Object.hasOwn(plan.ports, id) ? [[key, portId(id)] as const] : [])),
  );
  const filterKeys = new Map(
    ofPlan.flatMap(([key, id]) => (Object.hasOwn(plan.routeFilters, id) ? [[key, routeFilterId(id)] as const] : [])),
  );
  const ports = eachOnce(resources, { kind: 'port', keys: portKeys, joining, make: portFrom });
  const filters = eachOnce(resources, { kind: 'routeFilter', keys: filterKeys, joining, make: filterFrom });
  const authorized = withAuthorizations(ports.made, resources, { portKeys, circuitKeys, ofPlan: plan.ports });
  const ruled = withRules(filters.made, resources, filterKeys);
  return {
    ports: authorized.ports,
    portAuthorizations: authorized.inPlan,
    portKeys,
    routeFilters: ruled.filters,
    filterKeys,
    notes: authorized.notes,
    skipped: [...ports.skipped, ...authorized.skipped, ...filters.skipped, ...ruled.skipped],
  };
}

interface Making<Entity extends { readonly id: string }> {
  readonly kind: FoundResource['kind'];
  /** Filled with what is made. */
  readonly keys: Map<string, Entity['id']>;
  readonly joining: Joining;
  readonly make: (found: FoundResource, joining: Joining) => Entity;
}

function eachOnce<Entity extends { readonly id: string }>(
  resources: readonly FoundResource[],
  { kind, keys, joining, make }: Making<Entity>,
): { readonly made: readonly Entity[]; readonly skipped: readonly Skipped[] } {
  const made: Entity[] = [];
  const leftOut: Skipped[] = [];
  for (const found of resources.filter((each) => each.kind === kind && !isRule(each))) {
    if (found.key !== undefined && keys.has(found.key)) {
      leftOut.push(skipped(found, joining.known.has(found.key) ? 'in-plan' : 'twice'));
      continue;
    }
    const entity = make(found, joining);
    made.push(entity);
    if (found.key !== undefined) keys.set(found.key, entity.id);
  }
  return { made, skipped: leftOut };
}

/** A rule of a route filter that stands by itself. */
function isRule({ key }: FoundResource): boolean {
  return ownerKey(key, 'routeFilterRules') !== undefined;
}

/** Filters with the rules that stand beside them, as templates often have them; and rules whose filter is missing. */
function withRules(
  filters: readonly RouteFilter[],
  resources: readonly FoundResource[],
  keys: ReadonlyMap<string, RouteFilterId>,
): { readonly filters: readonly RouteFilter[]; readonly skipped: readonly Skipped[] } {
  const rules = resources.filter(isRule).map((found) => ({ found, owner: keys.get(ruleOwner(found)) }));
  const made = new Set(filters.map(({ id }) => id));
  const strays = rules.filter(({ owner }) => owner === undefined || !made.has(owner));
  return {
    filters: filters.map((filter) =>
      rules.filter(({ owner }) => owner === filter.id).reduce((each, { found }) => withRule(each, found), filter),
    ),
    skipped: strays.map(({ found, owner }) => skipped(found, owner === undefined ? 'filter-missing' : 'in-plan')),
  };
}

function ruleOwner({ key }: FoundResource): string {
  return ownerKey(key, 'routeFilterRules') ?? '';
}

/** A rule that stands both inside of its filter and beside it adds nothing the second time. */
function withRule(filter: RouteFilter, { record }: FoundResource): RouteFilter {
  const { access, communities } = readRouteFilter(record);
  const { settings } = filter;
  const further = communities.filter((each) => !settings.communities.includes(each));
  if (settings.ruleCount > 0 && further.length === 0) return filter;
  return {
    ...filter,
    settings: {
      ...settings,
      access: settings.ruleCount === 0 ? wordOr(accesses, access, 'Allow') : settings.access,
      ruleCount: settings.ruleCount + 1,
      communities: [...settings.communities, ...further],
    },
  };
}

function portFrom(found: FoundResource, { giveSlug, day }: Joining): Port {
  const facts = readPort(found.record);
  const besides = readPortBesides(found.record);
  const { name = '', location = '', peeringLocation = '', bandwidthGbps, encapsulation } = facts;
  return {
    id: portId(giveSlug(`port ${name}`)),
    settings: {
      name,
      ...placeOf(found),
      location,
      peeringLocation,
      bandwidthInGbps: bandwidthGbps ?? null,
      encapsulation: wordOr(encapsulations, encapsulation, blankPort.encapsulation),
      billingType: wordOr(billingTypes, besides.billingType, blankPort.billingType),
    },
    azure: found.isPlanned
      ? null
      : {
          provisioningState: wordOr(resourceStates, readResourceState(found.record), 'Succeeded'),
          links: [linkFrom(facts, besides, 0), linkFrom(facts, besides, 1)],
          createdDay: day,
          letterDay: null,
          billedFromDay: null,
          authorizations: [],
        },
    ...keptOf('port', found.record),
  };
}

function linkFrom({ links }: PortFacts, { macSec }: PortBesides, index: 0 | 1): PortLink {
  const link = links[index];
  return {
    adminState: wordOr(adminStates, link?.adminState, 'Disabled'),
    macSec: macSec[index] === true ? 'on' : 'off',
  };
}

function filterFrom(found: FoundResource, { giveSlug, day }: Joining): RouteFilter {
  const { name = '', location = '', access, ruleCount, communities } = readRouteFilter(found.record);
  return {
    id: routeFilterId(giveSlug(`filter ${name}`)),
    settings: {
      name,
      ...placeOf(found),
      location,
      access: wordOr(accesses, access, 'Allow'),
      ruleCount,
      communities,
    },
    azure: found.isPlanned ? null : { createdDay: day },
    ...keptOf('routeFilter', found.record),
  };
}
