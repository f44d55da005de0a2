import type { Peering, PeeringSettings } from '#domain/model/plan.ts';
import { hasFamily } from '#domain/model/peering-life.ts';
import type { ResourceOf, Scope } from '../deployment/deployment.ts';
import { statesToGive } from '../deployment/session-states.ts';
import { az, list, option, optionFrom, optionFromSecret, type Word } from './bash.ts';
import { placeOf, quiet } from './options.ts';

export function peeringCommands(resource: ResourceOf<'peering'>): readonly string[] {
  const { peering, circuit, filter, sharedKey, scope } = resource;
  const { settings, type } = peering;
  const place = [...placeOf(scope), ...option('--circuit-name', circuit.settings.name)];
  const ipv4 = settings.primaryPeerAddressPrefix !== '';
  const filterId = filter ? [`filter_id=$(${filterIdOf(filter.settings.name, filter.settings)})`] : [];
  const attach = filter ? optionFrom('--route-filter', 'filter_id') : [];
  const command = 'network express-route peering create';
  const create = az(
    command,
    ...place,
    ...option('--peering-type', type),
    ...option('--peer-asn', settings.peerASN ?? undefined),
    ...option('--vlan-id', settings.vlanId ?? undefined),
    ...subnetOptions(settings, ipv4 ? 4 : 6),
    ...(type === 'MicrosoftPeering' ? microsoftOptions(settings, ipv4 ? 4 : 6) : []),
    ...(sharedKey ? optionFromSecret(command, '--shared-key', sharedKey.parameter) : []),
    ...attach,
    ...quiet,
  );
  return [...filterId, create, ...completion(resource, place)];
}

/** What `create` has no option for: the second address family, and sessions that are off. */
function completion({ peering, filter }: ResourceOf<'peering'>, place: readonly Word[]): readonly string[] {
  const { settings, type } = peering;
  const states = statesToGive(peering);
  const isDual = settings.primaryPeerAddressPrefix !== '' && settings.ipv6PrimaryPeerAddressPrefix !== '';
  const values: readonly Word[] = [
    ...(states ? [`state=${states.ipv4}`] : []),
    ...(isDual ? [secondFamily(peering)] : []),
    ...(isDual && filter ? [{ code: 'ipv6PeeringConfig.routeFilter.id="$filter_id"' }] : []),
    ...(states && !isDual && hasFamily(peering, 'IPv6') ? [`ipv6PeeringConfig.state=${states.ipv6}`] : []),
  ];
  if (values.length === 0) return [];
  return [
    az(
      'network express-route peering update',
      ...place,
      ...option('--name', type),
      { code: '--set' },
      ...values,
      ...quiet,
    ),
  ];
}

/**
 * The second address family goes in as one property: in azure-cli 2.45 the options for IPv6 drop the IPv4 values that
 * stand already.
 */
function secondFamily(peering: Peering): string {
  const { settings, type } = peering;
  const states = statesToGive(peering);
  const prefixes = settings.advertisedPublicPrefixes.filter((prefix) => prefix.includes(':'));
  const config = {
    primaryPeerAddressPrefix: settings.ipv6PrimaryPeerAddressPrefix,
    secondaryPeerAddressPrefix: settings.ipv6SecondaryPeerAddressPrefix,
    ...(type === 'MicrosoftPeering'
      ? {
          microsoftPeeringConfig: {
            advertisedPublicPrefixes: prefixes,
            ...(settings.customerASN === null ? {} : { customerASN: settings.customerASN }),
            ...(settings.routingRegistryName === '' ? {} : { routingRegistryName: settings.routingRegistryName }),
          },
        }
      : {}),
    ...(states ? { state: states.ipv6 } : {}),
  };
  return `ipv6PeeringConfig=${JSON.stringify(config)}`;
}

function subnetOptions(settings: PeeringSettings, version: 4 | 6): readonly Word[] {
  const [primary, secondary] =
    version === 4
      ? [settings.primaryPeerAddressPrefix, settings.secondaryPeerAddressPrefix]
      : [settings.ipv6PrimaryPeerAddressPrefix, settings.ipv6SecondaryPeerAddressPrefix];
  return [
    ...option('--primary-peer-subnet', primary),
    ...option('--secondary-peer-subnet', secondary),
    ...(version === 6 ? option('--ip-version', 'IPv6') : []),
  ];
}

function microsoftOptions(settings: PeeringSettings, version: 4 | 6): readonly Word[] {
  const prefixes = settings.advertisedPublicPrefixes.filter((prefix) => prefix.includes(':') === (version === 6));
  return [
    ...list('--advertised-public-prefixes', prefixes),
    ...option('--customer-asn', settings.customerASN ?? undefined),
    ...option('--routing-registry-name', settings.routingRegistryName),
  ];
}

function filterIdOf(name: string, scope: Scope): string {
  return az(
    'network route-filter show',
    ...placeOf(scope),
    ...option('--name', name),
    ...option('--query', 'id'),
    ...option('--output', 'tsv'),
  );
}

/** The id of a circuit, with what comes behind it. */
function circuitIdCommand(circuit: ResourceOf<'circuit'>['circuit']): string {
  const { settings } = circuit;
  return az(
    'network express-route show',
    ...placeOf(settings),
    ...option('--name', settings.name),
    ...option('--query', 'id'),
    ...option('--output', 'tsv'),
  );
}

export function reachCommands(resource: ResourceOf<'global-reach'>): readonly string[] {
  const { reach, circuit, peer, authorizationKey, scope, name } = resource;
  const place = [
    ...placeOf(scope),
    ...option('--circuit-name', circuit.settings.name),
    ...option('--peering-name', 'AzurePrivatePeering'),
    ...option('--name', name),
  ];
  const { ipv6AddressPrefix, addressPrefix } = reach.settings;
  const command = 'network express-route peering connection create';
  const make = az(
    command,
    ...place,
    // The peering's id, not the circuit's: that one is refused.
    { code: '--peer-circuit="$peer_id/peerings/AzurePrivatePeering"' },
    ...option('--address-prefix', addressPrefix),
    ...(authorizationKey ? optionFromSecret(command, '--authorization-key', authorizationKey.parameter) : []),
    ...quiet,
  );
  const ipv6 = az(
    'network express-route peering connection ipv6-config set',
    ...place,
    ...option('--address-prefix', ipv6AddressPrefix),
    ...quiet,
  );
  return [`peer_id=$(${circuitIdCommand(peer)})`, make, ...(ipv6AddressPrefix === '' ? [] : [ipv6])];
}

export function connectionCommands(resource: ResourceOf<'connection'>): readonly string[] {
  const { connection, circuit, gateway, network, authorizationKey, scope, name } = resource;
  const { routingWeight, fastPath } = connection.settings;
  const gatewayName = gateway.settings.name || `${network.settings.name}-gateway`;
  const command = 'network vpn-connection create';
  return [
    `circuit_id=$(${circuitIdCommand(circuit)})`,
    az(
      command,
      ...placeOf(scope),
      ...option('--name', name),
      ...option('--location', network.settings.location),
      ...option('--vnet-gateway1', gatewayName),
      ...optionFrom('--express-route-circuit2', 'circuit_id'),
      ...option('--routing-weight', routingWeight),
      ...(fastPath ? option('--express-route-gateway-bypass', true) : []),
      ...(authorizationKey ? optionFromSecret(command, '--authorization-key', authorizationKey.parameter) : []),
      ...quiet,
    ),
  ];
}
