import type { Json } from '#domain/model/json.ts';
import { isRecord } from '../azure-circuit/json-values.ts';
import { withKept } from './kept-values.ts';
import type { Deployment, Secret } from '../deployment/deployment.ts';
import type { StageGroup } from '../deployment/scopes.ts';
import { API_VERSION, templateResources } from '../azure-templates/template-resources.ts';
import { referencesIn } from '../azure-templates/references.ts';
import type { TemplateResource } from '../azure-templates/template-tree.ts';
import { subscriptionParameters } from '../deployment/subscription-parameters.ts';
import { armValue, idExpression, literal, type Writing } from './arm-value.ts';

const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const PARAMETERS_SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#';

/** The template of one stage in one resource group, and the file for its parameters; null where it has none. */
export function armTemplate(
  deployment: Deployment,
  { stage, scope, resources }: StageGroup,
): { readonly template: Json; readonly parameters: Json } {
  const all = templateResources(deployment, [...deployment.before, ...deployment.after]);
  const byResource = new Map(all.map((each) => [each.resource, each]));
  const subscriptions = subscriptionParameters(deployment);
  const writing: Writing = { home: scope, subscriptions, find: (resource) => byResource.get(resource) };
  const own = templateResources(deployment, resources);
  const asked = subscriptionsOf(own, writing);
  const parameters = [...asked.map(subscriptionAsked), ...secretsOf(own)];
  const body = {
    $schema: SCHEMA,
    contentVersion: '1.0.0.0',
    metadata: {
      onramp: {
        stage,
        subscription: literal(scope.subscription),
        resourceGroup: literal(scope.resourceGroup),
        subscriptions: Object.fromEntries(asked.map(([name, parameter]) => [parameter, literal(name)])),
      },
    },
    parameters: Object.fromEntries(
      parameters.map(({ name, type, description }) => [name, { type, metadata: { description } }]),
    ),
    resources: own.map((each) => armResource(each, own, writing)),
  };
  return { template: body, parameters: parameterFile(parameters) };
}

interface Parameter {
  readonly name: string;
  readonly type: 'string' | 'securestring';
  readonly description: string;
}

function parameterFile(parameters: readonly Parameter[]): Json {
  return {
    $schema: PARAMETERS_SCHEMA,
    contentVersion: '1.0.0.0',
    parameters: Object.fromEntries(parameters.map(({ name }) => [name, { value: '' }])),
  };
}

/** Subscriptions that resources of other files are in, with the parameters that ask for their ids. */
function subscriptionsOf(
  own: readonly TemplateResource[],
  { home, subscriptions }: Writing,
): readonly (readonly [name: string, parameter: string])[] {
  const references = own.flatMap(({ properties }) => referencesIn(properties));
  const named = references.flatMap((each) => (each.tag === 'id' ? [each.of.scope.subscription] : []));
  return [...new Set(named)].flatMap((name) => {
    const parameter = name === home.subscription ? undefined : subscriptions.get(name);
    return parameter === undefined ? [] : [[name, parameter] as const];
  });
}

function subscriptionAsked([name, parameter]: readonly [name: string, parameter: string]): Parameter {
  return { name: parameter, type: 'string', description: `Id of the subscription “${name}”.` };
}

function secretsOf(own: readonly TemplateResource[]): readonly Parameter[] {
  const references = own.flatMap(({ properties }) => referencesIn(properties));
  const secrets = references.flatMap((each) => (each.tag === 'secret' ? [each.secret] : []));
  return [...new Map(secrets.map((secret) => [secret.parameter, secret])).values()].map(secretParameter);
}

function secretParameter({ parameter, words }: Secret): Parameter {
  return { name: parameter, type: 'securestring', description: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` };
}

function armResource(each: TemplateResource, own: readonly TemplateResource[], writing: Writing): Json {
  const here = new Set(own.map(({ resource }) => resource));
  const named = referencesIn(each.properties).flatMap((reference) => (reference.tag === 'id' ? [reference.of] : []));
  const first = [...new Set([...each.after, ...named])].filter((resource) => here.has(resource));
  const head = armValue(each.head, writing);
  const body = {
    type: each.type,
    apiVersion: API_VERSION,
    name: literal(each.names.join('/')),
    ...(isRecord(head) ? head : {}),
    ...(first.length > 0 ? { dependsOn: first.map((resource) => `[${idExpression(resource, [], writing)}]`) } : {}),
    properties: armValue(each.properties, writing),
  };
  return withKept(body, each.resource);
}
