import type { Json } from '#domain/model/json.ts';
import type { Resource, Scope } from '../deployment/deployment.ts';
import {
  isReference,
  isTreeList,
  type Reference,
  type TemplateResource,
  type Tree,
} from '../azure-templates/template-tree.ts';

/** What a template must know to write ids: where it is deployed, and how resources are called. */
export interface Writing {
  readonly home: Scope;
  /** The parameters that ask for the ids of subscriptions which have only a name here. */
  readonly subscriptions: ReadonlyMap<string, string>;
  readonly find: (resource: Resource) => TemplateResource | undefined;
}

/** JSON as a template has it: references become expressions, and a text that looks like one is kept from being read as one. */
export function armValue(tree: Tree, writing: Writing): Json {
  if (typeof tree === 'string') return literal(tree);
  if (typeof tree !== 'object') return tree;
  if (isReference(tree)) return referenceValue(tree, writing);
  if (isTreeList(tree)) return tree.map((each) => armValue(each, writing));
  const entries = Object.entries(tree).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, armValue(value, writing)] as const],
  );
  return Object.fromEntries(entries);
}

/** Azure reads a text in brackets as an expression; a doubled bracket stands for one. */
export function literal(text: string): string {
  return text.startsWith('[') ? `[${text}` : text;
}

function referenceValue(reference: Reference, writing: Writing): Json {
  switch (reference.tag) {
    case 'secret':
      return `[parameters('${reference.secret.parameter}')]`;
    case 'foreign-id':
      return literal(reference.id);
    case 'id':
      return `[${idExpression(reference.of, reference.part, writing)}]`;
  }
}

/** `resourceId(…)` of a resource, with group and subscription where they are not those of the template. */
export function idExpression(of: Resource, part: readonly string[], writing: Writing): string {
  const target = writing.find(of);
  if (!target) throw new Error(`A reference leads to ${of.name}, which is no part of the deployment.`);
  const types = part.filter((_name, index) => index % 2 === 0);
  const names = [...target.names, ...part.filter((_name, index) => index % 2 === 1)];
  const type = quoted([target.type, ...types].join('/'));
  return `resourceId(${[...wayTo(of.scope, writing), type, ...names.map(quoted)].join(', ')})`;
}

/** What `resourceId` needs before the type: nothing at home, the group next door, the subscription too where it is another. */
function wayTo({ subscription, resourceGroup }: Scope, { home, subscriptions }: Writing): readonly string[] {
  const parameter = subscriptions.get(subscription);
  const id = parameter === undefined ? quoted(subscription) : `parameters('${parameter}')`;
  if (subscription !== home.subscription) return [id, quoted(resourceGroup)];
  return resourceGroup === home.resourceGroup ? [] : [quoted(resourceGroup)];
}

/** A text inside an expression. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
