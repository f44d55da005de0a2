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
import { bfdConfigured } from './bfd-configured.ts';
import { bfdIntervalPossible } from './bfd-interval-possible.ts';
import { bgpEndsStateless } from './bgp-ends-stateless.ts';
import { bothPortLinksEnabled } from './both-port-links-enabled.ts';
import { circuitRightsSuffice } from './circuit-rights-suffice.ts';
import { circuitsWithinQuota } from './circuits-within-quota.ts';
import { connectionRightsSuffice } from './connection-rights-suffice.ts';
import { convergencePromiseHolds } from './convergence-promise-holds.ts';
import { customerAsnPublic } from './customer-asn-public.ts';
import { directCircuitInPortsRegion } from './direct-circuit-in-ports-region.ts';
import { directCircuitSizes } from './direct-circuit-sizes.ts';
import { directCircuitStartsMetered } from './direct-circuit-starts-metered.ts';
import { directCircuitsWithinQuota } from './direct-circuits-within-quota.ts';
import { directEnrolled } from './direct-enrolled.ts';
import { gatewayRightsSuffice } from './gateway-rights-suffice.ts';
import { gatewaySkuOffered } from './gateway-sku-offered.ts';
import { gatewaySubnetInside } from './gateway-subnet-inside.ts';
import { gatewaySubnetLargeEnough } from './gateway-subnet-large-enough.ts';
import { levelFitsCriticality } from './level-fits-criticality.ts';
import { linkSubnetsNotAdvertised } from './link-subnets-not-advertised.ts';
import { linkSubnetsOwn } from './link-subnets-own.ts';
import { linksActiveActive } from './links-active-active.ts';
import { linksWithinLimit } from './links-within-limit.ts';
import { localTierAtLocalLocation } from './local-tier-at-local-location.ts';
import { localTierUnlimited } from './local-tier-unlimited.ts';
import { macsecOneLinkAtATime } from './macsec-one-link-at-a-time.ts';
import { maintenanceWindowFits } from './maintenance-window-fits.ts';
import { microsoftSubnetsPublic } from './microsoft-subnets-public.ts';
import { networkInReach } from './network-in-reach.ts';
import { networksApart } from './networks-apart.ts';
import { oneConnectionPerPair } from './one-connection-per-pair.ts';
import { orderAgreedBeforeCreation } from './order-agreed-before-creation.ts';
import { overlapCounted } from './overlap-counted.ts';
import { peeringClearOfNetworks } from './peering-clear-of-networks.ts';
import { portLinksEnabled } from './port-links-enabled.ts';
import { portOffered } from './port-offered.ts';
import { portPhysicalFits } from './port-physical-fits.ts';
import { portRightsSuffice } from './port-rights-suffice.ts';
import { portWithinItsSize } from './port-within-its-size.ts';
import { prependsHeeded } from './prepends-heeded.ts';
import { providerServesLocation } from './provider-serves-location.ts';
import { publicPeeringGone } from './public-peering-gone.ts';
import { recoveryBeyondOneMetro } from './recovery-beyond-one-metro.ts';
import { redundantCircuitsApart } from './redundant-circuits-apart.ts';
import { redundantRoutesMatch } from './redundant-routes-match.ts';
import { replacementInOrder } from './replacement-in-order.ts';
import { routingRegistryKnown } from './routing-registry-known.ts';
import { separateEdge } from './separate-edge.ts';
import { sharedKeyWellFormed } from './shared-key-well-formed.ts';
import { skuOffered } from './sku-offered.ts';
import { subnetWellFormed } from './subnet-well-formed.ts';
import { subnetsApart } from './subnets-apart.ts';
import { testsWithOwnPrefixes } from './tests-with-own-prefixes.ts';
import { twoEdgeRouters } from './two-edge-routers.ts';
import { vlanInRange } from './vlan-in-range.ts';
import { vlanUniquePerCircuit } from './vlan-unique-per-circuit.ts';
import { vlanUniquePerPort } from './vlan-unique-per-port.ts';
import { vpnBackupFits } from './vpn-backup-fits.ts';

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
  bfdConfigured,
  bfdIntervalPossible,
  bgpEndsStateless,
  bothPortLinksEnabled,
  circuitRightsSuffice,
  circuitsWithinQuota,
  connectionRightsSuffice,
  convergencePromiseHolds,
  customerAsnPublic,
  directCircuitInPortsRegion,
  directCircuitSizes,
  directCircuitStartsMetered,
  directCircuitsWithinQuota,
  directEnrolled,
  gatewayRightsSuffice,
  gatewaySkuOffered,
  gatewaySubnetInside,
  gatewaySubnetLargeEnough,
  levelFitsCriticality,
  linkSubnetsNotAdvertised,
  linkSubnetsOwn,
  linksActiveActive,
  linksWithinLimit,
  localTierAtLocalLocation,
  localTierUnlimited,
  macsecOneLinkAtATime,
  maintenanceWindowFits,
  microsoftSubnetsPublic,
  networkInReach,
  networksApart,
  oneConnectionPerPair,
  orderAgreedBeforeCreation,
  overlapCounted,
  peeringClearOfNetworks,
  portLinksEnabled,
  portOffered,
  portPhysicalFits,
  portRightsSuffice,
  portWithinItsSize,
  prependsHeeded,
  providerServesLocation,
  publicPeeringGone,
  recoveryBeyondOneMetro,
  redundantCircuitsApart,
  redundantRoutesMatch,
  replacementInOrder,
  routingRegistryKnown,
  separateEdge,
  sharedKeyWellFormed,
  skuOffered,
  subnetWellFormed,
  subnetsApart,
  testsWithOwnPrefixes,
  twoEdgeRouters,
  vlanInRange,
  vlanUniquePerCircuit,
  vlanUniquePerPort,
  vpnBackupFits,
];
