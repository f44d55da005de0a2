import type { PlanRequest } from '#domain/actions/index.ts';
import { passDays, perform, type Run, startRun } from '#domain/engine/run.ts';
import { saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { gatewayIdOf, networkId } from '#domain/model/ids.ts';
import type { CircuitSettings, GatewaySettings, Plan } from '#domain/model/plan.ts';
import { circuitIn, connection, network, type Part, peering, planWith } from '../plans.ts';
import { design } from '../surroundings.ts';
import { refuses } from './example.ts';

// Plans and plays for the examples about gateways.

type Stated = Parameters<typeof design>[1];

export const gatewayId = gatewayIdOf(networkId('hub'));
export const create = { id: 'create-gateway', args: { gatewayId } } as const;
export const resize = (sku: string) => ({ id: 'resize-gateway', args: { gatewayId, sku } }) as const;
export const scale = (low: number, high: number) =>
  ({ id: 'scale-gateway', args: { gatewayId, minScaleUnits: low, maxScaleUnits: high } }) as const;
export const validate = (toSku: string) => ({ id: 'validate-migration', args: { gatewayId, toSku } }) as const;

interface Hub {
  readonly sku?: string;
  readonly location?: string;
  readonly gatewaySubnet?: string;
  readonly addressSpace?: readonly string[];
  readonly units?: readonly [number, number];
  readonly hub?: Stated;
  readonly gateway?: Stated;
}

function hubAt(
  stage: 'network' | 'ready',
  { sku = 'ErGw1AZ', location = 'North Europe', units, hub = {}, gateway = {}, ...rest }: Hub,
  ...more: readonly Part[]
): Plan {
  const gatewaySettings: Partial<GatewaySettings> = units ? { minScaleUnits: units[0], maxScaleUnits: units[1] } : {};
  return planWith(
    network('hub', { stage, sku, gatewaySettings, settings: { location, ...rest } }),
    ...more,
    design('hub', hub),
    design(gatewayId, gateway),
  );
}

/** A network whose gateway is about to be created. */
export const planned = (given: Hub, ...more: readonly Part[]): Plan => hubAt('network', given, ...more);
/** A network whose gateway is there. */
export const live = (given: Hub, ...more: readonly Part[]): Plan => hubAt('ready', given, ...more);

export const linked = [circuitIn('PD'), peering('AzurePrivatePeering'), connection('link')];

export const circuits = (count: number): readonly Part[] =>
  Array.from({ length: count }, (_, index) => [
    circuitIn('PD', { name: `circuit-${index}`, settings: { peeringLocation: index < 4 ? 'London' : 'Amsterdam' } }),
    connection(`link-${index}`, { on: `circuit-${index}`, stage: 'planned' }),
  ]).flat();

export const zoneLink = (settings: Partial<CircuitSettings>): readonly Part[] => [
  circuitIn('PD', { settings }),
  connection('link', { stage: 'planned' }),
];

export function play(plan: Plan, ...requests: readonly PlanRequest[]): Run {
  return requests.reduce(
    (run, request) => {
      const outcome = perform(run, request);
      if (!outcome.ok) throw new Error(`${request.id} is refused: ${JSON.stringify(outcome.error)}`);
      return passDays(outcome.value, 0);
    },
    { ...startRun(1), plan },
  );
}

/** What is said when the request is refused. */
export const refusalTo = (plan: Plan, request: PlanRequest): string =>
  saidBy(verdictOf(plan, request))[0]?.sentence ?? '';

export const checked = { migrationChecked: true };
export const standard = (gateway: Stated = {}, ...more: readonly Part[]): Plan =>
  live({ sku: 'Standard', gateway: { ...checked, ...gateway } }, ...(more.length > 0 ? more : linked));
export const migratable = (reason: string, plan: Plan, toSku = 'ErGw1AZ') =>
  refuses(reason.replaceAll('-', ' '), { plan, request: validate(toSku), reason });

export const steps: readonly PlanRequest[] = [
  validate('ErGw1AZ'),
  { id: 'prepare-migration', args: { gatewayId } },
  { id: 'migrate-gateway', args: { gatewayId, trafficOn: 'new gateway' } },
];
export const commit: PlanRequest = { id: 'commit-migration', args: { gatewayId } };
