import type { Json } from '#domain/model/json.ts';
import { isList, isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import { type Expression, expressionIn, expressionText, parseExpression, plainText } from './expression.ts';
import { callWithLambdas, takesLambda } from './lambda-functions.ts';
import { lazyFunctions } from './lazy-functions.ts';
import { besideLoops, copyIndex, type Loop, loopsIn, turnsOf } from './loops.ts';
import { holdsName, nameFor } from './name-for.ts';
import { ownFunction } from './own-functions.ts';
import { idFunctions, type TemplateScope } from './resource-ids.ts';
import { sizeOf } from './size-of.ts';
import { templateFunctions } from './template-functions.ts';

/** What expressions of a template may ask for. */
export interface TemplateValues {
  readonly scope: TemplateScope;
  /** The same, with names in the place of what is not known. */
  readonly called: TemplateScope;
  /** By name in lower case; undefined where the value is said elsewhere, so that a default does not count. */
  readonly parameters: ReadonlyMap<string, Json | undefined>;
  readonly variables: JsonRecord;
  /** Which turn each loop is at, by its name in lower case. */
  readonly loops: ReadonlyMap<string, number>;
  /** What variables of lambdas stand for, by name in lower case. */
  readonly lambdas: ReadonlyMap<string, Json>;
  /** Steps that may still be taken, over the whole template: what is built to take for ever ends here. */
  readonly budget: { left: number };
  readonly depth: number;
  /** What stands for parameters that are not known, by name in lower case. */
  readonly standIns: ReadonlyMap<string, Json>;
  /** The deployment whose own parameters and variables these are; empty for the template itself. */
  readonly within: string;
  /** The template whose resources expressions may refer to. */
  readonly template: JsonRecord;
  /** What can be known of a resource that is referred to by its symbolic name or id. */
  readonly refer: (target: string, values: TemplateValues, asked?: Asked) => Json | undefined;
  /** What is not known is named by a text instead, by which resources still find each other. */
  readonly naming?: true;
  /** In an id: the template’s own group or subscription, where nobody knows them, is left out. */
  readonly inId?: true;
}

/** What of a resource: its properties, all of it, or what names it. */
export type Asked = 'full' | 'info';

const MOST_NESTED_VALUES = 24;
const MOST_SIGNS = 100_000;

/** A value of a template with its expressions evaluated; undefined where a part of it cannot be known. */
export function evaluate(value: Json, values: TemplateValues): Json | undefined {
  if (values.depth > MOST_NESTED_VALUES) return undefined;
  const deeper = { ...values, depth: values.depth + 1 };
  if (typeof value === 'string') return evaluateText(value, deeper);
  if (typeof value !== 'object' || value === null) return value;
  values.budget.left -= 1;
  if (values.budget.left < 0) return undefined;
  if (isList(value)) return whole(value.map((each) => evaluate(each, deeper)));
  if (!isRecord(value)) return value;
  const loops = loopsIn(value);
  const entries = [
    ...besideLoops(value).map(([name, each]) => [nameIn(name, deeper), evaluate(each, deeper)] as const),
    ...loops.map((loop) => [loop?.name ?? '', loop && evaluateLoop(loop, deeper)] as const),
  ];
  const known = entries.flatMap(([name, each]) => (each === undefined ? [] : [[name, each] as const]));
  return known.length === entries.length ? Object.fromEntries(known) : undefined;
}

/** Names of properties may be expressions too. One that is not known stays as it is written. */
export function nameIn(name: string, values: TemplateValues): string {
  const known = name.startsWith('[') ? evaluateText(name, values) : name;
  return typeof known === 'string' ? known : name;
}

function whole(items: readonly (Json | undefined)[]): readonly Json[] | undefined {
  const known = items.flatMap((each) => (each === undefined ? [] : [each]));
  return known.length === items.length ? known : undefined;
}

/** The turns of a loop; undefined where nobody knows how many there are. */
export function loopTurns(loop: Loop, values: TemplateValues): readonly TemplateValues[] | undefined {
  return turnsOf(loop, evaluate(loop.count, values), values);
}

function evaluateLoop(loop: Loop, values: TemplateValues): Json | undefined {
  const turns = loopTurns(loop, values);
  return turns && whole(turns.map((turn) => evaluate(loop.input, turn)));
}

function evaluateText(text: string, values: TemplateValues): Json | undefined {
  const inside = expressionIn(text);
  if (inside === undefined) return plainText(text);
  const expression = parseExpression(inside);
  return expression && bounded(resolve(expression, values));
}

/** Texts that grow from each other are cut off. */
function bounded(value: Json | undefined): Json | undefined {
  return typeof value === 'string' && value.length > MOST_SIGNS ? undefined : value;
}

function resolve(expression: Expression, values: TemplateValues): Json | undefined {
  values.budget.left -= 1;
  if (values.budget.left < 0) return undefined;
  const value = knownValue(expression, values);
  return value === undefined && values.naming ? nameFor(expression, values) : value;
}

function knownValue(expression: Expression, values: TemplateValues): Json | undefined {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'member':
      return (
        (values.inId && placeIn(expression, values)) ??
        memberOf(resolve(expression.of, values), resolve(expression.key, values), values)
      );
    case 'call':
      return call(expression, values);
  }
}

