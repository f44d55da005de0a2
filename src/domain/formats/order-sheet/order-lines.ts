import { announcedOn, links } from '#domain/model/announced.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Circuit, Peering, Plan } from '#domain/model/plan.ts';
import { linkEndsOf } from '../hand-over/link-ends.ts';
import { peeringWord } from '../hand-over/named.ts';
import { BFD } from '../router-config/edge.ts';

/** One line of the sheet; an empty value is a blank to fill in. */
export interface Line {
  readonly item: string;
  readonly value: string;
}

/** Everything that is to be told about a circuit. */
export function linesFor(plan: Plan, circuit: Circuit): readonly Line[] {
  const { settings, azure } = circuit;
  const bandwidth = settings.bandwidthInMbps;
  return [
    { item: 'Service key', value: azure?.serviceKey ?? 'Follows once the circuit is created' },
    { item: 'Peering location', value: settings.peeringLocation },
    { item: 'Bandwidth', value: bandwidth === null ? '' : `${bandwidth} Mbps` },
    { item: 'SKU', value: [settings.tier, settings.family].filter(Boolean).join(', ') },
    { item: 'Layer', value: layerWords(circuit) },
    { item: 'Primary port', value: portWords(circuit, 'primary') },
    { item: 'Secondary port', value: portWords(circuit, 'secondary') },
    { item: 'S-tag (outer VLAN tag)', value: stagWords(circuit) },
    ...peeringsOf(plan, circuit.id).flatMap((peering) => peeringLines(circuit, peering)),
    ...leadTimes,
  ];
}

function layerWords(circuit: Circuit): string {
  return routesByProvider(circuit)
    ? 'Layer 3: the provider runs BGP with Microsoft'
    : 'Layer 2: the customer runs BGP with Microsoft';
}

function portWords({ azure }: Circuit, link: 'primary' | 'secondary'): string {
  const pair = azure?.portPair ?? '';
  return pair === '' ? '' : `${pair}, ${link}`;
}

function stagWords({ azure }: Circuit): string {
  if (azure?.stag != null) return String(azure.stag);
  return 'Microsoft assigns it when the provider connects the circuit';
}

function peeringLines(circuit: Circuit, peering: Peering): readonly Line[] {
  const { settings } = peering;
  const name = `${peeringWord(peering)} peering`;
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return [
    { item: `${title}: VLAN ID (inner tag)`, value: numberWords(settings.vlanId) },
    {
      item: `${title}: ${routesByProvider(circuit) ? 'provider’s' : 'customer’s'} AS number`,
      value: numberWords(settings.peerASN),
    },
    ...linkEndsOf(peering).map(({ link, family, subnet, yours, microsofts }) => ({
      item: `${title}: ${link} link, ${family}`,
      value: yours === '' ? subnet : `${subnet}: ${ourSide(circuit)} ${yours}, Microsoft ${microsofts}`,
    })),
    ...microsoftLines(title, peering),
    ...(routesByProvider(circuit) ? routingLines(title, peering) : []),
  ];
}

/** What the owner of the prefixes has agreed with Microsoft; the provider lets nothing else through. */
function microsoftLines(title: string, { type, settings }: Peering): readonly Line[] {
  if (type !== 'MicrosoftPeering') return [];
  return [
    { item: `${title}: advertised public prefixes`, value: settings.advertisedPublicPrefixes.join(', ') },
    { item: `${title}: registry of the prefixes`, value: settings.routingRegistryName },
    ...(settings.customerASN === null
      ? []
      : [{ item: `${title}: AS number of the prefixes’ owner`, value: numberWords(settings.customerASN) }]),
  ];
}

/** What a provider at Layer 3 sets on its own routers. */
function routingLines(title: string, peering: Peering): readonly Line[] {
  const announced = new Set(links.flatMap((link) => announcedOn(peering, link) ?? []));
  return [
    { item: `${title}: prefixes to announce to Microsoft`, value: [...announced].join(', ') },
    { item: `${title}: BFD`, value: `${BFD.milliseconds} ms, ${BFD.multiplier} times, on both links` },
    ...(peering.settings.sharedKey === ''
      ? []
      : [{ item: `${title}: MD5 key`, value: 'Set; it is handed over by a safe way, not in this sheet' }]),
  ];
}

const ourSide = (circuit: Circuit): string => (routesByProvider(circuit) ? 'provider' : 'customer');

const numberWords = (value: number | null): string => (value === null ? '' : String(value));

const leadTimes: readonly Line[] = [
  { item: 'Lead time, key to start', value: '1 to 3 days (assumption of the simulator)' },
  { item: 'Lead time, start to finish', value: '5 to 12 days (assumption of the simulator)' },
  { item: 'Lead time, release at the end', value: '1 to 5 days (assumption of the simulator)' },
  { item: 'Date agreed with the provider', value: '' },
];
