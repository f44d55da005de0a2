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
import { circuitsWithinQuota } from './circuits-within-quota.ts';
import { customerAsnPublic } from './customer-asn-public.ts';
import { gatewayCarriesCircuit } from './gateway-carries-circuit.ts';
import { gatewaySkuOffered } from './gateway-sku-offered.ts';
import { gatewaySubnetInside } from './gateway-subnet-inside.ts';
import { gatewaySubnetLargeEnough } from './gateway-subnet-large-enough.ts';
import { layerFitsModel } from './layer-fits-model.ts';
import { linkSubnetsNotAdvertised } from './link-subnets-not-advertised.ts';
import { linkSubnetsOwn } from './link-subnets-own.ts';
import { linksWithinLimit } from './links-within-limit.ts';
import { localTierAtLocalLocation } from './local-tier-at-local-location.ts';
import { localTierUnlimited } from './local-tier-unlimited.ts';
import { metroWhereOffered } from './metro-where-offered.ts';
import { microsoftSubnetsPublic } from './microsoft-subnets-public.ts';
import { networkInReach } from './network-in-reach.ts';
import { networksApart } from './networks-apart.ts';
import { oneConnectionPerPair } from './one-connection-per-pair.ts';
import { orderAgreedBeforeCreation } from './order-agreed-before-creation.ts';
import { peakFitsOneLink } from './peak-fits-one-link.ts';
import { peeringClearOfNetworks } from './peering-clear-of-networks.ts';
import { portHasRoom } from './port-has-room.ts';
import { premiumWhereNeeded } from './premium-where-needed.ts';
import { providerFollowsBandwidth } from './provider-follows-bandwidth.ts';
import { providerServesLocation } from './provider-serves-location.ts';
import { publicPeeringGone } from './public-peering-gone.ts';
import { resourceProviderRegistered } from './resource-provider-registered.ts';
import { routingRegistryKnown } from './routing-registry-known.ts';
import { separateEdge } from './separate-edge.ts';
import { sharedKeyWellFormed } from './shared-key-well-formed.ts';
import { skuOffered } from './sku-offered.ts';
import { subnetWellFormed } from './subnet-well-formed.ts';
import { subnetsApart } from './subnets-apart.ts';
import { trafficFitsCircuit } from './traffic-fits-circuit.ts';
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
  circuitsWithinQuota,
  customerAsnPublic,
  gatewayCarriesCircuit,
  gatewaySkuOffered,
  gatewaySubnetInside,
  gatewaySubnetLargeEnough,
  layerFitsModel,
  linkSubnetsNotAdvertised,
  linkSubnetsOwn,
  linksWithinLimit,
  localTierAtLocalLocation,
  localTierUnlimited,
  metroWhereOffered,
  microsoftSubnetsPublic,
  networkInReach,
  networksApart,
  oneConnectionPerPair,
  orderAgreedBeforeCreation,
  peakFitsOneLink,
  peeringClearOfNetworks,
  portHasRoom,
  premiumWhereNeeded,
  providerFollowsBandwidth,
  providerServesLocation,
  publicPeeringGone,
  resourceProviderRegistered,
  routingRegistryKnown,
  separateEdge,
  sharedKeyWellFormed,
  skuOffered,
  subnetWellFormed,
  subnetsApart,
  trafficFitsCircuit,
  vlanInRange,
  vlanUniquePerCircuit,
];