function memberOf(of: Json | undefined, key: Json | undefined, { budget }: TemplateValues): Json | undefined {
  if (isList(of)) return typeof key === 'number' ? of[key] : undefined;
  if (!isRecord(of) || typeof key !== 'string') return undefined;
  if (Object.hasOwn(of, key)) return of[key];
  const entries = Object.entries(of);
  budget.left -= entries.length;
  return entries.find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
}

type Called = Extract<Expression, { kind: 'call' }>;
type Asking = (args: readonly Json[], values: TemplateValues) => Json | undefined;

function byName(ask: (name: string, values: TemplateValues) => Json | undefined): Asking {
  return ([name], values) => (typeof name === 'string' ? ask(name, values) : undefined);
}

/** Functions that ask the template, and not only their arguments. */
const asking: { readonly [name: string]: Asking } = {
  parameters: byName((name, values) => parameter(name.toLowerCase(), values)),
  variables: byName(variable),
  reference: ([name, , full], values) =>
    typeof name === 'string'
      ? values.refer(name, values, full === 'Full' || full === 'full' ? 'full' : undefined)
      : undefined,
  resourceinfo: byName((name, values) => values.refer(name, values, 'info')),
  lambdavariables: byName((name, { lambdas }) => lambdas.get(name.toLowerCase())),
  copyindex: (args, { loops }) => copyIndex(args, loops),
  resourcegroup: (_args, { scope }) => ownGroup(scope),
  subscription: (_args, { scope: { subscription } }) =>
    subscription === '' ? undefined : { id: `/subscriptions/${subscription}`, subscriptionId: subscription },
  tryget: ([of, ...keys], values) =>
    keys.reduce<Json | undefined>((within, key) => memberOf(within, key, values) ?? null, of),
};

/** What may be made of the name of something unknown: anything else would be a guess. */
const takesNames: ReadonlySet<string> = new Set(
  Object.keys(idFunctions).concat(
    ['parameters', 'variables', 'reference', 'concat', 'format', 'tolower', 'toupper'],
    ['createobject', 'createarray', 'array'],
  ),
);

