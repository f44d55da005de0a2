import { wordAsItCame } from '#domain/formats/azure-circuit/azure-words.ts';
import { isRecord } from '#domain/formats/azure-circuit/json-values.ts';
import {
  connectionStates,
  connectionStatuses,
  reachStatuses,
  resourceStates,
} from '#domain/formats/azure-resources/resource-words.ts';
import type { Json, KeptProperties } from '#domain/model/json.ts';
import type { Imported } from './drift-shelves.ts';

interface Words {
  readonly [state: string]: string;
}

/** States in Azure’s own words: a plan has no place for some, such as a gateway’s `Failed`, and keeps them beside. */
export function stateWordsOf(entity: Imported): Words {
  if ('gatewayId' in entity) {
    const { azure, kept } = entity;
    return azure
      ? {
          provisioningState: wordAsItCame(connectionStates, azure.provisioningState, {
            kept,
            property: 'provisioningState',
          }),
          connectionStatus: wordAsItCame(connectionStatuses, azure.connectionStatus, {
            kept,
            property: 'connectionStatus',
          }),
        }
      : {};
  }
  if ('peerCircuitId' in entity) {
    const { azure, kept } = entity;
    const status = { kept, property: 'circuitConnectionStatus' };
    return azure ? { circuitConnectionStatus: wordAsItCame(reachStatuses, azure.circuitConnectionStatus, status) } : {};
  }
  const state = standingOf(entity);
  if (!state) return {};
  const word = { kept: state.kept, property: 'provisioningState' };
  return { provisioningState: wordAsItCame(resourceStates, state.provisioningState, word) };
}

interface Standing {
  readonly kept: KeptProperties | undefined;
  readonly provisioningState: 'Succeeded' | 'Updating';
}

/** Of a gateway or a port pair. */
function standingOf(entity: Imported): Standing | undefined {
  if ('networkId' in entity) return entity.azure ? { kept: entity.kept, ...entity.azure } : undefined;
  return isPort(entity) && entity.azure ? { kept: entity.kept, ...entity.azure } : undefined;
}

type Port = Extract<Imported, { readonly settings: { readonly encapsulation: unknown } }>;
const isPort = (entity: Imported): entity is Port => 'encapsulation' in entity.settings;

/** States of which a reader takes the ordinary word where the document says none: `az … list` leaves some out. */
export function statesNotSaid(kept: KeptProperties = {}): readonly string[] {
  return ['provisioningState', 'connectionStatus', 'circuitConnectionStatus'].filter(
    (name) => !Object.hasOwn(kept, name),
  );
}

/** What a resource keeps of its documents, line by line: tags each, and what else fits on a line. */
export function keptLines(entity: Imported): ReadonlyMap<string, Json> {
  const kept: KeptProperties = ('kept' in entity ? entity.kept : undefined) ?? {};
  const states = stateWordsOf(entity);
  const lines = Object.entries(kept).flatMap(([name, value]): readonly (readonly [string, Json])[] => {
    if (name === 'tags' && isRecord(value)) return Object.entries(value).map(([tag, each]) => [`tags.${tag}`, each]);
    return Object.hasOwn(states, name) || isOfService(name) || typeof value === 'object' ? [] : [[name, value]];
  });
  return new Map(lines);
}

/** Marks and counters that the service changes by itself. */
function isOfService(name: string): boolean {
  return /(?:gatewayManagerEtag|etag|BytesTransferred|allocationDate)$/i.test(name);
}
