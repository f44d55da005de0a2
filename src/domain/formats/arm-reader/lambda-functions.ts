import type { Json } from '#domain/model/json.ts';
import { isList, isRecord } from '../azure-circuit/json-values.ts';
import type { Expression } from './expression.ts';
import { sizeOf } from './size-of.ts';

/** What a lambda needs to know of the values around it. */
interface Running {
  /** What variables of lambdas stand for, by name in lower case. */
  readonly lambdas: ReadonlyMap<string, Json>;
  readonly budget: { left: number };
}

type Resolve<Values> = (expression: Expression, values: Values) => Json | undefined;
type Lambda = (...given: readonly Json[]) => Json | undefined;
type LambdaFunction = (of: Json, lambdas: readonly Lambda[], start: Json | undefined) => Json | undefined;

/** `lambda('each', 'index', body)`: names, and what comes of the values under them. */
function lambdaIn<Values extends Running>(
  expression: Expression,
  values: Values,
  resolve: Resolve<Values>,
): Lambda | undefined {
  if (expression.kind !== 'call' || expression.name !== 'lambda') return undefined;
  const body = expression.args.at(-1);
  const names = expression.args.slice(0, -1).flatMap((each) => (each.kind === 'value' ? [String(each.value)] : []));
  if (!body || names.length + 1 < expression.args.length) return undefined;
  return (...given) => {
    const own = names.map((name, index) => [name.toLowerCase(), given[index] ?? null] as const);
    const value = resolve(body, { ...values, lambdas: new Map([...values.lambdas, ...own]) });
    values.budget.left -= value === undefined ? 0 : sizeOf(value);
    return values.budget.left < 0 ? undefined : value;
  };
}

/** The answers to each of a list, as long as all of them are known. */
function eachKnown<Answer extends Json>(
  list: readonly Json[],
  answer: (each: Json, index: number) => Json | undefined,
  isAnswer: (value: Json) => value is Answer,
): readonly Answer[] | undefined {
  const answers: Answer[] = [];
  for (const [index, each] of list.entries()) {
    const value = answer(each, index);
    if (value === undefined || !isAnswer(value)) return undefined;
    answers.push(value);
  }
  return answers;
}

const isAny = (value: Json): value is Json => value !== undefined;
const isFlag = (value: Json): value is boolean => typeof value === 'boolean';
const isText = (value: Json): value is string => typeof value === 'string';

const map: LambdaFunction = (list, [of]) => (isList(list) && of ? eachKnown(list, of, isAny) : undefined);

const filter: LambdaFunction = (list, [test]) => {
  const kept = isList(list) && test ? eachKnown(list, test, isFlag) : undefined;
  return kept && isList(list) ? list.filter((_each, index) => kept[index]) : undefined;
};

const reduce: LambdaFunction = (list, [of], start) => {
  if (!isList(list) || !of) return undefined;
  return list.reduce<Json | undefined>(
    (sum, each, index) => (sum === undefined ? undefined : of(sum, each, index)),
    start,
  );
};

/** The lambda says whether the first of two comes before the second. */
const sort: LambdaFunction = (list, [isBefore]) => {
  if (!isList(list) || !isBefore) return undefined;
  let isKnown = true;
  const ask = (one: Json, other: Json): boolean => {
    const answer = isKnown ? isBefore(one, other) : undefined;
    isKnown &&= typeof answer === 'boolean';
    return answer === true;
  };
  const sorted = list.toSorted((one, other) => Number(ask(other, one)) - Number(ask(one, other)));
  return isKnown ? sorted : undefined;
};

const toObject: LambdaFunction = (list, [keyOf, valueOf]) => {
  if (!isList(list) || !keyOf) return undefined;
  const keys = eachKnown(list, keyOf, isText);
  const values = valueOf ? eachKnown(list, valueOf, isAny) : list;
  return keys && values && Object.fromEntries(keys.map((key, index) => [key, values[index] ?? null]));
};

const groupBy: LambdaFunction = (list, [keyOf]) => {
  const keys = isList(list) && keyOf ? eachKnown(list, keyOf, isText) : undefined;
  if (!keys || !isList(list)) return undefined;
  const groups = new Map<string, Json[]>(keys.map((key) => [key, []]));
  for (const [index, key] of keys.entries()) groups.get(key)?.push(list[index] ?? null);
  return Object.fromEntries(groups);
};

const mapValues: LambdaFunction = (of, [change]) => {
  if (!isRecord(of) || !change) return undefined;
  const values = eachKnown(Object.values(of), (each) => change(each), isAny);
  return values && Object.fromEntries(Object.keys(of).map((name, index) => [name, values[index] ?? null]));
};

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda */
const lambdaFunctions: { readonly [name: string]: LambdaFunction } = {
  map,
  filter,
  reduce,
  sort,
  toobject: toObject,
  groupby: groupBy,
  mapvalues: mapValues,
};

export const takesLambda = (name: string): boolean => Object.hasOwn(lambdaFunctions, name);

/** A function that runs lambdas over a list or an object; undefined where one of them cannot say. */
export function callWithLambdas<Values extends Running>(
  { name, args }: Extract<Expression, { kind: 'call' }>,
  values: Values,
  resolve: Resolve<Values>,
): Json | undefined {
  const [first, ...others] = args;
  const of = first && resolve(first, values);
  if (of === undefined) return undefined;
  const start = others.find((each) => each.kind !== 'call' || each.name !== 'lambda');
  const lambdas = others.flatMap((each) => lambdaIn(each, values, resolve) ?? []);
  return lambdaFunctions[name]?.(of, lambdas, start && resolve(start, values));
}
