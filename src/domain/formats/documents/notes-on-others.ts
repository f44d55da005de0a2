import { valueNamed } from '../azure-circuit/json-values.ts';
import { titleOf } from '../azure-circuit/resource-kind.ts';
import type { KeepingKind } from '../azure-resources/kept-parts.ts';
import { notesOnResource } from '../azure-resources/resource-notes.ts';
import type { FoundResource } from './found.ts';

const keepingKinds: readonly KeepingKind[] = [
  'port',
  'virtualNetwork',
  'virtualNetworkGateway',
  'vnetConnection',
  'routeFilter',
  'globalReachConnection',
];

/** What a person should know about resources beside circuits. */
export function notesOnOthers(resources: readonly FoundResource[]): readonly ReturnType<typeof notesOnResource>[] {
  return resources.flatMap(({ kind, record }) => {
    const keeping = keepingKinds.find((each) => each === kind);
    const name = valueNamed(record, 'name');
    return keeping ? [notesOnResource(keeping, record, typeof name === 'string' ? name : titleOf(kind, 1))] : [];
  });
}
