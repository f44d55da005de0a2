import type { RuleId } from '#domain/catalog/rule-ids.ts';
import type { Pair } from './example.ts';
import { asymExamples } from './asym-examples.ts';
import { authExamples } from './auth-examples.ts';
import { bandwidthExamples } from './bandwidth-examples.ts';
import { bgpExamples } from './bgp-examples.ts';
import { billExamples } from './bill-examples.ts';
import { circuitExamples } from './circuit-examples.ts';
import { erdExamples } from './erd-examples.ts';
import { fpExamples } from './fp-examples.ts';
import { geoExamples } from './geo-examples.ts';
import { globalReachExamples } from './global-reach-examples.ts';
import { gwExamples } from './gw-examples.ts';
import { haExamples } from './ha-examples.ts';
import { ipv6Examples } from './ipv6-examples.ts';
import { limitExamples } from './limit-examples.ts';
import { localExamples, cloudExamples } from './local-cloud-examples.ts';
import { migExamples } from './migration-examples.ts';
import { msftExamples } from './msft-examples.ts';
import { peerExamples } from './peer-examples.ts';
import { peerPrivExamples } from './peer-priv-examples.ts';
import { peerPubExamples } from './peer-pub-examples.ts';
import { providerExamples } from './provider-examples.ts';
import { rbacExamples } from './rbac-examples.ts';
import { rfExamples, natExamples } from './rf-nat-examples.ts';
import { tierExamples } from './tier-examples.ts';
import { maintExamples, bfdExamples } from './upkeep-examples.ts';
import { vnetExamples } from './vnet-examples.ts';

/** What passes and what does not, for every entry of the rulebook. */
export const examples: { readonly [Id in RuleId]: Pair } = {
  ...asymExamples,
  ...authExamples,
  ...bandwidthExamples,
  ...bgpExamples,
  ...billExamples,
  ...circuitExamples,
  ...erdExamples,
  ...fpExamples,
  ...geoExamples,
  ...globalReachExamples,
  ...gwExamples,
  ...haExamples,
  ...ipv6Examples,
  ...limitExamples,
  ...localExamples,
  ...cloudExamples,
  ...migExamples,
  ...msftExamples,
  ...peerExamples,
  ...peerPrivExamples,
  ...peerPubExamples,
  ...providerExamples,
  ...rbacExamples,
  ...rfExamples,
  ...natExamples,
  ...tierExamples,
  ...maintExamples,
  ...bfdExamples,
  ...vnetExamples,
};
