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

/** An id, or an expression: no secret by itself. */
const isReference = (text: string): boolean => text.startsWith('/subscriptions/') || isNameFor(text);

/** Given values, else defaults; these may ask for other parameters. */
function withParameters(template: JsonRecord, values: TemplateValues, filled: GivenValues): TemplateValues {
  const declared = declaredIn(template);
  const secrets = new Set(declared.flatMap(({ key, parameter }) => (isSecret(parameter) ? [key] : [])));
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
  const standIns = new Map([...values.standIns].filter(([key, text]) => !secrets.has(key) || isReference(text)));
  return { ...values, parameters: known, standIns };
}

/** The values of a parameter file, as they stand there. What lies in a key vault is nowhere to be read. */
export function parameterValues(parameters: Json): GivenValues {
  return new Map(passedIn(parameters).map(([name, value]) => [name, value]));
}

/** What is passed to a deployment, in the values around it, and what stands for values that are not known. */
export function passedValues(
  parameters: Json,
  outer: TemplateValues,
): Pick<TemplateValues, 'standIns'> & {
  readonly filled: GivenValues;
} {
  const passed = passedIn(parameters);
  const values = passed.map(([name, raw]) => [name, raw === undefined ? undefined : evaluate(raw, outer)] as const);
  const standIns = passed.flatMap(([name, raw]) => {
    const text = typeof raw === 'string' ? evaluate(raw, { ...outer, naming: true }) : undefined;
    return typeof text === 'string' ? [[name, text] as const] : [];
  });
  return { filled: new Map(values), standIns: new Map(standIns) };
}

function passedIn(parameters: Json): readonly (readonly [string, Json | undefined])[] {
  const named = isRecord(parameters) ? Object.entries(parameters) : [];
  return named.map(([name, parameter]) => [name.toLowerCase(), isRecord(parameter) ? parameter['value'] : undefined]);
}
