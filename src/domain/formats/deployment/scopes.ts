import type { Resource, Scope } from './deployment.ts';

/** The resources of one stage that live in one resource group. */
export interface StageGroup {
  readonly stage: 1 | 2;
  readonly scope: Scope;
  readonly resources: readonly Resource[];
}

export function isSameScope(a: Scope, b: Scope): boolean {
  return a.subscription === b.subscription && a.resourceGroup === b.resourceGroup;
}

/** A deployment is made to one resource group at a time: what goes where, in the order of the resources. */
export function groupsOf(stage: 1 | 2, resources: readonly Resource[]): readonly StageGroup[] {
  const groups = new Map<string, { readonly scope: Scope; readonly resources: Resource[] }>();
  for (const resource of resources) {
    const key = JSON.stringify([resource.scope.subscription, resource.scope.resourceGroup]);
    const group = groups.get(key) ?? { scope: resource.scope, resources: [] };
    groups.set(key, group);
    group.resources.push(resource);
  }
  return [...groups.values()].map((group) => ({ stage, ...group }));
}

/** The longest name that Azure gives to a resource group; file systems take no name much longer. */
const LONGEST_WORD = 90;

/** `stage-1`, with the resource group where the stage has several, and a number where two groups are called alike. */
export function fileStemOf(own: StageGroup, all: readonly StageGroup[]): string {
  const rivals = all.filter(({ stage }) => stage === own.stage);
  if (rivals.length === 1) return `stage-${own.stage}`;
  const wordOf = ({ scope }: StageGroup): string =>
    scope.resourceGroup.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, LONGEST_WORD) || 'group';
  const alike = rivals.filter((rival) => wordOf(rival).toLowerCase() === wordOf(own).toLowerCase());
  const number = alike.length > 1 ? `-${alike.indexOf(own) + 1}` : '';
  return `stage-${own.stage}-${wordOf(own)}${number}`;
}
