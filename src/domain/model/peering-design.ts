import { type DesignOf, group } from './design-field.ts';

const sessions = group('Sessions');
const routes = group('Routes that you announce');
const nat = group('NAT');
const services = group('What it is for');

/** Services that Microsoft peering does not reach, and some that it does. Source: expressroute-faqs.md (03/31/2026). */
export const unreachableServices = [
  'CDN',
  'Front Door',
  'Multi-factor Authentication Server (legacy)',
  'Traffic Manager',
  'Logic Apps',
  'Intune',
] as const;

/** What a person states about a peering. */
export const peeringDesign = {
  sessionsBuilt: sessions.choice('BGP sessions that are built', ['both', 'primary', 'secondary']),
  firstHopRedundancy: sessions.yesNo('HSRP or VRRP runs towards Microsoft'),
  madeOn: sessions.text('Day on which the peering was made, as 2017-07-31'),
  onlyPath: sessions.yesNo('No other path carries these routes'),

  announced: routes.list('Prefixes announced on both links'),
  announcedOnPrimary: routes.list('Prefixes announced on the primary link only'),
  announcedOnSecondary: routes.list('Prefixes announced on the secondary link only'),
  furtherIpv4Routes: routes.number('Further IPv4 routes'),
  furtherIpv6Routes: routes.number('Further IPv6 routes'),
  redistributesMicrosoft: routes.yesNo('Routes from Microsoft peering are announced into private peering'),
  paasPlan: routes.yesNo('With a default route: there is a plan for PaaS traffic'),
  kmsRoute: routes.yesNo('With a default route: Windows activation has a route to the internet'),
  internetDenied: routes.yesNo('With a default route: NSGs deny the internet when it is withdrawn'),
  steersByPrepend: routes.yesNo('Prepended AS paths steer Microsoft'),

  sourceNat: nat.yesNo('Traffic is translated to public addresses'),
  natPool: nat.list('NAT pool'),
  natPoolOnInternet: nat.yesNo('The same pool is announced to the internet'),
  natPoolMoreSpecific: nat.yesNo('Here it is announced with longer prefixes than to the internet'),
  natPoolPerLink: nat.yesNo('Each link has a pool of its own'),
  sessionsFromMicrosoft: nat.yesNo('Microsoft opens sessions to you'),
  internetEdgeNat: nat.yesNo('Sessions that arrive over the internet edge are translated there'),

  services: services.list('Services that you want to reach'),
  pstnApproved: services.yesNo('Telephony use is approved'),
  governmentTicket: services.yesNo('The ticket for Office 365 GCC is closed'),
  vpnBackup: services.yesNo('A VPN is to take over when it fails'),
  defaultRouteForPublic: services.yesNo('It is planned because a default route is announced'),
} as const;

export type PeeringDesign = DesignOf<typeof peeringDesign>;
