import { type DesignOf, group } from './design-field.ts';

const order = group('Order');
const capacity = group('Capacity, in Mbps');
const edge = group('Your edge');
const detection = group('Failure detection and maintenance');
const steering = group('Path selection');
const migration = group('Replacing another circuit');
const money = group('Rates that you pay');

/** What a person states about a circuit. */
export const circuitDesign = {
  connectivityModel: order.choice('Connectivity model', ['cloud-exchange', 'point-to-point', 'any-to-any', 'direct']),
  carrier: order.text('Carrier that brings you to the provider'),
  providerReadyInDays: order.number('Days until the provider can begin'),
  trafficCollectorRegion: order.text('Azure region of a Traffic Collector'),
  restrictedToMicrosoft365: order.yesNo('It serves Microsoft 365 only'),

  providerPortFreeMbps: capacity.number('Left on the provider’s port, or on your own'),
  accessLineMbps: capacity.number('Line from your carrier'),
  privateMbps: capacity.number('Peak of private peering'),
  microsoftMbps: capacity.number('Peak of Microsoft peering'),
  globalReachMbps: capacity.number('Peak of Global Reach'),
  peakMbps: capacity.number('Peak of all together, in one direction'),

  edgeRouters: edge.number('Edge routers that hold the two links'),
  bgpEnds: edge.choice('BGP ends on', ['stateless-router', 'firewall']),
  activeActive: edge.yesNo('Both links carry traffic'),
  bothLinksBuilt: edge.yesNo('Both links are built'),
  transitBetweenSites: edge.yesNo('Sites of yours are to reach each other through Azure'),
  encryption: edge.choice('Encryption', ['none', 'ipsec', 'macsec']),

  bfd: detection.yesNo('BFD runs on both of your routers'),
  keepaliveSeconds: detection.number('BGP keepalive of your routers, seconds'),
  holdSeconds: detection.number('BGP hold time of your routers, seconds'),
  bfdMilliseconds: detection.number('BFD interval of your routers, milliseconds'),
  honoursPrepend: detection.yesNo('AS paths that Microsoft prepends are heeded'),
  convergenceSeconds: detection.number('Failover time that you promise, seconds'),

  localPreference: steering.number('Local preference of routes from this circuit'),
  steeredFromAzure: steering.yesNo('Weight, prepending or specifics steer Azure to this circuit'),

  replaces: migration.text('Name of the circuit that this one replaces'),
  cutover: migration.choice('Cutover', ['isolated', 'testing', 'moved', 'old-deleted']),
  testsWithOwnPrefixes: migration.yesNo('Tests use prefixes and a route filter of their own'),

  monthlyFee: money.number('Circuit, per month'),
  egressPerGb: money.number('Outbound data, per GB'),
  egressGbPerMonth: money.number('Outbound data that you expect, GB per month'),
  premiumMonthlyFee: money.number('Premium add-on, per month'),
  globalReachMonthlyFee: money.number('Global Reach add-on, per month and connection'),
  providerMonthlyFee: money.number('Provider, per month'),
} as const;

export type CircuitDesign = DesignOf<typeof circuitDesign>;
