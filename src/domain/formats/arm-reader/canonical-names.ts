import type { Json } from '#domain/model/json.ts';
import { isList, isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';

const words = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((name) => [name.toLowerCase(), name]));

const ofTemplates = words('languageVersion contentVersion metadata parameters functions variables resources outputs');
const ofParameters = words('type defaultValue value reference');
const ofResources = words(
  'type apiVersion name location tags sku identity zones properties condition copy resources existing resourceGroup subscriptionId',
);
const ofDeployments = words('template parameters expressionEvaluationOptions templateLink');
const ofOptions = words('scope');

function spelled(record: JsonRecord, names: ReadonlyMap<string, string>): JsonRecord {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [names.get(name.toLowerCase()) ?? name, value]),
  );
}

function spelledIn(value: Json | undefined, names: ReadonlyMap<string, string>): Json {
  return isRecord(value) ? spelled(value, names) : (value ?? null);
}

/** Azure does not mind how the names of a template’s own parts are written; the reader looks for them as documented. */
export function canonicalTemplate(written: JsonRecord): JsonRecord {
  const template = spelled(written, ofTemplates);
  const { parameters, resources } = template;
  return {
    ...template,
    ...(isRecord(parameters) ? { parameters: eachOf(parameters, (each) => spelledIn(each, ofParameters)) } : {}),
    ...(resources === undefined ? {} : { resources: canonicalResources(resources) }),
  };
}

function eachOf(record: JsonRecord, change: (value: Json) => Json): JsonRecord {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

function canonicalResources(resources: Json): Json {
  if (isList(resources)) return resources.map(canonicalResource);
  return isRecord(resources) ? eachOf(resources, canonicalResource) : resources;
}

function canonicalResource(written: Json): Json {
  if (!isRecord(written)) return written;
  const body = spelled(written, ofResources);
  const { resources, properties } = body;
  return {
    ...body,
    ...(resources === undefined ? {} : { resources: canonicalResources(resources) }),
    ...(isRecord(properties) ? { properties: deploymentProperties(body, properties) } : {}),
  };
}

function deploymentProperties({ type }: JsonRecord, written: JsonRecord): JsonRecord {
  if (typeof type !== 'string' || type.toLowerCase() !== 'microsoft.resources/deployments') return written;
  const properties = spelled(written, ofDeployments);
  const { template, parameters, expressionEvaluationOptions: options } = properties;
  return {
    ...properties,
    ...(isRecord(template) ? { template: canonicalTemplate(template) } : {}),
    ...(isRecord(parameters) ? { parameters: eachOf(parameters, (each) => spelledIn(each, ofParameters)) } : {}),
    ...(isRecord(options) ? { expressionEvaluationOptions: spelled(options, ofOptions) } : {}),
  };
}
