import type { Rule } from '#domain/shapes/rule.ts';
import { announcedAlike } from './announced-alike.ts';
import { announcedClearOfNetworks } from './announced-clear-of-networks.ts';
import { announcedPrefixesWithinLimit } from './announced-prefixes-within-limit.ts';
import { announcedRoutesListed } from './announced-routes-listed.ts';
import { announcedRoutesPublic } from './announced-routes-public.ts';
import { asnProvable } from './asn-provable.ts';
import { bfdConfigured } from './bfd-configured.ts';
import { bfdIntervalPossible } from './bfd-interval-possible.ts';
import { bgpEndsOnRouters } from './bgp-ends-on-routers.ts';
import { bothPortLinksEnabled } from './both-port-links-enabled.ts';
import { bothSessionsBuilt } from './both-sessions-built.ts';
import { communitiesInScope } from './communities-in-scope.ts';
import { communitiesPublished } from './communities-published.ts';
import { convergencePromiseHolds } from './convergence-promise-holds.ts';
import { customCommunityOfMicrosoft } from './custom-community-of-microsoft.ts';
import { defaultRouteNotReliedOn } from './default-route-not-relied-on.ts';
import { defaultRouteSparesActivation } from './default-route-spares-activation.ts';
import { defaultRouteWithPlan } from './default-route-with-plan.ts';
import { egressOfServicesConsidered } from './egress-of-services-considered.ts';
import { fastpathAddressesWithinCircuit } from './fastpath-addresses-within-circuit.ts';
import { fastpathAddressesWithinPort } from './fastpath-addresses-within-port.ts';
import { fastpathIpv6OnDirect } from './fastpath-ipv6-on-direct.ts';
import { fastpathNetappStandard } from './fastpath-netapp-standard.ts';
import { fastpathOneHubForSpokes } from './fastpath-one-hub-for-spokes.ts';
import { fastpathSpokesInRegion } from './fastpath-spokes-in-region.ts';
import { fastpathTargetsInHub } from './fastpath-targets-in-hub.ts';
import { gatewayCarriesCircuit } from './gateway-carries-circuit.ts';
import { gatewayFitsItsCircuits } from './gateway-fits-its-circuits.ts';
import { gatewayLearnsWithinBudget } from './gateway-learns-within-budget.ts';
import { gatewaySubnetResolvesFreely } from './gateway-subnet-resolves-freely.ts';
import { gatewayWithinCapacity } from './gateway-within-capacity.ts';
import { globalReachSitesDifferInAsn } from './global-reach-sites-differ-in-asn.ts';
import { inboundSessionsTranslated } from './inbound-sessions-translated.ts';
import { internetBacksUpMicrosoftPeering } from './internet-backs-up-microsoft-peering.ts';
import { ipv6WhereCarried } from './ipv6-where-carried.ts';
import { layerFitsModel } from './layer-fits-model.ts';
import { levelFitsCriticality } from './level-fits-criticality.ts';
import { linkSubnetsNotAdvertised } from './link-subnets-not-advertised.ts';
import { linksActiveActive } from './links-active-active.ts';
import { macsecOneLinkAtATime } from './macsec-one-link-at-a-time.ts';
import { maintenanceWindowFits } from './maintenance-window-fits.ts';
import { metroWhereOffered } from './metro-where-offered.ts';
import { microsoftRoutesKeptApart } from './microsoft-routes-kept-apart.ts';
import { natPoolClearOfLinks } from './nat-pool-clear-of-links.ts';
import { natPoolOffTheInternet } from './nat-pool-off-the-internet.ts';
import { natPoolSharedByLinks } from './nat-pool-shared-by-links.ts';
import { networkLinkedAtTwoLocations } from './network-linked-at-two-locations.ts';
import { networksApart } from './networks-apart.ts';
import { networksNotJoinedByCircuit } from './networks-not-joined-by-circuit.ts';
import { packetsFitGateway } from './packets-fit-gateway.ts';
import { peakFitsOneLink } from './peak-fits-one-link.ts';
import { portPhysicalFits } from './port-physical-fits.ts';
import { preferenceBothWays } from './preference-both-ways.ts';
import { prefixesValidated } from './prefixes-validated.ts';
import { premiumWhereNeeded } from './premium-where-needed.ts';
import { prependingHeeded } from './prepending-heeded.ts';
import { prependsHeeded } from './prepends-heeded.ts';
import { privateEndpointsWithinGateway } from './private-endpoints-within-gateway.ts';
import { productionGatewayZonal } from './production-gateway-zonal.ts';
import { providerFollowsBandwidth } from './provider-follows-bandwidth.ts';
import { publicPeeringGone } from './public-peering-gone.ts';
import { reachDocumented } from './reach-documented.ts';
import { recoveryBeyondOneMetro } from './recovery-beyond-one-metro.ts';
import { redundantCircuitsApart } from './redundant-circuits-apart.ts';
import { redundantRoutesMatch } from './redundant-routes-match.ts';
import { releasedCircuitDeleted } from './released-circuit-deleted.ts';
import { replacementInOrder } from './replacement-in-order.ts';
import { routeFilterAttached } from './route-filter-attached.ts';
import { routesAnnounced } from './routes-announced.ts';
import { routesWithinLimit } from './routes-within-limit.ts';
import { routesWithinTotal } from './routes-within-total.ts';
import { separateEdge } from './separate-edge.ts';
import { servicesReachable } from './services-reachable.ts';
import { siteTakesAllRoutes } from './site-takes-all-routes.ts';
import { sourceNatToPublic } from './source-nat-to-public.ts';
import { telephonyApproved } from './telephony-approved.ts';
import { testsWithOwnPrefixes } from './tests-with-own-prefixes.ts';
import { trafficCollectorFits } from './traffic-collector-fits.ts';
import { trafficFitsCircuit } from './traffic-fits-circuit.ts';
import { transitByGlobalReach } from './transit-by-global-reach.ts';
import { twoBgpSessions } from './two-bgp-sessions.ts';
import { twoEdgeRouters } from './two-edge-routers.ts';
import { vpnBackupFits } from './vpn-backup-fits.ts';
import { vpnGatewayCoexists } from './vpn-gateway-coexists.ts';

