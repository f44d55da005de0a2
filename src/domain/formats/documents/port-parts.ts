import type { Further } from '#domain/actions/import-resources.ts';
import type { Port, PortAuthorization } from '#domain/model/direct-port.ts';
import { circuitId, type EntityId, type PortId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { readWord, isOddWord, useStatusVocabulary } from '../azure-circuit/azure-words.ts';
import { isList, type JsonRecord, isRecord, valueNamed } from '../azure-circuit/json-values.ts';
import type { ReadNote } from '../azure-circuit/read-note.ts';
import { readPortAuthorization } from '../azure-resources/read-resources.ts';
import type { FoundResource } from './found.ts';
import { ownerKey, skipped } from './join.ts';
import type { Skipped } from './skipped.ts';

/** The port pair that a link or an authorization of it belongs to; undefined for anything else. */
function portKeyOf({ kind, key }: FoundResource): string | undefined {
  if (kind === 'portLink') return ownerKey(key, 'links');
  return kind === 'portAuthorization' ? ownerKey(key, 'authorizations') : undefined;
}

function isPart({ kind }: FoundResource): boolean {
  return kind === 'portLink' || kind === 'portAuthorization';
}

/** Parts of port pairs say nothing by themselves: true where that is all, and the pairs are not in any text. */
export function areStrayParts(resources: readonly FoundResource[], ports: ReadonlySet<string>): boolean {
  return resources.length > 0 && resources.every((each) => isPart(each) && !ports.has(portKeyOf(each) ?? ''));
}

export function portKeysIn(resources: readonly FoundResource[]): ReadonlySet<string> {
  return new Set(resources.flatMap(({ kind, key }) => (kind === 'port' && key !== undefined ? [key] : [])));
}

/** Port pairs with the links that stand beside them. What the pair says of a link itself comes first. */
export function withLinks(resources: readonly FoundResource[]): readonly FoundResource[] {
  const links = resources.filter(({ kind }) => kind === 'portLink');
  if (links.length === 0) return resources;
  return resources.map((found) => {
    if (found.kind !== 'port' || found.key === undefined) return found;
    const own = linksIn(found.record);
    const names = new Set(own.map(nameIn));
    const further = links
      .filter((each) => portKeyOf(each) === found.key && !names.has(nameIn(each.record)))
      .map(({ record }) => record);
    if (further.length === 0) return found;
    const all = [...own, ...further].toSorted((one, other) => nameIn(one).localeCompare(nameIn(other), 'en'));
    return { ...found, record: { ...found.record, links: all } };
  });
}

function linksIn(port: JsonRecord): readonly JsonRecord[] {
  const properties = valueNamed(port, 'properties');
  const links = valueNamed(port, 'links') ?? (isRecord(properties) ? valueNamed(properties, 'links') : undefined);
  return isList(links) ? links.filter(isRecord) : [];
}

function nameIn(record: JsonRecord): string {
  const name = valueNamed(record, 'name');
  return typeof name === 'string' ? name.toLowerCase() : '';
}

interface Owners {
  readonly portKeys: ReadonlyMap<string, PortId>;
  readonly circuitKeys: ReadonlyMap<string, EntityId>;
  /** Port pairs that the plan has. */
  readonly ofPlan: Plan['ports'];
}

export interface AuthorizedPorts {
  readonly ports: readonly Port[];
  readonly inPlan: Further['portAuthorizations'];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly ReadNote[];
}

/** Live port pairs with the authorizations that stand beside them; and parts whose pair is not among them. */
export function withAuthorizations(
  ports: readonly Port[],
  resources: readonly FoundResource[],
  { portKeys, circuitKeys, ofPlan }: Owners,
): AuthorizedPorts {
  const made = new Map(ports.map((port) => [port.id, port]));
  const parts = resources.filter(isPart).map((found) => ({ found, owner: portKeys.get(portKeyOf(found) ?? '') }));
  const rights = parts.filter(({ found }) => found.kind === 'portAuthorization');
  const inPlan = rights.flatMap(({ found, owner }) => {
    if (owner === undefined || !lacksRight(ofPlan[owner], found)) return [];
    return [{ found, port: owner, authorization: rightFrom(found, circuitKeys) }];
  });
  const added = new Set(inPlan.map(({ found }) => found));
  return {
    inPlan: inPlan.map(({ port, authorization }) => ({ port, authorization })),
    ports: ports.map((port) => {
      const own = rights.filter(({ owner }) => owner === port.id);
      if (!port.azure || own.length === 0) return port;
      return {
        ...port,
        azure: { ...port.azure, authorizations: own.map(({ found }) => rightFrom(found, circuitKeys)) },
      };
    }),
    skipped: parts.flatMap(({ found, owner }) => {
      if (owner === undefined) return [skipped(found, 'port-missing')];
      if (added.has(found)) return [];
      const port = made.get(owner);
      if (!port) return [skipped(found, 'in-plan')];
      return found.kind === 'portAuthorization' && !port.azure ? [skipped(found, 'no-place')] : [];
    }),
    notes: rights.flatMap(({ found }) => notesOnRight(found)),
  };
}

/** True for a live port pair without an authorization of this name. */
function lacksRight(port: Port | undefined, { record, isPlanned }: FoundResource): boolean {
  if (!port?.azure || isPlanned) return false;
  const name = nameIn(record);
  return !port.azure.authorizations.some((each) => each.name.toLowerCase() === name);
}

function rightFrom({ record }: FoundResource, circuitKeys: ReadonlyMap<string, EntityId>): PortAuthorization {
  const { name = '', useStatus, key = '', circuit } = readPortAuthorization(record);
  const user = circuitKeys.get(circuit?.toLowerCase() ?? '');
  return {
    name,
    authorizationKey: key,
    authorizationUseStatus: readWord(useStatusVocabulary, useStatus ?? 'Available'),
    ...(user === undefined ? {} : { usedBy: circuitId(user) }),
  };
}

function notesOnRight({ record }: FoundResource): readonly ReadNote[] {
  const { name = 'an authorization of ports', useStatus: word } = readPortAuthorization(record);
  if (!isOddWord(useStatusVocabulary, word)) return [];
  const readAs = readWord(useStatusVocabulary, word);
  return [{ kind: 'unknown-word', circuit: name, property: 'authorizationUseStatus', word, readAs }];
}
