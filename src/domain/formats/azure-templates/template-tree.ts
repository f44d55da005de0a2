import type { Resource, Secret } from '../deployment/deployment.ts';

/** A value of a template: what JSON has, and three things that each language writes in its own way. */
export type Tree =
  | string
  | number
  | boolean
  | readonly Tree[]
  | { readonly [property: string]: Tree | undefined }
  | Reference;

export type Reference =
  /** The id of a resource of the plan, or of a part of it such as a subnet. */
  | { readonly tag: 'id'; readonly of: Resource; readonly part: readonly string[] }
  /** An id that is written out. */
  | { readonly tag: 'foreign-id'; readonly id: string }
  | { readonly tag: 'secret'; readonly secret: Secret };

const tags: readonly unknown[] = ['id', 'foreign-id', 'secret'];

export function isReference(tree: Tree): tree is Reference {
  return typeof tree === 'object' && 'tag' in tree && tags.includes(tree.tag);
}

export function isTreeList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}

/** A resource as both template languages have it. */
export interface TemplateResource {
  readonly resource: Resource;
  /** With its namespace, in the case that the published schema wants. */
  readonly type: string;
  /** One name for each part of the type behind the namespace. */
  readonly names: readonly string[];
  /** Beside `name` and `properties`: location, sku. */
  readonly head: { readonly [property: string]: Tree | undefined };
  readonly properties: { readonly [property: string]: Tree | undefined };
  /** Resources that must be there first and that no reference names. */
  readonly after: readonly Resource[];
}
