import { putResources } from '#domain/actions/import-resources.ts';
import { enabledLinks, type Resource } from '#domain/formats/deployment/deployment.ts';
import { toDeployment } from '#domain/formats/deployment/to-deployment.ts';
import { readDocuments } from '#domain/formats/documents/read-documents.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import type { Port } from '#domain/model/direct-port.ts';
import { stateOf } from '#domain/model/peering-life.ts';
import { type Circuit, emptyPlan, type Peering, type Plan } from '#domain/model/plan.ts';
import type { RouteFilter } from '#domain/model/route-filter.ts';

/** What the stand-in for Azure holds, read as a person would read what Azure shows. */
export function planFrom(held: string): Plan {
  const read = readDocuments([{ name: 'azfake-state.json', text: JSON.stringify(Object.values(JSON.parse(held))) }]);
  const found = read.documents.flatMap(({ resources }) => resources);
  const { args, skipped } = toPlanResources(found, { day: 0 });
  // What belongs to a circuit also stands within it.
  const lost = [...read.unread, ...skipped.filter(({ why }) => why !== 'twice')];
  if (lost.length > 0) throw new Error(`Some of what az made was not read: ${JSON.stringify(lost)}`);
  return putResources(emptyPlan, args);
}

interface Said {
  readonly [resource: string]: unknown;
}

/**
 * What a plan says of each resource that Azure would keep, in names only: two plans that say the same are of one mind,
 * whatever ids they use. Left out is what Azure never shows: keys, who redeemed which authorization, at which layer the
 * provider works and whether a router stands apart; and how ports are billed, for which old versions of az have no option.
 */
export function saidBy(plan: Plan): Said {
  const { before, after } = toDeployment(plan);
  return Object.fromEntries([...before, ...after].map((resource) => [labelOf(resource), saidOf(resource)]));
}

function labelOf(resource: Resource): string {
  const { kind, name, scope } = resource;
  const owner = 'circuit' in resource && kind !== 'circuit' ? [resource.circuit.settings.name] : [];
  return [kind, scope.subscription, scope.resourceGroup, ...owner, name].join(' / ');
}

function saidOf(resource: Resource): unknown {
  switch (resource.kind) {
    case 'port':
      return portSaid(resource.port);
    case 'network':
      return resource.network.settings;
    case 'gateway':
      return { ...resource.gateway.settings, name: resource.name, network: resource.network.settings.name };
    case 'route-filter':
      return filterSaid(resource.filter);
    case 'circuit':
      return circuitSaid(resource.circuit, resource.port?.settings.name ?? resource.circuit.settings.expressRoutePort);
    case 'authorization':
      return {};
    case 'peering':
      return peeringSaid(resource.peering, resource.filter?.settings.name);
    case 'global-reach': {
      const { authorizationId: _redeemed, ...settings } = resource.reach.settings;
      return { ...settings, peer: resource.peer.settings.name };
    }
    case 'connection': {
      const { authorizationId: _redeemed, ...settings } = resource.connection.settings;
      return { ...settings, name: resource.name, gateway: resource.gateway.settings.name };
    }
  }
}

function portSaid(port: Port): unknown {
  const { billingType: _unsaid, ...shown } = port.settings;
  return { ...shown, enabled: enabledLinks(port) };
}

/** A rule without communities is no rule for Azure. */
function filterSaid({ settings }: RouteFilter): unknown {
  return { ...settings, ruleCount: Math.min(settings.ruleCount, settings.communities.length) };
}

function circuitSaid({ settings, azure }: Circuit, port: string): unknown {
  const { layer: _layer, ...shown } = settings;
  return { ...shown, expressRoutePort: port, classic: azure?.allowClassicOperations ?? false };
}

function peeringSaid(peering: Peering, filter: string | undefined): unknown {
  const { sharedKey: _secret, separateEdge: _apart, ...shown } = peering.settings;
  const off = (['IPv4', 'IPv6'] as const).filter((family) => stateOf(peering, family) === 'Disabled');
  return { ...shown, routeFilterId: filter, off };
}
