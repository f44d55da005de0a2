import { circuitId, gatewayId, portId, routeFilterId } from '#domain/model/ids.ts';
import { nameOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { formatCidr, parseCidr } from '#domain/net/cidr.ts';
import type { Imported } from './drift-shelves.ts';
import { keptLines, stateWordsOf } from './drift-words.ts';

/** One value that the plan and Azure say differently. */
export interface DriftRow {
  readonly field: string;
  readonly planned: string;
  readonly real: string;
}

/** What differs between two versions of one resource. `view` knows the names of both. Keys are never said. */
export function rowsOf(view: Plan, planned: Imported, real: Imported): readonly DriftRow[] {
  // Of what is not built yet, the small print of Azure’s says nothing about the plan.
  const names = planned.azure ? [...states, ...smallPrint] : states;
  const [before, after] = [valuesOf(planned, names), valuesOf(real, names)];
  const rows = [
    ...[...after].flatMap(([field, value]) => rowOf(view, field, [before.get(field), value])),
    ...keptRows(view, planned, real),
  ];
  // Another filter says all.
  return rows.some(({ field }) => field === FILTER) ? rows.filter(({ field }) => field !== ATTACHED) : rows;
}

/** Of what a plan only carries along, what both of them say. A tag may be missing on either side. */
function keptRows(view: Plan, planned: Imported, real: Imported): readonly DriftRow[] {
  const [before, after] = [keptLines(planned), keptLines(real)];
  const isTagged = [before, after].every((lines) => [...lines.keys()].some(isTag));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => (before.has(name) && after.has(name)) || (isTagged && isTag(name)))
    .flatMap((name) => rowOf(view, name, [before.get(name), after.get(name)]));
}

const isTag = (name: string): boolean => name.startsWith('tags.');

const FILTER = 'routeFilter';
const ATTACHED = 'routeFilter attached';

type Versions = readonly [planned: unknown, real: unknown];

function rowOf(view: Plan, field: string, [old, value]: Versions): readonly DriftRow[] {
  const title = titles.get(field) ?? field;
  if (secrets.includes(field)) {
    return old === value ? [] : [{ field: title, planned: old ? 'a key' : '', real: old ? 'differs' : 'a key' }];
  }
  if (old === value || folded(old) === folded(value) || isUnsaid(field, value)) return [];
  return [{ field: title, planned: said(view, field, old), real: said(view, field, value) }];
}

/** A list of connections does not say their status: that contradicts nothing. */
function isUnsaid(field: string, value: unknown): boolean {
  return field === 'connectionStatus' && value === 'Unknown';
}

const secrets: readonly string[] = ['sharedKey', 'authorizationKey'];

/** Where a plan’s name for a field is not Azure’s. */
const titles: ReadonlyMap<string, string> = new Map([
  ['tier', 'sku.tier'],
  ['family', 'sku.family'],
  ['fastPath', 'expressRouteGatewayBypass'],
  ['routeFilterId', FILTER],
  ['filterAttached', ATTACHED],
  ['circuitId', 'circuit'],
  ['peerCircuitId', 'peerCircuit'],
  ['gatewayId', 'gateway'],
]);

/** States that a person looks for first. */
const states: readonly string[] = [
  'serviceKey',
  'serviceProviderProvisioningState',
  'circuitProvisioningState',
  'provisioningState',
  'state',
  'advertisedPublicPrefixesState',
  'connectionStatus',
  'circuitConnectionStatus',
  'authorizationUseStatus',
];

const smallPrint: readonly string[] = [
  'ipv6State',
  'azureASN',
  'lastModifiedBy',
  'stag',
  'allowClassicOperations',
  'enableDirectPortRateLimit',
  'filterAttached',
  'authorizationKey',
  'links',
  'prefixStates',
];

function valuesOf(entity: Imported, names: readonly string[]): ReadonlyMap<string, unknown> {
  const spoken: { readonly [name: string]: unknown } = { ...entity.azure, ...stateWordsOf(entity) };
  return new Map<string, unknown>([
    ['inAzure', entity.azure !== null],
    ...endsOf(entity),
    ...Object.entries(entity.settings),
    ...names.flatMap((name) => stateRows(name, spoken[name])),
  ]);
}

function endsOf(entity: Imported): readonly (readonly [string, string])[] {
  if ('peerCircuitId' in entity) {
    return [
      ['circuitId', entity.circuitId],
      ['peerCircuitId', entity.peerCircuitId],
    ];
  }
  if (!('gatewayId' in entity)) return [];
  return [
    ['circuitId', entity.circuitId],
    ['gatewayId', entity.gatewayId],
  ];
}

/** A state that has parts is compared part by part: `link1.adminState`. */
function stateRows(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, index) =>
      Object.entries({ ...(typeof each === 'object' ? each : {}) }).map(
        ([field, part]) => [`link${index + 1}.${field}`, part] as const,
      ),
    );
  }
  if (typeof value !== 'object' || value === null) return [[name, value]];
  return Object.entries(value).map(([prefix, part]) => [`${name} ${prefix}`, part] as const);
}

/** Azure writes regions with and without spaces, compares without regard to case, and shortens addresses. */
function folded(value: unknown): string {
  // Switches are left out while they are off.
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(folded).toSorted().join(' ');
  const text = String(value);
  const block = parseCidr(text);
  return block ? formatCidr(block) : text.toLowerCase().replaceAll(' ', '');
}

function said(view: Plan, field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(String).toSorted().join(', ');
  return namedIn(view, field, String(value));
}

function namedIn(view: Plan, field: string, text: string): string {
  switch (field) {
    case 'circuitId':
    case 'peerCircuitId':
      return nameOf(view, circuitId(text));
    case 'gatewayId':
      return nameOf(view, gatewayId(text));
    case 'expressRoutePort':
      return nameOf(view, portId(text));
    case 'routeFilterId':
      return nameOf(view, routeFilterId(text));
    default:
      return text;
  }
}
