import type { Json } from '#domain/model/json.ts';
import { isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import { type Asked, evaluate, type TemplateValues } from './evaluate.ts';
import { knownPart } from './known-part.ts';
import { deployedBy, fullType, isDeployment, type Listed, namesOf, resourcesOf, textOr } from './listed.ts';
import { loopOver, turnAt } from './loops.ts';
import { idFunctions } from './resource-ids.ts';

/** A loop that is longer is left alone where something refers to one of its turns. */
const MOST_TURNS = 100;

/** One resource that the template lists, with the values of its turn where it is one of many. */
interface Target extends Listed {
  readonly values: TemplateValues;
}

/** What is known of a resource of the same template: modules hand their ids on so, and others what they are planned to be. */
export function referred(target: string, values: TemplateValues, asked?: Asked): Json | undefined {
  const found = targetOf(target.toLowerCase(), values);
  if (!found) return undefined;
  if (asked === 'info') return infoOf(found);
  const properties = isDeployment(found.body)
    ? outputsOf(found)
    : knownOf(found.body['properties'] ?? {}, found.values);
  return asked === 'full' ? { ...recordOf(found), ...(properties === undefined ? {} : { properties }) } : properties;
}

function targetOf(target: string, values: TemplateValues): Target | undefined {
  for (const listed of resourcesOf(values.template)) {
    const found = targetIn(listed, target, values);
    if (found) return found;
  }
  return undefined;
}

function targetIn(listed: Listed, target: string, values: TemplateValues): Target | undefined {
  const symbol = listed.symbol?.toLowerCase() ?? '';
  const loop = loopOver(listed.body);
  if (!loop) {
    const only = { ...listed, values: { ...values, loops: new Map<string, number>() } };
    return symbol === target || isCalled(only, target) ? only : undefined;
  }
  const index = turnMeant(symbol, target);
  if (index === undefined && !isOfType(listed, target)) return undefined;
  const count = evaluate(loop.count, values);
  if (typeof count !== 'number' || (index ?? 0) >= count) return undefined;
  const indexes = index === undefined ? Array.from({ length: Math.min(count, MOST_TURNS) }).keys() : [index];
  for (const each of indexes) {
    const turn = { ...listed, values: turnAt(loop.name, each, values) };
    if (index !== undefined || isCalled(turn, target)) return turn;
  }
  return undefined;
}

/** `symbol[3]`: the turn of the loop that is meant. */
function turnMeant(symbol: string, target: string): number | undefined {
  const [, named, index] = /^(\w+)\[(\d{1,3})\]$/.exec(target) ?? [];
  return named === symbol && index !== undefined ? Number(index) : undefined;
}

/** Whether it is worth while to look at the turns one by one. */
function isOfType({ body }: Listed, target: string): boolean {
  const type = fullType(body, undefined).split('/').at(-1)?.toLowerCase();
  return target.split('/').at(-2) === type;
}

/** A deployment may stand elsewhere, so that its name is enough; others are meant by their id, or by their whole name. */
function isCalled({ body, values }: Target, target: string): boolean {
  const names = namesOf(body, { ...values, naming: true }, undefined);
  const name = names.join('/').toLowerCase();
  if (isDeployment(body)) return name === target.split('/').at(-1);
  const type = fullType(body, undefined);
  const id = names.every((each) => each !== undefined)
    ? idFunctions['resourceid']?.([type, ...names], values.scope)
    : '';
  return name === target || textOr(id, '').toLowerCase() === target;
}

function knownOf(value: Json, values: TemplateValues): Json | undefined {
  return knownPart(value, values).value;
}

/** Without children: those that stand beside the resource would be missing. */
function recordOf({ body, values }: Target): JsonRecord {
  const parts = ['name', 'location', 'tags', 'sku', 'zones'].flatMap((name) => {
    const value = body[name] === undefined ? undefined : knownOf(body[name], values);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(parts);
}

function infoOf({ body, values }: Target): Json | undefined {
  const names = namesOf(body, values, undefined);
  const known = names.filter((each) => each !== undefined);
  if (known.length < names.length) return undefined;
  const type = fullType(body, undefined);
  const id = idFunctions['resourceid']?.([type, ...known], values.scope);
  return { name: known.join('/'), type, ...(id === undefined ? {} : { id }) };
}

/** `reference('deployment').outputs`. */
function outputsOf({ body, values }: Target): Json | undefined {
  const deployed = deployedBy(body, values, 0);
  const outputs = deployed?.template['outputs'];
  if (!deployed || !isRecord(outputs)) return undefined;
  const known = Object.entries(outputs).flatMap(([name, output]) => {
    const value = isRecord(output) ? outputOf(output, deployed.values) : undefined;
    return value === undefined ? [] : [[name, { value }] as const];
  });
  return { outputs: Object.fromEntries(known) };
}

function outputOf(output: JsonRecord, values: TemplateValues): Json | undefined {
  const { copy, value = null } = output;
  if (!isRecord(copy)) return evaluate(value, values);
  const looped = evaluate({ copy: [{ ...copy, name: 'value' }] }, values);
  return isRecord(looped) ? looped['value'] : undefined;
}
