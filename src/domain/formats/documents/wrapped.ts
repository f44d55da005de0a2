import type { Json } from '#domain/model/json.ts';
import { isParameterFile, isTemplate } from '../azure-circuit/document-shape.ts';
import { readJson } from '../azure-circuit/json-reader.ts';
import { isList, isRecord, type JsonRecord, valueNamed } from '../azure-circuit/json-values.ts';

/** A template, and the values that came with it. */
export interface WrappedTemplate {
  readonly template: JsonRecord;
  readonly parameters: Json;
}

/**
 * The template inside of what Azure and its tools put around one: the body of a deployment, the answer to an export, a
 * version of a template spec, or what Bicep builds of a parameter file.
 */
export function wrappedTemplate(json: JsonRecord): WrappedTemplate | undefined {
  const properties = valueNamed(json, 'properties');
  const places = isRecord(properties) ? [json, properties] : [json];
  for (const place of places) {
    const template = ['template', 'maintemplate'].map((name) => valueNamed(place, name)).find(isTemplateInside);
    if (template) return { template: withLinked(template, place), parameters: valueNamed(place, 'parameters') ?? null };
  }
  return builtTemplate(json);
}

/** The answer in an example of Microsoft’s API specifications: `parameters`, and `responses` by their status. */
export function answerInExample(json: JsonRecord): Json | undefined {
  const { parameters, responses } = json;
  if (!isRecord(parameters) || !isRecord(responses)) return undefined;
  // What is numbered comes in the order of the numbers, so that 200 stands before 201.
  const bodies = Object.values(responses).map((response) => (isRecord(response) ? response['body'] : undefined));
  return bodies.find((body) => body !== undefined);
}

/** Resources as they stand in a template, without the template around them. */
export function looseResources(json: Json): WrappedTemplate | undefined {
  const resources = isList(json) ? json : [json];
  const isLoose = resources.length > 0 && resources.every(isLooseResource);
  return isLoose ? { template: { resources }, parameters: null } : undefined;
}

function isLooseResource(value: Json): boolean {
  if (!isRecord(value) || valueNamed(value, 'id') !== undefined) return false;
  const [version, type] = [valueNamed(value, 'apiversion'), valueNamed(value, 'type')];
  return typeof version === 'string' && typeof type === 'string' && type.includes('/');
}

/** Resources as a deployment would leave them, in the answer to `what-if`. */
export function foreseenResources(json: JsonRecord): readonly Json[] | undefined {
  const properties = valueNamed(json, 'properties');
  const changes = valueNamed(isRecord(properties) ? properties : json, 'changes');
  const isAnswer = isList(changes) && changes.every((each) => isRecord(each) && 'changeType' in each);
  if (!isAnswer) return undefined;
  return changes.filter(isRecord).flatMap((change) => {
    const after = valueNamed(change, 'after');
    return isRecord(after) ? [after] : [];
  });
}

function isTemplateInside(value: Json | undefined): value is JsonRecord {
  return isRecord(value) && isTemplate(value);
}

/** Templates of a template spec lie beside the one that deploys them, each under the path by which it is called. */
function withLinked(template: JsonRecord, place: JsonRecord): JsonRecord {
  const linked = valueNamed(place, 'linkedtemplates');
  const resources = valueNamed(template, 'resources');
  if (!isList(linked) || !isList(resources)) return template;
  const byPath = new Map(
    linked.filter(isRecord).flatMap((each) => {
      const [path, inner] = [valueNamed(each, 'path'), valueNamed(each, 'template')];
      return typeof path === 'string' && isRecord(inner) ? [[path, inner] as const] : [];
    }),
  );
  return { ...template, resources: resources.map((each) => (isRecord(each) ? withTemplate(each, byPath) : each)) };
}

/** What lies in another file is deployed with values of its own. */
function withTemplate(resource: JsonRecord, byPath: ReadonlyMap<string, JsonRecord>): JsonRecord {
  const properties = valueNamed(resource, 'properties');
  const link = isRecord(properties) ? valueNamed(properties, 'templatelink') : undefined;
  const path = isRecord(link) ? valueNamed(link, 'relativepath') : undefined;
  const template = typeof path === 'string' ? byPath.get(path) : undefined;
  if (!template || !isRecord(properties)) return resource;
  return { ...resource, properties: { ...properties, template, expressionEvaluationOptions: { scope: 'inner' } } };
}

/** `az bicep build-params --stdout` prints both files as texts in one. */
function builtTemplate(json: JsonRecord): WrappedTemplate | undefined {
  const [template, file] = [textAsJson(json['templateJson']), textAsJson(json['parametersJson'])];
  if (!template || !isTemplate(template)) return undefined;
  return { template, parameters: file && isParameterFile(file) ? (file['parameters'] ?? null) : null };
}

function textAsJson(text: Json | undefined): JsonRecord | undefined {
  const read = typeof text === 'string' ? readJson(text) : undefined;
  return read?.ok && isRecord(read.value) ? read.value : undefined;
}

/** What Azure says of a deployment: the values that it was given, and never its template. */
export function valuesOfDeployment(json: JsonRecord): Json | undefined {
  const properties = valueNamed(json, 'properties');
  if (!isRecord(properties)) return undefined;
  const says = ['id', 'type'].map((name) => String(valueNamed(json, name) ?? ''));
  const isNamed = says.some((each) => /\bMicrosoft\.Resources\/deployments(?:\/[^/]+)?$/i.test(each));
  const isBody =
    valueNamed(properties, 'mode') !== undefined && isRecord(valueNamed(properties, 'templatelink') ?? null);
  return isNamed || isBody ? (valueNamed(properties, 'parameters') ?? {}) : undefined;
}
