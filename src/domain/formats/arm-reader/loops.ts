import type { Json } from '#domain/model/json.ts';
import { isList, isRecord, type JsonRecord, valueNamed } from '../azure-circuit/json-values.ts';
import { sizeOf } from './size-of.ts';

/** Azure takes no more: https://learn.microsoft.com/azure/azure-resource-manager/templates/copy-resources#copy-limits */
const MOST_TURNS = 800;

/** A turn takes time, however little it makes. */
const COST_OF_A_TURN = 20;

/** A `copy` of a template over a resource, a property or a variable. */
export interface Loop {
  readonly name: string;
  readonly count: Json;
  /** What comes of each turn. */
  readonly input: Json;
}

/** What a turn of a loop needs to know of the values around it. */
interface Looping {
  readonly loops: ReadonlyMap<string, number>;
  readonly budget: { left: number };
}

/** The loop over a resource itself: its expressions may leave the name of the loop out. */
const OWN_LOOP = '';

/** The loops in an object: `"copy": [{ "name", "count", "input" }]` stands for a list under each name. */
export function loopsIn(record: JsonRecord): readonly (Loop | undefined)[] {
  return writtenLoops(record).map(loopIn);
}

export function writtenLoops(record: JsonRecord): readonly Json[] {
  const copy = valueNamed(record, 'copy');
  return isList(copy) ? copy : [];
}

/** What stands beside the loops. */
export function besideLoops(record: JsonRecord): readonly (readonly [string, Json])[] {
  return Object.entries(record).filter(([name, value]) => !isList(value) || name.toLowerCase() !== 'copy');
}

function loopIn(value: Json): Loop | undefined {
  if (!isRecord(value)) return undefined;
  const [name, count, input] = ['name', 'count', 'input'].map((each) => valueNamed(value, each));
  return typeof name === 'string' && count !== undefined && input !== undefined ? { name, count, input } : undefined;
}

/** The loop over a resource, whose own body is what comes of each turn. */
export function loopOver(body: JsonRecord): Loop | undefined {
  const { copy } = body;
  return isRecord(copy) ? loopIn({ ...copy, input: body }) : undefined;
}

/**
 * The values in each turn; undefined where it is not known how many there are, or where they are more than can be read.
 * What is written once is paid for as often as it is made.
 */
export function turnsOf<Values extends Looping>(
  { name, input }: Loop,
  count: Json | undefined,
  values: Values,
): readonly Values[] | undefined {
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0 || count > MOST_TURNS) return undefined;
  const cost = count * (sizeOf(input) + COST_OF_A_TURN);
  if (cost > values.budget.left) return undefined;
  values.budget.left -= cost;
  return Array.from({ length: count }, (_turn, index) => turnAt(name, index, values));
}

/** The values in one turn. */
export function turnAt<Values extends Looping>(name: string, index: number, values: Values): Values {
  return { ...values, loops: new Map([...values.loops, [name.toLowerCase(), index], [OWN_LOOP, index]]) };
}

/** `copyIndex([loop], [offset])`. */
export function copyIndex([first, second]: readonly Json[], loops: ReadonlyMap<string, number>): number | undefined {
  const isNamed = typeof first === 'string';
  const index = loops.get(isNamed ? first.toLowerCase() : OWN_LOOP);
  const offset = (isNamed ? second : first) ?? 0;
  return index === undefined || typeof offset !== 'number' ? undefined : index + offset;
}
