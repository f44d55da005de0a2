import type { Json } from '#domain/model/json.ts';
import { given } from '../azure-circuit/given.ts';
import { isList, isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import { kindOfItem } from '../azure-circuit/resource-kind.ts';
import type { FoundResource, TemplateEntry, Unresolved } from '../documents/found.ts';
import { evaluate, type TemplateScope, type TemplateValues } from './evaluate.ts';
import { expressionIn } from './expression.ts';
import { knownPart, type Open, openIn } from './known-part.ts';

/** What a template deploys, as far as it can be known without Azure. */
export interface ReadTemplate {
  readonly languageVersion: string | undefined;
  readonly entries: readonly TemplateEntry[];
  readonly resources: readonly FoundResource[];
  readonly unresolved: readonly Unresolved[];
}

export interface TemplateSource {
  readonly from: string;
  /** Values of a parameter file, by name in lower case. */
  readonly parameters: ReadonlyMap<string, Json>;
}

/** Steps for the expressions of one template; real ones take a few thousand. */
const STEPS = 200_000;
const MOST_DEPLOYMENTS = 8;

/** Reads a template. What it cannot know is listed, and left out of the resources. */
export function readTemplate(template: JsonRecord, { from, parameters }: TemplateSource): ReadTemplate {
  const values: TemplateValues = {
    scope: scopeOf(template),
    parameters: new Map(),
    variables: isRecord(template['variables']) ? template['variables'] : {},
    budget: { left: STEPS },
    depth: 0,
  };
  const inside = { values: withParameters(template, values, parameters), from, depth: 0 };
  const parts = resourcesOf(template).flatMap((each) => readResource(each, inside));
  const language = template['languageVersion'];
  return {
    languageVersion: typeof language === 'string' ? language : undefined,
    entries: parts.flatMap((part) => part.entries),
    resources: parts.flatMap((part) => part.resources),
    unresolved: parts.flatMap((part) => part.unresolved),
  };
}

/** Templates that Onramp wrote say where they belong. */
function scopeOf({ metadata }: JsonRecord): TemplateScope {
  const onramp = isRecord(metadata) ? metadata['onramp'] : undefined;
  const { subscription, resourceGroup } = isRecord(onramp) ? onramp : {};
  return { subscription: plainTextOf(subscription), resourceGroup: plainTextOf(resourceGroup) };
}

function plainTextOf(value: Json | undefined): string {
  if (typeof value !== 'string') return '';
  return value.startsWith('[[') ? value.slice(1) : value;
}

/** Given values, else defaults; the latter may ask for parameters that stand before them. */
function withParameters(
  template: JsonRecord,
  values: TemplateValues,
  filled: ReadonlyMap<string, Json>,
): TemplateValues {
  const known = new Map(filled);
  const declared = isRecord(template['parameters']) ? template['parameters'] : {};
  for (const [name, parameter] of Object.entries(declared)) {
    const preset = isRecord(parameter) ? parameter['defaultValue'] : undefined;
    if (known.has(name.toLowerCase()) || preset === undefined) continue;
    const value = evaluate(preset, { ...values, parameters: known });
    if (value !== undefined) known.set(name.toLowerCase(), value);
  }
  return { ...values, parameters: known };
}

interface Inside {
  readonly values: TemplateValues;
  readonly from: string;
  readonly depth: number;
  /** The resource that this one stands in. */
  readonly parent?: { readonly type: string; readonly names: readonly (string | undefined)[] };
  /** The parent is one of many, so that this one is too. */
  readonly copied?: boolean;
  /** The deployment around it is one of many. */
  readonly deployedOften?: boolean;
}

type Part = Omit<ReadTemplate, 'languageVersion'>;

interface Listed {
  readonly symbol?: string;
  readonly body: JsonRecord;
}

/** A list, or an object by symbolic name, in which resources that exist already stand too. */
function resourcesOf({ resources }: JsonRecord): readonly Listed[] {
  if (isList(resources)) return resources.filter(isRecord).map((body) => ({ body }));
  if (!isRecord(resources)) return [];
  return Object.entries(resources).flatMap(([symbol, body]) =>
    isRecord(body) && body['existing'] !== true ? [{ symbol, body }] : [],
  );
}

function readResource(listed: Listed, inside: Inside): readonly Part[] {
  const { body } = listed;
  const isCopied = inside.copied === true || isRecord(body['copy']);
  const type = fullType(textOr(body['type'], ''), inside.parent?.type);
  const names = namesOf(body, inside);
  const children = resourcesOf(body).flatMap((child) =>
    readResource(child, { ...inside, parent: { type, names }, copied: isCopied }),
  );
  return [ownPart(listed, { ...inside, copied: isCopied, type, names }), ...children, ...deployedBy(body, inside)];
}

const textOr = (value: Json | undefined, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

function fullType(type: string, parent: string | undefined): string {
  return parent === undefined || type.split('/').length > 2 ? type : `${parent}/${type}`;
}

/** One name for each part of the type; undefined where a part cannot be known. */
function namesOf({ name, type }: JsonRecord, { values, parent }: Inside): readonly (string | undefined)[] {
  const value = name === undefined ? undefined : evaluate(name, values);
  const own = typeof value === 'string' ? value.split('/') : [undefined];
  const isRelative = parent !== undefined && own.length < fullType(textOr(type, ''), parent.type).split('/').length - 1;
  return isRelative ? [...parent.names, ...own] : own;
}

interface Own extends Inside {
  readonly type: string;
  readonly names: readonly (string | undefined)[];
}

function ownPart(listed: Listed, own: Own): Part {
  const { type, names, values, from, copied } = own;
  const { condition, name } = listed.body;
  const nothing: Part = { entries: [entryOf(listed, own)], resources: [], unresolved: [] };
  const kind = kindOfItem({ type });
  const isLeftOut = condition !== undefined && evaluate(condition, values) === false;
  if (kind === 'otherResource' || kind === 'unknown' || isLeftOut) return nothing;
  const ask = (open: readonly Open[]): readonly Unresolved[] =>
    open.map((each) => ({ from, resource: textOr(name, ''), ...each }));
  const parts = partsOf(listed.body);
  // One of many: which ones there will be is said only when it is deployed.
  if (copied === true || own.deployedOften === true) {
    return { ...nothing, unresolved: ask(openIn({ ...parts, ...copyOf(listed.body) }, '')) };
  }
  const { value, open } = knownPart(parts, values);
  const record = recordOf(isRecord(value) ? value : {}, own);
  const key = names.every((each) => each !== undefined) ? keyOf(own) : undefined;
  return { ...nothing, resources: [{ kind, record, key, isPlanned: true, from }], unresolved: ask(open) };
}

function entryOf({ symbol, body }: Listed, { type, names, copied, depth }: Own): TemplateEntry {
  const { apiVersion, condition } = body;
  const name = textOr(body['name'], '');
  const isKnown = names.every((each) => each !== undefined) && copied !== true;
  return {
    ...given(symbol, (text) => ({ symbol: text })),
    type,
    ...(typeof apiVersion === 'string' ? { apiVersion } : {}),
    ...(isKnown ? { name: names.join('/') } : {}),
    ...(expressionIn(name) === undefined ? {} : { nameExpression: name }),
    ...(typeof condition === 'string' ? { condition } : {}),
    ...(copied === true ? { copy: true } : {}),
    ...(depth > 0 ? { depth } : {}),
  };
}

const partNames = ['name', 'location', 'tags', 'sku', 'identity', 'zones', 'properties'] as const;

function partsOf(body: JsonRecord): JsonRecord {
  return Object.fromEntries(
    partNames.flatMap((name) => {
      const value = body[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function copyOf({ copy }: JsonRecord): JsonRecord {
  return copy === undefined ? {} : { copy };
}

function pathOf({ type, names }: Own): string {
  const [provider = '', ...types] = type.split('/');
  return [provider, ...types.flatMap((each, index) => [each, names[index] ?? ''])].join('/');
}

function keyOf(own: Own): string {
  const { subscription, resourceGroup } = own.values.scope;
  return `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/${pathOf(own)}`.toLowerCase();
}

function recordOf(known: JsonRecord, own: Own): JsonRecord {
  const { subscription, resourceGroup } = own.values.scope;
  const { name: _whole, ...rest } = known;
  const name = own.names.at(-1);
  const isPlaced = subscription !== '' && resourceGroup !== '';
  return {
    ...rest,
    type: own.type,
    ...given(name, (text) => ({ name: text })),
    ...(resourceGroup === '' ? {} : { resourceGroup }),
    ...(subscription === '' ? {} : { subscriptionId: subscription }),
    ...(isPlaced && own.names.every((each) => each !== undefined)
      ? { id: `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/${pathOf(own)}` }
      : {}),
  };
}

/** A deployment inside of the template: with values of its own, or with those around it. */
function deployedBy({ type, properties, copy }: JsonRecord, inside: Inside): readonly Part[] {
  const isDeployment = textOr(type, '').toLowerCase() === 'microsoft.resources/deployments';
  const template = isDeployment && isRecord(properties) ? properties['template'] : undefined;
  if (!isRecord(template) || !isRecord(properties) || inside.depth >= MOST_DEPLOYMENTS) return [];
  const options = properties['expressionEvaluationOptions'];
  const isInner = isRecord(options) && textOr(options['scope'], '').toLowerCase() === 'inner';
  const values = isInner ? innerValues(template, properties, inside.values) : inside.values;
  const { parent: _parent, ...around } = inside;
  const within = { ...around, values, depth: inside.depth + 1, deployedOften: inside.deployedOften || isRecord(copy) };
  return resourcesOf(template).flatMap((each) => readResource(each, within));
}

function innerValues(template: JsonRecord, { parameters }: JsonRecord, outer: TemplateValues): TemplateValues {
  const variables = isRecord(template['variables']) ? template['variables'] : {};
  return withParameters(template, { ...outer, variables }, parameterValues(parameters ?? null, outer));
}

/** The values of a parameter file, or of what is passed to a deployment. Without `outer` they are taken as they are. */
export function parameterValues(parameters: Json, outer?: TemplateValues): ReadonlyMap<string, Json> {
  const named = isRecord(parameters) ? Object.entries(parameters) : [];
  return new Map(
    named.flatMap(([name, parameter]) => {
      const raw = isRecord(parameter) ? parameter['value'] : undefined;
      const value = raw === undefined || !outer ? raw : evaluate(raw, outer);
      return value === undefined ? [] : [[name.toLowerCase(), value] as const];
    }),
  );
}
