import type { RuleId } from '#domain/catalog/rule-ids.ts';
import { asymExamples } from './asym-examples.ts';
import { bgpExamples } from './bgp-examples.ts';
import type { Pair } from './example.ts';
import { ipv6Examples } from './ipv6-examples.ts';
import { peerExamples } from './peer-examples.ts';
import { peerPrivExamples } from './peer-priv-examples.ts';
import { peerPubExamples } from './peer-pub-examples.ts';

/** What passes and what does not, for every entry of the rulebook. */
export const examples: { readonly [Id in RuleId]?: Pair } = {
  ...asymExamples,
  ...bgpExamples,
  ...ipv6Examples,
  ...peerExamples,
  ...peerPrivExamples,
  ...peerPubExamples,
};
