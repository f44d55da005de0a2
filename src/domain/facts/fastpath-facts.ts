import { privateLinkRegions } from '#domain/catalog/fastpath.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { fastPathsOf } from '#domain/model/fastpath.ts';
import { regionName } from '#domain/model/places.ts';
import type { Connection, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const docs = 'https://learn.microsoft.com/azure/expressroute/about-fastpath';

/** The circuit of a connection that uses FastPath. */
function fastCircuit(plan: Plan, { settings, circuitId }: Connection) {
  return settings.fastPath ? plan.circuits[circuitId] : undefined;
}

const fastpathOnProvider: Fact<'connection'> = {
  id: 'fastpath-on-provider',
  about: 'connection',
  field: 'fastPath',
  basis: 'D',
  rules: ['FP-02'],
  text: 'On {provider}’s circuit FastPath serves IPv4 addresses of the hub only. Spokes, user-defined routes and IPv6 go through the gateway.',
  docs,
  tell(plan, connection) {
    const circuit = fastCircuit(plan, connection);
    if (!circuit || isDirect(circuit)) return null;
    return { provider: circuit.settings.serviceProviderName || 'a provider' };
  },
};

const fastpathOnDirect: Fact<'connection'> = {
  id: 'fastpath-on-direct',
  about: 'connection',
  field: 'fastPath',
  basis: 'D',
  rules: ['FP-02'],
  text: 'On ExpressRoute Direct, as {circuit} is, FastPath also serves IPv6, peered spokes of the region and user-defined routes, and by enrolment Private Link.',
  docs,
  tell(plan, connection) {
    const circuit = fastCircuit(plan, connection);
    return circuit && isDirect(circuit) ? { circuit: circuit.settings.name || 'this one' } : null;
  },
};

/** What is said of a network that has its Private Link over FastPath in mind; null where it has not. */
function privateLinkStanding(plan: Plan, network: VirtualNetwork): 'provider' | 'region' | 'enrol' | null {
  if (network.design?.privateLinkOverFastPath !== true || fastPathsOf(plan, network.id).length === 0) return null;
  if (fastPathsOf(plan, network.id, 'direct').length === 0) return 'provider';
  return privateLinkRegions.includes(regionName(network.settings.location)) ? 'enrol' : 'region';
}

const privateLinkOver = (id: string, standing: 'provider' | 'region' | 'enrol', text: string): Fact<'network'> => ({
  id,
  about: 'network',
  field: 'privateLinkOverFastPath',
  basis: 'D',
  rules: ['FP-09'],
  text,
  docs,
  tell: (plan, network) =>
    privateLinkStanding(plan, network) === standing ? { region: regionName(network.settings.location) } : null,
});

const fastpathKeepsGateway: Fact<'connection'> = {
  id: 'fastpath-keeps-gateway',
  about: 'connection',
  field: 'fastPath',
  basis: 'D',
  rules: ['FP-10'],
  text: 'FastPath of {connection} still needs the gateway for the exchange of routes; while it is being activated, traffic uses the gateway for a moment.',
  docs,
  tell: (_plan, { settings }) => (settings.fastPath ? { connection: settings.name || 'this link' } : null),
};

const firewallOn = (id: string, place: 'hub' | 'spoke', text: string): Fact<'network'> => ({
  id,
  about: 'network',
  field: 'firewall',
  basis: 'D',
  rules: ['FP-11'],
  text,
  docs,
  tell: (plan, network) =>
    network.design?.firewall === place && fastPathsOf(plan, network.id).length > 0
      ? { network: network.settings.name || 'the network' }
      : null,
});

export const fastpathFacts: readonly Fact[] = [
  fastpathOnProvider,
  fastpathOnDirect,
  privateLinkOver(
    'private-link-on-provider',
    'provider',
    'Private Link over FastPath is for ExpressRoute Direct: from {region} it goes through the gateway here.',
  ),
  privateLinkOver(
    'private-link-in-region',
    'region',
    'Private Link over FastPath is not offered in {region}: it goes through the gateway here.',
  ),
  privateLinkOver(
    'private-link-by-enrolment',
    'enrol',
    'Private Link over FastPath in {region} is of limited availability: enrolment takes 4 to 6 weeks. It serves Cosmos DB, Key Vault, Storage and services of others, with at most 100 Gbps to one zone.',
  ),
  fastpathKeepsGateway,
  firewallOn(
    'firewall-in-hub',
    'hub',
    'A firewall in {network} goes together with FastPath if a user-defined route on GatewaySubnet leads to it.',
  ),
  firewallOn(
    'firewall-in-spoke',
    'spoke',
    'A firewall in a spoke of {network} is not on FastPath: what it guards goes through the gateway.',
  ),
];
