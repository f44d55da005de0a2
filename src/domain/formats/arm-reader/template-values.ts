import type { Json } from '#domain/model/json.ts';
import { isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import { evaluate, type TemplateValues } from './evaluate.ts';
import { isNameFor } from './name-for.ts';
import type { TemplateScope } from './resource-ids.ts';

/** Steps for the expressions and loops of one template; real ones take a few thousand. */
const STEPS = 500_000;

/** Defaults that ask for each other are looked at again this often. */
const MOST_ROUNDS = 8;

/** Values that are given from outside, by name in lower case; undefined where only Azure can look them up. */
export type GivenValues = ReadonlyMap<string, Json | undefined>;

/** The values of a template that is deployed by itself. */
export function valuesOf(template: JsonRecord, filled: GivenValues, refer: TemplateValues['refer']): TemplateValues {
  const nothing: TemplateValues = {
    template,
    refer,
    scope: scopeOf(template),
    called: scopeOf(template),
    parameters: new Map(),
    variables: {},
    loops: new Map(),
    lambdas: new Map(),
    budget: { left: STEPS },
    depth: 0,
    standIns: new Map(),
    within: '',
  };
  return withOwn(template, nothing, filled);
}

/** With the parameters and variables of this template. */
export function withOwn(template: JsonRecord, around: TemplateValues, filled: GivenValues): TemplateValues {
  const variables = isRecord(template['variables']) ? template['variables'] : {};
  return withParameters(template, { ...around, template, variables, loops: new Map() }, filled);
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

interface Declared {
  readonly key: string;
  readonly parameter: JsonRecord;
}

function declaredIn({ parameters }: JsonRecord): readonly Declared[] {
  return Object.entries(isRecord(parameters) ? parameters : {}).flatMap(([name, parameter]) =>
    isRecord(parameter) ? [{ key: name.toLowerCase(), parameter }] : [],
  );
}

/** What is secret is left alone, wherever it stands: nothing is made of it. */
function isSecret({ type }: JsonRecord): boolean {
  return typeof type === 'string' && /^secure(?:string|object)$/i.test(type);
}

/** Nothing in the place of a value leaves the default: exports of the portal come with such a file. */
function givenTo(declared: readonly Declared[], filled: GivenValues): GivenValues {
  const preset = new Set(declared.flatMap(({ key, parameter }) => ('defaultValue' in parameter ? [key] : [])));
  return new Map([...filled].filter(([key, value]) => value !== null || !preset.has(key)));
}

/** Nothing was given, and nothing is what it comes to. */
function isLeftEmpty(key: string, { defaultValue }: JsonRecord, filled: GivenValues): boolean {
  return defaultValue === '' && !filled.has(key);
}

const RESOURCE_ID = /^\/subscriptions\/[^/]*\/resourceGroups\/[^/]*\/providers(?:\/[\w.()-]+){3,}$/i;

/** An id, or an expression: no secret by itself. */
const isReference = (value: Json): boolean =>
  isNameFor(value) || (typeof value === 'string' && RESOURCE_ID.test(value));

/** Given values, else defaults; these may ask for other parameters. */
function withParameters(template: JsonRecord, values: TemplateValues, said: GivenValues): TemplateValues {
  const declared = declaredIn(template);
  const filled = givenTo(declared, said);
  const secrets = new Set(
    declared.flatMap(({ key, parameter }) =>
      isSecret(parameter) && !isLeftEmpty(key, parameter, filled) ? [key] : [],
    ),
  );
  const known = new Map([...filled, ...[...secrets].map((key) => [key, undefined] as const)]);
  let open = declared.flatMap(({ key, parameter }) => {
    const preset = parameter['defaultValue'];
    return known.has(key) || preset === undefined ? [] : [{ key, preset }];
  });
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round += 1) {
    const before = open.length;
    open = open.filter(({ key, preset }) => {
      const value = evaluate(preset, { ...values, parameters: known });
      if (value !== undefined) known.set(key, value);
      return value === undefined;
    });
    if (open.length === before) break;
  }
  const given = [...filled].flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  const ids = given.filter(([key, value]) => secrets.has(key) && isReference(value));
  const passed = [...values.standIns].filter(([key, value]) => !secrets.has(key) || isReference(value));
  const standIns = new Map([...ids, ...passed]);
  return { ...values, parameters: known, standIns };
}

/** The values of a parameter file, as they stand there. What lies in a key vault is nowhere to be read. */
export function parameterValues(parameters: Json): GivenValues {
  return new Map(entriesOf(parameters).map(([name, parameter]) => [name, valueIn(parameter)]));
}

interface Passed {
  readonly filled: GivenValues;
  /** What stands for values that are not known. */
  readonly standIns: ReadonlyMap<string, Json>;
}

/** What is passed to a deployment, in the values around it. An expression may stand for the value, or for all of it. */
export function passedValues(parameters: Json, outer: TemplateValues): Passed {
  const naming = { ...outer, naming: true } as const;
  const passed = entriesOf(parameters).map(([name, raw]) => ({
    name,
    value: passedIn(raw, outer),
    standIn: passedIn(raw, naming),
  }));
  return {
    filled: new Map(passed.map(({ name, value }) => [name, value])),
    standIns: new Map(passed.flatMap(({ name, standIn }) => (standIn === undefined ? [] : [[name, standIn] as const]))),
  };
}

function passedIn(raw: Json, values: TemplateValues): Json | undefined {
  if (typeof raw === 'string') return valueIn(evaluate(raw, values));
  const value = valueIn(raw);
  return value === undefined ? undefined : evaluate(value, values);
}

function valueIn(parameter: Json | undefined): Json | undefined {
  return isRecord(parameter) ? parameter['value'] : undefined;
}

function entriesOf(parameters: Json): readonly (readonly [string, Json])[] {
  const named = isRecord(parameters) ? Object.entries(parameters) : [];
  return named.map(([name, parameter]) => [name.toLowerCase(), parameter]);
}
