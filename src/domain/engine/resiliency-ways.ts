import { gatewaySkus } from '#domain/catalog/catalog.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { type EntityId, gatewayIdOf, type NetworkId, peeringId } from '#domain/model/ids.ts';
import { type LinkName, linkNames, portLinkOf } from '#domain/model/link-state.ts';
import { connectionsTo, gatewayOf, peeringOf, portOf } from '#domain/model/look-up.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Circuit, Connection, Gateway, Plan } from '#domain/model/plan.ts';
import { cityOf } from '#domain/model/resiliency-level.ts';

export const componentKinds = [
  'site',
  'edge',
  'provider',
  'port',
  'city',
  'location',
  'link',
  'msee',
  'circuit',
  'peering',
  'connection',
  'zone',
  'gateway',
] as const;
export type ComponentKind = (typeof componentKinds)[number];

/** Something that can fail as one. */
export interface Component {
  readonly id: string;
  readonly kind: ComponentKind;
  readonly name: string;
  /** The entity behind it; null for what the plan only names, such as a provider. */
  readonly subject: EntityId | null;
}

/** One way from the customer's edge to a network: all of it is needed. */
export interface Way {
  readonly circuit: Circuit;
  readonly parts: readonly Component[];
}

/** True where the gateway stands in all availability zones. */
export function isZoneRedundant({ settings, design }: Gateway): boolean {
  if (design?.zones !== undefined) return design.zones === 'all';
  return gatewaySkus.find((sku) => sku.name === settings.sku)?.zoneRedundant ?? false;
}

/** Every way to a network, over planned and live things alike. What is switched off or was not built is no way. */
export function waysTo(plan: Plan, networkId: NetworkId): readonly Way[] {
  const gateway = gatewayOf(plan, networkId);
  if (!gateway) return [];
  const end = gatewayParts(gateway);
  return connectionsTo(plan, gatewayIdOf(networkId)).flatMap((connection) => {
    const circuit = plan.circuits[connection.circuitId];
    if (!circuit) return [];
    const shared = [...circuitParts(plan, circuit), connectionPart(connection), ...end];
    return linkNames
      .filter((link) => isBuilt(plan, circuit, link))
      .map((link) => ({ circuit, parts: [...linkParts(plan, circuit, link), ...shared] }));
  });
}

/** True where a link exists and is switched on; what nobody stated counts as built. A drill is over soon and does not count. */
function isBuilt(plan: Plan, circuit: Circuit, link: LinkName): boolean {
  const peering = peeringOf(plan, circuit.id, 'AzurePrivatePeering');
  if (peering?.azure && peering.azure.state !== 'Enabled') return false;
  const sessions = peering?.design?.sessionsBuilt ?? 'both';
  if (sessions !== 'both' && sessions !== link) return false;
  if (circuit.design?.bothLinksBuilt === false && link === 'secondary') return false;
  const port = isDirect(circuit) ? portOf(plan, circuit)?.azure : undefined;
  return !port || portLinkOf(port.links, link).adminState === 'Enabled';
}

const titleOf = (circuit: Circuit): string => circuit.settings.name || 'unnamed circuit';

function linkParts(plan: Plan, circuit: Circuit, link: LinkName): readonly Component[] {
  const { id } = circuit;
  const name = titleOf(circuit);
  const oneRouter = circuit.design?.edgeRouters === 1;
  return [
    oneRouter
      ? { id: `edge ${id}`, kind: 'edge', name: `Your router for ${name}`, subject: id }
      : { id: `edge ${id} ${link}`, kind: 'edge', name: `Your ${link} router for ${name}`, subject: id },
    ...placeParts(plan, circuit, link),
    { id: `link ${id} ${link}`, kind: 'link', name: `${capital(link)} link of ${name}`, subject: id },
    { id: `msee ${id} ${link}`, kind: 'msee', name: `${capital(link)} Microsoft edge of ${name}`, subject: id },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where the circuit meets Microsoft. A Metro circuit has a site for each link. */
function placeParts(plan: Plan, circuit: Circuit, link: LinkName): readonly Component[] {
  const place = placeOf(plan, circuit);
  if (place === '') return [];
  const metro = peeringLocationOf({ peeringLocation: place, location: circuit.settings.location })?.metro ?? false;
  const number = link === 'primary' ? 1 : 2;
  const city = cityOf(place);
  return [
    { id: `city ${city}`, kind: 'city', name: `All of ${city}`, subject: null },
    metro
      ? { id: `location ${place} ${number}`, kind: 'location', name: `${place}, site ${number}`, subject: null }
      : { id: `location ${place}`, kind: 'location', name: place, subject: null },
  ];
}

/** A circuit on Direct ports lands where they are. */
function placeOf(plan: Plan, circuit: Circuit): string {
  return circuit.settings.peeringLocation || (portOf(plan, circuit)?.settings.peeringLocation ?? '');
}

function circuitParts(plan: Plan, circuit: Circuit): readonly Component[] {
  const { id } = circuit;
  const name = titleOf(circuit);
  return [
    ...carrierParts(plan, circuit),
    { id: `circuit ${id}`, kind: 'circuit', name: `Circuit ${name}`, subject: id },
    {
      id: `peering ${id}`,
      kind: 'peering',
      name: `Private peering of ${name}`,
      subject: peeringOf(plan, id, 'AzurePrivatePeering') ? peeringId(id, 'AzurePrivatePeering') : id,
    },
  ];
}

function carrierParts(plan: Plan, circuit: Circuit): readonly Component[] {
  const { expressRoutePort, serviceProviderName } = circuit.settings;
  if (isDirect(circuit)) {
    const port = portOf(plan, circuit);
    const name = port?.settings.name || 'ExpressRoute Direct ports';
    return [
      { id: `port ${expressRoutePort}`, kind: 'port', name: `Port pair ${name}`, subject: port?.id ?? circuit.id },
    ];
  }
  if (serviceProviderName === '') return [];
  return [{ id: `provider ${serviceProviderName}`, kind: 'provider', name: serviceProviderName, subject: null }];
}

function connectionPart({ id, settings }: Connection): Component {
  return { id: `connection ${id}`, kind: 'connection', name: `Connection ${settings.name || 'unnamed'}`, subject: id };
}

function gatewayParts(gateway: Gateway): readonly Component[] {
  const { id, settings } = gateway;
  const name = settings.name || 'unnamed gateway';
  return [
    ...(isZoneRedundant(gateway)
      ? []
      : [{ id: `zone ${id}`, kind: 'zone', name: `Availability zone of ${name}`, subject: id } as const]),
    { id: `gateway ${id}`, kind: 'gateway', name: `Gateway ${name}`, subject: id },
  ];
}
