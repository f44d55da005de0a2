import type { Json } from '#domain/model/json.ts';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';
import { readTemplate } from '../arm-reader/read-template.ts';
import { type GivenValues, parameterValues } from '../arm-reader/template-values.ts';
import { answerIn } from '../azure-circuit/azure-answer.ts';
import { countsOf } from '../azure-circuit/document-shape.ts';
import { readLimits } from '../azure-circuit/json-reader.ts';
import { isRecord, type JsonRecord, kindOfValue, valueNamed } from '../azure-circuit/json-values.ts';
import type { ReadIssue, RecognisedItems } from '../azure-circuit/read-issue.ts';
import { kindOfItem, type ResourceKind } from '../azure-circuit/resource-kind.ts';
import { isCutShort, isStillCut, madeWhole } from '../powershell-list/cut-short.ts';
import type { FoundResource, TemplateEntry, Unresolved } from './found.ts';
import { areStrayParts, portKeysIn } from './port-parts.ts';
import { type ItemsForm, type Shape, shapeOfText } from './read-text.ts';

export interface TextToRead {
  readonly name: string;
  readonly text: string;
}

/** One text that was read. */
export interface ReadDocument {
  readonly name: string;
  readonly form: ItemsForm | 'arm-template' | 'arm-parameters';
  /** REST nests most properties in `properties`; az prints them flat. Left out where there is no such thing. */
  readonly properties?: 'nested' | 'flattened';
  readonly languageVersion?: string;
  /** Everything that a template lists, in its order. */
  readonly template?: readonly TemplateEntry[];
  /** What a parameter file fills in. */
  readonly parameters?: readonly string[];
  readonly resources: readonly FoundResource[];
  readonly kinds: readonly RecognisedItems[];
  readonly unresolved: readonly Unresolved[];
  /** The list goes on elsewhere. */
  readonly goesOn: boolean;
  /** PowerShell left out what lies deep. */
  readonly isCutShort?: true;
}

export interface UnreadText {
  readonly name: string;
  readonly issue: ReadIssue;
}

/** What several texts hold together. */
export interface ReadDocuments {
  readonly documents: readonly ReadDocument[];
  readonly unread: readonly UnreadText[];
}

/** Kinds that a reader knows what to do with, or at least what to call. */
const readKinds: ReadonlySet<ResourceKind> = new Set<ResourceKind>([
  'circuit',
  'peering',
  'circuitAuthorization',
  'globalReachConnection',
  'crossConnection',
  'crossConnectionPeering',
  'port',
  'portLink',
  'portAuthorization',
  'gatewayConnection',
  'virtualNetworkGateway',
  'virtualNetwork',
  'subnet',
  'vnetConnection',
  'routeFilter',
  'routeFilterRule',
]);

interface Shaped {
  readonly name: string;
  readonly shape: Outcome<Shape, ReadIssue>;
  readonly isCut: boolean;
}

/**
 * Reads texts that belong together: parameter files fill the templates beside them. Never throws. Each text is told to
 * `onText`, by its place, before it is read.
 */
export function readDocuments(texts: readonly TextToRead[], onText: (index: number) => void = () => {}): ReadDocuments {
  const shaped = texts.map(({ name, text }, index): Shaped => {
    onText(index);
    return { name, shape: shapeOfText(text), isCut: isCutShort(text) };
  });
  const helping = helpFrom(shaped);
  const read = shaped.map(({ name, shape, isCut }) => ({
    name,
    outcome: shape.ok ? readWhole(name, isCut ? wholeShape(shape.value) : shape.value, helping) : shape,
  }));
  const ports = portsIn(read);
  return sorted(read.map(({ name, outcome }) => ({ name, outcome: refusedAlone(outcome, ports) })));
}

interface Answer {
  readonly name: string;
  readonly outcome: Outcome<ReadDocument, ReadIssue>;
}

function portsIn(read: readonly Answer[]): ReadonlySet<string> {
  return portKeysIn(read.flatMap(({ outcome }) => (outcome.ok ? outcome.value.resources : [])));
}

