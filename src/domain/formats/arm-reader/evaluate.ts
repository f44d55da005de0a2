import type { Json } from '#domain/model/json.ts';
import { isList, isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import { type Expression, expressionIn, parseExpression, plainText } from './expression.ts';
import { templateFunctions } from './template-functions.ts';

/** Where a template is deployed; empty texts where it does not say. */
export interface TemplateScope {
  readonly subscription: string;
  readonly resourceGroup: string;
}

/** What expressions of a template may ask for. */
export interface TemplateValues {
  readonly scope: TemplateScope;
  /** Values that are known, by name in lower case. */
  readonly parameters: ReadonlyMap<string, Json>;
  readonly variables: JsonRecord;
  /** Steps that may still be taken, over the whole template: what is built to take for ever ends here. */
  readonly budget: { left: number };
  /** Resources by symbolic name, for `resourceId` by reference. */
  readonly depth: number;
}

const MOST_NESTED_VALUES = 24;
const MOST_SIGNS = 100_000;

/** A value of a template with its expressions evaluated; undefined where a part of it cannot be known. */
export function evaluate(value: Json, values: TemplateValues): Json | undefined {
  values.budget.left -= 1;
  if (values.budget.left < 0 || values.depth > MOST_NESTED_VALUES) return undefined;
  const deeper = { ...values, depth: values.depth + 1 };
  if (typeof value === 'string') return evaluateText(value, deeper);
  if (isList(value)) {
    const items = value.map((each) => evaluate(each, deeper));
    return items.every((each) => each !== undefined) ? items : undefined;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, evaluate(each, deeper)] as const);
  const known = entries.flatMap(([name, each]) => (each === undefined ? [] : [[name, each] as const]));
  return known.length === entries.length ? Object.fromEntries(known) : undefined;
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
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'member':
      return memberOf(resolve(expression.of, values), resolve(expression.key, values));
    case 'call':
      return call(expression, values);
  }
}

function memberOf(of: Json | undefined, key: Json | undefined): Json | undefined {
  if (isList(of)) return typeof key === 'number' ? of[key] : undefined;
  if (!isRecord(of) || typeof key !== 'string') return undefined;
  const exact = Object.hasOwn(of, key) ? of[key] : undefined;
  return exact ?? Object.entries(of).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
}

function call({ name, args }: Extract<Expression, { kind: 'call' }>, values: TemplateValues): Json | undefined {
  const given = args.map((each) => resolve(each, values));
  if (name === 'if') return chosen(given);
  const known = given.flatMap((each) => (each === undefined ? [] : [each]));
  if (known.length < given.length) return undefined;
  const [first] = known;
  switch (name) {
    case 'parameters':
      return typeof first === 'string' ? values.parameters.get(first.toLowerCase()) : undefined;
    case 'variables':
      return typeof first === 'string' ? variable(first, values) : undefined;
    case 'resourceid':
      return resourceId(known, values.scope);
    case 'tryget':
      return known.slice(1).reduce<Json | undefined>((of, key) => memberOf(of, key), first);
    default:
      return Object.hasOwn(templateFunctions, name) ? bounded(templateFunctions[name]?.(known)) : undefined;
  }
}

function chosen([test, yes, no]: readonly (Json | undefined)[]): Json | undefined {
  if (test === true) return yes;
  return test === false ? no : undefined;
}

function variable(name: string, values: TemplateValues): Json | undefined {
  const value = memberOf(values.variables, name);
  return value === undefined ? undefined : evaluate(value, values);
}

/** `resourceId([subscription], [group], type, names…)`; parts that nobody knows stay empty. */
function resourceId(args: readonly Json[], { subscription, resourceGroup }: TemplateScope): Json | undefined {
  const texts = args.map(String);
  const at = texts.findIndex((each) => each.includes('/'));
  const type = texts[at];
  if (type === undefined || at > 2) return undefined;
  const [provider = '', ...types] = type.split('/');
  const names = texts.slice(at + 1);
  if (names.length !== types.length) return undefined;
  const group = at > 0 ? texts[at - 1] : resourceGroup;
  const owner = at === 2 ? texts[0] : subscription;
  const path = types.map((each, index) => `${each}/${names[index] ?? ''}`).join('/');
  return `/subscriptions/${owner}/resourceGroups/${group}/providers/${provider}/${path}`;
}