function call(called: Called, values: TemplateValues): Json | undefined {
  const { name, args } = called;
  if (Object.hasOwn(lazyFunctions, name)) return lazyFunctions[name]?.(args, (each) => resolve(each, values));
  if (takesLambda(name)) return callWithLambdas(called, withoutNames(values), resolve);
  if (Object.hasOwn(idFunctions, name)) {
    // What an id is made to extend is an id itself.
    const ofId = { ...values, inId: true } as const;
    const parts = whole(
      args.map((each) => placeIn(each, values) ?? resolve(each, name === 'extensionresourceid' ? ofId : values)),
    );
    return parts && idFunctions[name]?.(parts, placeAround(values));
  }
  const known = whole(
    args.map((each, index) => resolve(each, index === 0 && refersTo.has(name) ? named(values) : values)),
  );
  return known && (!values.naming || takesNames.has(name) || !known.some(holdsName))
    ? callKnown(name, known, values)
    : undefined;
}

/** What a resource is called is enough to find it, whatever that comes to. */
const refersTo: ReadonlySet<string> = new Set(['reference', 'resourceinfo']);

const named = (values: TemplateValues): TemplateValues => ({ ...values, naming: true });

/** What the function makes of values that are known. */
function callKnown(name: string, args: readonly Json[], values: TemplateValues): Json | undefined {
  if (name.includes('.')) return callOwn(name, args, values);
  if (Object.hasOwn(asking, name)) return asking[name]?.(args, values);
  if (!Object.hasOwn(templateFunctions, name) || !isPaid(args, values)) return undefined;
  return bounded(templateFunctions[name]?.(args));
}

/** A function goes through what it is given: that takes steps as well. */
function isPaid(args: readonly Json[], { budget }: TemplateValues): boolean {
  budget.left -= sizeOf(args);
  return budget.left >= 0;
}

/** The body of a function that the template defines sees what is passed to it, and nothing else. */
function callOwn(name: string, args: readonly Json[], values: TemplateValues): Json | undefined {
  const own = ownFunction(values.template, name);
  if (!own || args.length > own.parameters.length) return undefined;
  return evaluate(own.body, {
    ...withoutNames(values),
    parameters: new Map(own.parameters.map((each, index) => [each, args[index]])),
    variables: {},
    loops: new Map(),
    lambdas: new Map(),
    refer: () => undefined,
  });
}

function withoutNames({ naming: _naming, inId: _inId, ...values }: TemplateValues): TemplateValues {
  return values;
}

function ownGroup({ resourceGroup, subscription }: TemplateScope): Json | undefined {
  if (resourceGroup === '') return undefined;
  const id = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}`;
  return { name: resourceGroup, ...(subscription === '' ? {} : { id }) };
}

const placeWords: { readonly [name: string]: keyof TemplateScope } = {
  'resourcegroup().name': 'resourceGroup',
  'subscription().subscriptionid': 'subscription',
};

function placeAround({ scope, called, naming }: TemplateValues): TemplateScope {
  return naming ? called : scope;
}

/** The template’s own group or subscription as a part of an id: the same as an id that leaves it out. */
function placeIn(expression: Expression, values: TemplateValues): Json | undefined {
  if (expression.kind !== 'member') return undefined;
  const part = placeWords[expressionText(expression)];
  return part === undefined ? undefined : placeAround(values)[part];
}

function parameter(name: string, values: TemplateValues): Json | undefined {
  const value = values.parameters.get(name);
  return value === undefined && values.naming ? standIn(name, values) : value;
}

/** What was passed, else what is made of the default, where nothing else was given. */
function standIn(name: string, { inId: _inId, ...values }: TemplateValues): Json | undefined {
  const passed = values.standIns.get(name);
  if (passed !== undefined || values.parameters.has(name)) return passed;
  const declared = memberOf(values.template['parameters'], name, values);
  const preset = isRecord(declared) ? declared['defaultValue'] : undefined;
  return preset === undefined ? undefined : evaluate(preset, values);
}

function variable(name: string, { inId: _inId, ...values }: TemplateValues): Json | undefined {
  const value = memberOf(values.variables, name, values);
  if (value !== undefined) return evaluate(value, values);
  const loop = loopsIn(values.variables).find((each) => each?.name.toLowerCase() === name.toLowerCase());
  return loop && evaluateLoop(loop, values);
}
