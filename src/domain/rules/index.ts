import type { Rule } from '#domain/shapes/rule.ts';
import { addressSpaceWellFormed } from './address-space-well-formed.ts';
import { addressSpacesFewAtCreation } from './address-spaces-few-at-creation.ts';
import { advertisedPrefixesPublic } from './advertised-prefixes-public.ts';
import { advertisedPrefixesWithinLimit } from './advertised-prefixes-within-limit.ts';
import { announcedAlike } from './announced-alike.ts';
import { announcedClearOfNetworks } from './announced-clear-of-networks.ts';
import { announcedPrefixesWithinLimit } from './announced-prefixes-within-limit.ts';
import { announcedRoutesListed } from './announced-routes-listed.ts';
import { announcedRoutesPublic } from './announced-routes-public.ts';
import { asnInRange } from './asn-in-range.ts';
import { asnNotForDocumentation } from './asn-not-for-documentation.ts';
import { asnNotMicrosofts } from './asn-not-microsofts.ts';
import { asnNotReserved } from './asn-not-reserved.ts';
import { asnProvable } from './asn-provable.ts';
import { bandwidthOffered } from './bandwidth-offered.ts';
import { bfdConfigured } from './bfd-configured.ts';
import { bfdIntervalPossible } from './bfd-interval-possible.ts';
import { bgpEndsOnRouters } from './bgp-ends-on-routers.ts';
import { bothPortLinksEnabled } from './both-port-links-enabled.ts';
import { bothSessionsBuilt } from './both-sessions-built.ts';
import { circuitRightsSuffice } from './circuit-rights-suffice.ts';
import { circuitsWithinQuota } from './circuits-within-quota.ts';
import { communitiesInScope } from './communities-in-scope.ts';
import { communitiesOfOwnCloud } from './communities-of-own-cloud.ts';
import { communitiesPublished } from './communities-published.ts';
import { connectionRightsSuffice } from './connection-rights-suffice.ts';
import { convergencePromiseHolds } from './convergence-promise-holds.ts';
import { customCommunityOfMicrosoft } from './custom-community-of-microsoft.ts';
import { customerAsnPublic } from './customer-asn-public.ts';
import { defaultRouteNotReliedOn } from './default-route-not-relied-on.ts';
import { defaultRouteSparesActivation } from './default-route-spares-activation.ts';
import { defaultRouteWithPlan } from './default-route-with-plan.ts';
import { directCircuitInPortsRegion } from './direct-circuit-in-ports-region.ts';
import { directCircuitSizes } from './direct-circuit-sizes.ts';
import { directCircuitStartsMetered } from './direct-circuit-starts-metered.ts';
import { directCircuitsWithinQuota } from './direct-circuits-within-quota.ts';
import { directEnrolled } from './direct-enrolled.ts';
import { dualStackGatewayHasIpv6 } from './dual-stack-gateway-has-ipv6.ts';
import { egressOfServicesConsidered } from './egress-of-services-considered.ts';
import { equinixNotAtLosAngeles } from './equinix-not-at-los-angeles.ts';
import { extendedZoneGatewayFixed } from './extended-zone-gateway-fixed.ts';
import { extendedZoneWithoutLocal } from './extended-zone-without-local.ts';
import { fastpathAddressesWithinCircuit } from './fastpath-addresses-within-circuit.ts';
import { fastpathAddressesWithinPort } from './fastpath-addresses-within-port.ts';
import { fastpathIpv6OnDirect } from './fastpath-ipv6-on-direct.ts';
import { fastpathNetappStandard } from './fastpath-netapp-standard.ts';
import { fastpathOnCapableGateway } from './fastpath-on-capable-gateway.ts';
import { fastpathOneHubForSpokes } from './fastpath-one-hub-for-spokes.ts';
import { fastpathSpokesInRegion } from './fastpath-spokes-in-region.ts';
import { fastpathTargetsInHub } from './fastpath-targets-in-hub.ts';
import { filterInCircuitsRegion } from './filter-in-circuits-region.ts';
import { gatewayCarriesCircuit } from './gateway-carries-circuit.ts';
import { gatewayFitsItsCircuits } from './gateway-fits-its-circuits.ts';
import { gatewayLearnsWithinBudget } from './gateway-learns-within-budget.ts';
import { gatewayPublicIpNotBasic } from './gateway-public-ip-not-basic.ts';
import { gatewayRightsSuffice } from './gateway-rights-suffice.ts';
import { gatewaySkuOffered } from './gateway-sku-offered.ts';
import { gatewaySubnetAlone } from './gateway-subnet-alone.ts';
import { gatewaySubnetFitsCircuits } from './gateway-subnet-fits-circuits.ts';
import { gatewaySubnetInside } from './gateway-subnet-inside.ts';
import { gatewaySubnetIpv6A64 } from './gateway-subnet-ipv6-a-64.ts';
import { gatewaySubnetLargeEnough } from './gateway-subnet-large-enough.ts';
import { gatewaySubnetResolvesFreely } from './gateway-subnet-resolves-freely.ts';
import { gatewaySubnetRoutesFreely } from './gateway-subnet-routes-freely.ts';
import { gatewayWithinCapacity } from './gateway-within-capacity.ts';
import { globalReachAtSupportedPlaces } from './global-reach-at-supported-places.ts';
import { globalReachAtTwoPlaces } from './global-reach-at-two-places.ts';
import { globalReachInOneCloud } from './global-reach-in-one-cloud.ts';
import { globalReachPeakWithinSmaller } from './global-reach-peak-within-smaller.ts';
import { globalReachSitesDifferInAsn } from './global-reach-sites-differ-in-asn.ts';
import { globalReachSubnetApart } from './global-reach-subnet-apart.ts';
import { globalReachSubnetWellFormed } from './global-reach-subnet-well-formed.ts';
import { globalReachTierSufficient } from './global-reach-tier-sufficient.ts';
import { globalReachWithinLinkLimit } from './global-reach-within-link-limit.ts';
import { governmentTicketClosed } from './government-ticket-closed.ts';
import { inboundSessionsTranslated } from './inbound-sessions-translated.ts';
import { internetBacksUpMicrosoftPeering } from './internet-backs-up-microsoft-peering.ts';
import { ipv6OnBothEnds } from './ipv6-on-both-ends.ts';
import { ipv6WhereCarried } from './ipv6-where-carried.ts';
import { layerFitsModel } from './layer-fits-model.ts';
import { levelFitsCriticality } from './level-fits-criticality.ts';
import { linkSubnetsNotAdvertised } from './link-subnets-not-advertised.ts';
import { linkSubnetsOwn } from './link-subnets-own.ts';
import { linksActiveActive } from './links-active-active.ts';
import { linksWithinLimit } from './links-within-limit.ts';
import { localTierAtLocalLocation } from './local-tier-at-local-location.ts';
import { localTierUnlimited } from './local-tier-unlimited.ts';
import { macsecOneLinkAtATime } from './macsec-one-link-at-a-time.ts';
import { maintenanceWindowFits } from './maintenance-window-fits.ts';
import { metroWhereOffered } from './metro-where-offered.ts';
import { microsoft365Approved } from './microsoft-365-approved.ts';
import { microsoft365OnPremium } from './microsoft-365-on-premium.ts';
import { microsoftRoutesKeptApart } from './microsoft-routes-kept-apart.ts';
import { microsoftSubnetsPublic } from './microsoft-subnets-public.ts';
import { natPoolClearOfLinks } from './nat-pool-clear-of-links.ts';
import { natPoolOffTheInternet } from './nat-pool-off-the-internet.ts';
import { natPoolSharedByLinks } from './nat-pool-shared-by-links.ts';
import { networkInReach } from './network-in-reach.ts';
import { networkLinkedAtTwoLocations } from './network-linked-at-two-locations.ts';
import { networksApart } from './networks-apart.ts';
import { networksNotJoinedByCircuit } from './networks-not-joined-by-circuit.ts';
import { officeOutsideChina } from './office-outside-china.ts';
import { oneAllowRule } from './one-allow-rule.ts';
import { oneConnectionPerPair } from './one-connection-per-pair.ts';
import { oneExpressrouteGateway } from './one-expressroute-gateway.ts';
import { orderAgreedBeforeCreation } from './order-agreed-before-creation.ts';
import { overlapCounted } from './overlap-counted.ts';
import { packetsFitGateway } from './packets-fit-gateway.ts';
import { peakFitsOneLink } from './peak-fits-one-link.ts';
import { peeringClearOfNetworks } from './peering-clear-of-networks.ts';
import { portHasRoom } from './port-has-room.ts';
import { portLinksEnabled } from './port-links-enabled.ts';
import { portOffered } from './port-offered.ts';
import { portPhysicalFits } from './port-physical-fits.ts';
import { portRightsSuffice } from './port-rights-suffice.ts';
import { portWithinItsSize } from './port-within-its-size.ts';
import { preferenceBothWays } from './preference-both-ways.ts';
import { prefixesValidated } from './prefixes-validated.ts';
import { premiumWhereNeeded } from './premium-where-needed.ts';
import { prependingHeeded } from './prepending-heeded.ts';
import { prependsHeeded } from './prepends-heeded.ts';
import { privateEndpointsWithinGateway } from './private-endpoints-within-gateway.ts';
import { productionGatewayZonal } from './production-gateway-zonal.ts';
import { providerFollowsBandwidth } from './provider-follows-bandwidth.ts';
import { providerServesLocation } from './provider-serves-location.ts';
import { publicPeeringGone } from './public-peering-gone.ts';
import { reachDocumented } from './reach-documented.ts';
import { recoveryBeyondOneMetro } from './recovery-beyond-one-metro.ts';
import { redundantCircuitsApart } from './redundant-circuits-apart.ts';
import { redundantRoutesMatch } from './redundant-routes-match.ts';
import { releasedCircuitDeleted } from './released-circuit-deleted.ts';
import { replacementInOrder } from './replacement-in-order.ts';
import { resourceProviderRegistered } from './resource-provider-registered.ts';
import { routeFilterAttached } from './route-filter-attached.ts';
import { routesAnnounced } from './routes-announced.ts';
import { routesWithinLimit } from './routes-within-limit.ts';
import { routesWithinTotal } from './routes-within-total.ts';
import { routingRegistryKnown } from './routing-registry-known.ts';
import { scaleGatewayInRegion } from './scale-gateway-in-region.ts';
import { scaleUnitsInRange } from './scale-units-in-range.ts';
import { separateEdge } from './separate-edge.ts';
import { servicesReachable } from './services-reachable.ts';
import { sharedKeyWellFormed } from './shared-key-well-formed.ts';
import { siteTakesAllRoutes } from './site-takes-all-routes.ts';
import { skuOffered } from './sku-offered.ts';
import { sourceNatToPublic } from './source-nat-to-public.ts';
import { subnetWellFormed } from './subnet-well-formed.ts';
import { subnetsApart } from './subnets-apart.ts';
import { telephonyApproved } from './telephony-approved.ts';
import { testsWithOwnPrefixes } from './tests-with-own-prefixes.ts';
import { trafficCollectorFits } from './traffic-collector-fits.ts';
import { trafficFitsCircuit } from './traffic-fits-circuit.ts';
import { transitByGlobalReach } from './transit-by-global-reach.ts';
import { twoBgpSessions } from './two-bgp-sessions.ts';
import { twoEdgeRouters } from './two-edge-routers.ts';
import { vlanInRange } from './vlan-in-range.ts';
import { vlanUniquePerCircuit } from './vlan-unique-per-circuit.ts';
import { vlanUniquePerPort } from './vlan-unique-per-port.ts';
import { vpnBackupFits } from './vpn-backup-fits.ts';
import { vpnGatewayCoexists } from './vpn-gateway-coexists.ts';
import { weightInRange } from './weight-in-range.ts';
import { circuitNamedAsAzureTakes } from './circuit-named-as-azure-takes.ts';
import { networkNamedAsAzureTakes } from './network-named-as-azure-takes.ts';
import { gatewayNamedAsAzureTakes } from './gateway-named-as-azure-takes.ts';
import { portNamedAsAzureTakes } from './port-named-as-azure-takes.ts';
import { routeFilterNamedAsAzureTakes } from './route-filter-named-as-azure-takes.ts';
import { connectionNamedAsAzureTakes } from './connection-named-as-azure-takes.ts';
import { authorizationNamedAsAzureTakes } from './authorization-named-as-azure-takes.ts';
import { globalReachNamedAsAzureTakes } from './global-reach-named-as-azure-takes.ts';

