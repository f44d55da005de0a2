import { type DesignOf, group } from './design-field.ts';

const build = group('How it is built');
const vpn = group('VPN gateway beside it');
const upkeep = group('Upkeep');
const money = group('Rates that you pay');

/** What a person states about an ExpressRoute gateway. */
export const gatewayDesign = {
  publicIp: build.choice('Public IP address', ['assigned by Microsoft', 'Standard', 'Basic']),
  dualStack: build.yesNo('It carries IPv4 and IPv6'),
  zoneRedundantSince: build.text('Day on which it was made, as 2019-06-30'),
  type: build.choice('Gateway type', ['ExpressRoute', 'Vpn']),
  secondExpressRouteGateway: build.yesNo('The network has another ExpressRoute gateway'),
  hubScaleUnits: build.number('Scale units of a Virtual WAN hub’s gateway'),
  zones: build.choice('Availability zones', ['none', 'one', 'all']),
  plannedMbps: build.number('Traffic through it, Mbps'),
  learnedRoutes: build.number('Routes that it learns'),

  vpnType: vpn.choice('Type', ['route-based', 'policy-based']),
  vpnSku: vpn.text('SKU'),
  vpnAsn: vpn.number('AS number'),
  vpnTransit: vpn.yesNo('Traffic passes between VPN and ExpressRoute'),
  routeServer: vpn.yesNo('A Route Server exchanges their routes'),

  maintenanceWindowHours: upkeep.number('Length of the maintenance window, hours'),
  maintenanceEveryDays: upkeep.number('Days between maintenance windows'),
  lastTestedDaysAgo: upkeep.number('Days since the last resiliency validation'),
  testedSites: upkeep.list('Peering locations that the validation covered'),
  advisorFindings: upkeep.yesNo('Azure Advisor has findings'),
  dedicatedHsm: upkeep.yesNo('Dedicated HSM stands in the network'),
  legacyConnections: upkeep.yesNo('It has connections from 2017 or before'),
  migrationChecked: upkeep.yesNo('It was checked that migration is open today'),

  hourlyFee: money.number('Gateway, per hour'),
} as const;

export type GatewayDesign = DesignOf<typeof gatewayDesign>;
