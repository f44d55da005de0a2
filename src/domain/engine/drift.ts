import { type ImportResources, noResources } from '#domain/actions/import-resources.ts';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { FoundResource } from '#domain/formats/documents/found.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import type { Port } from '#domain/model/direct-port.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { type Entity, nameOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { RouteFilter } from '#domain/model/route-filter.ts';
import { asPlanned } from './drift-match.ts';

/** One value that the plan and Azure say differently. */
interface DriftRow {
  readonly field: string;
  readonly planned: string;
  readonly real: string;
}

/** What differs about one resource. */
interface ResourceDrift {
  readonly id: EntityId;
  readonly name: string;
  readonly rows: readonly DriftRow[];
  /** Puts what Azure shows in the place of what the plan says. */
  readonly request: PlanRequest<'take-over-resources'>;
}

export interface Drift {
  readonly changed: readonly ResourceDrift[];
  /** How many resources stand in both and are the same. */
  readonly same: number;
  /** Names of what the plan has and the documents do not show, of the kinds that they do show. */
  readonly onlyPlanned: readonly string[];
  /** Names of what stands in Azure and not in the plan. */
  readonly onlyReal: readonly string[];
}

/** Compares what documents of Azure’s show with a plan, field by field. Resources are matched by id, else by name. */
export function driftOf(plan: Plan, resources: readonly FoundResource[], day: number): Drift {
  const { args } = toPlanResources(resources, { day });
  const { matched, onlyReal } = asPlanned(plan, args);
  const pairs = shelves.flatMap((shelf) => matched[shelf].flatMap((real) => pairOf(plan, shelf, real)));
  const changed = pairs.flatMap(({ planned, real, request }): readonly ResourceDrift[] => {
    const rows = rowsOf(plan, planned, real);
    return rows.length > 0 ? [{ id: planned.id, name: nameIn(plan, planned), rows, request }] : [];
  });
  return {
    changed,
    same: pairs.length - changed.length,
    onlyPlanned: shelves.flatMap((shelf) => (args[shelf].length === 0 ? [] : missing(plan, shelf, matched))),
    onlyReal,
  };
}

/** One request that takes everything over. */
export function takeAllOver({ changed }: Drift): PlanRequest<'take-over-resources'> {
  const all = changed.map(({ request }) => request.args);
  return {
    id: 'take-over-resources',
    args: {
      circuits: all.flatMap((each) => each.circuits),
      peerings: all.flatMap((each) => each.peerings),
      authorizations: all.flatMap((each) => each.authorizations),
      networks: all.flatMap((each) => each.networks),
      gateways: all.flatMap((each) => each.gateways),
      connections: all.flatMap((each) => each.connections),
      routeFilters: all.flatMap((each) => each.routeFilters),
      ports: all.flatMap((each) => each.ports),
      globalReaches: all.flatMap((each) => each.globalReaches),
    },
  };
}

type ShelfName = keyof ImportResources;
type Imported = ImportResources[ShelfName][number];

const isShelf = (name: string): name is ShelfName => Object.hasOwn(noResources, name);
const shelves: readonly ShelfName[] = Object.keys(noResources).filter(isShelf);

interface Pair {
  readonly planned: Imported;
  readonly real: Imported;
  readonly request: PlanRequest<'take-over-resources'>;
}

function onShelf(plan: Plan, shelf: ShelfName): { readonly [id: string]: Imported } {
  return plan[shelf];
}

function pairOf(plan: Plan, shelf: ShelfName, real: Imported): readonly Pair[] {
  const planned = onShelf(plan, shelf)[real.id];
  if (!planned) return [];
  const args: ImportResources = { ...noResources, [shelf]: [real] };
  return [{ planned, real, request: { id: 'take-over-resources', args } }];
}

/** What the plan has of a kind that the documents show, and they do not show it. */
function missing(plan: Plan, shelf: ShelfName, matched: ImportResources): readonly string[] {
  const found = new Set<string>(matched[shelf].map(({ id }) => id));
  return Object.values(onShelf(plan, shelf)).flatMap((each) => (found.has(each.id) ? [] : [nameIn(plan, each)]));
}

/** Parts of a circuit are named with their circuit. */
function nameIn(plan: Plan, entity: Entity): string {
  const own = nameOf(plan, entity.id);
  return 'circuitId' in entity ? `${own} of ${nameOf(plan, entity.circuitId)}` : own;
}

/** States that Azure keeps and that a person looks for. */
const states = [
  'serviceKey',
  'serviceProviderProvisioningState',
  'circuitProvisioningState',
  'provisioningState',
  'state',
  'advertisedPublicPrefixesState',
  'connectionStatus',
  'circuitConnectionStatus',
  'authorizationUseStatus',
] as const;

function rowsOf(plan: Plan, planned: Imported, real: Imported): readonly DriftRow[] {
  const [before, after] = [fieldsOf(planned), fieldsOf(real)];
  const rows = [...after].map(([field, value]) => ({
    field,
    planned: said(plan, before.get(field)),
    real: said(plan, value),
  }));
  return rows.filter((row) => folded(row.planned) !== folded(row.real));
}

function fieldsOf({ settings, azure }: Imported): ReadonlyMap<string, unknown> {
  const kept = Object.entries(azure ?? {}).filter(([name]) => states.some((state) => state === name));
  return new Map<string, unknown>([['inAzure', azure ? 'yes' : 'no'], ...Object.entries(settings), ...kept]);
}

function said(plan: Plan, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const texts = value.map((each) => said(plan, each));
    return texts.toSorted().join(', ');
  }
  const text = String(value);
  const named = Object.hasOwn(plan.ports, text) || Object.hasOwn(plan.routeFilters, text);
  const [entity] = named
    ? Object.values<Port | RouteFilter>({ ...plan.ports, ...plan.routeFilters }).filter(({ id }) => id === text)
    : [];
  return entity?.settings.name ?? text;
}

/** Azure writes regions with and without spaces, and compares without regard to case. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll(' ', '');
}
