import type { Rule } from '#domain/shapes/rule.ts';
import { addressSpaceWellFormed } from './address-space-well-formed.ts';
import { addressSpacesFewAtCreation } from './address-spaces-few-at-creation.ts';
import { advertisedPrefixesPublic } from './advertised-prefixes-public.ts';
import { advertisedPrefixesWithinLimit } from './advertised-prefixes-within-limit.ts';
import { asnInRange } from './asn-in-range.ts';
import { asnNotForDocumentation } from './asn-not-for-documentation.ts';
import { asnNotMicrosofts } from './asn-not-microsofts.ts';
import { asnNotReserved } from './asn-not-reserved.ts';
import { authorizationNamedAsAzureTakes } from './authorization-named-as-azure-takes.ts';
import { bandwidthOffered } from './bandwidth-offered.ts';
import { circuitNamedAsAzureTakes } from './circuit-named-as-azure-takes.ts';
import { circuitRightsSuffice } from './circuit-rights-suffice.ts';
import { circuitsWithinQuota } from './circuits-within-quota.ts';
import { communitiesOfOwnCloud } from './communities-of-own-cloud.ts';
import { connectionNamedAsAzureTakes } from './connection-named-as-azure-takes.ts';
import { connectionRightsSuffice } from './connection-rights-suffice.ts';
import { customerAsnPublic } from './customer-asn-public.ts';
import { directCircuitInPortsRegion } from './direct-circuit-in-ports-region.ts';
import { directCircuitSizes } from './direct-circuit-sizes.ts';
import { directCircuitStartsMetered } from './direct-circuit-starts-metered.ts';
import { directCircuitsWithinQuota } from './direct-circuits-within-quota.ts';
import { directEnrolled } from './direct-enrolled.ts';
import { dualStackGatewayHasIpv6 } from './dual-stack-gateway-has-ipv6.ts';
import { equinixNotAtLosAngeles } from './equinix-not-at-los-angeles.ts';
import { extendedZoneGatewayFixed } from './extended-zone-gateway-fixed.ts';
import { extendedZoneWithoutLocal } from './extended-zone-without-local.ts';
import { fastpathOnCapableGateway } from './fastpath-on-capable-gateway.ts';
import { filterInCircuitsRegion } from './filter-in-circuits-region.ts';
import { gatewayNamedAsAzureTakes } from './gateway-named-as-azure-takes.ts';
import { gatewayPublicIpNotBasic } from './gateway-public-ip-not-basic.ts';
import { gatewayRightsSuffice } from './gateway-rights-suffice.ts';
import { gatewaySkuOffered } from './gateway-sku-offered.ts';
import { gatewaySubnetAlone } from './gateway-subnet-alone.ts';
import { gatewaySubnetFitsCircuits } from './gateway-subnet-fits-circuits.ts';
import { gatewaySubnetInside } from './gateway-subnet-inside.ts';
import { gatewaySubnetIpv6A64 } from './gateway-subnet-ipv6-a-64.ts';
import { gatewaySubnetLargeEnough } from './gateway-subnet-large-enough.ts';
import { gatewaySubnetRoutesFreely } from './gateway-subnet-routes-freely.ts';
import { globalReachAtSupportedPlaces } from './global-reach-at-supported-places.ts';
import { globalReachAtTwoPlaces } from './global-reach-at-two-places.ts';
import { globalReachInOneCloud } from './global-reach-in-one-cloud.ts';
import { globalReachNamedAsAzureTakes } from './global-reach-named-as-azure-takes.ts';
import { globalReachPeakWithinSmaller } from './global-reach-peak-within-smaller.ts';
import { globalReachSubnetApart } from './global-reach-subnet-apart.ts';
import { globalReachSubnetWellFormed } from './global-reach-subnet-well-formed.ts';
import { globalReachTierSufficient } from './global-reach-tier-sufficient.ts';
import { globalReachWithinLinkLimit } from './global-reach-within-link-limit.ts';
import { governmentTicketClosed } from './government-ticket-closed.ts';
import { ipv6OnBothEnds } from './ipv6-on-both-ends.ts';
import { linkSubnetsOwn } from './link-subnets-own.ts';
import { linksWithinLimit } from './links-within-limit.ts';
import { localTierAtLocalLocation } from './local-tier-at-local-location.ts';
import { localTierUnlimited } from './local-tier-unlimited.ts';
import { microsoft365Approved } from './microsoft-365-approved.ts';
import { microsoft365OnPremium } from './microsoft-365-on-premium.ts';
import { microsoftSubnetsPublic } from './microsoft-subnets-public.ts';
import { networkInReach } from './network-in-reach.ts';
import { networkNamedAsAzureTakes } from './network-named-as-azure-takes.ts';
import { officeOutsideChina } from './office-outside-china.ts';
import { oneAllowRule } from './one-allow-rule.ts';
import { oneConnectionPerPair } from './one-connection-per-pair.ts';
import { oneExpressrouteGateway } from './one-expressroute-gateway.ts';
import { orderAgreedBeforeCreation } from './order-agreed-before-creation.ts';
import { overlapCounted } from './overlap-counted.ts';
import { peeringClearOfNetworks } from './peering-clear-of-networks.ts';
import { portHasRoom } from './port-has-room.ts';
import { portLinksEnabled } from './port-links-enabled.ts';
import { portNamedAsAzureTakes } from './port-named-as-azure-takes.ts';
import { portOffered } from './port-offered.ts';
import { portRightsSuffice } from './port-rights-suffice.ts';
import { portWithinItsSize } from './port-within-its-size.ts';
import { providerServesLocation } from './provider-serves-location.ts';
import { resourceProviderRegistered } from './resource-provider-registered.ts';
import { routeFilterNamedAsAzureTakes } from './route-filter-named-as-azure-takes.ts';
import { routingRegistryKnown } from './routing-registry-known.ts';
import { scaleGatewayInRegion } from './scale-gateway-in-region.ts';
import { scaleUnitsInRange } from './scale-units-in-range.ts';
import { sharedKeyWellFormed } from './shared-key-well-formed.ts';
import { skuOffered } from './sku-offered.ts';
import { subnetWellFormed } from './subnet-well-formed.ts';
import { subnetsApart } from './subnets-apart.ts';
import { vlanInRange } from './vlan-in-range.ts';
import { vlanUniquePerCircuit } from './vlan-unique-per-circuit.ts';
import { vlanUniquePerPort } from './vlan-unique-per-port.ts';
import { weightInRange } from './weight-in-range.ts';

