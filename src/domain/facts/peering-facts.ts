import { announcesDefaultRoute } from '#domain/model/announced.ts';
import { addressAt, networkOf } from '#domain/net/cidr.ts';
import { isAsn, isDocumentationAsn, isPrivateAsn, isReservedByMicrosoft, MICROSOFT_ASN } from '#domain/net/asn.ts';
import type { Peering } from '#domain/model/plan.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const routing = 'https://learn.microsoft.com/azure/expressroute/expressroute-routing';
const portal = 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-routing-portal-resource-manager';
const publicPeering = 'https://learn.microsoft.com/azure/expressroute/about-public-peering';

const linkOwners = (field: 'primaryPeerAddressPrefix' | 'ipv6PrimaryPeerAddressPrefix'): Fact<'peering'> => ({
  id: `link-owners-${field}`,
  about: 'peering',
  field,
  basis: 'D',
  rules: field === 'primaryPeerAddressPrefix' ? ['PEER-06'] : ['PEER-06', 'IPV6-01'],
  text: '{mine} is for your router, {theirs} for that of Microsoft: the first and the second usable address of every link subnet.',
  docs: routing,
  tell(_plan, { settings }) {
    const subnet = networkOf(settings[field]);
    return subnet ? { mine: addressAt(subnet, 1), theirs: addressAt(subnet, 2) } : null;
  },
});

function classOf(asn: number): string {
  if (asn === MICROSOFT_ASN || isReservedByMicrosoft(asn)) return 'one of Microsoft’s own';
  if (isDocumentationAsn(asn)) return 'set aside for documentation';
  return isPrivateAsn(asn) ? 'a private one, which anybody may use' : 'a public one, which has to be your own';
}

const isLive = ({ azure }: Peering): boolean => azure !== null;

/** What is worth knowing about peerings in general, and about each kind. */
export const peeringFacts: readonly Fact<'peering'>[] = [
  linkOwners('primaryPeerAddressPrefix'),
  linkOwners('ipv6PrimaryPeerAddressPrefix'),
  {
    id: 'one-vlan-for-both-links',
    about: 'peering',
    field: 'vlanId',
    basis: 'D',
    rules: ['PEER-09'],
    text: 'One VLAN ID serves the primary and the secondary link, and both families of addresses.',
    docs: portal,
    tell: () => ({}),
  },
  {
    id: 'class-of-asn',
    about: 'peering',
    field: 'peerASN',
    basis: 'I',
    rules: ['PEER-13'],
    text: 'AS {asn} is {class}.',
    docs: routing,
    tell: (_plan, { settings: { peerASN } }) =>
      peerASN !== null && isAsn(peerASN) ? { asn: peerASN, class: classOf(peerASN) } : null,
  },
  {
    id: 'one-peering-two-families',
    about: 'peering',
    basis: 'D',
    rules: ['PEER-19'],
    text: 'IPv4 and IPv6 are part of one peering: they share VLAN ID and AS number, and each has link subnets of its own.',
    docs: portal,
    tell: () => ({}),
  },
  {
    id: 'microsofts-side-of-a-session',
    about: 'peering',
    basis: 'D',
    rules: ['PEER-25'],
    text: 'Your routers set neighbour remote-as 12076 on every peering: eBGP only, and no Layer 2 reaches into Azure.',
    docs: routing,
    tell: () => ({}),
  },
  {
    id: 'longest-prefix',
    about: 'peering',
    field: 'announced',
    basis: 'D',
    rules: ['PEER-23'],
    text: 'Prefixes up to /32 are taken.',
    docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
    tell: () => ({}),
  },
  {
    id: 'addresses-of-private-peering',
    about: 'peering',
    field: 'secondaryPeerAddressPrefix',
    basis: 'D',
    rules: ['PEER-PRIV-01'],
    text: 'The link subnets may be private or public. Public ones are not announced to the internet.',
    docs: routing,
    tell: (_plan, { type }) => (type === 'AzurePrivatePeering' ? {} : null),
  },
  {
    id: 'effect-of-a-default-route',
    about: 'peering',
    field: 'announced',
    basis: 'D',
    rules: ['PEER-PRIV-04'],
    text: 'With the default route, all that linked networks send to the internet goes to your site, and what they send to PaaS except through service endpoints.',
    docs: routing,
    tell: (_plan, peering) => (peering.type === 'AzurePrivatePeering' && announcesDefaultRoute(peering) ? {} : null),
  },
  {
    id: 'what-public-peering-was',
    about: 'peering',
    basis: 'D',
    rules: ['PEER-PUB-03'],
    text: 'Public peering was one-way, from you to Azure, over one NAT address per BGP session and two public /30 links with a VLAN of their own. It took up to 200 prefixes per session, offered no choice of services, and knew no route filter.',
    docs: publicPeering,
    tell: (_plan, { type }) => (type === 'AzurePublicPeering' ? {} : null),
  },
  {
    id: 'what-replaces-public-peering',
    about: 'peering',
    basis: 'D',
    rules: ['PEER-PUB-05'],
    text: 'Azure services on public addresses, such as storage, are reached over Microsoft peering with the communities of their regions, or over private peering by service endpoints and private endpoints.',
    docs: publicPeering,
    tell: (_plan, { type }) => (type === 'AzurePublicPeering' ? {} : null),
  },
  {
    id: 'default-route-without-public-peering',
    about: 'peering',
    field: 'defaultRouteForPublic',
    basis: 'D',
    rules: ['PEER-PUB-05'],
    text: 'The advice of 2016, to have public peering where a default route is announced, is out of date: a default route is a matter of private peering, and of a plan for PaaS traffic.',
    docs: publicPeering,
    tell: (_plan, { design }) => (design?.defaultRouteForPublic === true ? {} : null),
  },
  {
    id: 'families-switched-apart',
    about: 'peering',
    field: 'ipv6SecondaryPeerAddressPrefix',
    basis: 'D',
    rules: ['IPV6-04'],
    text: 'IPv4 and IPv6 of this peering are switched on and off separately.',
    docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-reset-peering',
    tell: (_plan, peering) => (isLive(peering) && peering.settings.ipv6PrimaryPeerAddressPrefix !== '' ? {} : null),
  },
];
