import type { ImportResources } from '#domain/actions/import-resources.ts';
import { readVirtualNetworkGateway } from '#domain/formats/azure-resources/read-resources.ts';
import type { FoundResource } from '#domain/formats/documents/found.ts';
import { ownerKey, placedKey } from '#domain/formats/documents/join.ts';
import { saySkipped, type Skipped } from '#domain/formats/documents/skipped.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import { emptyPlan, type Gateway, type Plan } from '#domain/model/plan.ts';

export interface ReadForComparison {
  readonly real: ImportResources;
  /** Sentences about what was read and cannot be compared. */
  readonly notCompared: readonly string[];
}

/**
 * What documents show, under ids of its own. Parts of a resource that no document shows, such as a connection alone,
 * are read as parts of the one in the plan.
 */
export function readForComparison(plan: Plan, resources: readonly FoundResource[], day: number): ReadForComparison {
  const { args, skipped } = toPlanResources(resources, { day, plan: ownersNotShown(plan, resources) });
  return { real: args, notCompared: skipped.filter(isAmiss).map(saySkipped) };
}

/** What is read twice, or belongs to no ExpressRoute circuit, is nothing to compare. */
function isAmiss({ why }: Skipped): boolean {
  switch (why) {
    case 'no-place':
    case 'circuit-missing':
    case 'peer-missing':
    case 'gateway-missing':
    case 'network-missing':
    case 'network-not-read':
    case 'filter-missing':
    case 'port-missing':
      return true;
    case 'not-expressroute':
    case 'unknown-type':
    case 'in-plan':
    case 'twice':
      return false;
  }
}

interface Named {
  readonly settings: { readonly name: string; readonly subscription: string; readonly resourceGroup: string };
}

function ownersNotShown(plan: Plan, resources: readonly FoundResource[]): Plan {
  const shown = new Set(resources.flatMap(({ key }) => key ?? []));
  const homes = new Set(resources.flatMap(homeOfGateway));
  const isHidden =
    (type: string) =>
    ({ settings }: Named): boolean =>
      !shown.has(placedKey(settings, type));
  const isHiddenGateway = ({ networkId, settings }: Gateway): boolean => {
    const network = plan.networks[networkId];
    if (!network) return false;
    const { name } = settings;
    return (
      isHidden('virtualNetworkGateways')({ settings: { ...network.settings, name } }) &&
      !homes.has(placedKey(network.settings, 'virtualNetworks'))
    );
  };
  return {
    ...emptyPlan,
    circuits: only(plan.circuits, isHidden('expressRouteCircuits')),
    networks: only(plan.networks, isHidden('virtualNetworks')),
    ports: only(plan.ports, isHidden('expressRoutePorts')),
    routeFilters: only(plan.routeFilters, isHidden('routeFilters')),
    gateways: only(plan.gateways, isHiddenGateway),
  };
}

function only<Thing>(
  shelf: { readonly [id: string]: Thing },
  isWanted: (thing: Thing) => boolean,
): { readonly [id: string]: Thing } {
  return Object.fromEntries(Object.entries(shelf).filter(([, thing]) => isWanted(thing)));
}

/** The network in which a gateway of the documents stands. */
function homeOfGateway({ kind, record }: FoundResource): readonly string[] {
  if (kind !== 'virtualNetworkGateway') return [];
  const home = ownerKey(readVirtualNetworkGateway(record).subnet, 'subnets');
  return home === undefined ? [] : [home];
}
