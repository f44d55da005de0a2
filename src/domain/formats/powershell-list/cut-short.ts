import type { Json } from '#domain/model/json.ts';
import { readJson } from '../azure-circuit/json-reader.ts';
import { isList, isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';

// `ConvertTo-Json` goes two levels deep where nobody says more, and names the type of what lies deeper.
const typeNames = ['Microsoft.Azure.Commands.', 'System.Object[]', 'System.Collections.'] as const;

/** Enough to see who wrote a text. */
const HEAD = 65_536;

/** True where a text of PowerShell’s, which begins its names with a capital, may leave something out. */
export function isCutShort(text: string): boolean {
  return /"(?:Name|Id)"\s*:/.test(text.slice(0, HEAD)) && typeNames.some((name) => text.includes(`"${name}`));
}

function isCut(value: Json | undefined): boolean {
  if (isList(value)) return value.some(isCut);
  return typeof value === 'string' && typeNames.some((name) => value.startsWith(name));
}

/** Az.Network repeats what an object holds as a text, which is never cut: `Peerings` in `PeeringsText`. */
export function madeWhole(item: Json): Json {
  if (!isRecord(item)) return item;
  const whole = Object.entries(item).flatMap(([name, value]) => {
    const double = item[`${name}Text`];
    if (!isCut(value) || typeof double !== 'string') return [];
    const read = readJson(double);
    return read.ok ? [[name, read.value] as const] : [];
  });
  return whole.length > 0 ? { ...item, ...Object.fromEntries(whole) } : item;
}

/** `Format-List *` prints of objects their types or names alone, and below them the doubles as JSON. */
export function withDoubles(item: JsonRecord): JsonRecord {
  const entries = Object.entries(item);
  const doubles = new Map(
    entries.flatMap(([name, value]) =>
      /.Text$/.test(name) && typeof value === 'object' ? [[name, value] as const] : [],
    ),
  );
  if (doubles.size === 0) return item;
  const others = entries.filter(([name]) => !doubles.has(name) && !doubles.has(`${name}Text`));
  return Object.fromEntries([...others, ...[...doubles].map(([name, value]) => [name.slice(0, -4), value] as const)]);
}

/** What is still missing once it was made whole. */
export function isStillCut(item: Json): boolean {
  if (isList(item)) return item.some(isStillCut);
  return isRecord(item) ? Object.values(item).some(isStillCut) : isCut(item);
}
