import { type PortId, portId, type RouteFilterId, routeFilterId } from '#domain/model/ids.ts';
import { blankPort, type Port, type PortLink } from '#domain/model/direct-port.ts';
import type { RouteFilter } from '#domain/model/route-filter.ts';
import { knownWord, type Vocabulary } from '../azure-circuit/azure-words.ts';
import { readPort, readPortBesides, readRouteFilter } from '../azure-resources/read-resources.ts';
import type { PortBesides, PortFacts } from '../azure-resources/resource-facts.ts';
import type { FoundResource } from './found.ts';
import { type Joining, placeOf, skipped } from './join.ts';
import type { Skipped } from './skipped.ts';

export interface JoinedServices {
  readonly ports: readonly Port[];
  readonly portKeys: ReadonlyMap<string, PortId>;
  readonly routeFilters: readonly RouteFilter[];
  readonly filterKeys: ReadonlyMap<string, RouteFilterId>;
  readonly skipped: readonly Skipped[];
}

/** Port pairs and route filters: what circuits and peerings refer to. */
export function toServices(resources: readonly FoundResource[], joining: Joining): JoinedServices {
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
  return {
    ports: ports.made,
    portKeys,
    routeFilters: filters.made,
    filterKeys,
    skipped: [...ports.skipped, ...filters.skipped],
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
  for (const found of resources.filter((each) => each.kind === kind)) {
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

const encapsulations: Pick<Vocabulary<'QinQ' | 'Dot1Q'>, 'words'> = { words: ['QinQ', 'Dot1Q'] };
const billingTypes: Pick<Vocabulary<'MeteredData' | 'UnlimitedData'>, 'words'> = {
  words: ['MeteredData', 'UnlimitedData'],
};

function wordOr<Word extends string>({ words }: Pick<Vocabulary<Word>, 'words'>, text: string, otherwise: Word): Word {
  return knownWord({ words, nearest: () => otherwise }, text) ?? otherwise;
}

function portFrom(found: FoundResource, { giveSlug, day }: Joining): Port {
  const facts = readPort(found.record);
  const besides = readPortBesides(found.record);
  const { name = '', location = '', peeringLocation = '', bandwidthGbps, encapsulation = '' } = facts;
  return {
    id: portId(giveSlug(`port ${name}`)),
    settings: {
      name,
      ...placeOf(found),
      location,
      peeringLocation,
      bandwidthInGbps: bandwidthGbps ?? null,
      encapsulation: wordOr(encapsulations, encapsulation, blankPort.encapsulation),
      billingType: wordOr(billingTypes, besides.billingType ?? '', blankPort.billingType),
    },
    azure: found.isPlanned
      ? null
      : {
          provisioningState: 'Succeeded',
          links: [linkFrom(facts, besides, 0), linkFrom(facts, besides, 1)],
          createdDay: day,
          letterDay: null,
          billedFromDay: null,
          authorizations: [],
        },
  };
}

function linkFrom({ links }: PortFacts, { macSec }: PortBesides, index: 0 | 1): PortLink {
  const link = links[index];
  return {
    adminState: link?.adminState?.toLowerCase() === 'enabled' ? 'Enabled' : 'Disabled',
    macSec: macSec[index] === true ? 'on' : 'off',
  };
}

function filterFrom(found: FoundResource, { giveSlug, day }: Joining): RouteFilter {
  const { name = '', location = '', access = '', ruleCount, communities } = readRouteFilter(found.record);
  return {
    id: routeFilterId(giveSlug(`filter ${name}`)),
    settings: {
      name,
      ...placeOf(found),
      location,
      access: access.toLowerCase() === 'deny' ? 'Deny' : 'Allow',
      ruleCount,
      communities,
    },
    azure: found.isPlanned ? null : { createdDay: day },
  };
}
