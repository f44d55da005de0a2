import type { EntityId } from '#domain/model/ids.ts';
import { type Deployment, entityIdOf, type Resource } from '../deployment/deployment.ts';
import { labelNamer } from './hcl.ts';

const types = {
  port: 'azurerm_express_route_port',
  network: 'azurerm_virtual_network',
  gateway: 'azurerm_virtual_network_gateway',
  'route-filter': 'azurerm_route_filter',
  circuit: 'azurerm_express_route_circuit',
  authorization: 'azurerm_express_route_circuit_authorization',
  peering: 'azurerm_express_route_circuit_peering',
  'global-reach': 'azurerm_express_route_circuit_connection',
  connection: 'azurerm_virtual_network_gateway_connection',
} as const satisfies { readonly [Kind in Resource['kind']]: string };

/** How the resources of a deployment are called in its files. */
export interface Names {
  readonly typeOf: (resource: Resource) => string;
  readonly labelOf: (resource: Resource) => string;
  /** `azurerm_type.label`, for attributes of a resource of the same file. */
  readonly addressOf: (resource: Resource) => string;
  readonly find: (id: EntityId) => Resource | undefined;
  /** Subscriptions in the order in which they occur; the first is the provider's own. */
  readonly subscriptions: readonly string[];
  /** `azurerm.alias` of another subscription than the first. */
  readonly providerOf: (resource: Pick<Resource, 'scope'>) => string | undefined;
}

export function namesFor({ before, after }: Deployment): Names {
  const all = [...before, ...after];
  const name = labelNamer();
  const labels = new Map(all.map((resource) => [resource, name(types[resource.kind], wordsOf(resource))]));
  const byEntity = new Map(all.map((resource) => [entityIdOf(resource), resource]));
  const subscriptions = [...new Set(all.map(({ scope }) => scope.subscription))];
  const alias = labelNamer();
  const aliases = new Map(subscriptions.slice(1).map((each) => [each, alias('provider', each)]));
  const labelOf = (resource: Resource): string => labels.get(resource) ?? 'unnamed';
  return {
    typeOf: (resource) => types[resource.kind],
    labelOf,
    addressOf: (resource) => `${types[resource.kind]}.${labelOf(resource)}`,
    find: (id) => byEntity.get(id),
    subscriptions,
    providerOf: ({ scope }) => aliases.get(scope.subscription),
  };
}

function wordsOf(resource: Resource): string {
  const owner = 'circuit' in resource && resource.kind !== 'circuit' ? resource.circuit.settings.name : '';
  const kind = resource.kind === 'peering' ? resource.name.replace('Azure', '').replace('Peering', '') : resource.name;
  return `${owner} ${kind}`;
}
