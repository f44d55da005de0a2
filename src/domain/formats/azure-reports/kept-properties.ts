import type { JsonRecord } from '../azure-circuit/json-values.ts';

/**
 * What a circuit keeps of an imported document directly under a path such as `peerings/AzurePrivatePeering/`. What stands
 * deeper has its own path.
 */
export function keptUnder(kept: JsonRecord, path: string): JsonRecord {
  return Object.fromEntries(
    Object.entries(kept)
      .filter(([name]) => name.startsWith(path) && !name.slice(path.length).includes('/'))
      .map(([name, value]) => [name.slice(path.length), value]),
  );
}

/** Without what is not filled in: Azure leaves it out. */
export function filled(record: JsonRecord): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '' && value !== null));
}
