import type { Rule } from '#domain/shapes/rule.ts';
import { addressSpaceWellFormed } from './address-space-well-formed.ts';
import { advertisedPrefixesPublic } from './advertised-prefixes-public.ts';
import { advertisedPrefixesWithinLimit } from './advertised-prefixes-within-limit.ts';
import { asnInRange } from './asn-in-range.ts';
import { asnNotForDocumentation } from './asn-not-for-documentation.ts';
import { asnNotMicrosofts } from './asn-not-microsofts.ts';
import { asnNotReserved } from './asn-not-reserved.ts';
import { asnProvable } from './asn-provable.ts';
import { bandwidthOffered } from './bandwidth-offered.ts';
import { circuitsPerNetworkWithinLimit } from './circuits-per-network-within-limit.ts';
import { circuitsWithinQuota } from './circuits-within-quota.ts';
import { customerAsnPublic } from './customer-asn-public.ts';
import { egressOfServicesConsidered } from './egress-of-services-considered.ts';
import { equinixNotAtLosAngeles } from './equinix-not-at-los-angeles.ts';
import { gatewaySkuOffered } from './gateway-sku-offered.ts';
import { gatewaySubnetInside } from './gateway-subnet-inside.ts';
import { gatewaySubnetLargeEnough } from './gateway-subnet-large-enough.ts';
import { globalReachAtSupportedPlaces } from './global-reach-at-supported-places.ts';
import { globalReachAtTwoPlaces } from './global-reach-at-two-places.ts';
import { globalReachInOneCloud } from './global-reach-in-one-cloud.ts';
import { globalReachPeakWithinSmaller } from './global-reach-peak-within-smaller.ts';
import { globalReachSitesDifferInAsn } from './global-reach-sites-differ-in-asn.ts';
import { globalReachSubnetApart } from './global-reach-subnet-apart.ts';
import { globalReachSubnetWellFormed } from './global-reach-subnet-well-formed.ts';
import { globalReachTierSufficient } from './global-reach-tier-sufficient.ts';
import { globalReachWithinLinkLimit } from './global-reach-within-link-limit.ts';
import { linkSubnetsNotAdvertised } from './link-subnets-not-advertised.ts';
import { linkSubnetsOwn } from './link-subnets-own.ts';
import { linksWithinLimit } from './links-within-limit.ts';
import { localTierAtLocalLocation } from './local-tier-at-local-location.ts';
import { localTierUnlimited } from './local-tier-unlimited.ts';
import { microsoftSubnetsPublic } from './microsoft-subnets-public.ts';
import { networkInReach } from './network-in-reach.ts';
import { networkRoutesWithinLimit } from './network-routes-within-limit.ts';
import { networksApart } from './networks-apart.ts';
import { oneConnectionPerPair } from './one-connection-per-pair.ts';
import { orderAgreedBeforeCreation } from './order-agreed-before-creation.ts';
import { peeringClearOfNetworks } from './peering-clear-of-networks.ts';
import { privateRoutesWithinLimit } from './private-routes-within-limit.ts';
import { providerServesLocation } from './provider-serves-location.ts';
import { publicPeeringGone } from './public-peering-gone.ts';
import { reachDocumented } from './reach-documented.ts';
import { releasedCircuitDeleted } from './released-circuit-deleted.ts';
import { routesWithinTotal } from './routes-within-total.ts';
import { routingRegistryKnown } from './routing-registry-known.ts';
import { separateEdge } from './separate-edge.ts';
import { sharedKeyWellFormed } from './shared-key-well-formed.ts';
import { siteTakesAllRoutes } from './site-takes-all-routes.ts';
import { skuOffered } from './sku-offered.ts';
import { subnetWellFormed } from './subnet-well-formed.ts';
import { subnetsApart } from './subnets-apart.ts';
import { trafficCollectorFits } from './traffic-collector-fits.ts';
import { vlanInRange } from './vlan-in-range.ts';
import { vlanUniquePerCircuit } from './vlan-unique-per-circuit.ts';

/** Every check on a plan. */
export const rules: readonly Rule[] = [
  addressSpaceWellFormed,
  advertisedPrefixesPublic,
  advertisedPrefixesWithinLimit,
  asnInRange,
  asnNotForDocumentation,
  asnNotMicrosofts,
  asnNotReserved,
  asnProvable,
  bandwidthOffered,
  circuitsPerNetworkWithinLimit,
  circuitsWithinQuota,
  customerAsnPublic,
  egressOfServicesConsidered,
  equinixNotAtLosAngeles,
  gatewaySkuOffered,
  gatewaySubnetInside,
  gatewaySubnetLargeEnough,
  globalReachAtSupportedPlaces,
  globalReachAtTwoPlaces,
  globalReachInOneCloud,
  globalReachPeakWithinSmaller,
  globalReachSitesDifferInAsn,
  globalReachSubnetApart,
  globalReachSubnetWellFormed,
  globalReachTierSufficient,
  globalReachWithinLinkLimit,
  linkSubnetsNotAdvertised,
  linkSubnetsOwn,
  linksWithinLimit,
  localTierAtLocalLocation,
  localTierUnlimited,
  microsoftSubnetsPublic,
  networkInReach,
  networkRoutesWithinLimit,
  networksApart,
  oneConnectionPerPair,
  orderAgreedBeforeCreation,
  peeringClearOfNetworks,
  privateRoutesWithinLimit,
  providerServesLocation,
  publicPeeringGone,
  reachDocumented,
  releasedCircuitDeleted,
  routesWithinTotal,
  routingRegistryKnown,
  separateEdge,
  sharedKeyWellFormed,
  siteTakesAllRoutes,
  skuOffered,
  subnetWellFormed,
  subnetsApart,
  trafficCollectorFits,
  vlanInRange,
  vlanUniquePerCircuit,
];
