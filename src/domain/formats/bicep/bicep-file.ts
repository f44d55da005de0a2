import type { Deployment, Resource, Scope } from '../deployment/deployment.ts';
import type { StageGroup } from '../deployment/scopes.ts';
import { isSameScope } from '../deployment/scopes.ts';
import { subscriptionParameters } from '../deployment/subscription-parameters.ts';
import { referencesIn } from '../azure-templates/references.ts';
import { API_VERSION, templateResources } from '../azure-templates/template-resources.ts';
import type { Reference, TemplateResource } from '../azure-templates/template-tree.ts';
import { bicepComment, bicepText, bicepValue, symbolNamer } from './bicep-value.ts';

interface Writing {
  readonly home: Scope;
  readonly subscriptions: ReadonlyMap<string, string>;
  readonly all: ReadonlyMap<Resource, TemplateResource>;
  readonly symbols: ReadonlyMap<Resource, string>;
}

/** One stage in one resource group, as a Bicep file. */
export function bicepFile(deployment: Deployment, { stage, scope, resources }: StageGroup): string {
  const everything = templateResources(deployment, [...deployment.before, ...deployment.after]);
  const all = new Map(everything.map((each) => [each.resource, each]));
  const own = templateResources(deployment, resources);
  const subscriptions = subscriptionParameters(deployment);
  const name = symbolNamer();
  const elsewhere = existingFor(own, all);
  const symbols = new Map([...own, ...elsewhere].map(({ resource }) => [resource, name(resource)]));
  const writing: Writing = { home: scope, subscriptions, all, symbols };
  const parts = [
    headOf(stage, scope),
    ...deployment.omissions.map(({ words }) => bicepComment(`Left out: ${words}`)),
    ...parametersOf(own, writing),
    ...elsewhere.map((each) => existing(each, writing)),
    ...own.map((each) => declaration(each, writing)),
    ...own.flatMap((each) => keyOutput(each, writing)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function headOf(stage: 1 | 2, { subscription, resourceGroup }: Scope): string {
  const when =
    stage === 1
      ? 'Stage 1: everything that can exist before the provider has finished.'
      : 'Stage 2: only once ServiceProviderProvisioningState is Provisioned.';
  return [
    bicepComment(when),
    bicepComment(`Resource group ${resourceGroup || '(none)'}, subscription ${subscription || '(none)'}.`),
  ].join('\n');
}

/** Resources of another file that this one names: themselves, or the owner of what belongs to them. */
function existingFor(
  own: readonly TemplateResource[],
  all: ReadonlyMap<Resource, TemplateResource>,
): readonly TemplateResource[] {
  const here = new Set(own.map(({ resource }) => resource));
  const named = own.flatMap(({ properties, after }) => [
    ...after,
    ...referencesIn(properties).flatMap((each) => (each.tag === 'id' ? [each.of] : [])),
  ]);
  const owners = [...named].flatMap((resource) => ownerOf(resource, all) ?? []);
  return [...new Set([...owners, ...named])]
    .filter((resource) => !here.has(resource))
    .flatMap((resource) => all.get(resource) ?? []);
}

/** The resource under which another one lives: the circuit of a peering. */
function ownerOf(resource: Resource, all: ReadonlyMap<Resource, TemplateResource>): Resource | undefined {
  const names = all.get(resource)?.names.slice(0, -1) ?? [];
  if (names.length === 0) return undefined;
  return [...all.values()].find((each) => {
    const sameName = each.names.length === names.length && each.names.every((name, index) => name === names[index]);
    return (
      sameName &&
      isSameScope(each.resource.scope, resource.scope) &&
      all.get(resource)?.type.startsWith(`${each.type}/`)
    );
  })?.resource;
}

function parametersOf(
  own: readonly TemplateResource[],
  { home, subscriptions: parameters }: Writing,
): readonly string[] {
  const references = own.flatMap(({ properties }) => referencesIn(properties));
  const subscriptions = references.flatMap((each) => (each.tag === 'id' ? [each.of.scope.subscription] : []));
  const asked = [...new Set(subscriptions)].filter((each) => each !== home.subscription && parameters.has(each));
  const secrets = new Map(
    references.flatMap((each) => (each.tag === 'secret' ? [[each.secret.parameter, each.secret] as const] : [])),
  );
  return [
    ...asked.map(
      (each) => `@description(${bicepText(`Id of the subscription “${each}”.`)})\nparam ${parameters.get(each)} string`,
    ),
    ...[...secrets.values()].map(
      ({ parameter, words }) => `@description(${bicepText(words)})\n@secure()\nparam ${parameter} string`,
    ),
  ];
}

function existing({ resource, type, names }: TemplateResource, writing: Writing): string {
  const symbol = writing.symbols.get(resource);
  const owner = ownerOf(resource, writing.all);
  const lines = owner
    ? [`  parent: ${writing.symbols.get(owner)}`, `  name: ${bicepText(names.at(-1) ?? '')}`]
    : [`  name: ${bicepText(names.join('/'))}`, ...scopeLine(resource.scope, writing)];
  return `resource ${symbol} '${type}@${API_VERSION}' existing = {\n${lines.join('\n')}\n}`;
}

function scopeLine({ subscription, resourceGroup }: Scope, { home, subscriptions }: Writing): readonly string[] {
  if (isSameScope({ subscription, resourceGroup }, home)) return [];
  if (subscription === home.subscription) return [`  scope: resourceGroup(${bicepText(resourceGroup)})`];
  const id = subscriptions.get(subscription) ?? bicepText(subscription);
  return [`  scope: resourceGroup(${id}, ${bicepText(resourceGroup)})`];
}

function declaration(each: TemplateResource, writing: Writing): string {
  const { resource, type, names, head, properties, after } = each;
  const write = (reference: Reference): string => referenceText(reference, writing);
  const owner = ownerOf(resource, writing.all);
  const parent = owner ? writing.symbols.get(owner) : undefined;
  const first = after.filter(
    (other) => other !== owner && writing.symbols.has(other) && isSameScope(other.scope, writing.home),
  );
  const lines = [
    parent ? `  parent: ${parent}` : undefined,
    `  name: ${bicepText(parent ? (names.at(-1) ?? '') : names.join('/'))}`,
    ...Object.entries(head).flatMap(([name, value]) =>
      value === undefined ? [] : [`  ${name}: ${bicepValue(value, write, '  ')}`],
    ),
    first.length > 0
      ? `  dependsOn: [\n${first.map((other) => `    ${writing.symbols.get(other)}`).join('\n')}\n  ]`
      : undefined,
    `  properties: ${bicepValue(properties, write, '  ')}`,
  ].filter((line) => line !== undefined);
  return `resource ${writing.symbols.get(resource)} '${type}@${API_VERSION}' = {\n${lines.join('\n')}\n}`;
}

function referenceText(reference: Reference, { symbols }: Writing): string {
  switch (reference.tag) {
    case 'secret':
      return reference.secret.parameter;
    case 'foreign-id':
      return bicepText(reference.id);
    case 'id': {
      const id = `${symbols.get(reference.of)}.id`;
      return reference.part.length === 0 ? id : `'\${${id}}/${reference.part.join('/')}'`;
    }
  }
}

/** The provider asks for the key of a circuit: it is no secret. */
function keyOutput({ resource }: TemplateResource, { symbols }: Writing): readonly string[] {
  if (resource.kind !== 'circuit') return [];
  const symbol = symbols.get(resource) ?? '';
  return [
    `output serviceKey${symbol.charAt(0).toUpperCase()}${symbol.slice(1)} string = ${symbol}.properties.serviceKey`,
  ];
}
