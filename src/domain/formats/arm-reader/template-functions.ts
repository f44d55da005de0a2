import type { Json } from '#domain/model/json.ts';
import { readJson } from '../azure-circuit/json-reader.ts';
import { isList } from '../azure-circuit/json-values.ts';
import { cidrFunctions } from './cidr-functions.ts';
import { format } from './format-text.ts';
import { listFunctions } from './list-functions.ts';
import { exactText, textFunctions } from './text-functions.ts';

/** A function of Azure’s templates over values that are known; undefined where it cannot say. */
type TemplateFunction = (args: readonly Json[]) => Json | undefined;

/** By name in lower case. */
export interface TemplateFunctions {
  readonly [name: string]: TemplateFunction;
}

const isSame = ([one, other]: readonly Json[]): Json => exactText(one) === exactText(other);

function onNumbers(of: (one: number, other: number) => Json): TemplateFunction {
  return ([one, other]) => (typeof one === 'number' && typeof other === 'number' ? of(one, other) : undefined);
}

/** Azure compares numbers with numbers, and texts with texts. */
function comparison(of: (sign: number) => boolean): TemplateFunction {
  return ([one, other]) => {
    if (typeof one === 'number' && typeof other === 'number') return of(Math.sign(one - other));
    if (typeof one !== 'string' || typeof other !== 'string') return undefined;
    if (one === other) return of(0);
    return of(one < other ? -1 : 1);
  };
}

function toInt([value]: readonly Json[]): Json | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  return typeof value === 'string' && /^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : undefined;
}

function toFlag([value]: readonly Json[]): Json | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : undefined;
}

function parsed([text]: readonly Json[]): Json | undefined {
  if (typeof text !== 'string') return undefined;
  const read = readJson(text);
  return read.ok ? read.value : undefined;
}

function numbersOf(args: readonly Json[]): readonly number[] | undefined {
  const numbers = args
    .flatMap((each) => (isList(each) ? [...each] : [each]))
    .filter((each) => typeof each === 'number');
  return numbers.length > 0 ? numbers : undefined;
}

function extreme(of: (...numbers: readonly number[]) => number): TemplateFunction {
  return (args) => {
    const numbers = numbersOf(args);
    return numbers && numbers.reduce((one, other) => of(one, other));
  };
}

/** Functions that do not ask anything but their arguments. */
export const templateFunctions: TemplateFunctions = {
  ...textFunctions,
  ...listFunctions,
  ...cidrFunctions,
  format,
  equals: isSame,
  int: toInt,
  float: ([value]) => (Number.isFinite(Number(value)) ? Number(value) : undefined),
  bool: toFlag,
  json: parsed,
  null: () => null,
  true: () => true,
  false: () => false,
  not: ([value]) => (typeof value === 'boolean' ? !value : undefined),
  greater: comparison((sign) => sign > 0),
  greaterorequals: comparison((sign) => sign >= 0),
  less: comparison((sign) => sign < 0),
  lessorequals: comparison((sign) => sign <= 0),
  add: onNumbers((one, other) => one + other),
  sub: onNumbers((one, other) => one - other),
  mul: onNumbers((one, other) => one * other),
  div: ([one, other]) =>
    typeof one === 'number' && typeof other === 'number' && other !== 0 ? Math.trunc(one / other) : undefined,
  mod: ([one, other]) =>
    typeof one === 'number' && typeof other === 'number' && other !== 0 ? one % other : undefined,
  max: extreme(Math.max),
  min: extreme(Math.min),
};
