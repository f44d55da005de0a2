import type { Json } from '#domain/model/json.ts';
import { isList, isRecord } from '../azure-circuit/json-values.ts';

/** Signs of a text that take as long as one value. */
const SIGNS_A_STEP = 256;

/** How many steps it takes to go through a value: one for each value in it, and more for long texts. */
export function sizeOf(value: Json): number {
  if (typeof value === 'string') return 1 + Math.floor(value.length / SIGNS_A_STEP);
  const inner = isList(value) ? value : Object.values(isRecord(value) ? value : {});
  return inner.reduce<number>((sum, each) => sum + sizeOf(each), 1);
}
