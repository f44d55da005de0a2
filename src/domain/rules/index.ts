import type { Rule } from '#domain/shapes/rule.ts';
import { addressSpaceWellFormed } from './address-space-well-formed.ts';
import { advertisedPrefixesPublic } from './advertised-prefixes-public.ts';
import { advertisedPrefixesWithinLimit } from './advertised-prefixes-within-limit.ts';
import { announcedRoutesListed } from './announced-routes-listed.ts';
import { announcedRoutesPublic } from './announced-routes-public.ts';
import { asnInRange } from './asn-in-range.ts';
import { asnNotForDocumentation } from './asn-not-for-documentation.ts';
import { asnNotMicrosofts } from './asn-not-microsofts.ts';
import { asnNotReserved } from './asn-not-reserved.ts';
import { asnProvable } from './asn-provable.ts';
import { bandwidthOffered } from './bandwidth-offered.ts';
import { circuitsWithinQuota } from './circuits-within-quota.ts';
import { communitiesInScope } from './communities-in-scope.ts';
import { communitiesOfOwnCloud } from './communities-of-own-cloud.ts';
import { communitiesPublished } from './communities-published.ts';
import { customerAsnPublic } from './customer-asn-public.ts';
import { filterInCircuitsRegion } from './filter-in-circuits-region.ts';
import { gatewaySkuOffered } from './gateway-sku-offered.ts';
import { gatewaySubnetInside } from './gateway-subnet-inside.ts';
import { gatewaySubnetLargeEnough } from './gateway-subnet-large-enough.ts';
import { governmentTicketClosed } from './government-ticket-closed.ts';
import { inboundSessionsTranslated } from './inbound-sessions-translated.ts';
import { internetBacksUpMicrosoftPeering } from './internet-backs-up-microsoft-peering.ts';
import { linkSubnetsNotAdvertised } from './link-subnets-not-advertised.ts';
import { linkSubnetsOwn } from './link-subnets-own.ts';
import { linksWithinLimit } from './links-within-limit.ts';
import { localTierAtLocalLocation } from './local-tier-at-local-location.ts';
import { localTierUnlimited } from './local-tier-unlimited.ts';
import { microsoft365Approved } from './microsoft-365-approved.ts';
import { microsoft365OnPremium } from './microsoft-365-on-premium.ts';
import { microsoftSubnetsPublic } from './microsoft-subnets-public.ts';
import { natPoolClearOfLinks } from './nat-pool-clear-of-links.ts';
import { natPoolOffTheInternet } from './nat-pool-off-the-internet.ts';
import { natPoolSharedByLinks } from './nat-pool-shared-by-links.ts';
import { networkInReach } from './network-in-reach.ts';
import { networksApart } from './networks-apart.ts';
import { officeOutsideChina } from './office-outside-china.ts';
import { oneAllowRule } from './one-allow-rule.ts';
import { oneConnectionPerPair } from './one-connection-per-pair.ts';
import { orderAgreedBeforeCreation } from './order-agreed-before-creation.ts';
import { peeringClearOfNetworks } from './peering-clear-of-networks.ts';
import { prefixesValidated } from './prefixes-validated.ts';
import { prependingHeeded } from './prepending-heeded.ts';
import { providerServesLocation } from './provider-serves-location.ts';
import { publicPeeringGone } from './public-peering-gone.ts';
import { routeFilterAttached } from './route-filter-attached.ts';
import { routingRegistryKnown } from './routing-registry-known.ts';
import { separateEdge } from './separate-edge.ts';
import { servicesReachable } from './services-reachable.ts';
import { sharedKeyWellFormed } from './shared-key-well-formed.ts';
import { skuOffered } from './sku-offered.ts';
import { sourceNatToPublic } from './source-nat-to-public.ts';
import { subnetWellFormed } from './subnet-well-formed.ts';
import { subnetsApart } from './subnets-apart.ts';
import { telephonyApproved } from './telephony-approved.ts';
import { vlanInRange } from './vlan-in-range.ts';
import { vlanUniquePerCircuit } from './vlan-unique-per-circuit.ts';

/** Every check on a plan. */
export const rules: readonly Rule[] = [
  addressSpaceWellFormed,
  advertisedPrefixesPublic,
  advertisedPrefixesWithinLimit,
  announcedRoutesListed,
  announcedRoutesPublic,
  asnInRange,
  asnNotForDocumentation,
  asnNotMicrosofts,
  asnNotReserved,
  asnProvable,
  bandwidthOffered,
  circuitsWithinQuota,
  communitiesInScope,
  communitiesOfOwnCloud,
  communitiesPublished,
  customerAsnPublic,
  filterInCircuitsRegion,
  gatewaySkuOffered,
  gatewaySubnetInside,
  gatewaySubnetLargeEnough,
  governmentTicketClosed,
  inboundSessionsTranslated,
  internetBacksUpMicrosoftPeering,
  linkSubnetsNotAdvertised,
  linkSubnetsOwn,
  linksWithinLimit,
  localTierAtLocalLocation,
  localTierUnlimited,
  microsoft365Approved,
  microsoft365OnPremium,
  microsoftSubnetsPublic,
  natPoolClearOfLinks,
  natPoolOffTheInternet,
  natPoolSharedByLinks,
  networkInReach,
  networksApart,
  officeOutsideChina,
  oneAllowRule,
  oneConnectionPerPair,
  orderAgreedBeforeCreation,
  peeringClearOfNetworks,
  prefixesValidated,
  prependingHeeded,
  providerServesLocation,
  publicPeeringGone,
  routeFilterAttached,
  routingRegistryKnown,
  separateEdge,
  servicesReachable,
  sharedKeyWellFormed,
  skuOffered,
  sourceNatToPublic,
  subnetWellFormed,
  subnetsApart,
  telephonyApproved,
  vlanInRange,
  vlanUniquePerCircuit,
];