/** Every check on a plan. */
export const rules: readonly Rule[] = [
  addressSpaceWellFormed,
  addressSpacesFewAtCreation,
  advertisedPrefixesPublic,
  advertisedPrefixesWithinLimit,
  announcedAlike,
  announcedClearOfNetworks,
  announcedPrefixesWithinLimit,
  announcedRoutesListed,
  announcedRoutesPublic,
  asnInRange,
  asnNotForDocumentation,
  asnNotMicrosofts,
  asnNotReserved,
  asnProvable,
  authorizationNamedAsAzureTakes,
  bandwidthOffered,
  bfdConfigured,
  bfdIntervalPossible,
  bgpEndsOnRouters,
  bothPortLinksEnabled,
  bothSessionsBuilt,
  circuitNamedAsAzureTakes,
  circuitRightsSuffice,
  circuitsWithinQuota,
  communitiesInScope,
  communitiesOfOwnCloud,
  communitiesPublished,
  connectionNamedAsAzureTakes,
  connectionRightsSuffice,
  convergencePromiseHolds,
  customCommunityOfMicrosoft,
  customerAsnPublic,
  defaultRouteNotReliedOn,
  defaultRouteSparesActivation,
  defaultRouteWithPlan,
  directCircuitInPortsRegion,
  directCircuitSizes,
  directCircuitStartsMetered,
  directCircuitsWithinQuota,
  directEnrolled,
  dualStackGatewayHasIpv6,
  egressOfServicesConsidered,
  equinixNotAtLosAngeles,
  extendedZoneGatewayFixed,
  extendedZoneWithoutLocal,
  fastpathAddressesWithinCircuit,
  fastpathAddressesWithinPort,
  fastpathIpv6OnDirect,
  fastpathNetappStandard,
  fastpathOnCapableGateway,
  fastpathOneHubForSpokes,
  fastpathSpokesInRegion,
  fastpathTargetsInHub,
  filterInCircuitsRegion,
  gatewayCarriesCircuit,
  gatewayFitsItsCircuits,
  gatewayLearnsWithinBudget,
  gatewayNamedAsAzureTakes,
  gatewayPublicIpNotBasic,
  gatewayRightsSuffice,
  gatewaySkuOffered,
  gatewaySubnetAlone,
  gatewaySubnetFitsCircuits,
  gatewaySubnetInside,
  gatewaySubnetIpv6A64,
  gatewaySubnetLargeEnough,
  gatewaySubnetResolvesFreely,
  gatewaySubnetRoutesFreely,
  gatewayWithinCapacity,
  globalReachAtSupportedPlaces,
  globalReachAtTwoPlaces,
  globalReachInOneCloud,
  globalReachNamedAsAzureTakes,
  globalReachPeakWithinSmaller,
  globalReachSitesDifferInAsn,
  globalReachSubnetApart,
  globalReachSubnetWellFormed,
  globalReachTierSufficient,
  globalReachWithinLinkLimit,
  governmentTicketClosed,
  inboundSessionsTranslated,
  internetBacksUpMicrosoftPeering,
  ipv6OnBothEnds,
  ipv6WhereCarried,
  layerFitsModel,
  levelFitsCriticality,
  linkSubnetsNotAdvertised,
  linkSubnetsOwn,
  linksActiveActive,
  linksWithinLimit,
  localTierAtLocalLocation,
  localTierUnlimited,
  macsecOneLinkAtATime,
  maintenanceWindowFits,
  metroWhereOffered,
  microsoft365Approved,
  microsoft365OnPremium,
  microsoftRoutesKeptApart,
  microsoftSubnetsPublic,
  natPoolClearOfLinks,
  natPoolOffTheInternet,
  natPoolSharedByLinks,
  networkInReach,
  networkLinkedAtTwoLocations,
  networkNamedAsAzureTakes,
  networkRoutesWithinLimit,
  networksApart,
  networksNotJoinedByCircuit,
  officeOutsideChina,
  oneAllowRule,
  oneConnectionPerPair,
  oneExpressrouteGateway,
  orderAgreedBeforeCreation,
  overlapCounted,
  packetsFitGateway,
  peakFitsOneLink,
  peeringClearOfNetworks,
  portHasRoom,
  portLinksEnabled,
  portNamedAsAzureTakes,
  portOffered,
  portPhysicalFits,
  portRightsSuffice,
  portWithinItsSize,
  preferenceBothWays,
  prefixesValidated,
  premiumWhereNeeded,
  prependingHeeded,
  prependsHeeded,
  privateEndpointsWithinGateway,
  productionGatewayZonal,
  providerFollowsBandwidth,
  providerServesLocation,
  publicPeeringGone,
  reachDocumented,
  recoveryBeyondOneMetro,
  redundantCircuitsApart,
  redundantRoutesMatch,
  releasedCircuitDeleted,
  replacementInOrder,
  resourceProviderRegistered,
  routeFilterAttached,
  routeFilterNamedAsAzureTakes,
  routesAnnounced,
  routesWithinLimit,
  routesWithinTotal,
  routingRegistryKnown,
  scaleGatewayInRegion,
  scaleUnitsInRange,
  separateEdge,
  servicesReachable,
  sharedKeyWellFormed,
  siteTakesAllRoutes,
  skuOffered,
  sourceNatToPublic,
  subnetWellFormed,
  subnetsApart,
  telephonyApproved,
  testsWithOwnPrefixes,
  trafficCollectorFits,
  trafficFitsCircuit,
  transitByGlobalReach,
  twoBgpSessions,
  twoEdgeRouters,
  vlanInRange,
  vlanUniquePerCircuit,
  vlanUniquePerPort,
  vpnBackupFits,
  vpnGatewayCoexists,
  weightInRange,
];
import { advisingRules } from './advising.ts';
import { refusingRules } from './refusing.ts';

/** Every check on a plan, in one order whoever lists it. */
export const rules: readonly Rule[] = [...refusingRules, ...advisingRules].toSorted((a, b) => (a.id < b.id ? -1 : 1));