function refusedAlone(outcome: Answer['outcome'], ports: ReadonlySet<string>): Answer['outcome'] {
  const isAlone = outcome.ok && areStrayParts(outcome.value.resources, ports);
  return isAlone ? fail({ kind: 'other-resources', items: outcome.value.kinds }) : outcome;
}

function sorted(read: readonly Answer[]): ReadDocuments {
  return {
    documents: read.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])),
    unread: read.flatMap(({ name, outcome }) => (outcome.ok ? [] : [{ name, issue: outcome.error }])),
  };
}

type PerhapsCut = Shape & { readonly isCutShort?: true };

/** With what PowerShell cut off, as far as it says it elsewhere. */
function wholeShape(shape: Shape): PerhapsCut {
  if (shape.kind !== 'items') return shape;
  const items = shape.items.map(madeWhole);
  return { ...shape, items, ...(items.some(isStillCut) ? { isCutShort: true } : {}) };
}

function readWhole(name: string, shape: PerhapsCut, help: Help): Outcome<ReadDocument, ReadIssue> {
  const read = readShape(name, shape, help);
  return read.ok && shape.isCutShort ? succeed({ ...read.value, isCutShort: true }) : read;
}

/** What one text tells about another. */
interface Help {
  readonly parameterFiles: readonly { readonly name: string; readonly values: GivenValues }[];
  readonly templates: readonly JsonRecord[];
}

function helpFrom(shaped: readonly Shaped[]): Help {
  const shapes = shaped.flatMap(({ name, shape }) => (shape.ok ? [{ name, shape: shape.value }] : []));
  const templates = shapes.flatMap(({ shape }) => (shape.kind === 'template' ? [shape.template] : []));
  const parameterFiles = shapes.flatMap(({ name, shape }) =>
    shape.kind === 'parameters' ? [{ name, values: filled(parameterValues(shape.parameters)) }] : [],
  );
  return { parameterFiles, templates };
}

/** An empty text in a parameter file is still to be filled in. */
function filled(values: GivenValues): GivenValues {
  return new Map([...values].filter(([, value]) => value !== ''));
}

