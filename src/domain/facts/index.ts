import type { Fact } from '#domain/shapes/fact.ts';
import { authorizationFacts } from './authorization-facts.ts';
import { bandwidthFacts } from './bandwidth-facts.ts';
import { bgpFacts } from './bgp-facts.ts';
import { billingFacts } from './billing-facts.ts';
import { circuitFacts } from './circuit-facts.ts';
import { directFacts } from './direct-facts.ts';
import { encryptionFacts } from './encryption-facts.ts';
import { fastpathFacts } from './fastpath-facts.ts';
import { gatewayFacts } from './gateway-facts.ts';
import { globalReachFacts } from './global-reach-facts.ts';
import { linkFacts } from './link-facts.ts';
import { microsoftPeeringFacts } from './microsoft-peering-facts.ts';
import { migrationFacts } from './migration-facts.ts';
import { peeringFacts } from './peering-facts.ts';
import { placeFacts } from './place-facts.ts';
import { providerFacts } from './provider-facts.ts';
import { resiliencyFacts } from './resiliency-facts.ts';

/** Everything worth knowing that is no fault. */
export const facts: readonly Fact[] = [
  ...authorizationFacts,
  ...bandwidthFacts,
  ...bgpFacts,
  ...billingFacts,
  ...circuitFacts,
  ...directFacts,
  ...encryptionFacts,
  ...fastpathFacts,
  ...gatewayFacts,
  ...globalReachFacts,
  ...linkFacts,
  ...microsoftPeeringFacts,
  ...migrationFacts,
  ...peeringFacts,
  ...placeFacts,
  ...providerFacts,
  ...resiliencyFacts,
];
