import { capacityOf } from '#domain/catalog/gateway-sizes.ts';
import type { GatewaySku } from '#domain/catalog/catalog.ts';
import { putGateway } from './edit.ts';
import type { CircuitId, GatewayId } from './ids.ts';
import { connectionsTo, networkBehind } from './look-up.ts';
import { peeringLocationOf } from './places.ts';
import type { Circuit, Connection, Gateway, GatewaySettings, Plan } from './plan.ts';

/** Days between moving the traffic to the new gateway and the commit. Source: gateway-migration.md (03/30/2026). */
export const commitDays = 15;

/** What a gateway takes; an ErGwScale is judged by the units that it never goes below. Undefined while not known. */
export function sizeOf({ sku, minScaleUnits }: GatewaySettings): GatewaySku | undefined {
  return capacityOf(sku, minScaleUnits);
}

/** Words for the gaps of labels and sentences about a gateway. */
export function gatewayWords(
  plan: Plan,
  id: GatewayId,
): { readonly network: string; readonly sku: string; readonly gateway: string } {
  const gateway = plan.gateways[id];
  return {
    network: networkBehind(plan, id)?.settings.name || 'the network',
    sku: gateway?.settings.sku || 'no SKU',
    gateway: gateway?.settings.name || 'the gateway',
  };
}

/** The same while it is being migrated. */
export function migrationWords(
  plan: Plan,
  id: GatewayId,
): ReturnType<typeof gatewayWords> & { readonly toSku: string } {
  return { ...gatewayWords(plan, id), toSku: plan.gateways[id]?.azure?.migration?.toSku ?? 'another SKU' };
}

/** Live gateways that a circuit has to do with: linked to it, planned or live, or to no circuit at all. */
export function liveGateways(plan: Plan, circuitId: CircuitId): readonly Gateway[] {
  return Object.values<Gateway>(plan.gateways).filter(({ id, azure }) => {
    const connections = azure ? connectionsTo(plan, id) : [];
    return azure !== null && (connections.length === 0 || connections.some((each) => each.circuitId === circuitId));
  });
}

/** Sentences for what any change to a gateway can meet. */
export const busyRefusals = {
  'gateway-missing': '{network} has no gateway in Azure.',
  'gateway-busy': 'The gateway of {network} is Updating.',
  'migration-runs': 'The gateway of {network} is being migrated: commit or abort that first.',
} as const;

/** What is in the way of any change to a gateway: it is not there, it is busy, or it is being migrated. */
export function busyReason(gateway: Gateway | undefined): keyof typeof busyRefusals | null {
  if (!gateway?.azure) return 'gateway-missing';
  if (gateway.azure.provisioningState === 'Updating') return 'gateway-busy';
  return isMigrating(gateway) ? 'migration-runs' : null;
}

/** True between the preparation of a migration and its commit or abort. A mere validation holds nothing up. */
export function isMigrating(gateway: Gateway | undefined): boolean {
  const stage = gateway?.azure?.migration?.stage;
  return stage === 'prepared' || stage === 'migrated';
}

/** Changes settings of a live gateway, which is Updating until Microsoft has finished. */
export function updateGateway(plan: Plan, id: GatewayId, settings: Partial<GatewaySettings>): Plan {
  const gateway = plan.gateways[id];
  if (!gateway?.azure) return plan;
  return putGateway(plan, {
    ...gateway,
    settings: { ...gateway.settings, ...settings },
    azure: { ...gateway.azure, provisioningState: 'Updating' },
  });
}

type Migration = NonNullable<NonNullable<Gateway['azure']>['migration']>;

/** Sets how far a migration has come. */
export function putMigration(plan: Plan, id: GatewayId, migration: Migration): Plan {
  const gateway = plan.gateways[id];
  return gateway?.azure ? putGateway(plan, { ...gateway, azure: { ...gateway.azure, migration } }) : plan;
}

/** Ends a migration, with the settings that the gateway has from then on. */
export function endMigration(plan: Plan, id: GatewayId, settings: Partial<GatewaySettings> = {}): Plan {
  const gateway = plan.gateways[id];
  if (!gateway?.azure) return plan;
  const { migration: _ended, ...azure } = gateway.azure;
  return putGateway(plan, { ...gateway, settings: { ...gateway.settings, ...settings }, azure });
}

/** Circuits that connections of a gateway lead to, each once. */
export function circuitsBehind(plan: Plan, connections: readonly Connection[]): readonly Circuit[] {
  const circuits: Circuit[] = [];
  for (const { circuitId } of connections) {
    const circuit = plan.circuits[circuitId];
    if (circuit && !circuits.includes(circuit)) circuits.push(circuit);
  }
  return circuits;
}

/** The peering location of a circuit under its catalogue name, or as typed. */
export function placeOf({ settings }: Circuit): string {
  return peeringLocationOf(settings)?.name ?? settings.peeringLocation;
}

/** The location that most of these circuits share, with how many they are. */
export function fullestPlace(circuits: readonly Circuit[]): { readonly place: string; readonly count: number } {
  const counts = new Map<string, number>();
  for (const circuit of circuits) counts.set(placeOf(circuit), (counts.get(placeOf(circuit)) ?? 0) + 1);
  const [place, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return { place, count };
}

/** Connections of a gateway that use FastPath, planned or live. */
export function fastPathLinks(plan: Plan, id: GatewayId): readonly Connection[] {
  return connectionsTo(plan, id).filter((connection) => connection.settings.fastPath);
}