/** Checks that only advise: a browser brings them once the page stands. */
export const advisingRules: readonly Rule[] = [
  announcedAlike,
  announcedClearOfNetworks,
  announcedPrefixesWithinLimit,
  announcedRoutesListed,
  announcedRoutesPublic,
  asnProvable,
  bfdConfigured,
  bfdIntervalPossible,
  bgpEndsOnRouters,
  bothPortLinksEnabled,
  bothSessionsBuilt,
  communitiesInScope,
  communitiesPublished,
  convergencePromiseHolds,
  customCommunityOfMicrosoft,
  defaultRouteNotReliedOn,
  defaultRouteSparesActivation,
  defaultRouteWithPlan,
  egressOfServicesConsidered,
  fastpathAddressesWithinCircuit,
  fastpathAddressesWithinPort,
  fastpathIpv6OnDirect,
  fastpathNetappStandard,
  fastpathOneHubForSpokes,
  fastpathSpokesInRegion,
  fastpathTargetsInHub,
  gatewayCarriesCircuit,
  gatewayFitsItsCircuits,
  gatewayLearnsWithinBudget,
  gatewaySubnetResolvesFreely,
  gatewayWithinCapacity,
  globalReachSitesDifferInAsn,
  inboundSessionsTranslated,
  internetBacksUpMicrosoftPeering,
  ipv6WhereCarried,
  layerFitsModel,
  levelFitsCriticality,
  linkSubnetsNotAdvertised,
  linksActiveActive,
  macsecOneLinkAtATime,
  maintenanceWindowFits,
  metroWhereOffered,
  microsoftRoutesKeptApart,
  natPoolClearOfLinks,
  natPoolOffTheInternet,
  natPoolSharedByLinks,
  networkLinkedAtTwoLocations,
  networksApart,
  networksNotJoinedByCircuit,
  packetsFitGateway,
  peakFitsOneLink,
  portPhysicalFits,
  preferenceBothWays,
  prefixesValidated,
  premiumWhereNeeded,
  prependingHeeded,
  prependsHeeded,
  privateEndpointsWithinGateway,
  productionGatewayZonal,
  providerFollowsBandwidth,
  publicPeeringGone,
  reachDocumented,
  recoveryBeyondOneMetro,
  redundantCircuitsApart,
  redundantRoutesMatch,
  releasedCircuitDeleted,
  replacementInOrder,
  routeFilterAttached,
  routesAnnounced,
  routesWithinLimit,
  routesWithinTotal,
  separateEdge,
  servicesReachable,
  siteTakesAllRoutes,
  sourceNatToPublic,
  telephonyApproved,
  testsWithOwnPrefixes,
  trafficCollectorFits,
  trafficFitsCircuit,
  transitByGlobalReach,
  twoBgpSessions,
  twoEdgeRouters,
  vpnBackupFits,
  vpnGatewayCoexists,
];
