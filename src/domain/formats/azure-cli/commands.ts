import { isDirect } from '#domain/model/circuit-condition.ts';
import { globalReachesOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { enabledLinks, type Resource, type ResourceOf, type Scope } from '../deployment/deployment.ts';
import { az, list, option, optionFrom, type Word } from './bash.ts';
import { placeOf, publicIpOf, quiet } from './options.ts';
import { connectionCommands, peeringCommands, reachCommands } from './stage-two-commands.ts';

/** What makes a resource, command by command. */
export function commandsFor(plan: Plan, resource: Resource): readonly string[] {
  switch (resource.kind) {
    case 'port':
      return portCommands(resource);
    case 'network':
      return networkCommands(resource);
    case 'gateway':
      return gatewayCommands(resource);
    case 'route-filter':
      return filterCommands(resource);
    case 'circuit':
      return circuitCommands(plan, resource);
    case 'authorization':
      return [
        az(
          'network express-route auth create',
          ...placeOf(resource.scope),
          ...option('--circuit-name', resource.circuit.settings.name),
          ...option('--name', resource.name),
          ...quiet,
        ),
      ];
    case 'peering':
      return peeringCommands(resource);
    case 'global-reach':
      return reachCommands(resource);
    case 'connection':
      return connectionCommands(resource);
  }
}

function portCommands({ port, scope, name }: ResourceOf<'port'>): readonly string[] {
  const { settings } = port;
  return [
    az(
      'network express-route port create',
      ...placeOf(scope),
      ...option('--name', name),
      ...option('--location', settings.location),
      ...option('--peering-location', settings.peeringLocation),
      { code: `--bandwidth ${settings.bandwidthInGbps ?? 0} Gbps` },
      ...option('--encapsulation', settings.encapsulation),
      ...quiet,
    ),
    ...enabledLinks(port).map((link) => linkCommand({ scope, name }, link)),
  ];
}

/** Enables one link of a port pair. */
export function linkCommand({ scope, name }: Pick<Resource, 'scope' | 'name'>, link: 'link1' | 'link2'): string {
  return az(
    'network express-route port link update',
    ...placeOf(scope),
    ...option('--port-name', name),
    ...option('--name', link),
    ...option('--admin-state', 'Enabled'),
    ...quiet,
  );
}

function networkCommands({ network, scope, name }: ResourceOf<'network'>): readonly string[] {
  const { settings } = network;
  const subnet = settings.gatewaySubnet;
  return [
    az(
      'network vnet create',
      ...placeOf(scope),
      ...option('--name', name),
      ...option('--location', settings.location),
      ...list('--address-prefixes', settings.addressSpace),
      ...(subnet === '' ? [] : [...option('--subnet-name', 'GatewaySubnet'), ...list('--subnet-prefixes', [subnet])]),
      ...quiet,
    ),
  ];
}

function gatewayCommands({ gateway, network, scope, name }: ResourceOf<'gateway'>): readonly string[] {
  const ip = publicIpOf(name);
  const place = [...placeOf(scope), ...option('--location', network.settings.location)];
  return [
    az(
      'network public-ip create',
      ...place,
      ...option('--name', ip),
      ...option('--sku', 'Standard'),
      ...option('--allocation-method', 'Static'),
      ...quiet,
    ),
    az(
      'network vnet-gateway create',
      ...place,
      ...option('--name', name),
      ...option('--gateway-type', 'ExpressRoute'),
      ...option('--sku', gateway.settings.sku),
      ...option('--vnet', network.settings.name),
      ...list('--public-ip-addresses', [ip]),
      { code: '--no-wait' },
      ...quiet,
    ),
  ];
}

function filterCommands({ filter, scope, name }: ResourceOf<'route-filter'>): readonly string[] {
  const { location, communities, access } = filter.settings;
  const create = az(
    'network route-filter create',
    ...placeOf(scope),
    ...option('--name', name),
    ...option('--location', location),
    ...quiet,
  );
  if (communities.length === 0) return [create];
  return [
    create,
    az(
      'network route-filter rule create',
      ...placeOf(scope),
      ...option('--filter-name', name),
      ...option('--name', 'communities'),
      ...option('--access', access),
      ...list('--communities', communities),
      ...quiet,
    ),
  ];
}

function circuitCommands(plan: Plan, { circuit, port, scope, name }: ResourceOf<'circuit'>): readonly string[] {
  const { settings, azure } = circuit;
  const mbps = settings.bandwidthInMbps ?? 0;
  const size: readonly Word[] = isDirect(circuit)
    ? [
        ...(port
          ? optionFrom('--express-route-port', 'port_id')
          : option('--express-route-port', settings.expressRoutePort)),
        { code: `--bandwidth ${mbps / 1000} Gbps` },
      ]
    : [
        ...option('--provider', settings.serviceProviderName),
        ...option('--peering-location', settings.peeringLocation),
        { code: `--bandwidth ${mbps} Mbps` },
      ];
  const create = az(
    'network express-route create',
    ...placeOf(scope),
    ...option('--name', name),
    ...option('--location', settings.location),
    ...size,
    ...option('--sku-tier', settings.tier),
    ...option('--sku-family', settings.family),
    ...(azure?.allowClassicOperations ? option('--allow-classic-operations', true) : []),
    ...(globalReachesOf(plan, circuit.id).length > 0 ? option('--allow-global-reach', true) : []),
    ...quiet,
  );
  return port ? [`port_id=$(${portId(port.settings.name, port.settings)})`, create] : [create];
}

function portId(name: string, scope: Scope): string {
  return az(
    'network express-route port show',
    ...placeOf(scope),
    ...option('--name', name),
    ...option('--query', 'id'),
    ...option('--output', 'tsv'),
  );
}