/** Checks that stand in the way of an action: verdicts need them from the first moment. */
export const refusingRules: readonly Rule[] = [
  addressSpaceWellFormed,
  addressSpacesFewAtCreation,
  advertisedPrefixesPublic,
  advertisedPrefixesWithinLimit,
  asnInRange,
  asnNotForDocumentation,
  asnNotMicrosofts,
  asnNotReserved,
  authorizationNamedAsAzureTakes,
  bandwidthOffered,
  circuitNamedAsAzureTakes,
  circuitRightsSuffice,
  circuitsWithinQuota,
  communitiesOfOwnCloud,
  connectionNamedAsAzureTakes,
  connectionRightsSuffice,
  customerAsnPublic,
  directCircuitInPortsRegion,
  directCircuitSizes,
  directCircuitStartsMetered,
  directCircuitsWithinQuota,
  directEnrolled,
  dualStackGatewayHasIpv6,
  equinixNotAtLosAngeles,
  extendedZoneGatewayFixed,
  extendedZoneWithoutLocal,
  fastpathOnCapableGateway,
  filterInCircuitsRegion,
  gatewayNamedAsAzureTakes,
  gatewayPublicIpNotBasic,
  gatewayRightsSuffice,
  gatewaySkuOffered,
  gatewaySubnetAlone,
  gatewaySubnetFitsCircuits,
  gatewaySubnetInside,
  gatewaySubnetIpv6A64,
  gatewaySubnetLargeEnough,
  gatewaySubnetRoutesFreely,
  globalReachAtSupportedPlaces,
  globalReachAtTwoPlaces,
  globalReachInOneCloud,
  globalReachNamedAsAzureTakes,
  globalReachPeakWithinSmaller,
  globalReachSubnetApart,
  globalReachSubnetWellFormed,
  globalReachTierSufficient,
  globalReachWithinLinkLimit,
  governmentTicketClosed,
  ipv6OnBothEnds,
  linkSubnetsOwn,
  linksWithinLimit,
  localTierAtLocalLocation,
  localTierUnlimited,
  microsoft365Approved,
  microsoft365OnPremium,
  microsoftSubnetsPublic,
  networkInReach,
  networkNamedAsAzureTakes,
  officeOutsideChina,
  oneAllowRule,
  oneConnectionPerPair,
  oneExpressrouteGateway,
  orderAgreedBeforeCreation,
  overlapCounted,
  peeringClearOfNetworks,
  portHasRoom,
  portLinksEnabled,
  portNamedAsAzureTakes,
  portOffered,
  portRightsSuffice,
  portWithinItsSize,
  providerServesLocation,
  resourceProviderRegistered,
  routeFilterNamedAsAzureTakes,
  routingRegistryKnown,
  scaleGatewayInRegion,
  scaleUnitsInRange,
  sharedKeyWellFormed,
  skuOffered,
  subnetWellFormed,
  subnetsApart,
  vlanInRange,
  vlanUniquePerCircuit,
  vlanUniquePerPort,
  weightInRange,
];
