import type { Rule } from '#domain/shapes/rule.ts';
import { addressSpaceWellFormed } from './address-space-well-formed.ts';
import { addressSpacesFewAtCreation } from './address-spaces-few-at-creation.ts';
import { advertisedPrefixesPublic } from './advertised-prefixes-public.ts';
import { advertisedPrefixesWithinLimit } from './advertised-prefixes-within-limit.ts';
import { announcedPrefixesWithinLimit } from './announced-prefixes-within-limit.ts';
import { asnInRange } from './asn-in-range.ts';
import { asnNotForDocumentation } from './asn-not-for-documentation.ts';
import { asnNotMicrosofts } from './asn-not-microsofts.ts';
import { asnNotReserved } from './asn-not-reserved.ts';
import { asnProvable } from './asn-provable.ts';
import { bandwidthOffered } from './bandwidth-offered.ts';
import { circuitsWithinQuota } from './circuits-within-quota.ts';
import { customerAsnPublic } from './customer-asn-public.ts';
import { dualStackGatewayHasIpv6 } from './dual-stack-gateway-has-ipv6.ts';
import { dualStackGatewayMeetsDualStackPeering } from './dual-stack-gateway-meets-dual-stack-peering.ts';
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
import { gatewayFitsItsCircuits } from './gateway-fits-its-circuits.ts';
import { gatewayLearnsWithinBudget } from './gateway-learns-within-budget.ts';
import { gatewayPublicIpNotBasic } from './gateway-public-ip-not-basic.ts';
import { gatewaySkuOffered } from './gateway-sku-offered.ts';
import { gatewaySubnetAlone } from './gateway-subnet-alone.ts';
import { gatewaySubnetFitsCircuits } from './gateway-subnet-fits-circuits.ts';
import { gatewaySubnetInside } from './gateway-subnet-inside.ts';
import { gatewaySubnetIpv6A64 } from './gateway-subnet-ipv6-a-64.ts';
import { gatewaySubnetLargeEnough } from './gateway-subnet-large-enough.ts';
import { gatewaySubnetResolvesFreely } from './gateway-subnet-resolves-freely.ts';
import { gatewaySubnetRoutesFreely } from './gateway-subnet-routes-freely.ts';
import { gatewayWithinCapacity } from './gateway-within-capacity.ts';
import { linkSubnetsNotAdvertised } from './link-subnets-not-advertised.ts';
import { linkSubnetsOwn } from './link-subnets-own.ts';
import { linksWithinLimit } from './links-within-limit.ts';
import { localTierAtLocalLocation } from './local-tier-at-local-location.ts';
import { localTierUnlimited } from './local-tier-unlimited.ts';
import { microsoftSubnetsPublic } from './microsoft-subnets-public.ts';
import { networkInReach } from './network-in-reach.ts';
import { networkLinkedAtTwoLocations } from './network-linked-at-two-locations.ts';
import { networksApart } from './networks-apart.ts';
import { networksNotJoinedByCircuit } from './networks-not-joined-by-circuit.ts';
import { oneConnectionPerPair } from './one-connection-per-pair.ts';
import { oneExpressrouteGateway } from './one-expressroute-gateway.ts';
import { orderAgreedBeforeCreation } from './order-agreed-before-creation.ts';
import { packetsFitGateway } from './packets-fit-gateway.ts';
import { peeringClearOfNetworks } from './peering-clear-of-networks.ts';
import { privateEndpointsWithinGateway } from './private-endpoints-within-gateway.ts';
import { productionGatewayZonal } from './production-gateway-zonal.ts';
import { providerServesLocation } from './provider-serves-location.ts';
import { publicPeeringGone } from './public-peering-gone.ts';
import { routingRegistryKnown } from './routing-registry-known.ts';
import { scaleGatewayInRegion } from './scale-gateway-in-region.ts';
import { scaleUnitsInRange } from './scale-units-in-range.ts';
import { separateEdge } from './separate-edge.ts';
import { sharedKeyWellFormed } from './shared-key-well-formed.ts';
import { skuOffered } from './sku-offered.ts';
import { subnetWellFormed } from './subnet-well-formed.ts';
import { subnetsApart } from './subnets-apart.ts';
import { vlanInRange } from './vlan-in-range.ts';
import { vlanUniquePerCircuit } from './vlan-unique-per-circuit.ts';
import { vpnGatewayCoexists } from './vpn-gateway-coexists.ts';
import { weightInRange } from './weight-in-range.ts';

/** Every check on a plan. */
export const rules: readonly Rule[] = [
  addressSpaceWellFormed,
  addressSpacesFewAtCreation,
  advertisedPrefixesPublic,
  advertisedPrefixesWithinLimit,
  announcedPrefixesWithinLimit,
  asnInRange,
  asnNotForDocumentation,
  asnNotMicrosofts,
  asnNotReserved,
  asnProvable,
  bandwidthOffered,
  circuitsWithinQuota,
  customerAsnPublic,
  dualStackGatewayHasIpv6,
  dualStackGatewayMeetsDualStackPeering,
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
  gatewayFitsItsCircuits,
  gatewayLearnsWithinBudget,
  gatewayPublicIpNotBasic,
  gatewaySkuOffered,
  gatewaySubnetAlone,
  gatewaySubnetFitsCircuits,
  gatewaySubnetInside,
  gatewaySubnetIpv6A64,
  gatewaySubnetLargeEnough,
  gatewaySubnetResolvesFreely,
  gatewaySubnetRoutesFreely,
  gatewayWithinCapacity,
  linkSubnetsNotAdvertised,
  linkSubnetsOwn,
  linksWithinLimit,
  localTierAtLocalLocation,
  localTierUnlimited,
  microsoftSubnetsPublic,
  networkInReach,
  networkLinkedAtTwoLocations,
  networksApart,
  networksNotJoinedByCircuit,
  oneConnectionPerPair,
  oneExpressrouteGateway,
  orderAgreedBeforeCreation,
  packetsFitGateway,
  peeringClearOfNetworks,
  privateEndpointsWithinGateway,
  productionGatewayZonal,
  providerServesLocation,
  publicPeeringGone,
  routingRegistryKnown,
  scaleGatewayInRegion,
  scaleUnitsInRange,
  separateEdge,
  sharedKeyWellFormed,
  skuOffered,
  subnetWellFormed,
  subnetsApart,
  vlanInRange,
  vlanUniquePerCircuit,
  vpnGatewayCoexists,
  weightInRange,
];
