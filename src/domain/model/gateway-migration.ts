import { capacityOf, findGatewaySku, isScaleOffered, unitsLike } from '#domain/catalog/gateway-sizes.ts';
import type { GatewaySku } from '#domain/catalog/catalog.ts';
import { gatewaySkus } from '#domain/catalog/catalog.ts';
import { parseCidr } from '#domain/net/cidr.ts';
import { circuitsBehind, fastPathLinks, isMigrating, sizeOf } from './gateway-life.ts';
import type { EntityId } from './ids.ts';
import { connectionsOf, connectionsTo, networkBehind } from './look-up.ts';
import type { Connection, Gateway, Plan } from './plan.ts';
import { counted } from './words.ts';

// What gateway-migration.md (03/30/2026) and gateway-migration-error-messaging.md (05/01/2025) ask for: GW-22.

/** Sentences for what a migration can meet. */
export const migrationRefusals = {
  'target-unknown': '{toSku} is no ExpressRoute gateway SKU that a migration leads to.',
  'target-smaller': 'A migration never leads to a smaller gateway: {sku} gives more than {toSku}.',
  'target-not-in-region': '{toSku} is not offered in {region}.',
  'target-too-small': '{network} is linked to {circuits}; {toSku} takes {limit}.',
  'fastpath-not-on-target': 'Links of {network} use FastPath, which {toSku} does not carry.',
  'sku-default': 'The SKU of this gateway is only called “{sku}”: it has to become Standard first.',
  'subnet-too-small':
    'Two gateways stand in GatewaySubnet for a while: {subnet} is too small, a /27 or larger is needed.',
  'legacy-connections': 'It has connections from 2017 or before: they have to be made again first.',
  'dedicated-hsm': 'Dedicated HSM stands in {network}: its gateway cannot be migrated.',
  'not-all-succeeded': '{name} is {state}: everything has to be Succeeded.',
  'authorization-revoked': 'The authorization of {connection} was revoked: link again with a new one first.',
  'circuit-migrates': 'Another gateway of {circuit} is being migrated: one at a time for each circuit.',
} as const;

interface Hindrance {
  readonly reason: keyof typeof migrationRefusals;
  readonly data?: { readonly [gap: string]: string | number };
  readonly subjects?: readonly EntityId[];
}

/** SKUs that a migration of this gateway leads to: zone-redundant ones that give no less. */
export function migrationTargets({ settings }: Gateway): readonly GatewaySku[] {
  const own = findGatewaySku(settings.sku)?.mbps ?? 0;
  return gatewaySkus.filter((sku) => sku.zoneRedundant && sku.name !== settings.sku && sku.mbps >= own);
}

/** Everything that keeps a gateway from being migrated to a SKU. */
export function migrationHindrances(plan: Plan, gateway: Gateway, toSku: string): readonly Hindrance[] {
  const live = connectionsTo(plan, gateway.id).filter((connection) => connection.azure);
  return [
    ...targetHindrances(plan, gateway, toSku),
    ...ownHindrances(plan, gateway),
    ...live.flatMap((connection) => connectionHindrances(plan, connection)),
    ...circuitHindrances(plan, gateway, live),
  ];
}

function targetHindrances(plan: Plan, gateway: Gateway, toSku: string): readonly Hindrance[] {
  const { sku } = gateway.settings;
  const from = sizeOf(gateway.settings) ?? findGatewaySku(sku);
  const to = capacityOf(toSku, unitsLike(sku, toSku));
  if (!to?.zoneRedundant || toSku === sku) return [{ reason: 'target-unknown' }];
  const region = networkBehind(plan, gateway.id)?.settings.location ?? '';
  const links = connectionsTo(plan, gateway.id).filter((connection) => connection.azure);
  const count = circuitsBehind(plan, links).length;
  const limit = to.maxCircuitsDifferentLocations;
  const fast = fastPathLinks(plan, gateway.id).filter((link) => link.azure);
  const found: Hindrance[] = [];
  if (from && to.mbps < from.mbps) found.push({ reason: 'target-smaller' });
  if (toSku === 'ErGwScale' && isScaleOffered(region) === false) {
    found.push({ reason: 'target-not-in-region', data: { region } });
  }
  if (count > limit) found.push({ reason: 'target-too-small', data: { circuits: counted(count, 'circuit'), limit } });
  if (fast.length > 0 && !to.fastPath) {
    found.push({ reason: 'fastpath-not-on-target', subjects: fast.map((link) => link.id) });
  }
  return found;
}

function ownHindrances(plan: Plan, { id, settings, design }: Gateway): readonly Hindrance[] {
  const network = networkBehind(plan, id);
  const subnet = network?.settings.gatewaySubnet ?? '';
  const found: Hindrance[] = [];
  if (settings.sku.toLowerCase() === 'default') found.push({ reason: 'sku-default' });
  if ((parseCidr(subnet)?.bits ?? 0) > 27) {
    found.push({ reason: 'subnet-too-small', data: { subnet }, subjects: network ? [network.id] : [] });
  }
  if (design?.legacyConnections === true) found.push({ reason: 'legacy-connections', subjects: [id] });
  if (design?.dedicatedHsm === true) found.push({ reason: 'dedicated-hsm', subjects: [id] });
  return found;
}

function connectionHindrances(plan: Plan, { id, settings, azure }: Connection): readonly Hindrance[] {
  const key = settings.authorizationId;
  const found: Hindrance[] = [];
  if (azure && azure.provisioningState !== 'Succeeded') {
    const data = { name: settings.name || 'A connection', state: azure.provisioningState };
    found.push({ reason: 'not-all-succeeded', data, subjects: [id] });
  }
  if (key !== null && !plan.authorizations[key]?.azure) {
    found.push({ reason: 'authorization-revoked', data: { connection: settings.name }, subjects: [id] });
  }
  return found;
}

function circuitHindrances(plan: Plan, gateway: Gateway, live: readonly Connection[]): readonly Hindrance[] {
  return circuitsBehind(plan, live).flatMap((circuit): readonly Hindrance[] => {
    const { name } = circuit.settings;
    const state = circuit.azure?.provisioningState;
    const others = connectionsOf(plan, circuit.id).filter((each) => each.gatewayId !== gateway.id);
    const busy = others.find((each) => isMigrating(plan.gateways[each.gatewayId]));
    return [
      ...(state && state !== 'Succeeded'
        ? [{ reason: 'not-all-succeeded', data: { name, state }, subjects: [circuit.id] } as const]
        : []),
      ...(busy ? [{ reason: 'circuit-migrates', data: { circuit: name }, subjects: [busy.gatewayId] } as const] : []),
    ];
  });
}
