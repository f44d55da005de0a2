import type { Json } from '#domain/model/json.ts';
import { isList, isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import { evaluate, type TemplateValues } from './evaluate.ts';
import { passedValues, withOwn } from './template-values.ts';

/** A resource as a template lists it, by itself or under a symbolic name. */
export interface Listed {
  readonly symbol?: string;
  readonly body: JsonRecord;
}

/** A list, or an object by symbolic name, in which resources that exist already stand too. */
export function resourcesOf({ resources }: JsonRecord): readonly Listed[] {
  if (isList(resources)) return resources.filter(isRecord).map((body) => ({ body }));
  if (!isRecord(resources)) return [];
  return Object.entries(resources).flatMap(([symbol, body]) =>
    isRecord(body) && body['existing'] !== true ? [{ symbol, body }] : [],
  );
}

export const textOr = (value: Json | undefined, otherwise: string): string =>
  typeof value === 'string' ? value : otherwise;

/** Names of a resource and of those that it stands in; undefined where a part cannot be known. */
export interface Named {
  readonly type: string;
  readonly names: readonly (string | undefined)[];
}

export function fullType({ type }: JsonRecord, parent: Named | undefined): string {
  const own = textOr(type, '');
  return parent === undefined || own.split('/').length > 2 ? own : `${parent.type}/${own}`;
}

/** One name for each part of the type. */
export function namesOf(
  body: JsonRecord,
  values: TemplateValues,
  parent: Named | undefined,
): readonly (string | undefined)[] {
  const value = body['name'] === undefined ? undefined : evaluate(body['name'], values);
  const own = typeof value === 'string' ? value.split('/') : [undefined];
  const isRelative = parent !== undefined && own.length < fullType(body, parent).split('/').length - 1;
  return isRelative ? [...parent.names, ...own] : own;
}

const MOST_DEPLOYMENTS = 8;

export function isDeployment({ type }: JsonRecord): boolean {
  return textOr(type, '').toLowerCase() === 'microsoft.resources/deployments';
}

/** The template inside of a deployment, with values of its own or with those around it. */
export function deployedBy(
  body: JsonRecord,
  values: TemplateValues,
  depth: number,
): { readonly template: JsonRecord; readonly values: TemplateValues } | undefined {
  const { properties } = body;
  const template = isDeployment(body) && isRecord(properties) ? properties['template'] : undefined;
  if (!isRecord(template) || !isRecord(properties) || depth >= MOST_DEPLOYMENTS) return undefined;
  const options = properties['expressionEvaluationOptions'];
  const isInner = isRecord(options) && textOr(options['scope'], '').toLowerCase() === 'inner';
  return { template, values: isInner ? innerValues(body, { template, properties, values }) : values };
}

interface Inner {
  readonly template: JsonRecord;
  readonly properties: JsonRecord;
  readonly values: TemplateValues;
}

function innerValues(body: JsonRecord, { template, properties, values }: Inner): TemplateValues {
  const { filled, standIns } = passedValues(properties['parameters'] ?? null, values);
  const name = evaluate(body['name'] ?? '', { ...values, naming: true });
  const within = `${values.within}${textOr(name, '')}:`.replaceAll('/', '|');
  const place = { scope: placeOf(body, values), called: calledPlaceOf(body, values) };
  return withOwn(template, { ...values, standIns, within, ...place }, filled);
}

/** The same, with names in the place of what is not known. */
export function calledPlaceOf(body: JsonRecord, values: TemplateValues): TemplateValues['scope'] {
  return placeOf(body, { ...values, naming: true, scope: values.called });
}

/** Where a deployment puts its resources: where it says, else where the template around it is deployed. */
export function placeOf(body: JsonRecord, values: TemplateValues): TemplateValues['scope'] {
  const said = (name: string, otherwise: string): string => {
    const value = body[name];
    return value === undefined ? otherwise : textOr(evaluate(value, values), '');
  };
  const { subscription, resourceGroup } = values.scope;
  return {
    subscription: said('subscriptionId', subscription),
    resourceGroup: said('resourceGroup', resourceGroup),
  };
}
