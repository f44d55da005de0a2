import { isReference, isTreeList, type Reference, type Tree } from './template-tree.ts';

/** Every reference within a value, in its order. */
export function referencesIn(tree: Tree | undefined): readonly Reference[] {
  if (typeof tree !== 'object') return [];
  if (isReference(tree)) return [tree];
  return isTreeList(tree) ? tree.flatMap(referencesIn) : Object.values(tree).flatMap(referencesIn);
}
