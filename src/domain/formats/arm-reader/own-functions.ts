import type { Json } from '#domain/model/json.ts';
import { isList, isRecord, type JsonRecord, valueNamed } from '../azure-circuit/json-values.ts';

/** A function that a template defines for itself. */
export interface OwnFunction {
  /** Names in lower case, in the order of what is passed. */
  readonly parameters: readonly string[];
  readonly body: Json;
}

/** The function that is called `namespace.name`, in lower case. */
export function ownFunction({ functions }: JsonRecord, called: string): OwnFunction | undefined {
  const [namespace, name = ''] = called.split('.');
  const spaces = isList(functions) ? functions.filter(isRecord) : [];
  const space = spaces.find((each) => String(valueNamed(each, 'namespace')).toLowerCase() === namespace);
  const members = space && valueNamed(space, 'members');
  const member = isRecord(members) ? valueNamed(members, name) : undefined;
  const output = isRecord(member) ? valueNamed(member, 'output') : undefined;
  const body = isRecord(output) ? valueNamed(output, 'value') : undefined;
  if (!isRecord(member) || body === undefined) return undefined;
  const parameters = valueNamed(member, 'parameters');
  const declared = isList(parameters) ? parameters.filter(isRecord) : [];
  return { parameters: declared.map((each) => String(valueNamed(each, 'name')).toLowerCase()), body };
}