/** Subscriptions that a template of Onramp’s names, by the parameter that asks for their ids. */
function subscriptionsNamed({ metadata }: JsonRecord): readonly (readonly [string, string])[] {
  const own = isRecord(metadata) ? metadata['onramp'] : undefined;
  const named = isRecord(own) ? own['subscriptions'] : undefined;
  const entries = Object.entries(isRecord(named) ? named : {});
  return entries.flatMap(([parameter, name]) =>
    typeof name === 'string' ? [[parameter.toLowerCase(), name.replace(/^\[\[/, '[')] as const] : [],
  );
}

function readShape(name: string, shape: Shape, help: Help): Outcome<ReadDocument, ReadIssue> {
  switch (shape.kind) {
    case 'items':
      return readItems(name, shape);
    case 'template':
      return readArm(name, shape, help);
    case 'parameters':
      return readParameters(name, shape, help);
  }
}

type Items = Extract<Shape, { readonly kind: 'items' }>;

function readItems(name: string, { form, items, whole, isPlanned = false }: Items): Outcome<ReadDocument, ReadIssue> {
  const limit = readLimits.circuits;
  if (items.length > limit) return fail({ kind: 'too-many-circuits', count: items.length, limit });
  const kinds = items.map(kindOfItem);
  const counts = countsOf(kinds);
  const resources = items.flatMap((item, index) => foundIn(item, kinds[index] ?? 'unknown', { from: name, isPlanned }));
  if (resources.length === 0) return fail(issueOf(form, items, counts));
  return succeed({
    name,
    form,
    ...(form === 'powershell-format-list' ? {} : { properties: nesting(resources) }),
    resources,
    kinds: counts,
    unresolved: [],
    goesOn: isRecord(whole) && nextPageNames.some((each) => typeof whole[each] === 'string' && whole[each] !== ''),
  });
}

/** REST and Resource Graph name the next page differently, and az spells it its own way. */
const nextPageNames = ['nextLink', '$skipToken', 'skipToken', 'skip_token'] as const;

function nesting(resources: readonly FoundResource[]): 'nested' | 'flattened' {
  return resources.some(({ record }) => isRecord(valueNamed(record, 'properties'))) ? 'nested' : 'flattened';
}

function issueOf(form: ItemsForm, items: readonly Json[], counts: readonly RecognisedItems[]): ReadIssue {
  if (counts.some(({ kind }) => kind !== 'unknown')) return { kind: 'other-resources', items: counts };
  const [only] = items;
  const found = items.length === 1 && only !== undefined ? kindOfValue(only) : 'a list';
  const answer = answerIn(items);
  if (answer !== undefined) return { kind: 'not-azure', found, answer };
  return form === 'powershell-format-list' ? { kind: 'format-list' } : { kind: 'not-azure', found };
}

function foundIn(
  item: Json,
  kind: ResourceKind,
  whence: Pick<FoundResource, 'from' | 'isPlanned'>,
): readonly FoundResource[] {
  if (!isRecord(item) || !readKinds.has(kind)) return [];
  const id = valueNamed(item, 'id');
  const key = typeof id === 'string' && /\/providers\/./i.test(id) ? id.toLowerCase().replace(/\/$/, '') : undefined;
  return [{ kind, record: item, key, ...whence }];
}

type Template = Extract<Shape, { readonly kind: 'template' }>;

function readArm(name: string, { template, parameters: own }: Template, help: Help): Outcome<ReadDocument, ReadIssue> {
  const parameters = new Map([
    ...subscriptionsNamed(template),
    ...parametersFor(template, name, help),
    ...parameterValues(own ?? null),
  ]);
  const read = readTemplate(template, { from: name, parameters });
  const kinds = countsOf(read.entries.map(({ type }) => kindOfItem({ type })));
  const types = [...new Set(read.entries.map(({ type }) => type))];
  if (kinds.every(({ kind }) => kind === 'otherResource' || kind === 'unknown')) {
    return fail({ kind: 'other-template', types });
  }
  const limit = readLimits.circuits;
  const count = Math.max(read.entries.length, read.resources.length);
  if (count > limit) return fail({ kind: 'too-many-circuits', count, limit });
  return succeed({
    name,
    form: 'arm-template',
    ...(read.languageVersion === undefined ? {} : { languageVersion: read.languageVersion }),
    template: read.entries,
    resources: read.resources.filter(({ kind }) => readKinds.has(kind)),
    kinds,
    unresolved: read.unresolved,
    goesOn: false,
  });
}

/** Files that fill parameters of this template. Where several do, the one that is called like it comes last and wins. */
function parametersFor(
  template: JsonRecord,
  name: string,
  { parameterFiles }: Help,
): readonly (readonly [string, Json | undefined])[] {
  const declared = declaredIn(template);
  const own = stemOf(name);
  const fitting = parameterFiles.filter(({ values }) => [...values.keys()].every((each) => declared.has(each)));
  return fitting
    .toSorted((one, other) => Number(stemOf(one.name) === own) - Number(stemOf(other.name) === own))
    .flatMap(({ values }) => [...values]);
}

function declaredIn(template: JsonRecord): ReadonlySet<string> {
  const { parameters } = template;
  return new Set(Object.keys(isRecord(parameters) ? parameters : {}).map((each) => each.toLowerCase()));
}

function stemOf(name: string): string {
  return name.toLowerCase().replace(/(?:[.-]parameters)?\.json$/, '');
}

/** A parameter file says nothing by itself. */
function readParameters(
  name: string,
  { parameters, of }: Extract<Shape, { readonly kind: 'parameters' }>,
  { templates }: Help,
): Outcome<ReadDocument, ReadIssue> {
  const names = isRecord(parameters) ? Object.keys(parameters) : [];
  const fits = templates.some((template) => {
    const declared = declaredIn(template);
    return names.every((each) => declared.has(each.toLowerCase()));
  });
  if (!fits) return fail({ kind: of ?? 'arm-parameters' });
  return succeed({
    name,
    form: 'arm-parameters',
    parameters: names,
    resources: [],
    kinds: [],
    unresolved: [],
    goesOn: false,
  });
}
