import type { Json } from '#domain/model/json.ts';
import { isList, isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import { evaluate, loopTurns, nameIn, type TemplateValues } from './evaluate.ts';
import { expressionIn } from './expression.ts';
import { isNameFor } from './name-for.ts';
import { besideLoops, type Loop, loopsIn, writtenLoops } from './loops.ts';

/** A place of a resource whose value is not known. */
export interface Open {
  readonly path: string;
  readonly expression: string;
  /** An id of which all is known but for where the template is deployed. */
  readonly isPlaceless?: true;
}

interface Known {
  /** Undefined where nothing is known. */
  readonly value: Json | undefined;
  readonly open: readonly Open[];
}

/** What is known of a value, and which places of it are open. */
export function knownPart(value: Json, values: TemplateValues, path = ''): Known {
  if (typeof value === 'string') return knownText(value, values, path);
  if (isList(value)) return knownList(value, values, path);
  if (!isRecord(value)) return { value, open: [] };
  const parts = [
    ...loopsIn(value).map((loop, index) => knownLoop(loop, values, { path, index, written: value })),
    ...besideLoops(value).map(([name, each]): readonly [string, Known] => [
      nameIn(name, values),
      knownPart(each, values, under(path, name)),
    ]),
  ];
  return { value: knownEntries(parts), open: parts.flatMap(([, part]) => part.open) };
}

interface LoopPlace {
  readonly path: string;
  readonly index: number;
  /** The object that the loop stands in. */
  readonly written: JsonRecord;
}

/** The list that a loop makes. One that never runs leaves the choice to whoever deploys the template. */
function knownLoop(
  loop: Loop | undefined,
  values: TemplateValues,
  { path, index, written }: LoopPlace,
): readonly [string, Known] {
  const turns = loop && loopTurns(loop, values);
  if (!loop || !turns || turns.length === 0) {
    const own = writtenLoops(written)[index] ?? null;
    return ['copy', { value: undefined, open: openIn(own, `${under(path, 'copy')}[${index}]`) }];
  }
  const place = under(path, loop.name);
  const parts = turns.map((turn, at) => knownPart(loop.input, turn, `${place}[${at}]`));
  const items = parts.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return [loop.name, { value: items, open: parts.flatMap((part) => part.open) }];
}

function knownEntries(parts: readonly (readonly [string, Known])[]): JsonRecord {
  return Object.fromEntries(
    parts.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

function knownText(text: string, values: TemplateValues, path: string): Known {
  const value = evaluate(text, values);
  const isExpression = expressionIn(text) !== undefined;
  // An expression that comes to nothing leaves the choice to whoever deploys the template.
  if (value === undefined || (isExpression && value === null)) {
    return { value: partOf(text, values), open: [{ path, expression: text }] };
  }
  const isPlaceless =
    isExpression && typeof value === 'string' && /\/(?:subscriptions|resourcegroups)\/\//i.test(value);
  return { value, open: isPlaceless ? [{ path, expression: text, isPlaceless }] : [] };
}

/** What an expression that cannot be known as a whole makes of what can. */
function partOf(text: string, values: TemplateValues): Json | undefined {
  const made = evaluate(text, { ...values, naming: true });
  return typeof made === 'object' && made !== null ? withoutNamed(made) : undefined;
}

/** Without what only has a name. */
function withoutNamed(value: Json): Json | undefined {
  if (isList(value)) return value.map(withoutNamed).filter((each) => each !== undefined);
  if (!isRecord(value)) return isNameFor(value) ? undefined : value;
  const parts = Object.entries(value).flatMap(([name, each]) => {
    const known = withoutNamed(each);
    return known === undefined || isNameFor(name) ? [] : [[name, known] as const];
  });
  return parts.length > 0 || Object.keys(value).length === 0 ? Object.fromEntries(parts) : undefined;
}

function knownList(list: readonly Json[], values: TemplateValues, path: string): Known {
  const parts = list.map((each, index) => knownPart(each, values, `${path}[${index}]`));
  const items = parts.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return { value: items, open: parts.flatMap((part) => part.open) };
}

/** Every expression within a value. */
export function openIn(value: Json, path: string): readonly Open[] {
  if (typeof value === 'string') return expressionIn(value) === undefined ? [] : [{ path, expression: value }];
  if (isList(value)) return value.flatMap((each, index) => openIn(each, `${path}[${index}]`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => openIn(each, under(path, name)));
}

function under(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
