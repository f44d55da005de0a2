import type { Json } from '#domain/model/json.ts';
import { isRecord } from './json-values.ts';

interface Answer {
  readonly one: string;
  readonly many: string;
  /** Properties that every entry has, in lower case. */
  readonly properties: readonly string[];
}

/** What Azure answers about circuits and is no resource. */
const answers: readonly Answer[] = [
  {
    one: 'an entry of a peering’s ARP table',
    many: 'entries of a peering’s ARP table',
    properties: ['ipaddress', 'macaddress'],
  },
  { one: 'an entry of a route table', many: 'entries of a route table', properties: ['network', 'nexthop'] },
  {
    one: 'a BGP neighbor of a route table’s summary',
    many: 'BGP neighbors of a route table’s summary',
    properties: ['neighbor', 'statepfxrcd'],
  },
  { one: 'a BGP peer of a gateway', many: 'BGP peers of a gateway', properties: ['neighbor', 'asn'] },
  {
    one: 'traffic counted on a circuit',
    many: 'counts of traffic on circuits',
    properties: ['primarybytesin', 'secondarybytesin'],
  },
  {
    one: 'a classic command’s summary of a circuit',
    many: 'summaries of circuits by a classic command',
    properties: ['circuitname', 'serviceproviderprovisioningstate'],
  },
  {
    one: 'a letter of authorization for ports',
    many: 'letters of authorization for ports',
    properties: ['encodedcontent'],
  },
];

/** What to call items that are no resources; undefined where they are not all of one kind that is known. */
export function answerIn(items: readonly Json[], count = items.length): string | undefined {
  const found = answers.find(({ properties }) => items.every((item) => hasAll(item, properties)));
  if (items.length === 0 || !found) return undefined;
  return count === 1 ? found.one : `${count} ${found.many}`;
}

function hasAll(item: Json, properties: readonly string[]): boolean {
  if (!isRecord(item)) return false;
  const names = new Set(Object.keys(item).map((name) => name.toLowerCase()));
  return properties.every((property) => names.has(property));
}
