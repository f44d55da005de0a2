import { announcedBy } from '#domain/model/announced-to-sites.ts';
import { circuitsBehind, placeOf } from '#domain/model/gateway-life.ts';
import { gatewayIdOf } from '#domain/model/ids.ts';
import { connectionsTo, linksUsed } from '#domain/model/look-up.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Plan, VirtualNetwork } from '#domain/model/plan.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const pages = 'https://learn.microsoft.com/azure/expressroute';

const weightPreferred: Fact<'connection'> = {
  id: 'weight-preferred',
  about: 'connection',
  field: 'routingWeight',
  basis: 'D',
  rules: ['VNET-11'],
  text: 'Weight {weight}: where prefixes are equal, Azure prefers the link with the higher weight. The default is 0.',
  docs: `${pages}/expressroute-howto-linkvnet-arm`,
  tell: (_plan, { settings }) => ({ weight: settings.routingWeight }),
};

const unlinkingFreesLink: Fact<'connection'> = {
  id: 'unlinking-frees-link',
  about: 'connection',
  basis: 'D',
  rules: ['VNET-14'],
  text: 'Deleting the connection unlinks the network and frees one of {used} links in use. Spokes behind its gateway lose the circuit too.',
  docs: `${pages}/expressroute-howto-linkvnet-portal-resource-manager`,
  tell: (plan, { azure, circuitId }) => (azure ? { used: linksUsed(plan, circuitId) } : null),
};

const spokesShareLink: Fact<'network'> = {
  id: 'spokes-share-link',
  about: 'network',
  field: 'spokes',
  basis: 'D',
  rules: ['VNET-15'],
  text: '{spokes} spokes use the gateway of {network} over peering with gateway transit: together they take 1 link of a circuit.',
  docs: `${pages}/expressroute-faqs`,
  tell: (_plan, { settings, design }) =>
    design?.spokes ? { spokes: design.spokes, network: settings.name || 'this network' } : null,
};

const spokesWithinPeerings: Fact<'network'> = {
  id: 'spokes-within-peerings',
  about: 'network',
  field: 'spokes',
  basis: 'D',
  rules: ['VNET-15'],
  text: 'A network has at most 500 peerings: {spokes} spokes do not fit on one hub.',
  docs: `${pages}/expressroute-about-virtual-network-gateways`,
  tell: (_plan, { design }) => ((design?.spokes ?? 0) > 500 ? { spokes: design?.spokes ?? 0 } : null),
};

function hasSummaries({ design }: VirtualNetwork): boolean {
  return (design?.summarizedGatewayPrefixes?.length ?? 0) > 0;
}

const summariesHideSpokes: Fact<'network'> = {
  id: 'summaries-hide-spokes',
  about: 'network',
  field: 'summarizedGatewayPrefixes',
  basis: 'D',
  rules: ['VNET-16'],
  text: 'With summarizedGatewayPrefixes the gateway announces {count} prefixes in all: the spokes that they cover are hidden behind them.',
  docs: `${pages}/expressroute-about-virtual-network-gateways`,
  tell(_plan, network) {
    if (!hasSummaries(network) || network.settings.gatewaySubnet === '') return null;
    const { ipv4, ipv6 } = announcedBy(network);
    return { count: ipv4 + ipv6 };
  },
};

const summariesNeedGatewaySubnet: Fact<'network'> = {
  id: 'summaries-need-gateway-subnet',
  about: 'network',
  field: 'summarizedGatewayPrefixes',
  basis: 'D',
  rules: ['VNET-16'],
  text: 'summarizedGatewayPrefixes does nothing here: {network} has no GatewaySubnet.',
  docs: `${pages}/expressroute-about-virtual-network-gateways`,
  tell: (_plan, network) =>
    hasSummaries(network) && network.settings.gatewaySubnet === ''
      ? { network: network.settings.name || 'this network' }
      : null,
};

const ownerPays: Fact<'connection'> = {
  id: 'owner-pays',
  about: 'connection',
  basis: 'D',
  rules: ['VNET-17'],
  text: 'Circuit fees and data are charged to the owner of {circuit}, subscription {subscription}. All linked networks share its {mbps} Mbps.',
  docs: `${pages}/expressroute-faqs`,
  tell(plan, { circuitId }) {
    const settings = plan.circuits[circuitId]?.settings;
    const mbps = settings?.bandwidthInMbps;
    if (!settings || !mbps || settings.subscription === '') return null;
    return { circuit: settings.name || 'the circuit', subscription: settings.subscription, mbps };
  },
};

/** In the portal's words: Maximum over two locations, High over a Metro, Standard over one location. */
function resiliencyOf(plan: Plan, network: VirtualNetwork): string | null {
  const circuits = circuitsBehind(plan, connectionsTo(plan, gatewayIdOf(network.id)));
  const [first] = circuits;
  if (!first) return null;
  if (new Set(circuits.map(placeOf)).size > 1) return 'Maximum: its circuits land at two locations or more';
  return peeringLocationOf(first.settings)?.metro
    ? 'High: a Metro circuit lands at two sites of one city'
    : 'Standard: everything lands at one location';
}

const resiliencyLevel: Fact<'network'> = {
  id: 'resiliency-level',
  about: 'network',
  basis: 'D',
  rules: ['VNET-18'],
  text: 'Resiliency of its connection is {level}.',
  docs: `${pages}/expressroute-howto-linkvnet-portal-resource-manager`,
  tell(plan, network) {
    const level = resiliencyOf(plan, network);
    return level === null ? null : { level };
  },
};

export const linkFacts: readonly Fact[] = [
  weightPreferred,
  unlinkingFreesLink,
  spokesShareLink,
  spokesWithinPeerings,
  summariesHideSpokes,
  summariesNeedGatewaySubnet,
  ownerPays,
  resiliencyLevel,
];
