import type { Json } from '#domain/model/json.ts';
import { isList, isRecord, type JsonRecord, valueNamed } from '../azure-circuit/json-values.ts';
import type { FoundResource } from './found.ts';

/**
 * Several texts may show one resource, each a part of it: what the first one does not say is taken from the others. The
 * others stay in the list. What is planned and what stands in Azure are not mixed.
 */
export function filledIn(resources: readonly FoundResource[]): readonly FoundResource[] {
  const groups = new Map<string, FoundResource[]>();
  for (const found of resources) {
    if (found.key === undefined) continue;
    const name = `${found.isPlanned} ${found.kind} ${found.key}`;
    const group = groups.get(name);
    if (group) group.push(found);
    else groups.set(name, [found]);
  }
  const fuller = new Map(
    [...groups.values()].flatMap((group) => {
      const [first, ...others] = group;
      const further = others.filter(({ from }) => from !== first?.from);
      return first && further.length > 0 ? [[first, withMissing(first, further)] as const] : [];
    }),
  );
  return fuller.size === 0 ? resources : resources.map((found) => fuller.get(found) ?? found);
}

function withMissing(first: FoundResource, others: readonly FoundResource[]): FoundResource {
  return { ...first, record: others.reduce((record, other) => filledFrom(record, other.record), first.record) };
}

function filledFrom(record: JsonRecord, other: JsonRecord): JsonRecord {
  const own = flat(record);
  const said = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  const missing = Object.entries(flat(other)).filter(([name]) => !said.has(name.toLowerCase()));
  return { ...own, ...Object.fromEntries(missing) };
}

/** What a record says, without `properties` around it. */
function flat(record: JsonRecord): JsonRecord {
  const properties = valueNamed(record, 'properties');
  const outer = Object.entries(record).filter(([name]) => name.toLowerCase() !== 'properties');
  const all = [...Object.entries(isRecord(properties) ? properties : {}), ...outer];
  return Object.fromEntries(all.filter(([, value]) => !isNothing(value)));
}

function isNothing(value: Json): boolean {
  return value === null || value === '' || (isList(value) && value.length === 0);
}
