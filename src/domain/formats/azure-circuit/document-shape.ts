import type { Json } from '#domain/model/json.ts';
import { isList, isRecord, type JsonRecord, valueNamed } from './json-values.ts';
import type { ReadIssue, RecognisedItems } from './read-issue.ts';
import type { ResourceKind } from './resource-kind.ts';

/** One resource, a bare array (az), a REST list (`value`), or the answer of Resource Graph (`data`). */
export type DocumentForm = 'object' | 'array' | 'value-list' | 'data-list';

export interface Items {
  readonly form: DocumentForm;
  readonly items: readonly Json[];
}

export function itemsOf(json: Json): Items {
  if (isList(json)) return { form: 'array', items: json };
  if (isRecord(json)) {
    const [value, data] = [valueNamed(json, 'value'), valueNamed(json, 'data')];
    if (isList(value)) return { form: 'value-list', items: value };
    if (isList(data)) return { form: 'data-list', items: data };
  }
  return { form: 'object', items: [json] };
}

export function countsOf(kinds: readonly ResourceKind[]): readonly RecognisedItems[] {
  const counts = new Map<ResourceKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

/** `{ "error": { "code", "message" } }`, or the inner part alone. */
export function errorIn(json: JsonRecord): ReadIssue | undefined {
  const inner = json['error'] ?? json['odata.error'] ?? json;
  if (!isRecord(inner)) return undefined;
  const { code, message } = inner;
  const said = isRecord(message) ? message['value'] : message;
  if (typeof code !== 'string' || (inner === json && typeof said !== 'string')) return undefined;
  return { kind: 'error-body', code, message: typeof said === 'string' ? said : '' };
}

export function isTemplate(json: JsonRecord): boolean {
  const schema = json['$schema'];
  if (typeof schema === 'string' && /deploymentTemplate\.json/i.test(schema)) return true;
  return 'contentVersion' in json && (isList(json['resources']) || isRecord(json['resources']));
}

export function isParameterFile(json: JsonRecord): boolean {
  return isRecord(json['parameters']) && ('contentVersion' in json || '$schema' in json);
}
