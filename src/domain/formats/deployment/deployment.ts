import { isDirect } from '#domain/model/circuit-condition.ts';
import type { Port } from '#domain/model/direct-port.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import type { EntityId } from '#domain/model/ids.ts';
import type { Authorization, Circuit, Connection, Gateway, Peering, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import type { RouteFilter } from '#domain/model/route-filter.ts';
import type { Omission } from '#domain/shapes/format.ts';

/** Where a resource lives: what Azure needs to know besides its name. */
export interface Scope {
  readonly subscription: string;
  readonly resourceGroup: string;
}

/** One resource to be made, with the entities of the plan that its text is made of. */
export type Resource = { readonly scope: Scope; readonly name: string } & (
  | { readonly kind: 'port'; readonly port: Port }
  | { readonly kind: 'network'; readonly network: VirtualNetwork; readonly hasGateway: boolean }
  | { readonly kind: 'gateway'; readonly gateway: Gateway; readonly network: VirtualNetwork }
  | { readonly kind: 'route-filter'; readonly filter: RouteFilter }
  | { readonly kind: 'circuit'; readonly circuit: Circuit; readonly port: Port | null }
  | { readonly kind: 'authorization'; readonly authorization: Authorization; readonly circuit: Circuit }
  | {
      readonly kind: 'peering';
      readonly peering: Peering;
      readonly circuit: Circuit;
      readonly filter: RouteFilter | null;
      /** The MD5 key, as a parameter; null without one. */
      readonly sharedKey: Secret | null;
    }
  | {
      readonly kind: 'global-reach';
      readonly reach: GlobalReach;
      readonly circuit: Circuit;
      readonly peer: Circuit;
      readonly authorizationKey: Secret | null;
    }
  | {
      readonly kind: 'connection';
      readonly connection: Connection;
      readonly circuit: Circuit;
      readonly gateway: Gateway;
      readonly network: VirtualNetwork;
      readonly authorizationKey: Secret | null;
    }
);

export type ResourceOf<Kind extends Resource['kind']> = Extract<Resource, { readonly kind: Kind }>;

/** The entity of the plan that a resource is made of. */
export function entityIdOf(resource: Resource): EntityId {
  switch (resource.kind) {
    case 'port':
      return resource.port.id;
    case 'network':
      return resource.network.id;
    case 'gateway':
      return resource.gateway.id;
    case 'route-filter':
      return resource.filter.id;
    case 'circuit':
      return resource.circuit.id;
    case 'authorization':
      return resource.authorization.id;
    case 'peering':
      return resource.peering.id;
    case 'global-reach':
      return resource.reach.id;
    case 'connection':
      return resource.connection.id;
  }
}

/** “peering AzurePrivatePeering of ams”: what belongs to a circuit is named with it. */
export function titleOf(resource: Resource): string {
  const isPart = resource.kind === 'peering' || resource.kind === 'authorization' || resource.kind === 'global-reach';
  const owner = isPart ? ` of ${resource.circuit.settings.name}` : '';
  return `${resource.kind.replace('-', ' ')} ${resource.name}${owner}`;
}

/** Azure makes both links of a port pair disabled: the names of those that are enabled by now. */
export function enabledLinks({ azure }: Port): readonly ('link1' | 'link2')[] {
  const [first, second] = azure?.links ?? [];
  return [
    ...(first?.adminState === 'Enabled' ? (['link1'] as const) : []),
    ...(second?.adminState === 'Enabled' ? (['link2'] as const) : []),
  ];
}

/** Finds the resource of an entity, in either stage. */
export function resourceFinder({ before, after }: Deployment): (id: EntityId) => Resource | undefined {
  const byEntity = new Map([...before, ...after].map((resource) => [entityIdOf(resource), resource]));
  return (id) => byEntity.get(id);
}

/** A value that no file holds: it is asked for when the file is run. */
export interface Secret {
  /** Fit for a parameter in every format: letters and digits, beginning with a letter. */
  readonly parameter: string;
  /** What it is, in words. */
  readonly words: string;
}

/**
 * A plan as what has to be made in Azure, in an order that works. The provider stands between the stages: peerings,
 * filters on them and links need a circuit that is Provisioned.
 */
export interface Deployment {
  readonly plan: Plan;
  readonly before: readonly Resource[];
  readonly after: readonly Resource[];
  readonly secrets: readonly Secret[];
  readonly omissions: readonly Omission[];
}

/**
 * The circuits that must be Provisioned before the second stage. Those on ExpressRoute Direct ports are so at once:
 * nobody has to be waited for.
 */
export function gatedCircuits({ before, after }: Deployment): readonly ResourceOf<'circuit'>[] {
  const needed = new Set<EntityId>(after.flatMap((resource) => ('circuit' in resource ? [resource.circuit.id] : [])));
  return before.filter(isCircuit).filter(({ circuit }) => needed.has(circuit.id) && !isDirect(circuit));
}

function isCircuit(resource: Resource): resource is ResourceOf<'circuit'> {
  return resource.kind === 'circuit';
}
